import type { Aligned } from './align.ts'
import type { Range } from './common-grams.ts'
import type { Tokens } from './tokens.ts'

/**
 * What is left of a quote (a token range of the old text) where the alignment has its words: at its old place in the
 * order, or in the section it moved with.
 */
export interface Home {
  /** In tokens of the new text; null when nothing is left there. */
  readonly hull: Range | null
  /** The first token of the quote that is left there, in the old text; null when nothing is. */
  readonly first: number | null
  /** How much of the quote is left, by weight: from 0 to 1. */
  readonly share: number
  readonly isMoved: boolean
  /** On both sides stand the words or the end of a line that stood there, and about as much between them as before. */
  readonly isFramed: boolean
  /** What stands now where the quote stood: between the nearest words around it that kept their order, in tokens of the new text. */
  readonly stood: Range
}

// What stands in a frame may be this many times as heavy as the quote, or as light.
const FRAMED_RATIO = 2

/** All sections that kept their order are one place; each that moved is one of its own. */
const IN_ORDER = -1
const placeOf = ({ matches }: Aligned, at: number): number | null => {
  const section = matches.sectionAt[at] as number
  if (section < 0) return null
  return matches.sections[section]?.isMoved ? section : IN_ORDER
}

/** Linear in the quote; see `keptNear` for the surroundings it looks at. */
export function homeOf(aligned: Aligned, quote: Range): Home {
  const { old, fresh, oldWeight, newWeight } = aligned
  const place = heaviestPlace(aligned, quote)
  const runs = keptRuns(aligned, quote, place)
  const whole = oldWeight(quote)
  const { kernel, weight } = kernelOf(aligned, runs, whole)
  const stood = between(aligned, quote, IN_ORDER, { from: 0, to: fresh.count })
  const isMoved = place !== IN_ORDER
  if (!kernel) return { hull: null, first: null, share: 0, isMoved, isFramed: false, stood: stood.gap }
  // Where nothing around a moved quote came along, it has the room of its own words.
  const room = quote.to - quote.from
  const widest = { from: Math.max(0, kernel.fresh.from - room), to: Math.min(fresh.count, kernel.fresh.to + room) }
  const { gap, before, after } = isMoved ? between(aligned, quote, place, widest) : stood
  const hull = {
    from: kernel.fresh.from - edge(aligned, quote, kernel, gap, before?.lost ?? 0, -1),
    to: kernel.fresh.to + edge(aligned, quote, kernel, gap, after?.lost ?? 0, 1),
  }
  const ratio = newWeight(hull) / whole
  const isFramed =
    ((before?.lost === 0 && before.place + 1 === hull.from) ||
      (beginsLine(old, quote.from) && beginsLine(fresh, hull.from))) &&
    ((after?.lost === 0 && after.place === hull.to) || (beginsLine(old, quote.to) && beginsLine(fresh, hull.to))) &&
    ratio <= FRAMED_RATIO &&
    ratio >= 1 / FRAMED_RATIO
  return { hull, first: kernel.old.from, share: weight / whole, isMoved, isFramed, stood: stood.gap }
}

/** Whether a token is the first of its line; one past the last begins one too. */
const beginsLine = (tokens: Tokens, at: number): boolean => at >= tokens.count || tokens.beginsLine[at] === 1

/** Where most of a quote's words are; in order when none is anywhere. */
function heaviestPlace(aligned: Aligned, { from, to }: Range): number {
  const weights = new Map<number, number>()
  for (let at = from; at < to; at++) {
    const place = placeOf(aligned, at)
    if (place !== null) weights.set(place, (weights.get(place) ?? 0) + aligned.weight(aligned.old.ids[at] as number))
  }
  let best = IN_ORDER
  for (const [place, weight] of weights) if (weight > (weights.get(best) ?? 0)) best = place
  return best
}

/** Neighbouring tokens of the old text that were kept as neighbours, at one place. */
interface KeptRun {
  readonly old: Range
  readonly fresh: Range
  readonly weight: number
}

