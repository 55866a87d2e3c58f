import type { Line } from './line.ts'
import { type Marker, markerOf } from './markers.ts'
import type { Usual } from './statistics.ts'

/** Lines that make one paragraph, before it is known what kind it is. */
export interface Paragraph {
  readonly lines: Line[]
  /** The mark of a list item with which it begins. */
  readonly marker: Marker | null
  /** How far its first line and its last one stay away from the column's edges, in points. */
  readonly indent: number
  readonly slack: number
}

/** The edges of a column of lines, seen in the direction of reading. */
interface Edges {
  readonly start: (line: Line) => number
  readonly end: (line: Line) => number
  readonly width: number
  /** Lines are set to the side they end on, or to the middle: where they begin says nothing. */
  readonly ragged: boolean
}

// How much wider than usual the distance between two lines of one paragraph may be.
const STRETCH = 1.25
const SAME_SIZE = 0.06
/** Text this much larger than the running text stands out. */
export const LARGE = 1.15
/** The most lines of a heading. */
export const LONGEST_HEADING = 4
export const ENDS = /[.!?:;…。！？：；؟۔؛]["'”’»«)\]]*(?:\[\d+\])*$/u
export const LOWER = /^["'“‘«([]*\p{Ll}/u

/** The paragraphs of one column. */
export function paragraphsOf(lines: readonly Line[], usual: Usual): Paragraph[] {
  const leading = Math.min(localLeading(lines) ?? usual.leading, 1.15 * usual.leading)
  const column = edgesOf(lines, usual.backward)
  const paragraphs: Paragraph[] = []
  for (const run of runsOf(lines, leading)) {
    const own = edgesOf(run, usual.backward)
    // A quotation set in from both sides ends its lines earlier than the column does, and so may a list.
    const inset = run.length > 2 && Math.min(...run.map(column.start)) > 0.8 * usual.size
    const listed = run.length > 1 && run.some((line) => markerOf(line) !== null)
    const edges = inset || listed ? own : { ...column, start: column.ragged ? column.start : own.start }
    const groups = isDisplayed(run, usual) ? [run] : broken(run, edges)
    for (const group of groups) {
      const [first, last] = [group[0] as Line, group.at(-1) as Line]
      paragraphs.push({ lines: group, marker: markerOf(first), indent: column.start(first), slack: column.end(last) })
    }
  }
  return paragraphs
}

/** Lines set large are broken by sense and make one heading. */
const isDisplayed = (run: readonly Line[], { size }: Usual): boolean =>
  run.length <= LONGEST_HEADING && run.every((line) => line.size >= LARGE * size)

/** The lower quarter of the distances between lines, in parts of their size. */
function localLeading(lines: readonly Line[]): number | null {
  const leadings = lines
    .slice(1)
    .map((line, index) => (line.y - (lines[index]?.y ?? 0)) / line.size)
    .filter((leading) => leading > 0.7)
    .sort((a, b) => a - b)
  return leadings[Math.floor(leadings.length / 4)] ?? null
}

function edgesOf(lines: readonly Line[], backward: boolean): Edges {
  const left = Math.min(...lines.map(({ x0 }) => x0))
  const right = lastEdge(lines.map(({ x1 }) => x1))
  const ahead = (line: Line) => Math.max(0, line.x0 - left)
  const behind = (line: Line) => right - line.x1
  const [start, end] = backward ? [(line: Line) => Math.max(0, lastRight - line.x1), ahead] : [ahead, behind]
  const lastRight = Math.max(...lines.map(({ x1 }) => x1))
  // Lines set to the other side, or to the middle, have their room at the side they begin on.
  const share = (side: (line: Line) => number) =>
    lines.filter((line) => side(line) < 0.35 * line.size).length / lines.length
  const centred = share(start) <= 0.25 && share(end) <= 0.5
  if (lines.length > 2 && (centred || (share(end) >= 0.8 && share(start) < 0.5)))
    return { start: () => 0, end: (line) => start(line) + end(line), width: right - left, ragged: true }
  return { start, end, width: right - left, ragged: false }
}

/** Where full lines end: where many end together, and otherwise where the longest does, but for one that sticks out. */
function lastEdge(ends: readonly number[]): number {
  const sorted = [...ends].sort((a, b) => b - a)
  const together = sorted.find((end, index) => {
    const last = sorted.findLastIndex((other) => end - other <= 1)
    return last - index + 1 >= Math.max(3, 0.3 * sorted.length)
  })
  const [longest = 0, second = longest, third = second] = sorted
  return together ?? (sorted.length > 4 && longest - second > 30 && second - third < 10 ? second : longest)
}

/** Lines one below the other in one size and weight. */
function runsOf(lines: readonly Line[], leading: number): Line[][] {
  const runs: Line[][] = []
  for (const line of lines) {
    const run = runs.at(-1)
    const above = run?.at(-1)
    if (run && above && follows(above, line, leading)) run.push(line)
    else runs.push([line])
  }
  return runs
}

function follows(above: Line, line: Line, leading: number): boolean {
  const size = Math.max(above.size, line.size)
  if (Math.abs(above.size - line.size) > SAME_SIZE * size) return false
  if (line.y - above.y > STRETCH * leading * size || line.y < above.y) return false
  return above.bold === line.bold || (LOWER.test(line.text) && !ENDS.test(above.text))
}

/** The paragraphs of a run: an indented line begins one, a line that leaves room for the next word ends one. */
function broken(run: readonly Line[], edges: Edges): Line[][] {
  const hanging = isHanging(run, edges)
  const groups: Line[][] = []
  for (const [index, line] of run.entries()) {
    const above = run[index - 1]
    const group = groups.at(-1)
    if (!above || !group) groups.push([line])
    else if (begins(above, line, { edges, hanging, group })) groups.push([line])
    else group.push(line)
  }
  return groups
}

interface Beginning {
  readonly edges: Edges
  readonly hanging: boolean
  readonly group: readonly Line[]
}

function begins(above: Line, line: Line, { edges, hanging, group }: Beginning): boolean {
  const step = 0.6 * line.size
  const further = edges.start(line) - edges.start(above)
  const marker = markerOf(line)
  const level = Math.abs(edges.start(line) - edges.start(group[0] as Line)) < step
  if (marker && (!marker.doubtful || level || isShort(above, line, edges))) return true
  if (countsOn(group[0] as Line, line)) return true
  const item = markerOf(group[0] as Line) !== null
  if (hanging && !item) return edges.start(line) < step && group.length > 0
  // Below the first line of a list item its words stand under its words.
  if (item && group.length === 1 && further > 0) return false
  if (further > step && !(item && group.length === 1)) return !LOWER.test(line.text) || isShort(above, line, edges)
  return isShort(above, line, edges)
}

/** Whether a note begins below another: its number is the next one. */
function countsOn(first: Line, line: Line): boolean {
  const [before, number] = [first, line].map(({ text }) => /^\[?(\d{1,3})[\])]?(?=[\s\p{Lu}])/u.exec(text)?.[1])
  return before !== undefined && number !== undefined && Number(number) === Number(before) + 1
}

/** Whether the writer broke behind a line: its neighbour's first word would have fitted on it. */
function isShort(above: Line, line: Line, { end, width }: Edges): boolean {
  // Nobody ends a paragraph with half a word.
  if (/[\p{L}\p{N}][-\u2010\u00ad]$/u.test(above.text)) return false
  const left = end(above)
  if (left - line.firstWidth < 0.5 * line.size) return false
  return ENDS.test(above.text) || !LOWER.test(line.text) || left > 0.35 * width
}

/** Whether the first lines of paragraphs stand out to the left, as in a list of references. */
function isHanging(run: readonly Line[], edges: Edges): boolean {
  const step = (line: Line) => 0.6 * line.size
  const out = run.filter((line) => edges.start(line) < step(line))
  const first = run[0]
  if (!first || edges.start(first) >= step(first) || out.length * 2 > run.length + 1 || run.length < 3) return false
  const ended = run.filter((line, index) => {
    const above = run[index - 1]
    return above && edges.start(line) < step(line) && isShort(above, line, edges)
  })
  return out.length === 1 ? run.length > 2 : ended.length * 2 >= out.length - 1
}
