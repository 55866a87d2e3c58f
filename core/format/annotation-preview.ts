import { MaterialReason } from '../anchor/material-reason.ts'
import { Span } from '../model/content.ts'
import { AnchorState } from '../model/placement.ts'
import { Line, Prose } from '../model/text-limits.ts'
import { Instant } from '../model/time.ts'
import { z } from '../z.ts'

/** An annotation from elsewhere as it is shown before anything is added. */
export const PreviewedAnnotation = z.strictObject({
  id: z.string(),
  /** As stated, or that nobody is named. */
  author: Line,
  at: Instant.nullable(),
  /** The beginning of what it says. */
  body: Prose,
  tags: z.array(Line),
  /** How many answers come with it. */
  replies: z.number().int().nonnegative(),
  /** The words it was made on; empty where they are not known. */
  words: Prose,
  anchorState: AnchorState,
  /** On the draft under check; empty for ambiguous and lost ones. */
  spans: z.array(Span),
  /** Places that may be meant, likeliest first; only for ambiguous and lost ones. */
  candidates: z.array(Span),
  reasons: z.array(MaterialReason),
  isOnWhole: z.boolean(),
  /** All it says is in the article already. */
  isHere: z.boolean(),
  /** The addresses it was made on, and the version of the text there, as stated. */
  sources: z.array(Line),
  version: Line,
})
export type PreviewedAnnotation = z.infer<typeof PreviewedAnnotation>
