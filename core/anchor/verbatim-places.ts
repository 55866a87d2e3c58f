import type { Span } from '../model/content.ts'
import { isWordEdge } from '../text/word-edges.ts'
import type { Quote } from './find-quote.ts'
import { type Spaceless, spaceless, writtenAt } from './spaceless.ts'

/** A text in which quotes are looked for, folded once. */
export interface Searched {
  readonly text: string
  readonly folded: Spaceless
}

/** A place where the very words of a quote stand, apart from white space and the kind of quotation marks. */
export interface VerbatimPlace {
  readonly span: Span
  /** How much of what was stated around the quote stands around the place, in folded units. */
  readonly agreed: number
  /** The words next to it are those that were stated. */
  readonly isInContext: boolean
  /** All that was stated around it stands around it. */
  readonly isWholeContext: boolean
}

// A page of one repeated word has as many places as words; what a person means stands among the first of them.
const PLACES_MAX = 1_000
/** So much beside a quote must be as stated, in folded units: a word or two. */
const NEAR = 6
/** One side alone tells the place when it has this much: what stands on the other may be another block in another page. */
const ONE_SIDE = 16
const CONTEXT_MAX = 200

const WORD_SIGN = /^[\p{L}\p{M}\p{N}\p{Pc}]/u
const ENDS_IN_WORD = /[\p{L}\p{M}\p{N}\p{Pc}]$/u

/**
 * Every place where the words of a quote stand in a text. A quote that begins or ends with a whole word is never found
 * inside another: 14 is not in 140, nor in 14,000. Linear in the text.
 */
export function verbatimPlaces({ text, folded }: Searched, quote: Quote): VerbatimPlace[] {
  const exact = spaceless(quote.exact)
  if (exact.text === '') return []
  const before = spaceless(quote.prefix.slice(-CONTEXT_MAX)).text
  const after = spaceless(quote.suffix.slice(0, CONTEXT_MAX)).text
  const needsEdge = { start: !isCutHead(quote), end: !isCutTail(quote) }
  const places: VerbatimPlace[] = []
  for (
    let start = folded.text.indexOf(exact.text);
    start !== -1 && places.length < PLACES_MAX;
    start = folded.text.indexOf(exact.text, start + 1)
  ) {
    const end = start + exact.text.length
    const span = writtenAt(folded, start, end)
    if (needsEdge.start && !isWordEdge(text, span.start)) continue
    if (needsEdge.end && !isWordEdge(text, span.end)) continue
    if (cutsCharacter(folded, start) || cutsCharacter(folded, end)) continue
    if (!isSpacedAlike(text, folded, start, exact)) continue
    places.push({ span, ...contextAt(folded.text, start, end, before, after) })
  }
  return places
}

/** In its own text the quote began, or ended, inside a word. */
const isCutHead = ({ exact, prefix }: Quote): boolean => ENDS_IN_WORD.test(prefix) && WORD_SIGN.test(exact)
const isCutTail = ({ exact, suffix }: Quote): boolean => ENDS_IN_WORD.test(exact) && WORD_SIGN.test(suffix)

/** Whether a unit is the second of those that were written as one character. */
const cutsCharacter = ({ from }: Spaceless, unit: number): boolean =>
  unit > 0 && unit < from.length && from[unit] === from[unit - 1]

/** Where one has white space the other has it too; only between two blocks a page may have none. */
function isSpacedAlike(text: string, folded: Spaceless, start: number, exact: Spaceless): boolean {
  for (let unit = 1; unit < exact.text.length; unit++) {
    const here = folded.spaced[start + unit] === 1
    if (here === (exact.spaced[unit] === 1)) continue
    if (!here || !text.slice(folded.to[start + unit - 1], folded.from[start + unit]).includes('\n')) return false
  }
  return true
}

function contextAt(text: string, start: number, end: number, before: string, after: string) {
  let head = 0
  while (head < before.length && head < start && text[start - 1 - head] === before[before.length - 1 - head]) head++
  let tail = 0
  while (tail < after.length && text[end + tail] === after[tail]) tail++
  const isNear = (agreed: number, stated: string) => agreed >= Math.min(stated.length, NEAR)
  const isTelling = (agreed: number, stated: string) => agreed >= ONE_SIDE && agreed === stated.length
  return {
    agreed: head + tail,
    isWholeContext: head === before.length && tail === after.length,
    isInContext: (isNear(head, before) && isNear(tail, after)) || isTelling(head, before) || isTelling(tail, after),
  }
}
