import type { Span } from '../model/content.ts'
import { STARTERS } from './abbreviations.ts'
import { runOnItems } from './list-markers.ts'
import { endsSentence } from './sentence-end.ts'

// Intl.Segmenter is quadratic in the length of its input on Node 20, so it sees this much at a time. What is longer and
// has no stop in it is no sentence anyway, and is cut at a space.
const WINDOW = 4_096
const LOOK_BACK = 120
const LOOK_AHEAD = 140

const FOOTNOTE_END = /[.!?]["”’)]*(?:\[[\p{N}\p{Ll}]{1,4}\])+\s+(?=["“‘«(]?[\p{Lu}\p{Lo}])/gu
const ELLIPSIS_END = /…["”’)]*\s+(?=["“‘«(]?\p{Lu})/gu
const MISSING_SPACE = /(?<=[\p{Ll}\p{N}][.!?])(?=\p{Lu}\p{Ll}*(?:[\s'’,]|\.\s))/gu

const segmenters = new Map<string, Intl.Segmenter>()

function segmenterFor(language: string): Intl.Segmenter {
  const known = segmenters.get(language)
  if (known) return known
  const made = new Intl.Segmenter(language || 'en', { granularity: 'sentence' })
  segmenters.set(language, made)
  return made
}

/**
 * The sentences of one block, in order, trimmed of white space, covering every other character. Unicode's rules
 * (UAX #29, by Intl.Segmenter) find where sentences may end; our own say where they do not. A line break counts as a
 * space. Linear in the length of the text. `language` is a BCP 47 tag or empty.
 */
export function sentencesOf(text: string, language: string): Span[] {
  const { ends, forced } = possibleEnds(text, segmenterFor(language))
  const certain = new Set([...forced, ...runOnItems(text), ...footnoteEnds(text), ...missingSpaces(text)])
  const spans: Span[] = []
  let start = 0
  for (const found of [...new Set([...ends, ...ellipsisEnds(text), ...certain])].sort((a, b) => a - b)) {
    const end = found + looseQuote(text, found)
    if (end <= start || end >= text.length) continue
    if (!certain.has(found) && !endsSentence(around(text, start, end))) continue
    addTrimmed(spans, text, { start, end })
    start = end
  }
  addTrimmed(spans, text, { start, end: text.length })
  return spans
}

/** Each line that says something, trimmed: the sentences of code and other text whose lines stand for themselves. */
export function linesOf(text: string): Span[] {
  const spans: Span[] = []
  let start = 0
  for (const line of text.split('\n')) {
    const trimmed = trimmedSpan(text, { start, end: start + line.length })
    if (trimmed.end > trimmed.start) spans.push(trimmed)
    start += line.length + 1
  }
  return spans
}

function possibleEnds(text: string, segmenter: Intl.Segmenter): { ends: number[]; forced: number[] } {
  const flat = text.replace(/\n/g, ' ')
  const ends: number[] = []
  const forced: number[] = []
  let from = 0
  while (from < flat.length) {
    const window = flat.slice(from, from + WINDOW)
    const starts = Array.from(segmenter.segment(window), ({ index }) => from + index).slice(1)
    ends.push(...starts)
    if (from + WINDOW >= flat.length) break
    const last = starts.at(-1)
    if (last === undefined) forced.push(from + cutOf(window))
    from = last ?? from + cutOf(window)
  }
  return { ends, forced }
}

/** Behind the last space of a window without a stop; never inside a surrogate pair. */
function cutOf(window: string): number {
  const space = window.lastIndexOf(' ')
  if (space > 0) return space + 1
  return /[\uD800-\uDBFF]$/.test(window) ? window.length - 1 : window.length
}

function around(text: string, start: number, end: number) {
  const from = Math.max(start, end - LOOK_BACK)
  const ahead = text.slice(end, end + LOOK_AHEAD)
  return {
    before: text.slice(from, end).trim(),
    whole: from === start,
    after: ahead.trimStart(),
    spaced: /\s/u.test(text.charAt(end - 1)) || /^\s/u.test(ahead),
  }
}

/** The length of a closing quotation mark that a stray space has parted from its sentence ('weapon . " The'). */
const looseQuote = (text: string, end: number): number => (/^["”’»](?=\s)/u.test(text.slice(end, end + 2)) ? 1 : 0)

// UAX #29 does not know that an ellipsis may end a sentence.
const ellipsisEnds = (text: string): number[] =>
  text.includes('…') ? Array.from(text.matchAll(ELLIPSIS_END), ({ index, 0: found }) => index + found.length) : []

const footnoteEnds = (text: string): number[] =>
  text.includes('[') ? Array.from(text.matchAll(FOOTNOTE_END), ({ index, 0: found }) => index + found.length) : []

/** "word.Next": a space was lost on the way here. Names with stops in them (sites, files) are left alone. */
function missingSpaces(text: string): number[] {
  return Array.from(text.matchAll(MISSING_SPACE), ({ index }) => index).filter((at) => {
    const token = (/\S+$/u.exec(text.slice(Math.max(0, at - 41), at - 1))?.[0] ?? '').replace(/^["'“‘(]+/u, '')
    if (/^(?:\p{Ll}{2,}|[\d.,]*\d)$/u.test(token)) return true
    const next = (/^\p{L}+/u.exec(text.slice(at, at + 20))?.[0] ?? '').toLowerCase()
    return /^\p{Lu}\p{Ll}+$/u.test(token) && STARTERS.has(next)
  })
}

function trimmedSpan(text: string, { start, end }: Span): Span {
  while (start < end && /\s/u.test(text.charAt(start))) start++
  while (end > start && /\s/u.test(text.charAt(end - 1))) end--
  return { start, end }
}

/** What has no letter or digit (a stray quotation mark, a row of stars) belongs to the sentence before it. */
function addTrimmed(spans: Span[], text: string, span: Span): void {
  const trimmed = trimmedSpan(text, span)
  if (trimmed.end === trimmed.start) return
  const last = spans.at(-1)
  if (last && !/[\p{L}\p{N}\p{S}]/u.test(text.slice(trimmed.start, trimmed.end)))
    spans[spans.length - 1] = { start: last.start, end: trimmed.end }
  else spans.push(trimmed)
}
