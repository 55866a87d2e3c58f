import { rowsOf } from './line.ts'
import { bottomOf, topOf, type Word } from './word.ts'

/** A part of a page that is read by itself, in reading order. */
export interface Region {
  readonly words: readonly Word[]
  /** Where it is a table: the places between its columns. */
  readonly gaps: readonly number[] | null
}

/** A stretch without a word in it, from left to right. */
type Span = readonly [number, number]

interface Band {
  readonly words: Word[]
  readonly top: number
  bottom: number
}

interface Group {
  readonly bands: Band[]
  cover: Span[]
}

export interface Page {
  /** The size of the running text, in points. */
  readonly size: number
  readonly backward: boolean
}

const DEEPEST = 5
// The least width of the white between two columns, in parts of the size.
const GUTTER = 0.8
const CLEAR_GUTTER = 1.8
const FEWEST_ROWS = 3

/**
 * The regions of a page in reading order: columns one after another, and what spans several of them before and after.
 * White that runs down through all lines of a group is a gutter when the text on its sides reads like columns.
 */
export function regionsOf(words: readonly Word[], page: Page, depth = 0): Region[] {
  if (words.length === 0) return []
  const regions: Region[] = []
  let single: Word[] = []
  const end = () => {
    if (single.length > 0) regions.push({ words: single, gaps: null })
    single = []
  }
  for (const group of groupsOf(words, page.size)) {
    const gaps = gapsOf(group, page.size)
    const inside = group.bands.flatMap((band) => band.words)
    const columns = gaps.length > 0 ? split(inside, gaps) : []
    const layout = layoutOf(group, columns, gaps, page)
    if (layout === 'none') single.push(...inside)
    else {
      end()
      if (layout === 'table') regions.push({ words: inside, gaps: gaps.map(([a, b]) => (a + b) / 2) })
      else {
        const ordered = page.backward ? columns.reverse() : columns
        for (const column of ordered)
          regions.push(...(depth < DEEPEST ? regionsOf(column, page, depth + 1) : [{ words: column, gaps: null }]))
      }
    }
  }
  end()
  return regions
}

/** Words whose heights overlap stand in one band. */
function bandsOf(words: readonly Word[]): Band[] {
  const bands: Band[] = []
  for (const word of [...words].sort((a, b) => topOf(a) - topOf(b))) {
    const last = bands.at(-1)
    if (last && topOf(word) < last.bottom) {
      last.words.push(word)
      last.bottom = Math.max(last.bottom, bottomOf(word))
    } else bands.push({ words: [word], top: topOf(word), bottom: bottomOf(word) })
  }
  return bands
}

const coverOf = (words: readonly Word[]): Span[] => united(words.map(({ x0, x1 }): Span => [x0, x1]))

function united(spans: Span[]): Span[] {
  const joined: [number, number][] = []
  for (const [start, end] of spans.sort((a, b) => a[0] - b[0])) {
    const last = joined.at(-1)
    if (last && start <= last[1]) last[1] = Math.max(last[1], end)
    else joined.push([start, end])
  }
  return joined
}

function whiteIn(cover: readonly Span[], least: number): Span[] {
  return cover.slice(1).flatMap(([start], index): Span[] => {
    const end = cover[index]?.[1] ?? start
    return start - end >= least ? [[end, start]] : []
  })
}

const gapsOf = ({ cover }: Group, size: number): Span[] => whiteIn(cover, GUTTER * size)

/** Bands one below the other that share a gutter, or that have none. */
function groupsOf(words: readonly Word[], size: number): Group[] {
  const groups: Group[] = []
  for (const band of bandsOf(words)) {
    const cover = coverOf(band.words)
    const last = groups.at(-1)
    if (!last) {
      groups.push({ bands: [band], cover })
      continue
    }
    const both = united([...last.cover, ...cover])
    const before = gapsOf(last, size).length > 0
    const together = whiteIn(both, GUTTER * size).length > 0
    const alone = whiteIn(cover, GUTTER * size).length > 0
    if (together || (!before && !alone)) {
      last.bands.push(band)
      last.cover = both
    } else {
      const tail = before ? headingsBelow(last, size) : []
      groups.push({ bands: [...tail, band], cover: united([...coverOf(tail.flatMap((t) => t.words)), ...cover]) })
    }
  }
  return groups
}

