import { ClaimId, RatingId, ScaleId, VerdictId } from '../model/ids.ts'
import type { ArticleTables } from '../model/tables.ts'
import { Prose } from '../model/text-limits.ts'
import type { Verdict } from '../model/verdict.ts'
import { onlyArticle } from '../query/only-article.ts'
import { ok, refuse } from '../result.ts'
import { z } from '../z.ts'
import { claimAtHand } from './claim-at-hand.ts'
import { added, type Deciders } from './decision.ts'
import { judged } from './work-state.ts'

export const VerdictCommand = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('verdict.give'),
    claim: ClaimId,
    scale: ScaleId,
    rating: RatingId,
    rationale: Prose,
  }),
])
export type VerdictCommand = z.infer<typeof VerdictCommand>

export const VERDICT_DECIDERS: Deciders<ArticleTables, VerdictCommand> = {
  'verdict.give': (state, command, given) => {
    const found = claimAtHand(state, command.claim)
    if (!found.ok) return found
    const claim = found.value
    const scale = given.scale(command.scale)
    const rating = scale?.ratings.find(({ id }) => id === command.rating)
    if (!scale || !rating) return refuse('refused.rating.unknown')
    if (rating.retired) return refuse('refused.rating.retired', { rating: rating.name })
    const { draft } = onlyArticle(state)
    const verdict: Verdict = {
      id: VerdictId.parse(given.newId()),
      claim: claim.id,
      scale: { id: scale.id, name: scale.name },
      rating: { id: rating.id, name: rating.name, number: rating.number, look: rating.look },
      rationale: command.rationale,
      draft,
      words: (claim.placements[draft] ?? []).map(({ text }) => text),
      by: given.who,
      at: given.now(),
    }
    return ok({
      label: { key: 'verdict.give', values: { number: claim.number, rating: rating.name } },
      change: [added('verdicts', verdict), ...judged(claim, draft, command.rationale, given.rules())],
      made: verdict.id,
    })
  },
}
