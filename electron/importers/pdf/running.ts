import { rowsOf } from './line.ts'
import { numberOf } from './number.ts'
import type { PageWords, Word } from './word.ts'

/** How far from the upper and the lower edge a running line may stand, in parts of the page's height. */
const EDGE = 0.25
const MOST_ROWS = 3
// How far its baseline may wander from page to page, in points.
const WANDER = 4
const FEW_PAGES = 3

interface Row {
  readonly page: number
  readonly zone: 'head' | 'foot'
  /** 0 stands nearest to the edge. */
  readonly index: number
  readonly words: readonly Word[]
  readonly y: number
  readonly size: number
  readonly text: string
  /** The text with its numbers masked. */
  readonly pattern: string
  readonly numbers: readonly number[]
}

/**
 * The pages without running headers, footers and page numbers: lines near an edge that come again on other pages, word
 * for word or with a number that counts the pages. Where all pages hold nothing else, that is their text, and stays.
 */
export function withoutRunningLines(pages: readonly PageWords[]): PageWords[] {
  const rows = pages.map(edgeRows)
  const running = runningRows(rows.flat(), pages.length)
  const stamps = stampsOn(pages)
  const read = pages.map((page, index) => {
    const dropped = new Set(outermost(rows[index] ?? [], running).flatMap(({ words }) => words))
    const words = page.words.filter((word) => !dropped.has(word))
    return { ...page, words, asides: page.asides.filter((aside) => (stamps.get(maskedText(aside)) ?? 0) < 2) }
  })
  const emptied = read.filter(({ words }, index) => words.length === 0 && pages[index]?.words.length !== 0)
  return emptied.length * 2 > read.length ? [...pages] : read
}

/** Rows that run, counted from the edge: a row behind the text is text. */
function outermost(rows: readonly Row[], running: ReadonlySet<Row>): Row[] {
  return (['head', 'foot'] as const).flatMap((zone) => {
    const inZone = rows.filter((row) => row.zone === zone)
    const end = inZone.findIndex((row) => !running.has(row))
    return inZone.slice(0, end === -1 ? inZone.length : end)
  })
}

function edgeRows({ number, height, words }: PageWords): Row[] {
  const rows = (zone: Row['zone'], inZone: readonly Word[]): Row[] => {
    const found = rowsOf(inZone)
    if (zone === 'foot') found.reverse()
    const note = found.findIndex(isNote)
    const outer = found.slice(0, note === -1 ? MOST_ROWS : Math.min(note, MOST_ROWS))
    return outer.map((row, index) => rowAt(row, { page: number, zone, index }))
  }
  return [
    ...rows(
      'head',
      words.filter(({ y }) => y < EDGE * height),
    ),
    ...rows(
      'foot',
      words.filter(({ y }) => y > (1 - EDGE) * height),
    ),
  ]
}

/** A note's number stands close to its words, or above them: notes may count with the pages, too. */
function isNote([first, second]: readonly Word[]): boolean {
  if (!first) return false
  if (/^\[?\d{1,3}\]?\p{Lu}\p{Ll}/u.test(first.text)) return true
  if (!second || !/^\[?\d{1,3}\]?$/.test(first.text)) return false
  return second.x0 - first.x1 < 0.15 * second.size || (first.size < 0.85 * second.size && first.y < second.y)
}

const ROMAN = /\b(?=[ivxlc])(?:c{0,3})(?:x[cl]|l?x{0,3})(?:i[xv]|v?i{0,3})\b/gi

function rowAt(words: readonly Word[], place: Pick<Row, 'page' | 'zone' | 'index'>): Row {
  const text = words.map((word) => word.text).join(' ')
  const roman = /^\W*[ivxlc]+\W*$/i.test(text)
  const pattern = (roman ? text.replace(ROMAN, '#') : text).replace(/\p{Nd}+/gu, '#').toLowerCase()
  const numbers = roman ? [romanNumber(text)] : [...text.matchAll(/\p{Nd}{1,6}/gu)].map(([digits]) => numberOf(digits))
  return { ...place, words, y: words[0]?.y ?? 0, size: words[0]?.size ?? 0, text, pattern, numbers }
}

function romanNumber(text: string): number {
  const values: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10, l: 50, c: 100 }
  const digits = [...text.toLowerCase()].flatMap((letter) => values[letter] ?? [])
  return digits.reduce((sum, value, index) => sum + (value < (digits[index + 1] ?? 0) ? -value : value), 0)
}

function runningRows(rows: readonly Row[], pages: number): Set<Row> {
  const running = new Set<Row>()
  const needed = pages <= FEW_PAGES ? 2 : 3
  for (const alike of grouped(rows, ({ zone, text }) => `${zone} ${text}`))
    for (const level of levels(alike)) if (pagesOf(level) >= needed) for (const row of level) running.add(row)
  for (const alike of grouped(rows, ({ zone, pattern }) => `${zone} ${pattern}`)) addCounting(alike, needed, running)
  addChanging(rows, pages, running)
  for (const row of rows) if (pages === 1 && isLonePageNumber(row)) running.add(row)
  return running
}

function grouped(rows: readonly Row[], keyOf: (row: Row) => string): Row[][] {
  const groups = new Map<string, Row[]>()
  for (const row of rows) {
    const group = groups.get(keyOf(row))
    if (group) group.push(row)
    else groups.set(keyOf(row), [row])
  }
  return [...groups.values()]
}

/** Rows that stand at one height. */
function levels(rows: readonly Row[]): Row[][] {
  const found: Row[][] = []
  for (const row of [...rows].sort((a, b) => a.y - b.y)) {
    const last = found.at(-1)
    if (last && row.y - (last.at(-1)?.y ?? 0) <= WANDER) last.push(row)
    else found.push([row])
  }
  return found
}

const pagesOf = (rows: readonly Row[]): number => new Set(rows.map(({ page }) => page)).size

/** Rows of one pattern with a number that goes up with the pages. */
function addCounting(alike: readonly Row[], needed: number, running: Set<Row>): void {
  const offsets = new Map<number, Row[]>()
  for (const row of alike)
    for (const offset of new Set(row.numbers.map((number) => number - row.page))) {
      const counting = offsets.get(offset)
      if (counting) counting.push(row)
      else offsets.set(offset, [row])
    }
  for (const counting of offsets.values()) if (pagesOf(counting) >= needed) for (const row of counting) running.add(row)
}

/** Headers whose words change with the chapter stand where others that run were found. */
function addChanging(rows: readonly Row[], pages: number, running: Set<Row>): void {
  const known = levels([...running]).filter((level) => pagesOf(level) >= Math.max(FEW_PAGES, 0.3 * pages))
  for (const level of known) {
    const [first] = level
    if (!first) continue
    for (const row of rows)
      if (
        row.zone === first.zone &&
        row.index === first.index &&
        Math.abs(row.y - first.y) <= 1 &&
        Math.abs(row.size - first.size) < 0.1
      )
        running.add(row)
  }
}

/** The "1" below a document of one page. */
const isLonePageNumber = ({ zone, index, pattern, numbers, page }: Row): boolean =>
  zone === 'foot' && index === 0 && /^[-–—[( ]*#[-–—\]) ]*$/.test(pattern) && numbers[0] === page

/** How often each turned text (a stamp along the edge) is there. */
function stampsOn(pages: readonly PageWords[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const text of pages.flatMap(({ asides }) => asides.map(maskedText)))
    counts.set(text, (counts.get(text) ?? 0) + 1)
  return counts
}

const maskedText = (words: readonly Word[]): string => words.map(({ text }) => text.replace(/\p{Nd}+/gu, '#')).join(' ')
