import { appendFileSync, mkdirSync, renameSync, statSync } from 'node:fs'
import { dirname } from 'node:path'
import { inspect } from 'node:util'

const FILE_BYTES_MAX = 1024 * 1024

/** Writes surprises into a file on this machine: the newest megabyte or two of them. Never throws. */
export const logFile =
  (file: string, now: () => Date) =>
  (error: unknown): void => {
    try {
      mkdirSync(dirname(file), { recursive: true })
      if ((statSync(file, { throwIfNoEntry: false })?.size ?? 0) > FILE_BYTES_MAX) renameSync(file, `${file}.old`)
      appendFileSync(file, `${now().toISOString()} ${inspect(error, { breakLength: Number.POSITIVE_INFINITY })}\n`)
    } catch {
      // A log that cannot be written must not stop what it tells of.
    }
  }
