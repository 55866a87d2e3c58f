import { Span } from '../model/content.ts'
import { Line, Prose } from '../model/text-limits.ts'
import { Instant } from '../model/time.ts'
import { z } from '../z.ts'

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
})
export type ForeignAnnotation = z.infer<typeof ForeignAnnotation>
