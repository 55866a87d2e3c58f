import { z } from '../z.ts'
import { ClaimId, DraftId, PersonId, RatingId, ScaleId, VerdictId } from './ids.ts'
import { Look } from './look.ts'
import { FilledLine, Prose } from './text-limits.ts'
import { Instant } from './time.ts'

/**
 * A rating given, with its reason. Verdicts are only ever added; the newest of a claim counts. Each freezes the names
 * it was given under and the words it was given for, so that nothing edited later can change what was judged.
 */
export const Verdict = z.strictObject({
  id: VerdictId,
  claim: ClaimId,
  scale: z.strictObject({ id: ScaleId, name: FilledLine }),
  rating: z.strictObject({ id: RatingId, name: FilledLine, number: z.number().nullable(), look: Look }),
  rationale: Prose,
  draft: DraftId,
  /** The words of the claim's passages on that draft, one entry a passage. */
  words: z.array(z.string()),
  /** The verdict that was said to hold still, for these words. */
  confirms: z.exactOptional(VerdictId),
  by: PersonId,
  at: Instant,
})
export type Verdict = z.infer<typeof Verdict>
