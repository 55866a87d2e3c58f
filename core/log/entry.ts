import type { Happening } from './happening.ts'
import type { ReportedError } from './reported-error.ts'

/** Which Tickmark writes, and where. */
export interface Writer {
  readonly version: string
  readonly host: 'desktop' | 'browser' | 'terminal'
  /** The system and what runs the program, with their versions. */
  readonly system: string
}

const errorWords = ({ name, codes, frames }: ReportedError): string =>
  [[name, ...codes].join(' '), ...frames.map(({ file, line, column }) => `    at ${file}:${line}:${column}`)].join('\n')

const errorsWords = (errors: readonly ReportedError[]): string => errors.map(errorWords).join('\n  with ')

// English, whatever the window speaks: whoever is sent a log must be able to read it.
function words(happening: Happening): string {
  switch (happening.what) {
    case 'started':
      return happening.brokeOff ? 'started; a run before this one did not end properly' : 'started'
    case 'ended':
      return 'ended'
    case 'again':
      return `the same, ${happening.times} times more`
    case 'closing-late':
      return 'the library took too long to close'
    case 'surprise':
      return `surprise${happening.during ? ` in ${happening.during}` : ''}: ${errorsWords(happening.errors)}`
    case 'window-surprise':
      return `surprise in the window (${happening.screen ?? 'no screen'}, ${happening.while}): ${errorsWords(happening.errors)}`
    case 'window-gone':
      return `the page of the window ended: ${happening.reason}${happening.forGood ? ', too often' : ''}`
    case 'reader-surprise':
      return `surprise in the reader of files: ${errorsWords(happening.errors)}`
    case 'reader-ended':
      return `the reader of files was ended: ${happening.why}`
    case 'checked':
      return `checked the library${happening.isWhole ? '' : ' in part'}: ${happening.findings} findings, ${happening.seconds} s`
    default:
      return happening satisfies never
  }
}

/** One entry of the log: when, which Tickmark, where, and what happened; ends with a line end. */
export const entryText = (at: string, { version, host, system }: Writer, happening: Happening): string =>
  `${at} ${version} ${host} ${system} - ${words(happening)}\n`
