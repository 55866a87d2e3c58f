import type { ClaimId } from '../model/ids.ts'
import type { ArticleTables } from '../model/tables.ts'
import type { Verdict } from '../model/verdict.ts'

const isNewer = (a: Verdict, b: Verdict): boolean => a.at > b.at || (a.at === b.at && a.id > b.id)

/** The newest of some verdicts. Ids are UUIDv7, so they settle a tie within a millisecond. */
export const newestVerdict = (verdicts: readonly Verdict[]): Verdict | undefined =>
  verdicts.reduce<Verdict | undefined>((held, next) => (held && isNewer(held, next) ? held : next), undefined)

/** The verdict that counts for a claim: the newest. */
export const countingVerdict = (state: ArticleTables, claim: ClaimId): Verdict | undefined =>
  newestVerdict(Object.values(state.verdicts).filter((verdict) => verdict.claim === claim))

/** The verdict that counts, for every claim at once: one pass over the table. */
export function countingVerdicts(state: ArticleTables): ReadonlyMap<ClaimId, Verdict> {
  const newest = new Map<ClaimId, Verdict>()
  for (const verdict of Object.values(state.verdicts)) {
    const held = newest.get(verdict.claim)
    if (!held || isNewer(verdict, held)) newest.set(verdict.claim, verdict)
  }
  return newest
}
