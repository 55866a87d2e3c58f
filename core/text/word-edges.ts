import { once } from '../once.ts'

const WORD_SIGN = /[\p{L}\p{M}\p{N}\p{Pc}]/u
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}ー々〆〇]/u
const DIGIT = /\p{N}/u
// "14" is not a word of its own in "14,000", "3.14" or "10:14".
const IN_FIGURE = /[.,:٫٬]/u
// Words without spaces between them are told apart by a dictionary, which needs some text on both sides.
const AROUND = 48

const segmenter = once(() => new Intl.Segmenter(undefined, { granularity: 'word' }))

const signBefore = (text: string, at: number): string => {
  const low = text.charAt(at - 1)
  return /[\uDC00-\uDFFF]/.test(low) && at > 1 ? text.slice(at - 2, at) : low
}
const signAfter = (text: string, at: number): string => String.fromCodePoint(text.codePointAt(at) ?? 0x20)

function dictionaryEdge(text: string, at: number): boolean {
  let from = Math.max(0, at - AROUND)
  if (/[\uDC00-\uDFFF]/.test(text.charAt(from))) from--
  const within = at - from
  const found = segmenter()
    .segment(text.slice(from, at + AROUND))
    .containing(within)
  return found === undefined || found.index === within
}

/**
 * Whether a word begins or ends at an offset of a text: by letters, digits and marks in every script; figures with their
 * stops and commas are one word; Chinese, Japanese, Thai and their like by dictionary.
 */
export function isWordEdge(text: string, at: number): boolean {
  if (at <= 0 || at >= text.length) return true
  const before = signBefore(text, at)
  const after = signAfter(text, at)
  if (UNSPACED.test(before) && UNSPACED.test(after)) return dictionaryEdge(text, at)
  if (WORD_SIGN.test(before) && WORD_SIGN.test(after)) return UNSPACED.test(before) !== UNSPACED.test(after)
  if (DIGIT.test(before) && IN_FIGURE.test(after)) return !DIGIT.test(signAfter(text, at + 1))
  if (IN_FIGURE.test(before) && DIGIT.test(after)) return !DIGIT.test(signBefore(text, at - 1))
  return true
}
