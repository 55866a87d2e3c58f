import type { ClaimId } from '../../../core/model/ids.ts'

/** A card and where it would like to stand: beside the first words of its claim. Pixels. */
export interface CardWish {
  readonly id: ClaimId
  readonly top: number
  readonly height: number
}

export interface PlacedCard {
  readonly id: ClaimId
  readonly top: number
}

/**
 * Cards in reading order, each as near to its words as it can be, none over another. The chosen card stands beside its
 * words even in a crowd: the ones before it move up, as far as there is room.
 */
export function layOutCards(wishes: readonly CardWish[], gap: number, chosen: ClaimId | null): PlacedCard[] {
  const heights = wishes.map(({ height }) => height)
  const tops = wishes.map(({ top }) => Math.max(top, 0))
  const pushDown = (from: number) => {
    for (let at = Math.max(from, 1); at < tops.length; at++) {
      tops[at] = Math.max(tops[at] ?? 0, (tops[at - 1] ?? 0) + (heights[at - 1] ?? 0) + gap)
    }
  }
  pushDown(1)
  const standing = wishes.findIndex(({ id }) => id === chosen)
  const wish = wishes[standing]
  if (wish && (tops[standing] ?? 0) > wish.top) {
    for (let at = standing + 1; at < tops.length; at++) tops[at] = Math.max(wishes[at]?.top ?? 0, 0)
    tops[standing] = Math.max(wish.top, 0)
    for (let at = standing - 1; at >= 0; at--) {
      tops[at] = Math.min(tops[at] ?? 0, (tops[at + 1] ?? 0) - (heights[at] ?? 0) - gap)
    }
    if ((tops[0] ?? 0) < 0) tops[0] = 0
    pushDown(1)
  }
  return wishes.map(({ id }, at) => ({ id, top: Math.round(tops[at] ?? 0) }))
}
