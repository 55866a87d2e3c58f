import { TRANSFER_LIMITS } from '../../core/format/transfer-limits.ts'

/** What one file may cost. */
export interface ImportLimits {
  /** The largest file that is read at all. */
  readonly fileBytes: number
  /** The same for a whole article from another Tickmark, as a bundle and as JSON. */
  readonly bundleBytes: number
  readonly documentBytes: number
  /** The resident memory the child process may take. */
  readonly memoryBytes: number
  /** Without a sign of progress. */
  readonly timeMs: number
  /** For all of it, while the reader tells how far it has come: the user sees it, and can stop it. */
  readonly longMs: number
}

const MB = 1024 * 1024

export const DEFAULT_IMPORT_LIMITS: ImportLimits = {
  fileBytes: 25 * MB,
  bundleBytes: TRANSFER_LIMITS.bundle,
  documentBytes: TRANSFER_LIMITS.document,
  memoryBytes: 1024 * MB,
  // A hostile file must have ended within twenty seconds, the end of its process included.
  timeMs: 19_000,
  longMs: 90_000,
}

export const megabytes = (bytes: number): number => Math.round(bytes / MB)
