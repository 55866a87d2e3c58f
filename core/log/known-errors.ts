import { ERROR_CODES, ERROR_NAMES } from './known-words.ts'
import type { ReportedError } from './reported-error.ts'

/** Says which file of this program a place of a stack is, as a path from the program's folder; null where it is none. */
export type Programs = (place: string) => string | null

/** What `typeof` answers, and null: what is thrown is not always an error. */
const NO_ERROR = new Set(['null', 'undefined', 'string', 'number', 'boolean', 'bigint', 'symbol', 'function', 'object'])

/**
 * Of each error only what stands in a list: known names and codes, and places in files of this program. Whatever else an
 * error says (a path, a title, a sentence that a parser stumbled over) has no way through.
 */
export const knownErrors = (errors: readonly ReportedError[], programs: Programs): ReportedError[] =>
  errors.map(({ name, codes, frames }) => ({
    name: ERROR_NAMES.has(name) || NO_ERROR.has(name) ? name : 'Error',
    codes: codes.filter((code) => ERROR_CODES.has(code)),
    frames: frames.flatMap(({ file, line, column }) => {
      const known = programs(file)
      return known === null ? [] : [{ file: known, line, column }]
    }),
  }))
