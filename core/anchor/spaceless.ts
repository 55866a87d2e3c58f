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
  /** 1 where white space was written before the unit. */
  readonly spaced: Uint8Array
}

/** Linear in the text. */
export function spaceless(written: string): Spaceless {
  const folded = foldText(written, 'exact')
  const size = folded.text.length
  const from = new Uint32Array(size)
  const to = new Uint32Array(size)
  const spaced = new Uint8Array(size)
  const parts: string[] = []
  let count = 0
  let start = 0
  for (let at = 0; at <= size; at++) {
    if (at < size && folded.text.charCodeAt(at) !== 0x20) {
      from[count] = folded.from ? (folded.from[at] as number) : at
      to[count] = folded.to ? (folded.to[at] as number) : at + 1
      spaced[count] = at > 0 && folded.text.charCodeAt(at - 1) === 0x20 ? 1 : 0
      count++
      continue
    }
    if (at > start) parts.push(folded.text.slice(start, at))
    start = at + 1
  }
  const part = { from: from.subarray(0, count), to: to.subarray(0, count), spaced: spaced.subarray(0, count) }
  return { text: parts.join(''), ...part }
}

/** The stretch of the written text that stands for units [start, end); `end` is after `start`. */
export const writtenAt = ({ from, to }: Spaceless, start: number, end: number): Span => ({
  start: from[start] ?? 0,
  end: to[end - 1] ?? 0,
})
