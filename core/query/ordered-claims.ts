import type { Claim } from '../model/claim.ts'

/** A claim and where its first words stand: the key of the reading order. UTF-16 offset. */
export interface StandingClaim {
  readonly claim: Claim
  readonly start: number
}

/** Reading order: by place, at one place by number. */
export const byPlace = (a: StandingClaim, b: StandingClaim): number =>
  a.start - b.start || a.claim.number - b.claim.number

/** The index at which a claim stands in a list in reading order, or would stand. */
function placeOf(list: readonly StandingClaim[], item: StandingClaim): number {
  let low = 0
  let high = list.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (byPlace(list[middle] as StandingClaim, item) < 0) low = middle + 1
    else high = middle
  }
  return low
}

/** Takes a claim out of a list in reading order and puts one in, in place; null for neither. O(log n) and one move. */
export function replaceInOrder(list: StandingClaim[], was: StandingClaim | null, is: StandingClaim | null): void {
  if (was) {
    const at = placeOf(list, was)
    if (is && was.start === is.start && was.claim.number === is.claim.number) {
      list[at] = is
      return
    }
    list.splice(at, 1)
  }
  if (is) list.splice(placeOf(list, is), 0, is)
}
