import { findQuote, type Quote } from '../anchor/find-quote.ts'
import { type Fields, hasType, isFields, listed, type TellWrong } from './w3c-values.ts'

/** What the selectors of one target say about where it is. */
export interface Selected {
  readonly quote: Quote | null
  /** In code points of the whole text; null where it is counted in a part of it. */
  readonly position: { readonly start: number; readonly end: number } | null
  /** A part is meant, told by selectors of whatever kind. */
  readonly isPart: boolean
}

const NOTHING: Selected = { quote: null, position: null, isPart: false }
// Selectors refine one another a few times at most.
const DEPTH_MAX = 8

const isCount = (value: unknown): value is number =>
  typeof value === 'number' && Number.isSafeInteger(value) && value >= 0
const textOr = (value: unknown): string => (typeof value === 'string' ? value : '')
const isTextOrNone = (value: unknown): boolean => value === undefined || typeof value === 'string'

/**
 * Reads selectors (https://www.w3.org/TR/annotation-model/#selectors). Several are ways to say the same place; what
 * refines another counts inside it.
 */
export function readSelectors(selector: unknown, tell: TellWrong): Selected {
  return listed(selector)
    .map((one) => readSelector(one, tell, 0))
    .reduce(
      (all, one) => ({
        quote: all.quote ?? one.quote,
        position: all.position ?? one.position,
        isPart: all.isPart || one.isPart,
      }),
      NOTHING,
    )
}

function readSelector(selector: unknown, tell: TellWrong, depth: number): Selected {
  // A selector may be known by its address alone.
  if (typeof selector === 'string') return { ...NOTHING, isPart: true }
  if (!isFields(selector) || depth > DEPTH_MAX) {
    tell('target.selector')
    return NOTHING
  }
  const own = ownSelection(selector, tell)
  const inner = listed(selector.refinedBy).map((one) => readSelector(one, tell, depth + 1))
  const quotes = inner.flatMap(({ quote }) => quote ?? [])
  if (quotes[0]) return { quote: own.quote ? within(own.quote, quotes[0]) : quotes[0], position: null, isPart: true }
  // A place counted inside another selection says nothing about the whole text.
  return inner.length > 0 ? { ...own, position: null } : own
}

/** Words inside other words, with what is known to stand around them. */
function within(outer: Quote, inner: Quote): Quote {
  const span = findQuote(outer.exact, inner)
  if (!span) return inner
  return {
    exact: inner.exact,
    prefix: outer.prefix + outer.exact.slice(0, span.start),
    suffix: outer.exact.slice(span.end) + outer.suffix,
  }
}

function ownSelection(selector: Fields, tell: TellWrong): Selected {
  if (hasType(selector, 'TextQuoteSelector')) {
    const { exact, prefix, suffix } = selector
    if (typeof exact !== 'string' || exact === '' || !isTextOrNone(prefix) || !isTextOrNone(suffix)) {
      tell('target.selector.exact')
      return NOTHING
    }
    return { quote: { exact, prefix: textOr(prefix), suffix: textOr(suffix) }, position: null, isPart: true }
  }
  if (hasType(selector, 'TextPositionSelector', 'DataPositionSelector')) {
    const { start, end } = selector
    if (!isCount(start) || !isCount(end) || start > end) {
      tell('target.selector.start')
      return NOTHING
    }
    const isText = hasType(selector, 'TextPositionSelector')
    return { quote: null, position: isText ? { start, end } : null, isPart: true }
  }
  if (hasType(selector, 'FragmentSelector', 'CssSelector', 'XPathSelector') && typeof selector.value !== 'string')
    tell('target.selector.value')
  if (hasType(selector, 'SvgSelector') && !isTextOrNone(selector.value)) tell('target.selector.value')
  if (hasType(selector, 'RangeSelector') && !(isFields(selector.startSelector) && isFields(selector.endSelector)))
    tell('target.selector.startSelector')
  return { ...NOTHING, isPart: true }
}
