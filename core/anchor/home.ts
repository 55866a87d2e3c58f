import type { Aligned } from './align.ts'
import type { Range } from './common-grams.ts'

/** What is left of a quote (a token range of the old text) at its old place: where the alignment has its words in order. */
export interface Home {
  /** In tokens of the new text; null when nothing is left there. */
  readonly hull: Range | null
  /** How much of the quote is left, by weight: from 0 to 1. */
  readonly share: number
  /** The words on both sides of the quote were kept, and about as much stands between them as before. */
  readonly isFramed: boolean
  /** What stands now between the nearest words kept on either side of the quote, in tokens of the new text. */
  readonly gap: Range
}

// What stands in a frame may be this many times as heavy as the quote, or as light.
const FRAMED_RATIO = 2

/** Linear in the quote; see `keptNear` for the surroundings it looks at. */
export function homeOf(aligned: Aligned, quote: Range): Home {
  const { oldWeight, newWeight } = aligned
  const before = keptNear(aligned, quote.from - 1, -1)
  const after = keptNear(aligned, quote.to, 1)
  const gap = { from: before.place + 1, to: after.place }
  const runs = keptRuns(aligned, quote)
  const whole = oldWeight(quote)
  const ratio = newWeight(gap) / whole
  const isFramed = before.lost + after.lost === 0 && ratio <= FRAMED_RATIO && ratio >= 1 / FRAMED_RATIO
  const { kernel, weight } = kernelOf(aligned, runs, whole)
  if (!kernel) return { hull: null, share: 0, isFramed, gap }
  const hull = {
    from: kernel.fresh.from - edge(aligned, quote, kernel, gap, before.lost, -1),
    to: kernel.fresh.to + edge(aligned, quote, kernel, gap, after.lost, 1),
  }
  return { hull, share: weight / whole, isFramed, gap }
}

/** Neighbouring tokens of the old text that were kept as neighbours, in order. */
interface KeptRun {
  readonly old: Range
  readonly fresh: Range
  readonly weight: number
}

function keptRuns({ matches, oldWeight }: Aligned, { from, to }: Range): KeptRun[] {
  const runs: KeptRun[] = []
  let start = -1
  for (let at = from; at <= to; at++) {
    const isKept = at < to && (matches.toNew[at] as number) >= 0 && matches.isMoved[at] === 0
    const goesOn = isKept && start >= 0 && matches.toNew[at] === (matches.toNew[at - 1] as number) + 1
    if (goesOn) continue
    if (start >= 0) {
      const place = matches.toNew[start] as number
      const old = { from: start, to: at }
      runs.push({ old, fresh: { from: place, to: place + at - start }, weight: oldWeight(old) })
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

// Looking for the next word that was kept ends somewhere.
const NEAR_REACH = 400

/** The nearest old token, from one on in a direction, that was kept in order: its new place, and how many were lost before it. */
function keptNear({ old, fresh, matches }: Aligned, from: number, step: 1 | -1): { place: number; lost: number } {
  let lost = 0
  for (let at = from; at >= 0 && at < old.count; at += step, lost++)
    if ((matches.toNew[at] as number) >= 0 && matches.isMoved[at] === 0) {
      if (lost <= NEAR_REACH) return { place: matches.toNew[at] as number, lost }
      break
    }
  return { place: step < 0 ? -1 : fresh.count, lost }
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
  const room = step < 0 ? kernel.fresh.from - gap.from : gap.to - kernel.fresh.to
  const most = Math.min(Math.round((room * count) / (count + lostBeyond)), 2 * count + 1)
  const outermost = step < 0 ? kernel.fresh.from : kernel.fresh.to - 1
  for (let taken = 0; taken < most; taken++) {
    const inner = outermost + step * taken
    const [left, right] = step < 0 ? [inner - 1, inner] : [inner, inner + 1]
    if (fresh.text.slice(fresh.ends[left], fresh.starts[right]).includes('\n')) return taken
  }
  return most
}