function keptRuns(aligned: Aligned, { from, to }: Range, place: number): KeptRun[] {
  const { matches, oldWeight } = aligned
  const runs: KeptRun[] = []
  let start = -1
  for (let at = from; at <= to; at++) {
    const isKept = at < to && placeOf(aligned, at) === place
    const goesOn = isKept && start >= 0 && matches.toNew[at] === (matches.toNew[at - 1] as number) + 1
    if (goesOn) continue
    if (start >= 0) {
      const first = matches.toNew[start] as number
      const old = { from: start, to: at }
      runs.push({ old, fresh: { from: first, to: first + at - start }, weight: oldWeight(old) })
    }
    start = isKept ? at : -1
  }
  return runs
}

interface Kernel {
  readonly old: Range
  readonly fresh: Range
}

/**
 * What is kept of a quote without stray words far off at its ends: a run at an end is left out as long as the rest agrees
 * better with the quote without it (by the Dice coefficient of what stands there and the quote).
 */
function kernelOf(
  { newWeight }: Aligned,
  runs: readonly KeptRun[],
  whole: number,
): { kernel: Kernel | null; weight: number } {
  let from = 0
  let to = runs.length - 1
  let weight = runs.reduce((sum, run) => sum + run.weight, 0)
  const [first, last] = [runs[0], runs.at(-1)]
  if (!first || !last) return { kernel: null, weight: 0 }
  const hull = (a: number, b: number): Range => ({
    from: (runs[a] as KeptRun).fresh.from,
    to: (runs[b] as KeptRun).fresh.to,
  })
  const agreement = (part: number, range: Range) => (2 * part) / (whole + newWeight(range))
  while (from < to) {
    const now = agreement(weight, hull(from, to))
    const withoutFirst = agreement(weight - (runs[from] as KeptRun).weight, hull(from + 1, to))
    const withoutLast = agreement(weight - (runs[to] as KeptRun).weight, hull(from, to - 1))
    if (Math.max(withoutFirst, withoutLast) <= now) break
    weight -= (runs[withoutFirst >= withoutLast ? from++ : to--] as KeptRun).weight
  }
  const old = { from: (runs[from] as KeptRun).old.from, to: (runs[to] as KeptRun).old.to }
  return { kernel: { old, fresh: hull(from, to) }, weight }
}

/** What stands between the nearest words on either side of a quote that were kept at a place; as far as `widest` where none were. */
function between(aligned: Aligned, quote: Range, place: number, widest: Range) {
  const before = keptNear(aligned, quote.from - 1, -1, place)
  const after = keptNear(aligned, quote.to, 1, place)
  return { before, after, gap: { from: before ? before.place + 1 : widest.from, to: after ? after.place : widest.to } }
}

// Looking for the next word that was kept ends somewhere.
const NEAR_REACH = 400

/**
 * The nearest old token, from one on in a direction, that was kept at the same place: its index in the new text, and how
 * many were lost before it. Null where there is none near.
 */
function keptNear(aligned: Aligned, from: number, step: 1 | -1, place: number): { place: number; lost: number } | null {
  const { old, matches } = aligned
  let lost = 0
  for (let at = from; at >= 0 && at < old.count && lost <= NEAR_REACH; at += step, lost++)
    if (placeOf(aligned, at) === place) return { place: matches.toNew[at] as number, lost }
  return null
}

/**
 * How many new tokens beyond the kernel belong to the passage: what stands now where its lost edge stood, in the same
 * paragraph. Words lost on both sides of the passage's edge share by their number what came in their place.
 */
function edge(
  { old, fresh, isWord }: Aligned,
  quote: Range,
  kernel: Kernel,
  gap: Range,
  lostBeyond: number,
  step: 1 | -1,
): number {
  const lost = step < 0 ? { from: quote.from, to: kernel.old.from } : { from: kernel.old.to, to: quote.to }
  // A lost full stop is not replaced by words.
  if (!old.ids.subarray(lost.from, lost.to).some(isWord)) return 0
  const count = lost.to - lost.from
  const room = Math.max(0, step < 0 ? kernel.fresh.from - gap.from : gap.to - kernel.fresh.to)
  const most = Math.min(Math.round((room * count) / (count + lostBeyond)), 2 * count + 1)
  const outermost = step < 0 ? kernel.fresh.from : kernel.fresh.to - 1
  for (let taken = 0; taken < most; taken++) {
    const inner = outermost + step * taken
    if (fresh.beginsLine[step < 0 ? inner : inner + 1] === 1) return taken
  }
  return most
}
