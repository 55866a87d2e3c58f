import type { Claim } from '../../core/model/claim.ts'
import type { Content, Span } from '../../core/model/content.ts'
import type { DraftId } from '../../core/model/ids.ts'
import type { PlacedPassage } from '../../core/model/placement.ts'
import { isUnplaced } from '../../core/query/anchoring.ts'
import { type Edge, moveEdge } from '../features/reading/words.ts'

const holds = ({ spans }: PlacedPassage, offset: number): boolean =>
  spans.some(({ start, end }) => start <= offset && offset <= end)

/** The passage of a claim that the reader means: the one the caret stands in, else the first on the draft. */
export function passageMeant(claim: Claim, draft: DraftId, standing: Span | null): PlacedPassage | undefined {
  const passages = (claim.placements[draft] ?? []).filter(({ spans }) => spans.length > 0)
  return passages.find((passage) => standing && holds(passage, standing.start)) ?? passages[0]
}

/**
 * The passage that words chosen by hand are meant for. One without a place waits for them first; of several, the one
 * that says the same.
 */
export function passageToPlace(
  claim: Claim,
  draft: DraftId,
  chosen: { readonly span: Span; readonly words: string },
): PlacedPassage | undefined {
  const waiting = (claim.placements[draft] ?? []).filter(isUnplaced)
  return waiting.find(({ text }) => text === chosen.words) ?? waiting[0] ?? passageMeant(claim, draft, chosen.span)
}

/** The spans of a passage with one edge moved by a word; null when it cannot be moved. */
export function movedSpans(
  content: Content,
  { spans }: PlacedPassage,
  edge: Edge,
  move: 'grow' | 'shrink',
): Span[] | null {
  const at = edge === 'start' ? 0 : spans.length - 1
  const span = spans[at]
  if (!span) return null
  const moved = moveEdge(content, span, edge, move)
  if (moved.start === span.start && moved.end === span.end) return null
  return spans.map((other, index) => (index === at ? moved : other))
}

/** The outer edges of a passage, drawn to a new span: spans in between stay, what lies outside goes. */
export function redrawnSpans({ spans }: PlacedPassage, to: Span): Span[] {
  const inner = spans
    .map(({ start, end }) => ({ start: Math.max(start, to.start), end: Math.min(end, to.end) }))
    .filter(({ start, end }) => start < end)
  const first = inner[0]
  const last = inner.at(-1)
  if (!first || !last) return [to]
  return inner.map((span) => ({
    start: span === first ? to.start : span.start,
    end: span === last ? to.end : span.end,
  }))
}
