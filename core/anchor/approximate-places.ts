import type { Content, Span } from '../model/content.ts'
import { type Aligned, alignTexts, unmatchedTexts } from './align.ts'
import type { Range } from './common-grams.ts'
import type { Quote } from './find-quote.ts'
import type { MaterialReason } from './material-reason.ts'
import { nearbyReasons, type Piece } from './nearby-reasons.ts'
import { placeSpans, quoteOf } from './place.ts'
import { seekQuotes } from './seek.ts'

/** A place of a text that says much of what a quote says, and how its words differ. */
export interface ApproximatePlace {
  readonly span: Span
  /** How much of the quote's own words is there: from 0 to 1. */
  readonly confidence: number
  /** How much of the words around the quote is around the place: from 0 to 1; null where none were stated. */
  readonly context: number | null
  readonly reasons: readonly MaterialReason[]
}

/** What is longer is looked for word by word only: in UTF-16 units of one quote, and of all of them together. */
const QUOTE_MAX = 20_000
const QUOTES_MAX = 3_000_000
const CONTEXT_MAX = 200
/** Of the places that a quote may have, those that are compared closely. */
const LOOKED_AT = 2
/** What stands around such a place is looked at too, in UTF-16 units on each side. */
const REACH = 160
const WORD_MAX = 100
/** Words around a quote count when they stand around its place, at most so many tokens further off. */
const CONTEXT_REACH = 8

/** A quote as one line with what stood around it: what it says is compared word by word. */
export function pieceOf({ exact, prefix, suffix }: Quote): Piece {
  const head = prefix.slice(-CONTEXT_MAX).replace(/\s/gu, ' ')
  const words = exact.replace(/\s/gu, ' ')
  return {
    text: head + words + suffix.slice(0, CONTEXT_MAX).replace(/\s/gu, ' '),
    span: { start: head.length, end: head.length + words.length },
  }
}

/**
 * Where quotes may stand whose very words do not, best first: found by the engine that carries passages from draft to
 * draft, for each quote in the neighbourhood of the places that share its rarest words. One pass over the text for all.
 */
export function approximatePlaces(
  content: Pick<Content, 'text' | 'sentences' | 'language'>,
  quotes: readonly Quote[],
): ApproximatePlace[][] {
  let left = QUOTES_MAX
  const pieces = quotes.map((quote) => {
    const piece = pieceOf(quote)
    left -= piece.text.length
    return piece.text.length > QUOTE_MAX || left < 0 ? null : piece
  })
  const windows = windowsFor(content.text, pieces)
  return pieces.map((piece, index) => {
    const found = piece ? (windows[index] ?? []).flatMap((window) => placeIn(content, piece, window) ?? []) : []
    const distinct = found.filter(({ span }, at) => !found.slice(0, at).some((one) => meets(one.span, span)))
    return distinct.sort((a, b) => worth(b) - worth(a))
  })
}

export const worth = ({ confidence, context }: ApproximatePlace): number => confidence + (context ?? 0)

const meets = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end

/** The parts of a text in which pieces are looked for closely. */
function windowsFor(text: string, pieces: readonly (Piece | null)[]): Span[][] {
  const starts: number[] = []
  let length = 0
  for (const piece of pieces) {
    starts.push(length)
    length += (piece?.text.length ?? 0) + 1
  }
  const aligned = unmatchedTexts(pieces.map((piece) => piece?.text ?? '').join('\n'), text)
  const asked: { readonly piece: number; readonly range: Range }[] = []
  for (const [index, piece] of pieces.entries()) {
    if (!piece) continue
    const at = starts[index] as number
    for (const { start, end } of [piece.span, { start: 0, end: piece.text.length }]) {
      const range = quoteOf(aligned.old, { start: at + start, end: at + end })
      if (range.from < range.to) asked.push({ piece: index, range })
    }
  }
  const windows: Span[][] = pieces.map(() => [])
  for (const [index, places] of seekQuotes(
    aligned,
    asked.map(({ range }) => range),
  ).entries()) {
    const { piece } = asked[index] as (typeof asked)[number]
    for (const { hull } of places.slice(0, LOOKED_AT)) {
      const window = around(text, spanOf(aligned, hull), (pieces[piece] as Piece).text.length)
      const held = windows[piece] as Span[]
      if (!held.some(({ start, end }) => start <= window.start && window.end <= end)) held.push(window)
    }
  }
  return windows
}

const spanOf = ({ fresh }: Aligned, { from, to }: Range): Span => ({
  start: fresh.starts[from] as number,
  end: fresh.ends[to - 1] as number,
})

/** A place with its neighbourhood, no word of it cut. */
function around(text: string, { start, end }: Span, length: number): Span {
  const reach = REACH + length
  let from = Math.max(0, start - reach)
  let to = Math.min(text.length, end + reach)
  for (let steps = 0; steps < WORD_MAX && from > 0 && /\S/u.test(text.charAt(from - 1)); steps++) from--
  for (let steps = 0; steps < WORD_MAX && to < text.length && /\S/u.test(text.charAt(to)); steps++) to++
  return { start: from, end: to }
}

function placeIn(
  content: Pick<Content, 'text' | 'sentences' | 'language'>,
  piece: Piece,
  window: Span,
): ApproximatePlace | null {
  const aligned = alignTexts(piece.text, content.text.slice(window.start, window.end))
  const [placed] = placeSpans(aligned, [piece.span])
  if (!placed?.span) return null
  const span = { start: window.start + placed.span.start, end: window.start + placed.span.end }
  return {
    span,
    confidence: placed.confidence,
    context: contextShare(aligned, piece, placed.span),
    reasons: nearbyReasons(piece, content, { aligned, from: window.start, span }),
  }
}

/** How much of the words around a quote stands about as far from its place. */
function contextShare({ old, fresh, matches, weight }: Aligned, { span }: Piece, place: Span): number | null {
  const quote = quoteOf(old, span)
  const there = quoteOf(fresh, place)
  let all = 0
  let kept = 0
  for (let at = 0; at < old.count; at++) {
    if (at >= quote.from && at < quote.to) continue
    const worthOf = weight(old.ids[at] as number)
    all += worthOf
    const found = matches.toNew[at] as number
    const expected = at < quote.from ? there.from - (quote.from - at) : there.to + (at - quote.to)
    const isBeside = at < quote.from ? found < there.from : found >= there.to
    if (found >= 0 && isBeside && Math.abs(found - expected) <= CONTEXT_REACH) kept += worthOf
  }
  return all === 0 ? null : kept / all
}
