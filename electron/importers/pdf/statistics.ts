import { leaning } from './bidi.ts'
import { type Line, mirrorsBrackets, type Reading } from './line.ts'
import type { PageWords } from './word.ts'

/** What is usual in a document. */
export interface Usual extends Reading {
  /** The size of the running text, in points. */
  readonly size: number
  /** From one baseline to the next, in parts of the size. */
  readonly leading: number
  /** Most of its text is bold, so bold says nothing. */
  readonly bold: boolean
}

const FALLBACK_SIZE = 10
const FALLBACK_LEADING = 1.2

export function usualIn(pages: readonly PageWords[]): Omit<Usual, 'leading'> {
  const letters = new Map<number, number>()
  let lean = 0
  let bold = 0
  let all = 0
  for (const { words } of pages)
    for (const word of words) {
      const size = Math.round(word.size * 4) / 4
      letters.set(size, (letters.get(size) ?? 0) + word.text.length)
      lean += leaning(word.text)
      all += word.text.length
      if (word.bold) bold += word.text.length
    }
  const backward = lean > 0
  return {
    size: mostIn(letters) ?? FALLBACK_SIZE,
    backward,
    mirrored: mirrorsBrackets(pages, backward),
    bold: bold * 2 > all,
  }
}

/** The usual leading of the lines of running text. */
export function usualLeading(columns: readonly (readonly Line[])[], size: number): number {
  const counts = new Map<number, number>()
  for (const lines of columns)
    for (const [index, line] of lines.entries()) {
      const above = lines[index - 1]
      if (!above || Math.abs(line.size - size) > 0.3 || Math.abs(above.size - size) > 0.3) continue
      const leading = Math.round(((line.y - above.y) / size) * 20) / 20
      if (leading > 0.8 && leading < 4) counts.set(leading, (counts.get(leading) ?? 0) + 1)
    }
  return mostIn(counts) ?? FALLBACK_LEADING
}

function mostIn(counts: ReadonlyMap<number, number>): number | null {
  let best: number | null = null
  let most = 0
  for (const [value, count] of counts)
    if (count > most) {
      best = value
      most = count
    }
  return best
}
