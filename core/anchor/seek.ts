import type { Aligned } from './align.ts'
import type { Range } from './common-grams.ts'
import { keepCommon } from './shortest-edit.ts'

/** A place in the new text, in tokens, that says much of what a quote says. */
export interface Sought {
  readonly hull: Range
  /** How much of the quote stands there, by weight. */
  readonly share: number
  /** How much of what stands there is of the quote, by weight. */
  readonly density: number
  /** The same tokens one after another, none more and none less. */
  readonly isWhole: boolean
  /** How much of what is there is not known to come from another place of the old text: from 0 to 1. */
  readonly free: number
  /** How much of the words around the quote stands around that place too: from 0 to 1. */
  readonly context: number
}

// Four pairs, the rarest ones, find a quote of which a third was rewritten nearly always, and are cheap to look for.
const PAIRS = 4
// A pair that stands in more places than this says nothing about where a quote went.
const HITS_MAX = 16
const PLACES_MAX = 4
const SHARE_LEAST = 0.4
/** Tokens on each side that count as surroundings, and how far off they may stand. */
const AROUND = 6
const AROUND_REACH = 8

/**
 * Looks for quotes (token ranges of the old text) all over the new text: one pass over it with an index of the quotes'
 * rarest pairs of neighbouring words; pairs that agree on where the quote begins vote for a place. For each quote its best
 * places, likeliest first. Linear in the new text, plus a bounded comparison for each of at most four places a quote.
 */
export function seekQuotes(aligned: Aligned, quotes: readonly Range[]): Sought[][] {
  const votes = ballot(aligned, quotes)
  return quotes.map((quote, index) => {
    const places = placesOf(votes[index] ?? [])
    const found = places.flatMap((start) => weigh(aligned, quote, start) ?? [])
    const distinct = found.filter((one, at) => !found.slice(0, at).some((other) => meets(one.hull, other.hull)))
    return distinct.sort((a, b) => worth(b) - worth(a))
  })
}

export const meets = (a: Range, b: Range) => a.from < b.to && b.from < a.to
const worth = ({ share, density, free, context, isWhole }: Sought) =>
  share + density + free + context + (isWhole ? 1 : 0)

/** A pair of a quote that is looked for, and where the quote would begin by what was found of it. */
interface Sign {
  readonly offset: number
  readonly starts: number[]
}

/** For each quote where in the new text it may begin: one entry a hit. */
function ballot({ old, fresh, weight }: Aligned, quotes: readonly Range[]): number[][] {
  /** By the first word and then the second: of most words of a text no pair is looked for. */
  const pairs = new Map<number, Map<number, Sign[]>>()
  const singles = new Map<number, Sign[]>()
  const look = (index: Map<number, Sign[]>, key: number, offset: number): Sign => {
    const sign = { offset, starts: [] }
    const held = index.get(key)
    if (held) held.push(sign)
    else index.set(key, [sign])
    return sign
  }
  const ballots = quotes.map(({ from, to }): Sign[] => {
    if (to - from === 1) return [look(singles, old.ids[from] as number, 0)]
    const rare: { at: number; worth: number }[] = []
    for (let at = from; at + 1 < to; at++)
      rare.push({ at, worth: weight(old.ids[at] as number) + weight(old.ids[at + 1] as number) })
    rare.sort((a, b) => b.worth - a.worth || a.at - b.at)
    return spread(rare).map(({ at }) => {
      const first = old.ids[at] as number
      const seconds = pairs.get(first) ?? new Map<number, Sign[]>()
      pairs.set(first, seconds)
      return look(seconds, old.ids[at + 1] as number, at - from)
    })
  })
  const cast = (signs: readonly Sign[] | undefined, at: number) => {
    for (const { offset, starts } of signs ?? []) if (starts.length <= HITS_MAX) starts.push(at - offset)
  }
  for (let at = 0; at < fresh.count && quotes.length > 0; at++) {
    const id = fresh.ids[at] as number
    if (singles.size > 0) cast(singles.get(id), at)
    const seconds = pairs.get(id)
    if (seconds && at + 1 < fresh.count) cast(seconds.get(fresh.ids[at + 1] as number), at)
  }
  return ballots.map((signs) => {
    const telling = signs.filter(({ starts }) => starts.length <= HITS_MAX)
    return (telling.length > 0 ? telling : signs).flatMap(({ starts }) => starts)
  })
}

