import type { Range } from './common-grams.ts'

/** Tells which old token is kept as which new one. */
export type Keep = (old: number, fresh: number) => void

// Above this the table of the exact comparison is larger than is worth it; the bounded one takes over.
const CELLS_MAX = 60_000
// Work and memory of the bounded comparison grow with the square of the edits it may find.
const EDITS_MAX = 400
// Two neighbours that stay neighbours say more than two that do not: what breaks a tie between equal words.
const NEIGHBOUR_BONUS = 0.25

/**
 * Keeps the tokens two short ranges have in common: in order, the heaviest by `weight`, preferring runs. Ranges too large
 * for a whole table are compared by Myers' greedy algorithm ("An O(ND) Difference Algorithm", 1986) up to `EDITS_MAX`
 * edits; beyond that nothing is kept, for two such ranges have nothing to do with each other.
 */
export function keepCommon(
  old: Int32Array,
  oldRange: Range,
  fresh: Int32Array,
  newRange: Range,
  weight: (id: number) => number,
  keep: Keep,
): void {
  const cells = (oldRange.to - oldRange.from) * (newRange.to - newRange.from)
  if (cells === 0) return
  if (cells <= CELLS_MAX) keepHeaviest(old, oldRange, fresh, newRange, weight, keep)
  else keepGreedily(old, oldRange, fresh, newRange, keep)
}

function keepHeaviest(
  old: Int32Array,
  { from: oldFrom, to: oldTo }: Range,
  fresh: Int32Array,
  { from: newFrom, to: newTo }: Range,
  weight: (id: number) => number,
  keep: Keep,
): void {
  const width = newTo - newFrom + 1
  const height = oldTo - oldFrom + 1
  const best = new Float64Array(width * height)
  /** The same, where the two tokens of the cell are kept as each other. */
  const kept = new Float64Array(width * height)
  for (let row = height - 2; row >= 0; row--) {
    const id = old[oldFrom + row] as number
    const worth = weight(id)
    for (let column = width - 2; column >= 0; column--) {
      const cell = row * width + column
      const without = Math.max(best[cell + width] as number, best[cell + 1] as number)
      if (id !== fresh[newFrom + column]) {
        best[cell] = without
        continue
      }
      const on = kept[cell + width + 1] as number
      const next = Math.max(best[cell + width + 1] as number, on > 0 ? on + NEIGHBOUR_BONUS * worth : 0)
      kept[cell] = worth + next
      best[cell] = Math.max(without, kept[cell] as number)
    }
  }
  let row = 0
  let column = 0
  /** The weight of the token kept just before this cell, on its diagonal; 0 when there is none. */
  let worthBefore = 0
  while (row < height - 1 && column < width - 1) {
    const cell = row * width + column
    const here = kept[cell] as number
    if (here > 0 && here + NEIGHBOUR_BONUS * worthBefore >= (best[cell] as number)) {
      keep(oldFrom + row, newFrom + column)
      worthBefore = weight(old[oldFrom + row] as number)
      row++
      column++
      continue
    }
    worthBefore = 0
    if ((best[cell + width] as number) >= (best[cell + 1] as number)) row++
    else column++
  }
}

function keepGreedily(
  old: Int32Array,
  { from: oldFrom, to: oldTo }: Range,
  fresh: Int32Array,
  { from: newFrom, to: newTo }: Range,
  keep: Keep,
): void {
  const oldCount = oldTo - oldFrom
  const newCount = newTo - newFrom
  const bound = Math.min(EDITS_MAX, oldCount + newCount)
  const reached = new Int32Array(2 * bound + 3)
  const trail: Int32Array[] = []
  for (let edits = 0; edits <= bound; edits++) {
    trail.push(reached.slice(bound + 1 - edits - 1, bound + 1 + edits + 2))
    for (let diagonal = -edits; diagonal <= edits; diagonal += 2) {
      const at = bound + 1 + diagonal
      const down =
        diagonal === -edits || (diagonal !== edits && (reached[at - 1] as number) < (reached[at + 1] as number))
      let x = down ? (reached[at + 1] as number) : (reached[at - 1] as number) + 1
      let y = x - diagonal
      while (x < oldCount && y < newCount && old[oldFrom + x] === fresh[newFrom + y]) {
        x++
        y++
      }
      reached[at] = x
      if (x < oldCount || y < newCount) continue
      walkBack(trail, edits, oldCount, newCount, oldFrom, newFrom, keep)
      return
    }
  }
}

function walkBack(
  trail: readonly Int32Array[],
  edits: number,
  oldCount: number,
  newCount: number,
  oldFrom: number,
  newFrom: number,
  keep: Keep,
): void {
  let x = oldCount
  let y = newCount
  for (let left = edits; left >= 0; left--) {
    const reached = trail[left] as Int32Array
    const middle = left + 1
    const diagonal = x - y
    const down =
      diagonal === -left ||
      (diagonal !== left && (reached[middle + diagonal - 1] as number) < (reached[middle + diagonal + 1] as number))
    const before = left === 0 ? 0 : down ? diagonal + 1 : diagonal - 1
    const fromX = left === 0 ? 0 : (reached[middle + before] as number)
    const fromY = left === 0 ? 0 : fromX - before
    while (x > fromX && y > fromY) {
      x--
      y--
      keep(oldFrom + x, newFrom + y)
    }
    x = fromX
    y = fromY
  }
}
