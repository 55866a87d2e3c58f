import type { BlockShape } from './block-writer.ts'

const DEEPEST_LEVEL = 20
const ROMAN: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10, l: 50, c: 100, d: 500, m: 1_000 }
/** "1.", "2.3)", "(iv)", "b." */
const COUNTED = /^\(?(?:\p{L}?\d{1,6}[.\-)])*?(\p{Nd}{1,6}|[ivxlcdm]{1,9}|[a-z])[.):]?\)?$/iu

interface OpenList {
  readonly id: number
  readonly key: string
  number: number
}

/** Numbers the lists of a file: it only writes a mark before each item. */
export class RtfLists {
  private count = 0
  /** The lists that are open, by level. */
  private open: (OpenList | undefined)[] = []
  private isInterrupted = false

  nextId(): number {
    return this.count++
  }

  /** Something else came between. What then counts on is still the same list. */
  interrupt(): void {
    this.isInterrupted = true
  }

  /** The shape of an item of a list of the file (0 for none that it names), level from 0, behind the mark. */
  item(list: number, level: number, mark: string): BlockShape {
    const depth = Math.min(level, DEEPEST_LEVEL - 1)
    const written = COUNTED.exec(mark.trim())?.[1]
    const ordered = written !== undefined
    const key = `${list} ${ordered}`
    this.open.length = Math.min(this.open.length, depth + 1)
    const before = this.open[depth]
    const stated = ordered ? numberOf(written, before?.number ?? 0) : null
    const goesOn = before?.key === key && (this.isInterrupted ? ordered && stated === before.number + 1 : stated !== 1)
    const at = goesOn ? before : { id: this.count++, key, number: 0 }
    at.number = stated ?? at.number + 1
    this.open[depth] = at
    this.isInterrupted = false
    return { kind: 'list-item', level: depth + 1, list: { id: at.id, ordered, number: at.number } }
  }
}

/** What a mark counts: "iv" is 4, but the ninth letter behind "h" is 9. */
function numberOf(written: string, before: number): number {
  const digits = Number(written)
  if (!Number.isNaN(digits)) return digits
  if (/^\p{Nd}+$/u.test(written)) return before + 1
  const letters = written.toLowerCase()
  const letter = letters.length === 1 ? letters.charCodeAt(0) - 0x60 : null
  if (letter !== null && (letter === before + 1 || ROMAN[letters] === undefined)) return letter
  return [...letters].reduce((sum, sign, index) => {
    const value = ROMAN[sign] ?? 0
    return value < (ROMAN[letters.charAt(index + 1)] ?? 0) ? sum - value : sum + value
  }, 0)
}
