import { commonGrams, type Range } from './common-grams.ts'
import { keepCommon } from './shortest-edit.ts'
import type { Tokens } from './tokens.ts'

/** Which tokens of two texts are the same ones. */
export interface TokenMatches {
  /** For each old token the index of the new one, or -1; and the other way round. No token is matched twice. */
  readonly toNew: Int32Array
  readonly toOld: Int32Array
  /** 1 for an old token that is matched out of order: it was moved. */
  readonly isMoved: Uint8Array
}

// Four words in a row that stand once in each text are the same four words; three ("as well as") may not be.
const GRAM = 4
// Inside a gap between two anchors there is little to be mistaken for.
const GAP_GRAMS = [3, 2, 1]
// A gap this small is compared whole at once.
const SMALL_GAP_CELLS = 20_000

/** A run of tokens that is the same in both texts. */
interface Run {
  readonly old: number
  readonly fresh: number
  readonly length: number
}

type Weight = (id: number) => number

/**
 * Matches the tokens of two texts: runs that are unique in both (patience diff), chained by weight in the order both
 * texts have them in; then, gap by gap, shorter runs unique there, and last a bounded comparison token by token. Unique
 * runs that are not in the chain were moved. Expected O(n log n); nothing in it is quadratic in more than a bounded window.
 */
export function matchTokens(old: Tokens, fresh: Tokens, weight: Weight, isWord: (id: number) => boolean): TokenMatches {
  return new Matcher(old, fresh, weight, isWord).matches()
}

class Matcher {
  private readonly toNew: Int32Array
  private readonly toOld: Int32Array
  private readonly isMoved: Uint8Array
  private readonly old: Tokens
  private readonly fresh: Tokens
  private readonly weight: Weight
  private readonly isWord: (id: number) => boolean

  constructor(old: Tokens, fresh: Tokens, weight: Weight, isWord: (id: number) => boolean) {
    this.isWord = isWord
    this.old = old
    this.fresh = fresh
    this.weight = weight
    this.toNew = new Int32Array(old.count).fill(-1)
    this.toOld = new Int32Array(fresh.count).fill(-1)
    this.isMoved = new Uint8Array(old.count)
  }

  matches(): TokenMatches {
    const runs = this.gap({ from: 0, to: this.old.count }, { from: 0, to: this.fresh.count }, [GRAM, ...GAP_GRAMS])
    for (const run of runs) this.move(run)
    return { toNew: this.toNew, toOld: this.toOld, isMoved: this.isMoved }
  }

  private keep = (old: number, fresh: number): void => {
    this.toNew[old] = fresh
    this.toOld[fresh] = old
  }

  private part(old: number, fresh: number): void {
    this.toNew[old] = -1
    this.toOld[fresh] = -1
  }

  /** Matches in order between two ranges; answers the unique runs of the first size that it found out of order. */
  private gap(oldRange: Range, newRange: Range, sizes: readonly number[]): Run[] {
    const [o, n] = this.trim(oldRange, newRange)
    if (o.from >= o.to || n.from >= n.to) return []
    const [size, ...smaller] = sizes
    if (size === undefined || (size !== GRAM && (o.to - o.from) * (n.to - n.from) <= SMALL_GAP_CELLS)) {
      keepCommon(this.old.ids, o, this.fresh.ids, n, this.weight, this.keep)
      return []
    }
    const runs = runsOf(commonGrams(this.old.ids, o, this.fresh.ids, n, size), o.from, size)
    const { chain, others } = heaviestChain(runs)
    let oldAt = o.from
    let newAt = n.from
    for (const run of chain) {
      const skip = Math.max(0, oldAt - run.old, newAt - run.fresh)
      if (skip >= run.length) continue
      const start: Run = { old: run.old + skip, fresh: run.fresh + skip, length: run.length - skip }
      this.gap({ from: oldAt, to: start.old }, { from: newAt, to: start.fresh }, smaller)
      for (let at = 0; at < start.length; at++) this.keep(start.old + at, start.fresh + at)
      oldAt = start.old + start.length
      newAt = start.fresh + start.length
    }
    this.gap({ from: oldAt, to: o.to }, { from: newAt, to: n.to }, smaller)
    return others
  }

  /** Takes what two ranges begin and end with alike. */
  private trim({ from: a, to: b }: Range, { from: c, to: d }: Range): [Range, Range] {
    const { ids: old } = this.old
    const { ids: fresh } = this.fresh
    while (a < b && c < d && old[a] === fresh[c]) this.keep(a++, c++)
    const end = b
    while (a < b && c < d && old[b - 1] === fresh[d - 1]) this.keep(--b, --d)
    // A full stop at the end of other words is not the same full stop.
    while (a < b && c < d && b < end && !this.isWord(old[b] as number)) this.part(b++, d++)
    return [
      { from: a, to: b },
      { from: c, to: d },
    ]
  }

  /** Matches a run out of order, as far as neither side is matched yet, and on both sides as far as the words agree. */
  private move({ old: oldStart, fresh: newStart, length }: Run): void {
    const { toNew, toOld } = this
    const isFree = (a: number, b: number) =>
      a >= 0 && b >= 0 && toNew[a] === -1 && toOld[b] === -1 && this.old.ids[a] === this.fresh.ids[b]
    const take = (a: number, b: number) => {
      this.keep(a, b)
      this.isMoved[a] = 1
    }
    for (let at = 0; at < length; at++) if (isFree(oldStart + at, newStart + at)) take(oldStart + at, newStart + at)
    for (let a = oldStart - 1, b = newStart - 1; isFree(a, b); a--, b--) take(a, b)
    for (let a = oldStart + length, b = newStart + length; isFree(a, b); a++, b++) take(a, b)
  }
}

/** Neighbouring unique runs on one diagonal joined; in order of the old text. */
function runsOf(places: Int32Array, oldFrom: number, size: number): Run[] {
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

/** The heaviest chain of runs that both texts have in the same order, by length; O(n log n). */
function heaviestChain(runs: readonly Run[]): { chain: Run[]; others: Run[] } {
  const order = runs.map((_, index) => index).sort((a, b) => (runs[a] as Run).fresh - (runs[b] as Run).fresh)
  const rank = new Int32Array(runs.length)
  for (const [place, index] of order.entries()) rank[index] = place + 1
  // A Fenwick tree over the ranks in the new text: the best chain that ends at or before a rank.
  const tree = new Int32Array(runs.length + 1).fill(-1)
  const total = new Float64Array(runs.length)
  const before = new Int32Array(runs.length).fill(-1)
  let best = -1
  for (let index = 0; index < runs.length; index++) {
    let held = -1
    for (let at = rank[index] as number; at > 0; at -= at & -at) {
      const other = tree[at] as number
      if (other >= 0 && (held < 0 || (total[other] as number) > (total[held] as number))) held = other
    }
    before[index] = held
    total[index] = (runs[index] as Run).length + (held < 0 ? 0 : (total[held] as number))
    for (let at = rank[index] as number; at <= runs.length; at += at & -at) {
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
