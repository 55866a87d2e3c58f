import type { ClaimId } from '../model/ids.ts'
import type { ArticleTables } from '../model/tables.ts'
import type { Verdict } from '../model/verdict.ts'

/** The verdict that counts for a claim: the newest. Ids are UUIDv7, so they settle a tie within a millisecond. */
export function countingVerdict(state: ArticleTables, claim: ClaimId): Verdict | undefined {
  let newest: Verdict | undefined
  for (const verdict of Object.values(state.verdicts)) {
    if (verdict.claim !== claim) continue
    if (!newest || verdict.at > newest.at || (verdict.at === newest.at && verdict.id > newest.id)) newest = verdict
  }
  return newest
}

/** The verdict that counts, for every claim at once: one pass over the table. */
export function countingVerdicts(state: ArticleTables): ReadonlyMap<ClaimId, Verdict> {
  const newest = new Map<ClaimId, Verdict>()
  for (const verdict of Object.values(state.verdicts)) {
    const held = newest.get(verdict.claim)
    if (!held || verdict.at > held.at || (verdict.at === held.at && verdict.id > held.id))
      newest.set(verdict.claim, verdict)
  }
  return newest
}
