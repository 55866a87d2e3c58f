import { firstIndex } from '../binary-search.ts'
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

/** How many of some stretches, in order of the old text, begin at or before an old offset. */
const countUpTo = (kept: readonly KeptText[], offset: number): number =>
  firstIndex(kept.length, (index) => (kept[index] as KeptText).before > offset)

/**
 * Where old offsets lie in the new text: inside a kept stretch exactly, a moved one too; between two, behind the nearest one
 * before it that kept its order, which is where what stood there is gone or was replaced. Each in O(log n).
 */
export function offsetMap(kept: readonly KeptText[]): (offset: number) => number {
  const inOrder = kept.filter(({ isMoved }) => !isMoved)
  return (offset) => {
    const here = kept[countUpTo(kept, offset) - 1]
    if (here && offset <= here.before + here.length) return here.after + offset - here.before
    const before = inOrder[countUpTo(inOrder, offset) - 1]
    return before ? before.after + before.length : 0
  }
}
