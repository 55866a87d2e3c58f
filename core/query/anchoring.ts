import { ANCHOR_STATES } from '../model/anchor-states.ts'
import type { Claim } from '../model/claim.ts'
import type { Draft } from '../model/draft.ts'
import type { DraftId } from '../model/ids.ts'
import type { AnchorState, PlacedPassage, Placement } from '../model/placement.ts'
import type { ArticleTables } from '../model/tables.ts'

/** Nobody can say yet where on its draft the passage lies. */
export const isUnplaced = ({ anchorState }: PlacedPassage): boolean =>
  anchorState === 'ambiguous' || anchorState === 'lost'

/** What became of the passage can alter the truth of its claim: a verdict given before does not stand for it. */
export const isMaterial = (passage: PlacedPassage): boolean => isUnplaced(passage) || (passage.reasons ?? []).length > 0

/** A placement's anchor state: that of its worst passage. */
export const worstState = (placement: Placement): AnchorState =>
  placement.reduce<AnchorState>(
    (worst, { anchorState }) =>
      ANCHOR_STATES.indexOf(anchorState) > ANCHOR_STATES.indexOf(worst) ? anchorState : worst,
    'exact',
  )

/** How a claim came to lie on a draft; null when it never was on it. */
export function anchorStateOf(claim: Claim, draft: DraftId): AnchorState | null {
  const placement = claim.placements[draft]
  return placement ? worstState(placement) : null
}

export const hasUnplaced = (claim: Claim, draft: DraftId): boolean => (claim.placements[draft] ?? []).some(isUnplaced)

/** The drafts before one, the newest first. */
export function draftsBefore({ drafts }: Pick<ArticleTables, 'drafts'>, draft: DraftId): Draft[] {
  const number = drafts[draft]?.number ?? 0
  return Object.values(drafts)
    .filter((other) => other.number < number)
    .sort((a, b) => b.number - a.number)
}

/** The draft before one; undefined for the first. */
export const draftBefore = (state: Pick<ArticleTables, 'drafts'>, draft: DraftId): Draft | undefined =>
  draftsBefore(state, draft)[0]

/** Whether a claim was retired as of a draft or an earlier one. On those before, it still stands. */
export function isRetiredOn({ drafts }: Pick<ArticleTables, 'drafts'>, { retired }: Claim, draft: DraftId): boolean {
  if (!retired) return false
  return retired.draft === draft || (drafts[retired.draft]?.number ?? 0) <= (drafts[draft]?.number ?? 0)
}

/** The claim that stands in the place of another; undefined where none does. Of several, the one made last. */
export const claimInPlaceOf = ({ claims }: Pick<ArticleTables, 'claims'>, { id }: Claim): Claim | undefined =>
  Object.values(claims)
    .filter(({ updates }) => updates === id)
    .sort((a, b) => b.number - a.number)[0]
