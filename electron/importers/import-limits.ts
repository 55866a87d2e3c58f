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
  readonly timeMs: number
}

const MB = 1024 * 1024

export const DEFAULT_IMPORT_LIMITS: ImportLimits = {
  fileBytes: 25 * MB,
  bundleBytes: TRANSFER_LIMITS.bundle,
  documentBytes: TRANSFER_LIMITS.document,
  memoryBytes: 1024 * MB,
  timeMs: 60_000,
}

export const megabytes = (bytes: number): number => Math.round(bytes / MB)
