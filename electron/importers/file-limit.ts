import { inMegabytes } from '../../core/format/transfer-limits.ts'
import { type Result, refuse } from '../../core/result.ts'
import { type ImportLimits, megabytes } from './import-limits.ts'

const NAME_LENGTH_AT = 26
const NAME_AT = 30

const latin1 = (bytes: Uint8Array, start: number, end: number): string =>
  Buffer.from(bytes.subarray(start, end)).toString('latin1')

/** A bundle begins with its record: the first entry of the zip file says so, even where the rest is missing. */
export function isBundle(bytes: Uint8Array): boolean {
  const length = (bytes[NAME_LENGTH_AT] ?? 0) + 256 * (bytes[NAME_LENGTH_AT + 1] ?? 0)
  return latin1(bytes, 0, 4) === 'PK\x03\x04' && latin1(bytes, NAME_AT, NAME_AT + length) === 'tickmark.json'
}

const isTransferDocument = (bytes: Uint8Array): boolean =>
  /^\{\s*"format"\s*:\s*"tickmark-article"/.test(latin1(bytes, 0, 100))

/** Refuses a file that is larger than its kind may be. Articles from another Tickmark bring their evidence with them. */
export function tooLarge(name: string, bytes: Uint8Array, limits: ImportLimits): Result<never> | null {
  const { bundleBytes, documentBytes, fileBytes } = limits
  const whole = isBundle(bytes) ? bundleBytes : isTransferDocument(bytes) ? documentBytes : null
  if (bytes.length <= (whole ?? fileBytes)) return null
  return whole === null
    ? refuse('import.refused.too-big', { name, megabytes: megabytes(fileBytes) })
    : refuse('refused.bundle.file-too-big', { name, megabytes: inMegabytes(whole) })
}
