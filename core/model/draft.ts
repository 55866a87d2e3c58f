import { z } from '../z.ts'
import { DraftId, PersonId, Sha256 } from './ids.ts'
import { ByteCount, FilledLine, Line } from './text-limits.ts'
import { Instant, StatedDate } from './time.ts'

export const SourceFormat = z.enum(['text', 'markdown', 'html', 'docx', 'pdf', 'epub', 'odt', 'rtf', 'tickmark'])
export type SourceFormat = z.infer<typeof SourceFormat>

/** The endings of the names of files an article comes in, without the dot. */
export const ARTICLE_ENDINGS: readonly string[] =
  'docx pdf html htm xhtml epub odt fodt rtf txt text md markdown json tickmark'.split(' ')

/** How the tracked changes of a word processor's file are read: as if all were accepted, or as if none were. */
export const TrackedAs = z.enum(['accepted', 'original'])
export type TrackedAs = z.infer<typeof TrackedAs>

/** The imported bytes, kept untouched beside the article. */
export const Original = z.strictObject({
  sha256: Sha256,
  name: FilledLine,
  bytes: ByteCount,
  format: SourceFormat,
  /** The encoding the bytes were read with ("utf-8", "windows-1251"). */
  encoding: Line,
  /** How its tracked changes were read; absent where it had none. */
  tracked: z.exactOptional(TrackedAs),
})
export type Original = z.infer<typeof Original>

/** One immutable text of the article. Its content is a file of its own, addressed by hash. */
export const Draft = z.strictObject({
  id: DraftId,
  number: z.number().int().positive(),
  /** "As published", "update 18:00"; empty for just its number. */
  name: Line,
  receivedAt: Instant,
  receivedBy: PersonId,
  publishedOn: StatedDate,
  updatedOn: StatedDate,
  content: Sha256,
  original: Original,
  words: z.number().int().nonnegative(),
})
export type Draft = z.infer<typeof Draft>
