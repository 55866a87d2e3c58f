import type { ForeignAnnotation } from '../../core/format/foreign-annotation.ts'
import type { Result } from '../../core/result.ts'
import type { ReadBlock, StatedText } from '../../core/text/build-content.ts'
import type { FileToRead, ReadingProgress, TrackedChange } from '../services/ports.ts'
import type { ReadDetails } from './details.ts'

/** What a reader makes of a text, before it becomes a draft. */
export interface ReadText extends StatedText {
  readonly blocks: readonly ReadBlock[]
  readonly details: ReadDetails
  readonly trackedChanges?: readonly TrackedChange[]
  /** Comments with their spans in the canonical text that `buildContent` makes of the blocks. */
  readonly comments?: readonly ForeignAnnotation[]
}

/** Told now and then during long work; awaiting it lets the message leave. */
export type TellProgress = (progress: ReadingProgress) => Promise<void> | void

/** Reads a document that is not plain text. Refuses, in a sentence, what it cannot read. */
export type DocumentReader = (file: FileToRead, tell: TellProgress) => Promise<Result<ReadText>>
