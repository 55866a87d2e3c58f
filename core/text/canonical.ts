import { firstIndex } from '../binary-search.ts'

const LINE_END = /\r\n?/g
// With the u flag a paired surrogate is one character, so only lone ones match.
const LONE_SURROGATE = /\p{Surrogate}/gu

/**
 * The canonical form of some text: LF line ends; NUL and lone surrogates become U+FFFD. Nothing else is normalised, so
 * quotation marks, spaces and composed letters stay as they were written.
 */
export const canonical = (text: string): string =>
  text.replace(LINE_END, '\n').replaceAll('\0', '\uFFFD').replace(LONE_SURROGATE, '\uFFFD')

/** For offsets into a text, the offsets into its canonical form. `offsets` in any order, UTF-16. */
export function canonicalOffsets(text: string, offsets: readonly number[]): number[] {
  const dropped: number[] = []
  for (let at = text.indexOf('\r\n'); at !== -1; at = text.indexOf('\r\n', at + 2)) dropped.push(at)
  if (dropped.length === 0) return [...offsets]
  return offsets.map((offset) => offset - countBelow(dropped, offset))
}

const countBelow = (sorted: readonly number[], limit: number): number =>
  firstIndex(sorted.length, (index) => (sorted[index] as number) >= limit)
