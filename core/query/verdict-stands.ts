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
  const from = state.drafts[verdict.draft]?.number ?? 0
  const since = draftsBefore(state, draft).filter(({ number }) => number > from)
  return [draft, ...since.map(({ id }) => id)].every((id) => !(placements[id] ?? []).some(isMaterial))
}

/** Whether a claim counts as checked by a verdict that was given for an earlier draft. */
export const isCarriedOver = (claim: Claim, verdict: Verdict | undefined, draft: DraftId): boolean =>
  claim.state === 'checked' && verdict !== undefined && verdict.draft !== draft
