import type { Aligned } from './align.ts'
import { isMovedAt } from './match-tokens.ts'

/** A stretch of text that stands in both drafts letter by letter, white space included. Offsets and length in UTF-16 units. */
export interface KeptText {
  readonly before: number
  readonly after: number
  readonly length: number
  /** It stands in another order than what is around it. */
  readonly isMoved: boolean
}

/** Everything two drafts have in common, in the order of the old one; linear. No stretch begins or ends inside a sign. */
export function keptText({ old, fresh, matches }: Aligned): KeptText[] {
  const kept: KeptText[] = []
  for (let at = 0; at < old.count; at++) {
    const place = matches.toNew[at] as number
    if (place < 0) continue
    const before = old.starts[at] as number
    const after = fresh.starts[place] as number
    const length = (old.ends[at] as number) - before
    if (!isSame(old.text, before, fresh.text, after, length)) continue
    const isMoved = isMovedAt(matches, at)
    const last = kept.at(-1)
    const from = last ? last.before + last.length : 0
    const isNext =
      last !== undefined &&
      last.isMoved === isMoved &&
      from === old.ends[at - 1] &&
      matches.sectionAt[at] === matches.sectionAt[at - 1] &&
      after - before === last.after - last.before &&
      isSame(old.text, from, fresh.text, from + after - before, before - from)
    if (isNext) kept[kept.length - 1] = { ...last, length: before + length - last.before }
    else kept.push({ before, after, length, isMoved })
  }
  return kept
}

function isSame(a: string, aFrom: number, b: string, bFrom: number, length: number): boolean {
  for (let at = 0; at < length; at++) if (a.charCodeAt(aFrom + at) !== b.charCodeAt(bFrom + at)) return false
  return true
}

/** The stretch an old offset lies in or behind: the last one that begins at or before it; O(log n). */
function stretchAt(kept: readonly KeptText[], offset: number): number {
  let low = 0
  let high = kept.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((kept[middle] as KeptText).before <= offset) low = middle + 1
    else high = middle
  }
  return low - 1
}

/**
 * Where an old offset lies in the new text: inside a kept stretch exactly, moved ones too; between two, behind the nearest
 * one before it that kept its order, which is where what stood there is gone or was replaced. O(log n), but for moved
 * stretches in a row, which are passed one by one.
 */
export function newOffset(kept: readonly KeptText[], offset: number): number {
  let index = stretchAt(kept, offset)
  const here = kept[index]
  if (here && offset <= here.before + here.length) return here.after + offset - here.before
  while (index >= 0 && (kept[index] as KeptText).isMoved) index--
  const before = kept[index]
  return before ? before.after + before.length : 0
}
