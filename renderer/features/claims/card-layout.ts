/** Where cards would like to stand and how high they are, in reading order. Pixels. */
export interface CardWishes {
  /** Nothing stands above this; 0 unless something else stands at the top of the rail. */
  readonly floor?: number
  readonly tops: Float64Array
  readonly heights: Float64Array
}

/** The card somebody works on. */
export interface ChosenCard {
  readonly index: number
  /** How far it stands below its words; kept exactly, whatever the others need. Null stands as near to them as it can. */
  readonly lead: number | null
}

/** Each card below the one before it, from a card on. */
function pushDown(tops: Float64Array, heights: Float64Array, gap: number, from: number): void {
  for (let at = Math.max(from, 1); at < tops.length; at++) {
    const free = (tops[at - 1] as number) + (heights[at - 1] as number) + gap
    if (free > (tops[at] as number)) tops[at] = free
  }
}

/** Each card above the one after it, from a card back. */
function pushUp(tops: Float64Array, heights: Float64Array, gap: number, from: number): void {
  for (let at = from; at >= 0; at--) {
    const free = (tops[at + 1] as number) - (heights[at] as number) - gap
    // What stands above it has room already.
    if (free >= (tops[at] as number)) return
    tops[at] = free
  }
}

/**
 * Cards in reading order, each as near to its words as it can be, none over another. The chosen card stands beside its
 * words even in a crowd: the ones before it move up, as far as there is room. While it has a lead it keeps its place:
 * cards before it may then stand above the top of the rail.
 */
export function layOutCards(wishes: CardWishes, gap: number, chosen: ChosenCard | null): Float64Array {
  const { heights, floor = 0 } = wishes
  const tops = wishes.tops.map((top) => Math.max(Math.round(top), floor))
  pushDown(tops, heights, gap, 1)
  const wish = chosen && wishes.tops[chosen.index]
  if (!chosen || wish === undefined || wish === null) return tops
  const { index, lead } = chosen
  const place = Math.round(lead === null ? Math.max(wish, floor) : wish + lead)
  if (place === tops[index]) return tops
  for (let at = index + 1; at < tops.length; at++) tops[at] = Math.max(Math.round(wishes.tops[at] as number), floor)
  tops[index] = place
  pushUp(tops, heights, gap, index - 1)
  if (lead === null && (tops[0] as number) < floor) {
    tops[0] = floor
    pushDown(tops, heights, gap, 1)
  }
  pushDown(tops, heights, gap, index + 1)
  return tops
}

/** The first and last card, half open, that touch a stretch of the rail. Tops are in order. O(log n). */
export function cardsWithin(
  tops: Float64Array,
  heights: Float64Array,
  from: number,
  to: number,
): { readonly start: number; readonly end: number } {
  const firstWhere = (holds: (at: number) => boolean): number => {
    let low = 0
    let high = tops.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (holds(middle)) high = middle
      else low = middle + 1
    }
    return low
  }
  return {
    start: firstWhere((at) => (tops[at] as number) + (heights[at] as number) > from),
    end: firstWhere((at) => (tops[at] as number) >= to),
  }
}
