import type { Block, InlineMark, Span } from '../../../core/model/content.ts'
import type { MarkedSegment } from './claim-marks.ts'

/** Words set in one way: plain, bold, italic, a link, or several of these. */
export interface Piece extends Span {
  readonly bold: boolean
  readonly italic: boolean
  readonly href: string | null
}

/** Words of a block under the same claims (or none), in pieces of formatting. */
export interface Run extends Span {
  readonly segment: MarkedSegment | null
  readonly pieces: readonly Piece[]
}

/** Those that have characters in common with a span. */
export const overlapping = <S extends Span>(spans: readonly S[], { start, end }: Span): S[] =>
  spans.filter((span) => span.start < end && start < span.end)

function piecesOf(span: Span, inline: readonly InlineMark[]): Piece[] {
  const held = overlapping(inline, span)
  if (held.length === 0) return span.start < span.end ? [{ ...span, bold: false, italic: false, href: null }] : []
  const edges = new Set([span.start, span.end])
  for (const { start, end } of held) {
    if (start > span.start) edges.add(start)
    if (end < span.end) edges.add(end)
  }
  const cuts = [...edges].sort((a, b) => a - b)
  return cuts.slice(0, -1).map((start, index) => {
    const end = cuts[index + 1] ?? start
    const here = held.filter((mark) => mark.start <= start && mark.end >= end)
    return {
      start,
      end,
      bold: here.some(({ kind }) => kind === 'bold'),
      italic: here.some(({ kind }) => kind === 'italic'),
      href: here.find(({ kind }) => kind === 'link')?.href ?? null,
    }
  })
}

/** A block's words cut where claims and formatting begin and end. The runs cover exactly the block, in order. */
export function runsOf(block: Block, inline: readonly InlineMark[], segments: readonly MarkedSegment[]): Run[] {
  const runs: Run[] = []
  const formatted = overlapping(inline, block)
  let from = block.start
  const add = (start: number, end: number, segment: MarkedSegment | null) => {
    if (start < end) runs.push({ start, end, segment, pieces: piecesOf({ start, end }, formatted) })
  }
  for (const segment of overlapping(segments, block)) {
    add(from, segment.start, null)
    add(segment.start, segment.end, segment)
    from = segment.end
  }
  add(from, block.end, null)
  return runs
}
