import { firstIndex } from '../binary-search.ts'

/** A run of tokens that is the same in both texts, by the indices of its first tokens. */
export interface Run {
  readonly old: number
  readonly fresh: number
  /** In tokens. */
  readonly length: number
}

/** Neighbouring unique runs on one diagonal joined; in order of the old text. `places` as `commonGrams` answers them. */
export function runsOf(places: Int32Array, oldFrom: number, size: number): Run[] {
  const runs: Run[] = []
  let start = -1
  let last = -1
  for (let at = 0; at <= places.length; at++) {
    const place = at < places.length ? (places[at] as number) : -1
    const goesOn = start >= 0 && place >= 0 && at === last + 1 && place === (places[last] as number) + 1
    if (goesOn) {
      last = at
      continue
    }
    if (start >= 0) runs.push({ old: oldFrom + start, fresh: places[start] as number, length: last - start + size })
    start = place >= 0 ? at : -1
    last = at
  }
  return runs
}

/**
 * The heaviest chain of runs, given in order of the old text, that both texts have in the same order: each ends in the new
 * text, by `endOf`, where the next begins or before. The rest are `others`. O(n log n).
 */
export function heaviestChain<R extends Run>(
  runs: readonly R[],
  weightOf: (run: R) => number = ({ length }) => length,
  // Runs may share words at their edges, which are given to the one that comes first.
  endOf: (run: R) => number = ({ fresh }) => fresh + 1,
): { chain: R[]; others: R[] } {
  const ends = Int32Array.from(runs, endOf).sort()
  // A Fenwick tree over the ends in the new text: the best chain that ends at or before one.
  const tree = new Int32Array(runs.length + 1).fill(-1)
  const total = new Float64Array(runs.length)
  const before = new Int32Array(runs.length).fill(-1)
  let best = -1
  for (const [index, run] of runs.entries()) {
    let held = -1
    for (let at = countUpTo(ends, run.fresh); at > 0; at -= at & -at) {
      const other = tree[at] as number
      if (other >= 0 && (held < 0 || (total[other] as number) > (total[held] as number))) held = other
    }
    before[index] = held
    total[index] = weightOf(run) + (held < 0 ? 0 : (total[held] as number))
    for (let at = countUpTo(ends, endOf(run)); at <= runs.length; at += at & -at) {
      const other = tree[at] as number
      if (other < 0 || (total[other] as number) < (total[index] as number)) tree[at] = index
    }
    if (best < 0 || (total[index] as number) > (total[best] as number)) best = index
  }
  const isChained = new Uint8Array(runs.length)
  for (let at = best; at >= 0; at = before[at] as number) isChained[at] = 1
  return {
    chain: runs.filter((_, index) => isChained[index] === 1),
    others: runs.filter((_, index) => isChained[index] === 0),
  }
}

/** How many of some sorted values are not above a limit. */
const countUpTo = (sorted: Int32Array, limit: number): number =>
  firstIndex(sorted.length, (index) => (sorted[index] as number) > limit)
