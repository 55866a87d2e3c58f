import type { Content, Span } from '../model/content.ts'
import { sentenceAt } from '../text/words.ts'
import type { Aligned } from './align.ts'
import { type InSentence, materialReasons } from './material.ts'
import type { MaterialReason } from './material-reason.ts'

/** A quote inside the words that are known around it. */
export interface Piece {
  readonly text: string
  readonly span: Span
}

/** A place in a text, found by aligning a piece with a part of that text which begins at `from`. */
export interface AlignedPlace {
  readonly aligned: Aligned
  readonly from: number
  readonly span: Span
}

/**
 * What differs materially between a quote and a place of a text: in its own words, and as far around as its surroundings
 * are known and stand in the sentences of the place. Whether a quotation was opened further ahead is not known.
 */
export function nearbyReasons(
  piece: Piece,
  content: Pick<Content, 'text' | 'sentences' | 'language'>,
  { aligned, from, span }: AlignedPlace,
): MaterialReason[] {
  const sentences = {
    start: sentenceAt(content, span.start)?.start ?? span.start,
    end: sentenceAt(content, Math.max(span.start, span.end - 1))?.end ?? span.end,
  }
  const edges = knownEdges(piece, aligned, from, span, sentences)
  const before: InSentence = { text: piece.text, ...piece.span, from: edges.before.start, to: edges.before.end }
  const after: InSentence = { text: content.text, ...span, from: edges.after.start, to: edges.after.end }
  return materialReasons(before, after, content.language).filter(({ kind, around }) => !around || kind !== 'quotation')
}

/**
 * How far both texts can be compared: inside the place's sentences, from the first to the last word around the quote that
 * both have; a word that both have beyond them shows that all of the sentence up to there is known.
 */
function knownEdges(
  piece: Piece,
  { old, fresh, matches }: Aligned,
  from: number,
  span: Span,
  sentences: Span,
): { readonly before: Span; readonly after: Span } {
  const placeOf = (at: number): Span | null => {
    const found = matches.toNew[at] as number
    return found < 0
      ? null
      : { start: from + (fresh.starts[found] as number), end: from + (fresh.ends[found] as number) }
  }
  const known = { before: { ...piece.span }, after: { ...span } }
  for (let at = 0; at < old.count && (old.ends[at] as number) <= piece.span.start; at++) {
    const place = placeOf(at)
    if (!place || place.end > span.start) continue
    const isBeyond = place.end <= sentences.start
    if (!isBeyond && known.after.start < span.start) continue
    known.before.start = isBeyond ? (old.ends[at] as number) : (old.starts[at] as number)
    known.after.start = isBeyond ? sentences.start : Math.max(place.start, sentences.start)
  }
  for (let at = old.count - 1; at >= 0 && (old.starts[at] as number) >= piece.span.end; at--) {
    const place = placeOf(at)
    if (!place || place.start < span.end) continue
    const isBeyond = place.start >= sentences.end
    if (!isBeyond && known.after.end > span.end) continue
    known.before.end = isBeyond ? (old.starts[at] as number) : (old.ends[at] as number)
    known.after.end = isBeyond ? sentences.end : Math.min(place.end, sentences.end)
  }
  return known
}
