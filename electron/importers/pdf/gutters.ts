import { bottomOf, topOf, type Word } from './word.ts'

/** A stretch without a word in it, from left to right. */
export type Span = readonly [number, number]

/** Words whose heights overlap. */
export interface Band {
  readonly words: Word[]
  readonly top: number
  bottom: number
}

/** Bands one below the other. */
export interface Group {
  readonly bands: Band[]
  /** Its lines run across the gutter. */
  readonly spans: boolean
}

/** What is usual on a page. */
export interface Page {
  /** The size of the running text, in points. */
  readonly size: number
  readonly backward: boolean
}

// The least width of the white between two columns, in parts of the size.
const GUTTER = 0.8

/** Words whose heights overlap stand in one band. */
export function bandsOf(words: readonly Word[]): Band[] {
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

function gapsIn(cover: readonly Span[], least: number): Span[] {
  return cover.slice(1).flatMap(([start], index): Span[] => {
    const end = cover[index]?.[1] ?? start
    return start - end >= least ? [[end, start]] : []
  })
}

const MARKER =
  /^(?:[•◦▪‣·–—*\ue000-\uf8ffo-]|\p{N}{1,2}|\(?(?:\p{N}{1,3}|\p{L}|[ivxlc]{1,5})[.)]|\p{N}{1,2}(?:\.\p{N}{1,2})+\.?)$/u

const textOf = (row: readonly Word[]): string => row.map(({ text }) => text).join(' ')

/** Whether some words are nothing but the mark of a list item. */
export const isMarker = (words: readonly Word[]): boolean => words.length < 3 && MARKER.test(textOf(words))

export const wordsIn = (bands: readonly Band[]): Word[] => bands.flatMap(({ words }) => words)

/** The white that runs down through some words. */
export const whiteIn = (words: readonly Word[], { size }: Page): Span[] => gapsIn(coverOf(words), GUTTER * size)

/** The places with white in most lines, the best first. White behind the mark of a list item does not count. */
export function guttersIn(bands: readonly Band[], page: Page): number[] {
  const { size, backward } = page
  const edges: [number, number][] = []
  for (const { words, top, bottom } of bands) {
    const rows = Math.max(1, Math.round((bottom - top) / (1.2 * size)))
    for (const [start, end] of whiteIn(words, page)) {
      const outer = words.filter(({ x0, x1 }) => (backward ? x0 >= end : x1 <= start))
      if (isMarker(outer)) continue
      edges.push([start, rows], [end, -rows])
    }
  }
  edges.sort((a, b) => a[0] - b[0] || b[1] - a[1])
  const found: { at: number; rows: number }[] = []
  let rows = 0
  for (const [index, [x, change]] of edges.entries()) {
    rows += change
    const next = edges[index + 1]
    // White is at its most between a beginning and an end.
    if (change > 0 && next && next[1] < 0) found.push({ at: (x + next[0]) / 2, rows })
  }
  return found
    .filter((gutter) => gutter.rows >= 2)
    .sort((a, b) => b.rows - a.rows)
    .map(({ at }) => at)
}

/** Bands one below the other that leave the gutter free, and those that run across it. */
export function groupsAt(gutter: number, bands: readonly Band[], size: number): Group[] {
  const groups: Group[] = []
  for (const band of bands) {
    const spans = runsAcross(band, gutter, size)
    const last = groups.at(-1)
    if (last?.spans === spans) last.bands.push(band)
    else {
      const tail = spans && last ? headingsBelow(last, gutter, size) : []
      groups.push({ bands: [...tail, band], spans })
    }
  }
  for (const [index, group] of groups.entries()) if (group.spans) takeLastLine(group, groups[index + 1], gutter)
  return groups.filter((group) => group.bands.length > 0)
}

function runsAcross({ words }: Band, gutter: number, size: number): boolean {
  const left = Math.max(...words.filter(({ x0 }) => x0 <= gutter).map(({ x1 }) => x1))
  const right = Math.min(...words.filter(({ x0 }) => x0 > gutter).map(({ x0 }) => x0))
  return left >= gutter || right - left < GUTTER * size
}

/** The short last line of a paragraph that runs across the gutter does not reach it. */
function takeLastLine(group: Group, next: Group | undefined, gutter: number): void {
  const [above, band, below] = [group.bands.at(-1), next?.bands[0], next?.bands[1]]
  if (!above || !band || !next || band.words.some(({ x0 }) => x0 > gutter)) return
  if (below && band.top - above.bottom > below.top - band.bottom - 1) return
  group.bands.push(band)
  next.bands.shift()
}

/** Takes off a group of columns what stands below them and belongs to what follows: a heading over the whole width. */
function headingsBelow(group: Group, gutter: number, size: number): Band[] {
  let from = group.bands.length
  while (from > 1 && (group.bands[from - 1] as Band).words.every(({ x1 }) => x1 <= gutter)) {
    from--
    const [above, band] = [group.bands[from - 1] as Band, group.bands[from] as Band]
    const parted = band.top - above.bottom > 0.8 * size
    const stands = band.words.every((word) => word.bold || word.size > 1.1 * size)
    if (parted && stands && group.bands.length - from <= 3) return group.bands.splice(from)
  }
  return []
}
