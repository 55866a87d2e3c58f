import { type Group, isMarker, type Page, type Span, wordsIn } from './gutters.ts'
import { rowsOf } from './line.ts'
import type { Word } from './word.ts'

const CLEAR_GUTTER = 1.8
const FEWEST_ROWS = 3
// How much wider than between the words of its line white must be to part columns.
const WIDER = 1.2

/** How text that is parted by white reads: down, across, or as if the white meant nothing. */
export type Layout = 'columns' | 'table' | 'none'

interface Column {
  readonly rows: readonly (readonly Word[])[]
  readonly width: number
  readonly letters: number
  /** How many of its lines reach across most of it. */
  readonly full: number
}

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

/** How a group reads whose words are parted by some gaps. */
export function layoutOf(
  group: Group,
  parts: readonly (readonly Word[])[],
  gaps: readonly Span[],
  { size, backward }: Page,
): Layout {
  if (parts.length < 2 || parts.some((part) => part.length === 0) || !isWider(parts)) return 'none'
  const columns = parts.map(columnOf)
  const first = backward ? columns.at(-1) : columns[0]
  if (columns.length === 2 && first?.rows.every(isMarker)) return 'none'
  const clear = gaps.every(([start, end]) => end - start >= CLEAR_GUTTER * size)
  const rows = Math.max(...columns.map((column) => column.rows.length))
  if (rows < FEWEST_ROWS && !(clear && rows > 1)) return 'none'
  const cells = columns.some(({ letters, full }) => letters < 12 || full < 0.5)
  if (levelShare(columns, size) >= 0.7 && (cells || isGrid(group, parts, size)))
    return clear || rows >= FEWEST_ROWS ? 'table' : 'none'
  return clear || columns.every(({ letters, width }) => letters >= 8 && width >= 4 * size) ? 'columns' : 'none'
}

/**
 * Whether what parts the words is wider, in some line, than what parts them elsewhere in it. The spaces of justified lines are
 * wide all alike, and may stand one below the other.
 */
function isWider(parts: readonly (readonly Word[])[]): boolean {
  const places = new Map(parts.flatMap((part, place) => part.map((word): [Word, number] => [word, place])))
  let level = false
  for (const row of rowsOf([...places.keys()])) {
    let [inside, between] = [0, Number.POSITIVE_INFINITY]
    for (const [index, word] of row.slice(1).entries()) {
      const before = row[index] as Word
      const gap = word.x0 - before.x1
      if (places.get(before) === places.get(word)) inside = Math.max(inside, gap)
      else between = Math.min(between, gap)
    }
    if (between === Number.POSITIVE_INFINITY) continue
    if (between > WIDER * inside) return true
    level = true
  }
  return !level
}

/** A table without what stands above and below its first column only: its caption, its notes. */
export function peeled(group: Group, gaps: readonly Span[], { backward }: Page): [Word[], Word[], Word[]] {
  const [left, right] = [gaps[0]?.[0] ?? 0, gaps.at(-1)?.[1] ?? 0]
  const inFirst = group.bands.map(({ words }) => words.every(({ x0, x1 }) => (backward ? x0 >= right : x1 <= left)))
  const [start, end] = [inFirst.indexOf(false), inFirst.lastIndexOf(false) + 1]
  return [wordsIn(group.bands.slice(0, start)), wordsIn(group.bands.slice(start, end)), wordsIn(group.bands.slice(end))]
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
