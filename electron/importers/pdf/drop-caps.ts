import type { Line } from './line.ts'
import { bottomOf, topOf, type Word } from './word.ts'

const CAP = 1.9

/**
 * Reads the lines of a column in which a paragraph's first letter may be set large, beside its first lines: the letter
 * goes back to its word.
 */
export function withDropCaps(words: readonly Word[], size: number, read: (words: readonly Word[]) => Line[]): Line[] {
  const caps = words.filter((word) => /^["'“„«]?\p{Lu}$/u.test(word.text) && word.size > CAP * size)
  if (caps.length === 0) return read(words)
  const lines = read(words.filter((word) => !caps.includes(word)))
  const alone: Word[] = []
  for (const cap of caps) {
    const beside = lines.filter(
      (line) => line.y > topOf(cap) && line.y - 0.5 * line.size < bottomOf(cap) && line.x0 >= cap.x1 - 0.2 * size,
    )
    const first = beside[0]
    if (!first || beside.length < 2 || first.x0 - cap.x1 > 1.5 * size) alone.push(cap)
    else lines[lines.indexOf(first)] = withCap(first, cap)
    // The lines beside the letter begin where the others do.
    for (const line of beside.slice(1)) {
      const index = lines.indexOf(line)
      if (index !== -1 && !alone.includes(cap)) lines[index] = { ...line, x0: cap.x0 }
    }
  }
  return alone.length === 0 ? lines : read(words)
}

function withCap(line: Line, cap: Word): Line {
  const [first, ...rest] = line.pieces
  if (!first) return line
  return {
    ...line,
    x0: cap.x0,
    text: cap.text + line.text,
    pieces: [{ ...first, text: cap.text + first.text }, ...rest],
  }
}
