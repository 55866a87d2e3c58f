import type { Block, Content, InlineMark, Span } from '../model/content.ts'
import type { ClaimId } from '../model/ids.ts'
import { flattenSpans } from '../text/segments.ts'
import { linkFor } from './reference.ts'
import type { ReportBlock, Run, RunClaim, Standing } from './report-document.ts'

/** A claim as it lies on the draft the report shows. */
interface ClaimOnDraft {
  readonly id: ClaimId
  readonly number: number
  readonly standing: Standing
  readonly spans: readonly Span[]
}

interface Piece extends Span {
  readonly runClaim: RunClaim
}

/** Spans with a lane each, the lowest that is free: what overlaps never shares one, and the longer lies outside. */
function laneOut(claims: readonly ClaimOnDraft[]): Piece[] {
  const spans = claims
    .flatMap(({ number, standing, spans: own }) =>
      own.map(({ start, end }, index) => ({ start, end, claim: number, standing, nth: index + 1 })),
    )
    .filter(({ start, end }) => end > start)
    .sort((a, b) => a.start - b.start || b.end - a.end || a.claim - b.claim)
  const laneEnds: number[] = []
  return spans.map(({ start, end, ...rest }) => {
    const free = laneEnds.findIndex((laneEnd) => laneEnd <= start)
    const lane = free < 0 ? laneEnds.length : free
    laneEnds[lane] = end
    return { start, end, runClaim: { ...rest, lane } }
  })
}

/** A correction as it changes the text; changes never overlap. */
interface ChangeOnDraft {
  readonly claim: number
  readonly spans: readonly Span[]
  readonly replacement: string
}

type Ink =
  | { readonly kind: 'claim'; readonly piece: Piece }
  | { readonly kind: 'inline'; readonly mark: InlineMark }
  | { readonly kind: 'change'; readonly change: ChangeOnDraft }

/** The blocks of a draft, each cut into runs so that overlapping claims, formatting and changes are flat. */
export function buildBlocks(
  content: Content,
  claims: readonly ClaimOnDraft[],
  changes: readonly ChangeOnDraft[] = [],
): ReportBlock[] {
  const pieces = laneOut(claims)
  const segments = flattenSpans<Ink>([
    ...pieces.map((piece) => ({ owner: { kind: 'claim' as const, piece }, span: piece })),
    ...content.inline.map((mark) => ({ owner: { kind: 'inline' as const, mark }, span: mark })),
    ...changes.flatMap((change) => {
      const owner = { kind: 'change' as const, change }
      return change.spans.map((span) => ({ owner, span }))
    }),
  ])
  let next = 0
  return content.blocks.map((block) => {
    while (next < segments.length && (segments[next]?.end ?? 0) <= block.start) next++
    const runs: Run[] = []
    let at = block.start
    for (let index = next; index < segments.length; index++) {
      const segment = segments[index]
      if (!segment || segment.start >= block.end) break
      const start = Math.max(segment.start, block.start)
      const end = Math.min(segment.end, block.end)
      if (start > at) runs.push(runOf(content, { start: at, end: start }, []))
      runs.push(runOf(content, { start, end }, segment.owners))
      at = end
    }
    if (at < block.end) runs.push(runOf(content, { start: at, end: block.end }, []))
    return { ...shapeOf(block), runs }
  })
}

const shapeOf = ({ kind, level, list, table }: Block): Omit<ReportBlock, 'runs'> => ({
  kind,
  level: level ?? 1,
  list: list ?? null,
  table: table ?? null,
})

function runOf({ text }: Content, { start, end }: Span, inks: readonly Ink[]): Run {
  const pieces = inks
    .flatMap((ink) => (ink.kind === 'claim' ? [ink.piece] : []))
    .sort((a, b) => a.runClaim.lane - b.runClaim.lane)
  const inline = inks.flatMap((ink) => (ink.kind === 'inline' ? [ink.mark] : []))
  const link = inline.find(({ kind }) => kind === 'link')
  const change = inks.find((ink) => ink.kind === 'change')?.change
  const claimsOf = (held: readonly Piece[]) => held.map(({ runClaim }) => runClaim)
  return {
    text: text.slice(start, end),
    claims: claimsOf(pieces),
    opens: claimsOf(pieces.filter((piece) => piece.start === start)),
    closes: claimsOf(pieces.filter((piece) => piece.end === end)),
    bold: inline.some(({ kind }) => kind === 'bold'),
    italic: inline.some(({ kind }) => kind === 'italic'),
    href: link?.href ? linkFor(link.href) : null,
    ...(change
      ? { change: { claim: change.claim, put: change.spans.at(-1)?.end === end ? change.replacement : null } }
      : {}),
  }
}
