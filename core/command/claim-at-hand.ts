import type { Claim } from '../model/claim.ts'
import type { Content } from '../model/content.ts'
import type { ClaimId, DraftId } from '../model/ids.ts'
import type { ArticleTables } from '../model/tables.ts'
import { onlyArticle } from '../query/only-article.ts'
import { ok, type Result, refuse } from '../result.ts'
import type { Given } from './decision.ts'

export const claimKnown = (state: ArticleTables, id: ClaimId): Result<Claim> => {
  const claim = state.claims[id]
  return claim ? ok(claim) : refuse('refused.claim.unknown')
}

/** A claim that can be worked on: one that is there, and not retired. */
export function claimAtHand(state: ArticleTables, id: ClaimId): Result<Claim> {
  const claim = claimKnown(state, id)
  return claim.ok && claim.value.retired ? refuse('refused.claim.retired') : claim
}

/** Only the draft under check is worked on: what was decided on those before stays as it was. */
export const draftAtHand = (state: ArticleTables, draft: DraftId): Result<null> =>
  state.drafts[draft] && draft !== onlyArticle(state).draft ? refuse('refused.draft.earlier') : ok(null)

/** The content of the draft under check. */
export function contentAtHand(state: ArticleTables, draft: DraftId, given: Given): Result<Content> {
  const isAtHand = draftAtHand(state, draft)
  if (!isAtHand.ok) return isAtHand
  const hash = state.drafts[draft]?.content
  const content = hash && given.content(hash)
  return content ? ok(content) : refuse('refused.draft.unknown')
}
