import { firstIndex } from '../binary-search.ts'
import type { Span } from '../model/content.ts'
import { foldText } from '../text/fold.ts'

/**
 * A text as pages and documents have it alike: without white space, with one kind of quotation mark, apostrophe and hyphen;
 * upper and lower case stay. Unit `i` was written at [`from[i]`, `to[i]`) of the text; offsets in UTF-16 units.
 */
export interface Spaceless {
  readonly text: string
  readonly from: Uint32Array
  readonly to: Uint32Array
}

/** Linear in the text. */
export function spaceless(written: string): Spaceless {
  const folded = foldText(written, 'exact')
  const size = folded.text.length
  const from = new Uint32Array(size)
  const to = new Uint32Array(size)
  const parts: string[] = []
  let count = 0
  let start = 0
  for (let at = 0; at <= size; at++) {
    if (at < size && folded.text.charCodeAt(at) !== 0x20) {
      from[count] = folded.from ? (folded.from[at] as number) : at
      to[count] = folded.to ? (folded.to[at] as number) : at + 1
      count++
      continue
    }
    if (at > start) parts.push(folded.text.slice(start, at))
    start = at + 1
  }
  return { text: parts.join(''), from: from.subarray(0, count), to: to.subarray(0, count) }
}

/** The stretch of the written text that stands for units [start, end); `end` is after `start`. */
export const writtenAt = ({ from, to }: Spaceless, start: number, end: number): Span => ({
  start: from[start] ?? 0,
  end: to[end - 1] ?? 0,
})

/** The first unit that was written at an offset or after it. */
export const unitAt = ({ from }: Spaceless, offset: number): number =>
  firstIndex(from.length, (index) => (from[index] as number) >= offset)

/** Whether some written white space stands before a unit. */
export const isSpacedBefore = ({ from, to }: Spaceless, unit: number): boolean =>
  unit > 0 && (from[unit] as number) > (to[unit - 1] as number)
