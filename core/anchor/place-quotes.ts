import type { Content, Span } from '../model/content.ts'
import type { AnchorState } from '../model/placement.ts'
import { alignTexts } from './align.ts'
import { type ApproximatePlace, approximatePlaces, pieceOf, worth } from './approximate-places.ts'
import type { Quote } from './find-quote.ts'
import { materialReasons } from './material.ts'
import type { MaterialReason } from './material-reason.ts'
import { nearbyReasons } from './nearby-reasons.ts'
import { spaceless } from './spaceless.ts'
import { type Searched, type VerbatimPlace, verbatimPlaces } from './verbatim-places.ts'

/** Words from another text, and where they began in it where that is known: in UTF-16 units. */
export interface SoughtQuote extends Quote {
  readonly start: number | null
}

/** Where words from another text lie in this one, and what differs. */
export interface PlacedQuote {
  /** `moved`: the same words with others around them. */
  readonly anchorState: AnchorState
  readonly span: Span | null
  /** Places that may be meant, likeliest first; only for ambiguous and lost ones. */
  readonly candidates: readonly Span[]
  /** What differs materially, in the words and around them. */
  readonly reasons: readonly MaterialReason[]
}

// Of two places the one that agrees more with the context counts when it does so by more than chance.
const AGREED_MORE = 4
const CANDIDATES_MAX = 5
// What is left of so much of a quote between its own neighbours is that quote, whatever stands elsewhere.
const HOME_LEAST = 0.75
// Words that differ need something around them that does not.
const CONTEXT_LEAST = 0.25
const WORTH_MORE = 0.1
// Words that stand as they were are at their place when half of what was around them came along.
const CONTEXT_KEPT = 0.5
/** Fewer words say nothing without what stood around them. */
const TELLING_WORDS = 3
const TELLING_LENGTH = 15

const WORD = /[\p{L}\p{N}]+/gu

/**
 * Where quotes from other texts (a web page, another draft) stand in a text: letter by letter apart from white space and
 * the kind of quotation marks, else by the engine that carries passages. The words around a quote choose between places;
 * where they cannot, all are named. Linear in the text for each quote.
 */
export function placeQuotes(
  content: Pick<Content, 'text' | 'sentences' | 'language'>,
  quotes: readonly SoughtQuote[],
): PlacedQuote[] {
  const searched: Searched = { text: content.text, folded: spaceless(content.text) }
  const asked = quotes.map((quote) => {
    const places = verbatimPlaces(searched, quote)
    return { quote, places, settled: settledByContext(content, quote, places) }
  })
  const open = asked.filter(({ settled }) => settled === null)
  const near = approximatePlaces(
    content,
    open.map(({ quote }) => quote),
  )
  const found = new Map(open.map((one, index) => [one, near[index] ?? []]))
  return asked.map((one) => one.settled ?? withoutContext(one.quote, one.places, found.get(one) ?? []))
}

const at = (anchorState: AnchorState, span: Span, reasons: readonly MaterialReason[] = []): PlacedQuote => ({
  anchorState,
  span,
  candidates: [],
  reasons,
})

const open = (anchorState: 'ambiguous' | 'lost', candidates: readonly Span[]): PlacedQuote => ({
  anchorState,
  span: null,
  candidates: candidates.slice(0, CANDIDATES_MAX),
  reasons: [],
})

type Draft = Pick<Content, 'text' | 'sentences' | 'language'>

/** A quote whose words stand where the words around them do too, in one place or in several; null for any other. */
function settledByContext(content: Draft, quote: SoughtQuote, places: readonly VerbatimPlace[]): PlacedQuote | null {
  const isAlone = !/\S/u.test(quote.prefix + quote.suffix)
  const here = isAlone ? places : places.filter(({ isInContext }) => isInContext)
  if (here.length === 0) return null
  const ranked = [...here].sort((a, b) => b.agreed - a.agreed || a.span.start - b.span.start)
  const [first, second] = ranked as [VerbatimPlace, VerbatimPlace | undefined]
  if (!second || first.agreed - second.agreed >= AGREED_MORE) return asFound(content, quote, first)
  const alike = ranked.filter(({ agreed }) => first.agreed - agreed < AGREED_MORE)
  const known = alike.find(({ span }) => span.start === quote.start)
  if (known) return asFound(content, quote, known)
  return open(
    'ambiguous',
    alike.map(({ span }) => span),
  )
}

/** Folding takes some figures for the same that are not (10² and 102): the words themselves are compared once more. */
function asFound(content: Draft, quote: Quote, { span, isWholeContext }: VerbatimPlace): PlacedQuote {
  const words = content.text.slice(span.start, span.end)
  if (isWholeContext) {
    const own = words === quote.exact ? [] : materialReasons(alone(quote.exact), alone(words), content.language)
    return at(own.length > 0 ? 'changed' : 'exact', span, own)
  }
  const reasons = reasonsAround(content, quote, span)
  return at(reasons.some(({ around }) => !around) ? 'changed' : 'exact', span, reasons)
}

const alone = (text: string) => ({ text, start: 0, end: text.length, from: 0, to: text.length })

function reasonsAround(content: Draft, quote: Quote, span: Span): MaterialReason[] {
  const piece = pieceOf(quote)
  const from = Math.max(0, span.start - 2 * quote.prefix.length)
  const aligned = alignTexts(piece.text, content.text.slice(from, span.end + 2 * quote.suffix.length))
  return nearbyReasons(piece, content, { aligned, from, span })
}

/** A quote whose surroundings do not stand where its words do, or whose words do not stand at all. */
function withoutContext(
  quote: Quote,
  places: readonly VerbatimPlace[],
  near: readonly ApproximatePlace[],
): PlacedQuote {
  const spans = places.map(({ span }) => span)
  const sure = near.filter(isSure)
  const [home, other] = sure
  const kept = home && spans.find((span) => span.start < home.span.end && home.span.start < span.end)
  // Its own words, and enough of what was stated around them.
  if (kept && (home.context ?? 0) >= CONTEXT_KEPT && !(other && worth(home) - worth(other) < WORTH_MORE))
    return at('exact', kept, home.reasons.filter(isAround))
  if (home && !kept && (spans.length === 0 || home.confidence >= HOME_LEAST)) {
    if (other && worth(home) - worth(other) < WORTH_MORE)
      return open(
        'ambiguous',
        sure.map(({ span }) => span),
      )
    return at('changed', home.span, home.reasons)
  }
  if (home && !kept) return open('ambiguous', [home.span, ...spans])
  const [only] = spans
  if (only && spans.length === 1 && isTelling(quote.exact)) return at('moved', only)
  if (spans.length > 1) return open('ambiguous', spans)
  const others = near.map(({ span }) => span).filter((span) => !spans.some((one) => one.start === span.start))
  return open('lost', [...spans, ...others])
}

const isAround = ({ around }: MaterialReason): boolean => around

const isSure = ({ context, confidence }: ApproximatePlace): boolean =>
  context === null ? confidence >= HOME_LEAST : context >= CONTEXT_LEAST || confidence >= HOME_LEAST

const isTelling = (exact: string): boolean =>
  exact.replace(/\s/gu, '').length >= TELLING_LENGTH || [...exact.matchAll(WORD)].length >= TELLING_WORDS
