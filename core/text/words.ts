import { firstIndex } from '../binary-search.ts'
import type { Content, Span } from '../model/content.ts'
import { once } from '../once.ts'

// Letters and digits with what holds them together: "3,000", "U.S", "first-degree", "don’t", "$100", "45%".
const WORD =
  /\p{Sc}?[\p{L}\p{N}][\p{L}\p{M}\p{N}\p{Pc}\u200c\u200d]*(?:(?:[.'’\-‐‑@&]|(?<=\p{N})[,:٫٬](?=\p{N}))[\p{L}\p{N}][\p{L}\p{M}\p{N}\p{Pc}\u200c\u200d]*)*[%٪‰°\p{Sc}]?/gu
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\p{M}ー々〆〇]+/gu
const HAS_UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u
// Intl.Segmenter is quadratic on Node 20, so a long run is cut into pieces of this many UTF-16 units.
const RUN = 512
const STEP = 256

const segmenter = once(() => new Intl.Segmenter(undefined, { granularity: 'word' }))

/** The words of a text, in order, without the punctuation around them. Linear in its length. */
export function wordSpans(text: string): Span[] {
  const spans: Span[] = []
  for (const { index, 0: word } of text.matchAll(WORD)) {
    if (HAS_UNSPACED.test(word)) for (const span of unspacedWords(word, index)) spans.push(span)
    else spans.push({ start: index, end: index + word.length })
  }
  return spans
}

/** A run in scripts without spaces between words, cut by dictionary; what stands between such runs stays whole. */
function unspacedWords(word: string, offset: number): Span[] {
  const spans: Span[] = []
  let from = 0
  for (const { index, 0: run } of word.matchAll(UNSPACED)) {
    if (index > from) spans.push({ start: offset + from, end: offset + index })
    for (let at = 0; at < run.length; ) {
      const piece = wholeCharacters(run.slice(at, at + RUN))
      for (const { index: start, segment } of segmenter().segment(piece))
        spans.push({ start: offset + index + at + start, end: offset + index + at + start + segment.length })
      at += piece.length
    }
    from = index + run.length
  }
  if (from < word.length) spans.push({ start: offset + from, end: offset + word.length })
  return spans
}

const wholeCharacters = (piece: string): string =>
  piece.length === RUN && /[\uD800-\uDBFF]$/.test(piece) ? piece.slice(0, -1) : piece

/** How many words a text has, as a person would count them ("first-degree" is one). */
export const countWords = (text: string): number => wordSpans(text).length

/** The words near an offset: all that lie within `reach` UTF-16 units of it, widened to the next white space. */
function wordsAround(text: string, offset: number, reach: number): { words: Span[]; all: boolean } {
  let start = Math.max(0, offset - reach)
  let end = Math.min(text.length, offset + reach)
  const widest = reach + RUN
  while (start > 0 && offset - start < widest && /\S/u.test(text.charAt(start - 1))) start--
  while (end < text.length && end - offset < widest && /\S/u.test(text.charAt(end))) end++
  const words = wordSpans(text.slice(start, end)).map((word) => ({ start: word.start + start, end: word.end + start }))
  return { words, all: start === 0 && end === text.length }
}

/** Looks further and further away until a word answers, or the text ends. */
function nearest(text: string, offset: number, answer: (words: readonly Span[]) => number | undefined): number {
  for (let reach = STEP; ; reach *= 2) {
    const { words, all } = wordsAround(text, offset, reach)
    const found = answer(words)
    if (found !== undefined || all) return found ?? offset
  }
}

/** Where the nearest word that begins before the offset begins; the offset itself when there is none. */
export const wordStartBefore = (text: string, offset: number): number =>
  nearest(text, offset, (words) => words.findLast(({ start }) => start < offset)?.start)

/** Where the next word that begins after the offset begins; the offset itself when there is none. */
export const wordStartAfter = (text: string, offset: number): number =>
  nearest(text, offset, (words) => words.find(({ start }) => start > offset)?.start)

/** Where the nearest word that ends before the offset ends; the offset itself when there is none. */
export const wordEndBefore = (text: string, offset: number): number =>
  nearest(text, offset, (words) => words.findLast(({ end }) => end < offset)?.end)

/** Where the next word that ends after the offset ends; the offset itself when there is none. */
export const wordEndAfter = (text: string, offset: number): number =>
  nearest(text, offset, (words) => words.find(({ end }) => end > offset)?.end)

/** The span without white space at its ends and with no word cut in two; a caret between words stays empty. */
export function snapToWords(text: string, span: Span): Span {
  let { start, end } = span
  while (start < end && /\s/u.test(text.charAt(start))) start++
  while (end > start && /\s/u.test(text.charAt(end - 1))) end--
  const cutAt = (offset: number): Span | undefined =>
    wordsAround(text, offset, STEP).words.find((word) => word.start < offset && offset < word.end)
  return { start: cutAt(start)?.start ?? start, end: cutAt(end)?.end ?? end }
}

/** The sentence an offset lies in; at a sentence's end, that sentence; null between sentences. */
export function sentenceAt(content: Pick<Content, 'sentences'>, offset: number): Span | null {
  const { sentences } = content
  const after = firstIndex(sentences.length, (index) => (sentences[index] as Span).start > offset)
  const sentence = sentences[after - 1]
  return sentence && offset <= sentence.end ? sentence : null
}
