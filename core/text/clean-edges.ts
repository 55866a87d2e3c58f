import type { Content, Span } from '../model/content.ts'
import { AFTER_STOP_KEPT } from './abbreviations.ts'
import { sentenceAt } from './words.ts'

type Edged = Pick<Content, 'text' | 'sentences'>

/** What may close each opening sign, whatever the language: English “ ”, German „ “, Swedish ” ”, French « », Danish » «. */
const CLOSERS: Readonly<Record<string, string>> = {
  '"': '"',
  "'": "'",
  '“': '”',
  '”': '”',
  '„': '“”',
  '‟': '”',
  '‘': '’',
  '’': '’',
  '‚': '‘’',
  '«': '»',
  '»': '«»',
  '‹': '›',
  '›': '‹›',
  '「': '」',
  '『': '』',
  '《': '》',
  '〈': '〉',
  '【': '】',
  '（': '）',
  '［': '］',
  '(': ')',
  '[': ']',
  '{': '}',
}
const SIGNS = new Set([...Object.keys(CLOSERS), ...Object.values(CLOSERS).join('')])
/** Apostrophes too: they are quotation marks only where their partner stands near. */
const MAYBE_APOSTROPHE = new Set(["'", '’', '‘'])

const SPACE = /\s/u
const LETTER = /[\p{L}\p{N}]/u
const COMMA = /[,;:、，；：،؛]/u
const STOP = /[.。．।۔]/u
const SAYS_SOMETHING = /[\p{L}\p{N}\p{S}]/u

const isJoint = (text: string, at: number): boolean =>
  MAYBE_APOSTROPHE.has(text.charAt(at)) && LETTER.test(text.charAt(at - 1)) && LETTER.test(text.charAt(at + 1))

/** The quotation marks and brackets of a stretch that have no partner in it. */
function unpartnered(text: string, { start, end }: Span): Set<number> {
  const open: number[] = []
  const lonely = new Set<number>()
  for (let at = start; at < end; at++) {
    const sign = text.charAt(at)
    if (!SIGNS.has(sign) || isJoint(text, at)) continue
    const held = open.findLastIndex((place) => CLOSERS[text.charAt(place)]?.includes(sign))
    if (held >= 0) for (const crossed of open.splice(held).slice(1)) lonely.add(crossed)
    else if (sign in CLOSERS) open.push(at)
    else lonely.add(at)
  }
  for (const place of open) lonely.add(place)
  return lonely
}

// A quotation mark's partner is looked for as far away as one quotation reaches.
const NEAR = 600

/** A sign that could be an apostrophe ("the workers’", "’90s") is one, unless it has a partner just outside. */
function isApostrophe(text: string, at: number): boolean {
  if (!MAYBE_APOSTROPHE.has(text.charAt(at))) return false
  if (LETTER.test(text.charAt(at - 1)) === LETTER.test(text.charAt(at + 1))) return false
  const near = { start: Math.max(0, at - NEAR), end: Math.min(text.length, at + NEAR) }
  return unpartnered(text, near).has(at)
}

/** Whether a full stop belongs to what stands before it: an abbreviation, initials, a figure, or dots. */
function stopBelongs({ text, sentences }: Edged, at: number): boolean {
  if (text.charAt(at) !== '.') return false
  if (text.charAt(at - 1) === '.' || text.charAt(at + 1) === '.') return true
  // Inside a sentence a full stop ends nothing: "No. 5", "am 5. Mai", "example.org".
  const sentence = sentenceAt({ sentences }, at)
  if (sentence && at + 1 < sentence.end && LETTER.test(text.slice(at + 1, sentence.end))) return true
  const token = /[^\s("'“‘«„]*$/u.exec(text.slice(Math.max(0, at - 24), at))?.[0] ?? ''
  return /^(?:\p{L}\.)+\p{L}$/u.test(token) || /^\p{Lu}$/u.test(token) || AFTER_STOP_KEPT.has(token.toLowerCase())
}

function step(content: Edged, span: Span): Span {
  const { text } = content
  let { start, end } = span
  while (start < end && SPACE.test(text.charAt(start))) start++
  while (end > start && SPACE.test(text.charAt(end - 1))) end--
  const lonely = unpartnered(text, { start, end })
  while (start < end && lonely.has(start) && !isApostrophe(text, start)) start++
  while (start < end && (COMMA.test(text.charAt(start)) || STOP.test(text.charAt(start)))) {
    // ".5 per cent" begins with its stop.
    if (LETTER.test(text.charAt(start + 1))) break
    start++
  }
  while (end > start) {
    const last = end - 1
    const goes =
      (lonely.has(last) && !isApostrophe(text, last)) ||
      COMMA.test(text.charAt(last)) ||
      (STOP.test(text.charAt(last)) && !stopBelongs(content, last))
    if (!goes) break
    end--
  }
  return { start, end }
}

const isWhole = ({ sentences }: Edged, { start, end }: Span): boolean => {
  const first = sentenceAt({ sentences }, start)
  const last = sentenceAt({ sentences }, end)
  return first?.start === start && last?.end === end
}

/**
 * A selection without what was caught by accident at its edges: white space, quotation marks and brackets whose partner
 * was left outside, trailing commas, and the full stop after part of a sentence. Whole sentences keep theirs. Letters,
 * digits and signs of money are never left out; a selection without any of them comes back as it is.
 */
export function cleanEdges(content: Edged, span: Span): Span {
  if (!SAYS_SOMETHING.test(content.text.slice(span.start, span.end))) return span
  let held = span
  for (;;) {
    const trimmed = trimSpaces(content.text, held)
    if (isWhole(content, trimmed)) return trimmed
    const next = step(content, trimmed)
    if (next.start === held.start && next.end === held.end) return next
    held = next
  }
}

function trimSpaces(text: string, { start, end }: Span): Span {
  while (start < end && SPACE.test(text.charAt(start))) start++
  while (end > start && SPACE.test(text.charAt(end - 1))) end--
  return { start, end }
}
