import type { MaterialReason } from '../anchor/material-reason.ts'
import type { Claim } from '../model/claim.ts'
import type { DraftId } from '../model/ids.ts'
import type { Placement } from '../model/placement.ts'
import type { ArticleTables } from '../model/tables.ts'
import type { Verdict } from '../model/verdict.ts'
import { sameItems } from '../same-items.ts'
import { draftsBefore, isMaterial, isUnplaced } from './anchoring.ts'

const idsOf = (placement: Placement) => placement.map(({ id }) => id)
const wordsOf = (placement: Placement) => placement.map(({ text }) => text)

/**
 * Whether a verdict stands for a claim as it lies on a draft: every passage has a place there, the verdict was given for
 * the words of its own draft, and nothing material happened to any of them on the drafts since.
 */
export function verdictStands(
  state: Pick<ArticleTables, 'drafts'>,
  { placements }: Claim,
  verdict: Verdict,
  draft: DraftId,
): boolean {
  const then = placements[verdict.draft] ?? []
  const now = placements[draft] ?? []
  if (now.some(isUnplaced) || !sameItems(verdict.words, wordsOf(then))) return false
  if (verdict.draft === draft) return true
  if (!sameItems(idsOf(then), idsOf(now))) return false
  return draftsSince(state, verdict, draft).every((id) => !(placements[id] ?? []).some(isMaterial))
}

/** The drafts after the one a verdict was given for, up to and with another, oldest first. */
function draftsSince(state: Pick<ArticleTables, 'drafts'>, verdict: Verdict, draft: DraftId): DraftId[] {
  if (verdict.draft === draft) return []
  const from = state.drafts[verdict.draft]?.number ?? 0
  const between = draftsBefore(state, draft).filter(({ number }) => number > from)
  return [...between.map(({ id }) => id).reverse(), draft]
}

/** What touched a claim's words materially on the drafts since its verdict was given, oldest first. */
export const reasonsSince = (
  state: Pick<ArticleTables, 'drafts'>,
  { placements }: Claim,
  verdict: Verdict,
  draft: DraftId,
): MaterialReason[] =>
  draftsSince(state, verdict, draft).flatMap((id) => (placements[id] ?? []).flatMap(({ reasons = [] }) => reasons))

/** Whether a claim counts as checked by a verdict that was given for an earlier draft. */
export const isCarriedOver = (claim: Claim, verdict: Verdict | undefined, draft: DraftId): boolean =>
  claim.state === 'checked' && verdict !== undefined && verdict.draft !== draft
