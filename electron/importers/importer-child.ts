import type { Result } from '../../core/result.ts'
import type { FileToRead, ImportedFile } from '../services/ports.ts'

/** What the child is asked. */
export interface ReadRequest {
  readonly file: FileToRead
  readonly memoryBytes: number
  /** When the child gives up by itself, should nobody be left to end it. */
  readonly lifetimeMs: number
}

/** What the child says: that it watches its memory and begins to read, and then what came of it. */
export type ChildMessage =
  | { readonly type: 'started' }
  | { readonly type: 'read'; readonly result: Result<ImportedFile> }

/** A process of its own that reads one file. Its messages are plain data. */
export interface ImporterChild {
  post(request: ReadRequest): void
  onMessage(listener: (message: unknown) => void): void
  /** Called once, also when the process could not be started. */
  onExit(listener: () => void): void
  kill(): void
}

/** Starts dist/importer.js: forked by Node hosts, as a utility process by the desktop shell. */
export type LaunchImporter = (options: {
  /** For V8's --max-old-space-size. */
  readonly heapMegabytes: number
}) => ImporterChild
