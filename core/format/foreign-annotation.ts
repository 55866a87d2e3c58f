import { Span } from '../model/content.ts'
import { Line, Prose } from '../model/text-limits.ts'
import { Instant } from '../model/time.ts'
import { z } from '../z.ts'

const Offset = z.number().int().nonnegative()

/** An annotation that somebody made elsewhere, before it is matched to a draft. */
export const ForeignAnnotation = z.strictObject({
  /** As its own tool calls it; unique within its file. */
  id: z.string().min(1).max(2_000),
  /** As stated; empty when nobody is named. */
  author: Line,
  /** When it was made, in UTC; null when that is not stated, or is no instant. */
  at: Instant.nullable(),
  /** What it says, as plain text. */
  body: Prose,
  links: z.array(Line).max(100),
  tags: z.array(Line).max(100),
  /** The annotation it answers. */
  replyTo: z.string().max(2_000).nullable(),
  /** The words it is about, with those around them; null for one on the whole text. */
  quote: z.strictObject({ exact: z.string(), prefix: z.string(), suffix: z.string() }).nullable(),
  /** Where they stood in the text it was made on; UTF-16 offsets; null where that is not known. */
  spans: z.array(Span).nullable(),
  /** Where they stood in that text, counted in code points; it tells apart places that say the same. */
  position: z.exactOptional(z.strictObject({ start: Offset, end: Offset })),
  /** It is about a part that is told in a way nothing here can follow: a path into a page, an area of a picture. */
  isUnreadable: z.exactOptional(z.literal(true)),
  /** The addresses of what it is about. */
  sources: z.exactOptional(z.array(Line).max(100)),
  /** The version of the text it was made on, as stated: a date, or the address of a copy. */
  version: z.exactOptional(Line),
  /** When it was last changed, in UTC, where that is stated and not when it was made. */
  changedAt: z.exactOptional(Instant),
})
export type ForeignAnnotation = z.infer<typeof ForeignAnnotation>

/** An annotation of a file that is not as its format has it: its number in the file, from 1, and the field that is wrong. */
export const SkippedAnnotation = z.strictObject({ number: z.number().int().positive(), field: z.string().max(200) })
export type SkippedAnnotation = z.infer<typeof SkippedAnnotation>

/** What a file of annotations holds. */
export const ReadAnnotations = z.strictObject({
  annotations: z.array(ForeignAnnotation),
  skipped: z.array(SkippedAnnotation),
  /** Pages of a collection that are not in the file. Nothing is ever fetched. */
  unreachable: z.number().int().nonnegative(),
})
export type ReadAnnotations = z.infer<typeof ReadAnnotations>
