import type { Claim } from '../model/claim.ts'
import { ClaimId, PassageId, VerdictId } from '../model/ids.ts'
import type { ArticleTables } from '../model/tables.ts'
import { Prose } from '../model/text-limits.ts'
import type { Verdict } from '../model/verdict.ts'
import { hasUnplaced, isUnplaced } from '../query/anchoring.ts'
import { onlyArticle } from '../query/only-article.ts'
import { countingVerdict } from '../query/verdicts.ts'
import { ok, type Result, refuse } from '../result.ts'
import { z } from '../z.ts'
import { carryOver, claimOnDraft } from './carry-over.ts'
import { claimAtHand, claimKnown } from './claim-at-hand.ts'
import { added, type Deciders, edited, type Given } from './decision.ts'
import { wordingFrom } from './spans.ts'

/** What becomes of a claim whose words a new draft changed, besides being rated again. */
export const ReopenedClaimCommand = z.discriminatedUnion('type', [
  /** Its verdict still holds, for the words as they are now. */
  z.strictObject({ type: z.literal('claim.hold'), claim: ClaimId }),
  /** Another claim takes its place: the article now says something else there. */
  z.strictObject({ type: z.literal('claim.supersede'), claim: ClaimId }),
  /** The article does not say it any more. */
  z.strictObject({ type: z.literal('claim.retire'), claim: ClaimId, why: Prose }),
  z.strictObject({ type: z.literal('claim.restore'), claim: ClaimId }),
])
export type ReopenedClaimCommand = z.infer<typeof ReopenedClaimCommand>

const retiredNow = (state: ArticleTables, claim: Claim, why: string, given: Given): Claim => ({
  ...claim,
  retired: { at: given.now(), by: given.who, draft: onlyArticle(state).draft, why },
})

/** The claim under check again. Drafts that came while it was retired never placed it: the newest one does now. */
function restored(state: ArticleTables, claim: Claim, given: Given): Result<Claim> {
  const { draft } = onlyArticle(state)
  const { retired: _retired, ...before } = claim
  if (before.placements[draft]) return ok(before)
  const hash = state.drafts[draft]?.content
  const content = hash && given.content(hash)
  if (!content) return refuse('refused.draft.unknown')
  const [placement = []] = carryOver(state, [before], content, given.content)
  return ok(claimOnDraft(before, draft, placement))
}

export const REOPENED_CLAIM_DECIDERS: Deciders<ArticleTables, ReopenedClaimCommand> = {
  'claim.hold': (state, command, given) => {
    const found = claimAtHand(state, command.claim)
    if (!found.ok) return found
    const claim = found.value
    const { draft } = onlyArticle(state)
    const held = countingVerdict(state, claim.id)
    if (claim.state !== 'verify-again') return refuse('refused.hold.not-again')
    if (!held) return refuse('refused.checked.no-verdict')
    if (!held.rationale.trim()) return refuse('refused.checked.no-rationale')
    if (hasUnplaced(claim, draft)) return refuse('refused.claim.unplaced')
    const verdict: Verdict = {
      ...held,
      id: VerdictId.parse(given.newId()),
      draft,
      words: (claim.placements[draft] ?? []).map(({ text }) => text),
      confirms: held.id,
      by: given.who,
      at: given.now(),
    }
    return ok({
      label: { key: 'claim.hold', values: { number: claim.number } },
      change: [added('verdicts', verdict), edited('claims', claim, { ...claim, state: 'checked' })],
      made: verdict.id,
    })
  },

  'claim.supersede': (state, command, given) => {
    const found = claimAtHand(state, command.claim)
    if (!found.ok) return found
    const old = found.value
    const article = onlyArticle(state)
    const passages = (old.placements[article.draft] ?? [])
      .filter((passage) => !isUnplaced(passage))
      .map(({ spans, text }) => ({
        id: PassageId.parse(given.newId()),
        spans,
        text,
        anchorState: 'exact' as const,
      }))
    if (passages.length === 0) return refuse('refused.supersede.nowhere')
    const { kind, claimant, tags, priority } = old
    const claim: Claim = {
      id: ClaimId.parse(given.newId()),
      number: article.nextClaimNumber,
      wording: wordingFrom(passages),
      kind,
      claimant,
      madeOn: '',
      tags,
      priority,
      state: 'to-check',
      correction: null,
      placements: { [article.draft]: passages },
      createdAt: given.now(),
      createdBy: given.who,
      updates: old.id,
    }
    return ok({
      label: { key: 'claim.supersede', values: { number: old.number, next: claim.number } },
      change: [
        edited('claims', old, retiredNow(state, old, '', given)),
        added('claims', claim),
        edited('articles', article, { ...article, nextClaimNumber: claim.number + 1 }),
      ],
      made: claim.id,
    })
  },

  'claim.retire': (state, command, given) => {
    const claim = claimAtHand(state, command.claim)
    if (!claim.ok) return claim
    return ok({
      label: { key: 'claim.retire', values: { number: claim.value.number } },
      change: [edited('claims', claim.value, retiredNow(state, claim.value, command.why, given))],
      made: claim.value.id,
    })
  },

  'claim.restore': (state, command, given) => {
    const claim = claimKnown(state, command.claim)
    if (!claim.ok) return claim
    if (!claim.value.retired) return refuse('refused.claim.not-retired')
    const after = restored(state, claim.value, given)
    if (!after.ok) return after
    return ok({
      label: { key: 'claim.restore', values: { number: claim.value.number } },
      change: [edited('claims', claim.value, after.value)],
      made: claim.value.id,
    })
  },
}