/** The rarest pairs, those that share a word with one taken before left for later. */
function spread(rare: readonly { at: number }[]): { at: number }[] {
  const taken: { at: number }[] = []
  for (const pair of rare) {
    if (taken.length === PAIRS) return taken
    if (!taken.some(({ at }) => Math.abs(at - pair.at) < 2)) taken.push(pair)
  }
  for (const pair of rare) {
    if (taken.length === PAIRS) break
    if (!taken.includes(pair)) taken.push(pair)
  }
  return taken
}

// Words inserted or cut shift where a quote seems to begin.
const SHIFT = 6

/** The places with most votes, those a few words apart counted together. */
function placesOf(votes: readonly number[]): number[] {
  const sorted = [...votes].sort((a, b) => a - b)
  const groups: { start: number; last: number; count: number }[] = []
  for (const start of sorted) {
    const last = groups.at(-1)
    if (last && start - last.last <= SHIFT) {
      last.count++
      last.last = start
    } else groups.push({ start, last: start, count: 1 })
  }
  return groups
    .sort((a, b) => b.count - a.count || a.start - b.start)
    .slice(0, PLACES_MAX)
    .map(({ start, last }) => (start + last) >> 1)
}

function weigh(aligned: Aligned, quote: Range, start: number): Sought | null {
  const { old, fresh, weight, matches, oldWeight, newWeight } = aligned
  const length = quote.to - quote.from
  const slack = SHIFT + (length >> 2)
  const window: Range = { from: Math.max(0, start - slack), to: Math.min(fresh.count, start + length + slack) }
  let first = -1
  let last = -1
  let kept = 0
  let keptTokens = 0
  let own = 0
  keepCommon(old.ids, quote, fresh.ids, window, weight, (oldAt, newAt) => {
    const worth = weight(old.ids[oldAt] as number)
    first = first < 0 ? newAt : Math.min(first, newAt)
    last = Math.max(last, newAt)
    kept += worth
    keptTokens++
    const from = matches.toOld[newAt] as number
    if (from === -1 || (from >= quote.from && from < quote.to)) own += worth
  })
  if (first < 0) return null
  const hull = { from: first, to: last + 1 }
  const share = kept / oldWeight(quote)
  if (share < SHARE_LEAST) return null
  const isWhole = keptTokens === length && hull.to - hull.from === length
  return {
    hull,
    share,
    density: kept / newWeight(hull),
    isWhole,
    free: isWhole ? (isTwin(aligned, quote, hull) ? 0 : 1) : own / kept,
    context: contextAt(aligned, quote, hull),
  }
}

/** Whether a whole copy of a quote is known to be another place of the old text that says the same. */
function isTwin({ matches }: Aligned, quote: Range, hull: Range): boolean {
  const start = matches.toOld[hull.from] as number
  if (start < 0 || (start >= quote.from && start < quote.to)) return false
  for (let at = hull.from; at < hull.to; at++) if (matches.toOld[at] !== start + at - hull.from) return false
  return true
}

/**
 * How much of the words around a quote, as far as its paragraph goes, was matched to words around a place: on the side that
 * came along less. From 0 to 1; 0 for a quote that is a whole paragraph.
 */
export function contextAt({ old, matches, weight }: Aligned, quote: Range, hull: Range): number {
  const along = (from: number, expected: number, step: 1 | -1): number | null => {
    let all = 0
    let there = 0
    for (let ahead = 0; ahead < AROUND; ahead++) {
      const at = from + step * ahead
      if (at < 0 || at >= old.count || old.beginsLine[step > 0 ? at : at + 1] === 1) break
      const worth = weight(old.ids[at] as number)
      all += worth
      const place = matches.toNew[at] as number
      if (place >= 0 && Math.abs(place - expected - step * ahead) <= AROUND_REACH) there += worth
    }
    return all === 0 ? null : there / all
  }
  const sides = [along(quote.from - 1, hull.from - 1, -1), along(quote.to, hull.to, 1)]
  const known = sides.filter((side) => side !== null)
  return known.length === 0 ? 0 : Math.min(...known)
}
