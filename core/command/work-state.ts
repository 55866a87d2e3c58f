import type { RowChange } from '../change/change.ts'
import type { Claim, WorkState } from '../model/claim.ts'
import type { DraftId } from '../model/ids.ts'
import { hasUnplaced } from '../query/anchoring.ts'
import { edited } from './decision.ts'

const movedTo = (claim: Claim, state: WorkState): RowChange[] =>
  claim.state === state ? [] : [edited('claims', claim, { ...claim, state })]

/** Somebody started work on a claim nobody had touched. */
export const begunChecking = (claim: Claim): RowChange[] =>
  claim.state === 'to-check' ? movedTo(claim, 'checking') : []

/**
 * A claim counts as checked once its newest verdict says why; without a reason it is still being checked. While a passage
 * has no place on the draft nobody knows what the verdict is about: the claim is to be verified again.
 */
export function judged(claim: Claim, draft: DraftId, rationale: string): RowChange[] {
  if (hasUnplaced(claim, draft)) return movedTo(claim, 'verify-again')
  return movedTo(claim, rationale.trim() ? 'checked' : 'checking')
}
