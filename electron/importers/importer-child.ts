import type { ReportedError } from '../../core/log/reported-error.ts'
import type { Result } from '../../core/result.ts'
import type { FileToRead, ImportedFile, WordFile, WordMarkup } from '../services/ports.ts'

interface Limited {
  readonly memoryBytes: number
  /** When the child gives up by itself, should nobody be left to end it. */
  readonly lifetimeMs: number
}

/** What the child is asked. */
export type ReadRequest = Limited & { readonly file: FileToRead }
export type AnnotateRequest = Limited & { readonly word: WordFile; readonly markup: WordMarkup }
export type ChildRequest = ReadRequest | AnnotateRequest

/** What the child says: that it watches its memory and begins, how far it has come, what surprised it, and then what came of it. */
export type ChildMessage =
  | { readonly type: 'started' }
  | { readonly type: 'progress'; readonly done: number; readonly of: number }
  | { readonly type: 'surprised'; readonly errors: readonly ReportedError[] }
  | { readonly type: 'read'; readonly result: Result<ImportedFile> }
  | { readonly type: 'annotated'; readonly result: Result<Uint8Array> }

/** A process of its own that reads one file, or writes into one. Its messages are plain data. */
export interface ImporterChild {
  post(request: ChildRequest): void
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