/** Takes off a group of columns what stands below them and belongs to what follows: a heading over the whole width. */
function headingsBelow(group: Group, size: number): Band[] {
  const gutter = gapsOf(group, size)[0]
  if (!gutter) return []
  let from = group.bands.length
  while (from > 1 && (group.bands[from - 1] as Band).words.every(({ x1 }) => x1 <= gutter[0])) {
    from--
    const [above, band] = [group.bands[from - 1] as Band, group.bands[from] as Band]
    const parted = band.top - above.bottom > 0.8 * size
    const stands = band.words.every((word) => word.bold || word.size > 1.1 * size)
    if (parted && stands && group.bands.length - from <= 3) return group.bands.splice(from)
  }
  return []
}

function split(words: readonly Word[], gaps: readonly Span[]): Word[][] {
  const columns: Word[][] = Array.from({ length: gaps.length + 1 }, () => [])
  for (const word of words) {
    const middle = (word.x0 + word.x1) / 2
    const index = gaps.findIndex(([start]) => middle <= start)
    columns[index === -1 ? gaps.length : index]?.push(word)
  }
  return columns
}

interface Column {
  readonly rows: readonly (readonly Word[])[]
  readonly width: number
  readonly letters: number
  /** How many of its lines reach across most of it. */
  readonly full: number
}

const MARKER = /^(?:[•◦▪‣·–—*\uf0b7\uf0a7o-]|\(?[\p{N}\p{L}]{1,4}[.)]?)$/u

function columnOf(words: readonly Word[]): Column {
  const rows = rowsOf(words)
  const x0 = Math.min(...words.map((word) => word.x0))
  const x1 = Math.max(...words.map((word) => word.x1))
  const widths = rows.map((row) => (row.at(-1)?.x1 ?? 0) - (row[0]?.x0 ?? 0))
  return {
    rows,
    width: x1 - x0,
    letters: words.reduce((sum, { text }) => sum + text.length + 1, 0) / Math.max(1, rows.length),
    full: widths.filter((width) => width >= 0.72 * (x1 - x0)).length / Math.max(1, rows.length),
  }
}

const textOf = (row: readonly Word[]): string => row.map(({ text }) => text).join(' ')

/** Whether the text on the sides of the gutters reads down (columns), across (a table), or has no gutter at all. */
function layoutOf(
  group: Group,
  words: readonly (readonly Word[])[],
  gaps: readonly Span[],
  { size, backward }: Page,
): 'columns' | 'table' | 'none' {
  if (words.length < 2 || words.some((column) => column.length === 0)) return 'none'
  const columns = words.map(columnOf)
  const first = backward ? columns.at(-1) : columns[0]
  if (first?.rows.every((row) => MARKER.test(textOf(row)))) return 'none'
  const clear = gaps.every(([start, end]) => end - start >= CLEAR_GUTTER * size)
  const rows = Math.max(...columns.map((column) => column.rows.length))
  if (rows < FEWEST_ROWS && !(clear && rows > 1)) return 'none'
  const level = levelShare(columns, size)
  if (level >= 0.7 && (isGrid(group, words, size) || columns.some(({ letters, full }) => letters < 12 || full < 0.5)))
    return clear || rows >= FEWEST_ROWS ? 'table' : 'none'
  return columns.every(({ letters, width }) => letters >= 8 && width >= 4 * size)
    ? 'columns'
    : clear
      ? 'columns'
      : 'none'
}

/** How much of the shorter columns stands level with a line of another column. */
function levelShare(columns: readonly Column[], size: number): number {
  const baselines = columns.map(({ rows }) => rows.map((row) => row[0]?.y ?? 0))
  const longest = baselines.reduce((most, some) => (some.length > most.length ? some : most), [])
  const others = baselines.filter((some) => some !== longest).flat()
  const level = others.filter((y) => longest.some((other) => Math.abs(other - y) < 0.3 * size))
  return level.length / Math.max(1, others.length)
}

/** Whether white runs across all columns again and again, with every column beginning anew below it: rows of cells. */
function isGrid(group: Group, columns: readonly (readonly Word[])[], size: number): boolean {
  const { bands } = group
  const gaps = bands.slice(1).map((band, index) => band.top - (bands[index]?.bottom ?? band.top))
  const usual = [...gaps].sort((a, b) => a - b)[Math.floor(gaps.length / 4)] ?? 0
  const starts = bands.filter((_, index) => index === 0 || (gaps[index - 1] ?? 0) > usual + 0.35 * size)
  if (starts.length < FEWEST_ROWS || bands.length / starts.length > 6) return false
  const members = columns.map((column) => new Set(column))
  const whole = starts.filter(({ words }) => members.every((column) => words.some((word) => column.has(word))))
  return whole.length >= 0.8 * starts.length && starts.length < bands.length
}
