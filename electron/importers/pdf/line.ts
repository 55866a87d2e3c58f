import { bracketVote, hasRightToLeft, inReadingOrder } from './bidi.ts'
import { bottomOf, middleOf, topOf, type Word } from './word.ts'

/** Letters of one look, in reading order, with the spaces between their words. */
export interface Piece {
  readonly text: string
  readonly bold: boolean
  readonly italic: boolean
  readonly href: string | null
  /** Set smaller and higher than the line: the number of a footnote, an exponent. */
  readonly raised: boolean
}

/** One line of a column. */
export interface Line {
  readonly pieces: readonly Piece[]
  readonly text: string
  readonly page: number
  readonly x0: number
  readonly x1: number
  readonly y: number
  readonly size: number
  /** All of its letters are bold. */
  readonly bold: boolean
  /** The width of its first word: had it fitted on the line before, the writer broke there. */
  readonly firstWidth: number
  readonly mark: number | null
}

/** How the lines of a document are read. */
export interface Reading {
  /** Its paragraphs run from right to left. */
  readonly backward: boolean
  /** Brackets inside right-to-left text are noted as they look. */
  readonly mirrored: boolean
}

/** Where lines are read. */
export interface Setting extends Reading {
  readonly page: number
}

const RAISED_SIZE = 0.85
const RAISED_BY = 0.18
const SPACE = 0.13
const SPACE_BEFORE_RAISED = 0.25
const DRAWN_SPACE = 0.04

/** The rows of words that stand on one line, from the top, each from left to right. */
export function rowsOf(words: readonly Word[]): Word[][] {
  const rows: { words: Word[]; main: Word }[] = []
  for (const word of [...words].sort((a, b) => middleOf(a) - middleOf(b))) {
    const row = rows.slice(-3).findLast(({ main }) => isBeside(main, word))
    if (!row) rows.push({ words: [word], main: word })
    else {
      row.words.push(word)
      if (word.size > row.main.size) row.main = word
    }
  }
  return rows.sort((a, b) => a.main.y - b.main.y).map((row) => row.words.sort((a, b) => a.x0 - b.x0))
}

function isBeside(a: Word, b: Word): boolean {
  const [small, large] = a.size < b.size ? [a, b] : [b, a]
  const middle = middleOf(small)
  return middle > topOf(large) && middle < bottomOf(large)
}

export const linesOf = (words: readonly Word[], setting: Setting): Line[] =>
  rowsOf(words).map((row) => lineOf(row, setting))

/** The line a row of words makes. */
export function lineOf(row: readonly Word[], { page, backward, mirrored }: Setting): Line {
  const size = mainSize(row)
  const y = row.find((word) => word.size === size)?.y ?? 0
  const pieces = piecesOf(row, { size, y, backward, mirrored })
  const first = backward ? row.at(-1) : row[0]
  return {
    pieces,
    text: pieces.map(({ text }) => text).join(''),
    page,
    x0: Math.min(...row.map(({ x0 }) => x0)),
    x1: Math.max(...row.map(({ x1 }) => x1)),
    y,
    size,
    bold: row.every(({ bold, text }) => bold || !/[\p{L}\p{N}]/u.test(text)) && row.some(({ bold }) => bold),
    firstWidth: first ? first.x1 - first.x0 : 0,
    mark: first?.mark ?? null,
  }
}

/** The size most letters of a row have. */
function mainSize(row: readonly Word[]): number {
  const letters = new Map<number, number>()
  for (const { size, text } of row) letters.set(size, (letters.get(size) ?? 0) + text.length)
  return [...letters].reduce((most, entry) => (entry[1] > most[1] ? entry : most), [0, -1])[0]
}

interface Baseline extends Reading {
  readonly size: number
  readonly y: number
}

interface Placed {
  readonly text: string
  readonly word: Word | null
}

function piecesOf(row: readonly Word[], baseline: Baseline): Piece[] {
  const turned = baseline.backward || row.some(({ parts }) => parts !== null)
  if (!turned)
    return merged(
      seenIn(row, baseline.backward, ({ text }) => [text]),
      baseline,
    )
  const seen = seenIn(row, baseline.backward, ({ parts, text }) => parts ?? clustersOf(text))
  return merged(inReadingOrder(seen, { base: baseOf(baseline), mirrored: baseline.mirrored }), baseline)
}

/** What stands on a row from left to right, spaces included. */
function seenIn(row: readonly Word[], backward: boolean, partsOf: (word: Word) => readonly string[]): Placed[] {
  const seen: Placed[] = []
  for (const [index, word] of row.entries()) {
    const before = row[index - 1]
    if (before && isParted(before, word, backward)) seen.push({ text: ' ', word: null })
    for (const text of partsOf(word)) seen.push({ text, word })
  }
  return seen
}

/** Whether brackets inside right-to-left text are noted as they look: most lines that begin with one tell. */
export function mirrorsBrackets(pages: readonly { readonly words: readonly Word[] }[], backward: boolean): boolean {
  let votes = 0
  for (const { words } of pages) {
    if (!words.some(({ parts }) => parts !== null)) continue
    for (const row of rowsOf(words))
      votes += bracketVote(
        seenIn(row, backward, ({ parts, text }) => parts ?? clustersOf(text)),
        baseOf({ backward }),
      )
  }
  return votes < 0
}

const baseOf = ({ backward }: { readonly backward: boolean }) => (backward ? 'rtl' : 'ltr')

const clustersOf = (text: string): string[] => text.match(/.\p{M}*/gsu) ?? []

function isParted(before: Word, word: Word, backward: boolean): boolean {
  const gap = word.x0 - before.x1
  const drawn = backward || hasRightToLeft(word.text) ? before.spaced || word.spaced : word.spaced
  const size = Math.max(before.size, word.size)
  const raised = word.size < RAISED_SIZE * before.size && word.y < before.y - RAISED_BY * before.size
  return gap > (drawn ? DRAWN_SPACE : raised ? SPACE_BEFORE_RAISED : SPACE) * size
}

function merged(placed: readonly Placed[], { size, y }: Baseline): Piece[] {
  const pieces: { -readonly [K in keyof Piece]: Piece[K] }[] = []
  let space = ''
  for (const { text, word } of placed) {
    if (!word) {
      space = ' '
      continue
    }
    const { bold, italic, href } = word
    const raised = word.size < RAISED_SIZE * size && word.y < y - RAISED_BY * size
    const last = pieces.at(-1)
    if (last && last.bold === bold && last.italic === italic && last.href === href && last.raised === raised)
      last.text += space + text
    else {
      // A space belongs to the words before it, so that a link or a raised number begins with a letter.
      if (last) last.text += space
      pieces.push({ text, bold, italic, href, raised })
    }
    space = ''
  }
  return pieces
}
