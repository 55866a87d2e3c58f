/** What one file may cost. */
export interface ImportLimits {
  /** The largest file that is read at all. */
  readonly fileBytes: number
  /** The resident memory the child process may take. */
  readonly memoryBytes: number
  readonly timeMs: number
}

const MB = 1024 * 1024

// A hostile file must have ended within twenty seconds, the end of its process included.
export const DEFAULT_IMPORT_LIMITS: ImportLimits = { fileBytes: 25 * MB, memoryBytes: 1024 * MB, timeMs: 19_000 }

export const megabytes = (bytes: number): number => Math.round(bytes / MB)
