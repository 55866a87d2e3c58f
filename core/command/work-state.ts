import type { RowChange } from '../change/row-change.ts'
import type { Claim, WorkState } from '../model/claim.ts'
import type { DraftId } from '../model/ids.ts'
import type { HouseRules } from '../model/settings.ts'
import { hasUnplaced } from '../query/anchoring.ts'
import { edited } from './decision.ts'

const movedTo = (claim: Claim, state: WorkState): RowChange[] =>
  claim.state === state ? [] : [edited('claims', claim, { ...claim, state })]

/** Somebody started work on a claim nobody had touched. */
export const begunChecking = (claim: Claim): RowChange[] =>
  claim.state === 'to-check' ? movedTo(claim, 'checking') : []

/**
 * A claim is checked once its newest verdict says why; without a reason it is still being checked, unless the house rules
 * want none. While a passage has no place on the draft nobody knows what the verdict is about: the claim is to be verified
 * again. Whether it has the sources that the rules want is not recorded here but seen at any time (house-rules.ts).
 */
export function judged(claim: Claim, draft: DraftId, rationale: string, rules: HouseRules): RowChange[] {
  if (hasUnplaced(claim, draft)) return movedTo(claim, 'verify-again')
  return movedTo(claim, rationale.trim() || !rules.rationale ? 'checked' : 'checking')
}
