import { BEFORE_A_NAME, BEFORE_A_NUMBER } from '../text/abbreviations.ts'
import { readFigure } from './figures.ts'
import { cleanWord, plainWord } from './letters.ts'
import { oneEnglishSpelling } from './lexicon/english-variants.ts'
import { meantWord, withoutSureAccents } from './lexicon/misspellings.ts'
import { isQuotedAt, quotationMarks } from './quotation-marks.ts'

/** A word, figure or telling sign of a sentence, with what the comparison of two sentences asks of it. */
export interface SentenceWord {
  /** UTF-16 offsets into the text it was read from. */
  readonly start: number
  readonly end: number
  readonly sort: 'word' | 'figure' | 'quotation mark' | 'sign'
  /** As it was written, but for what cannot be seen. */
  readonly written: string
  /** In plain letters, as word lists hold it. */
  readonly plain: string
  /** Equal where two are the same, however they are spelled. */
  readonly key: string
  /** White space and harmless punctuation between it and what stands before. */
  readonly gap: string
  readonly startsSentence: boolean
  readonly isQuoted: boolean
}

/** How a sentence is to be read. */
export interface Reading {
  readonly language: string
  /** Whether English spellings may be expected in it. */
  readonly isEnglish: boolean
}

const UNSPACED =
  '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}'
const UNSEEN = '\\u00ad\\u061c\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u2064\\u2066-\\u2069\\ufe00-\\ufe0f\\ufeff'
const LETTERS = `(?:(?![${UNSPACED}])[\\p{L}\\p{M}${UNSEEN}])+`
// Punctuation that changes neither a figure nor who says what. Quotation marks are found before it.
const HARMLESS = "\\s,;:.!¡¿·•‣◦*_()\\[\\]{}…،؛。、，．！：；（）【】〔〕।॥®™©‐‑‒–—―\\-−־'’‘`´ʼ‚‹›\\u0000-\\u001f"
const PIECE = new RegExp(
  [
    "(?<figure>\\p{Nd}+(?:[.,:'’٬٫]\\p{Nd}+)*|(?<![\\p{L}\\p{N}.])[.٫]\\p{Nd}+)",
    `(?<initials>\\p{L}(?:\\.\\p{L})+(?![\\p{L}\\p{M}])\\.?)`,
    `(?<word>[${UNSPACED}]\\p{M}*|${LETTERS}(?:['’ʼʹ‘\`´′＇]${LETTERS})*)`,
    '(?<sign>[^])',
  ].join('|'),
  'gu',
)
const ONLY_HARMLESS = new RegExp(`^[${HARMLESS}${UNSEEN}]$`, 'u')
const QUESTION = /[?？؟⸮;\u037e፧]/u
const DASH = /^[-‐‑‒–—−]$/u
const SENTENCE_END = /[.!…:。！।](?=\s|$)|[(（•\n]/u
/** Signs that set quoted words apart from the editor's: inside a quotation they are not harmless. */
const EDITORS_SIGNS = /\[|\]|…|\.{3}/g

/** What stands in [from, to), in order. Linear in the stretch, but for one look back for an open quotation. */
export function readWords(text: string, from: number, to: number, reading: Reading): SentenceWord[] {
  const marks = quotationMarks(text, from, to)
  const words: SentenceWord[] = []
  const [firstMark] = marks.values()
  let isQuoted = firstMark === 'closes' || isQuotedAt(text, from)
  let gapStart = from

  const add = (start: number, end: number, sort: SentenceWord['sort'], written: string, key: string, plain = key) => {
    const gap = text.slice(gapStart, start)
    const startsSentence = isSentenceStart(words.at(-1), gap)
    words.push({ start, end, sort, written, plain, key, gap, startsSentence, isQuoted })
    gapStart = end
  }
  const addSignsOfGap = (start: number) => {
    if (!isQuoted) return
    const begin = gapStart
    for (const { 0: sign, index } of text.slice(begin, start).matchAll(EDITORS_SIGNS))
      add(begin + index, begin + index + sign.length, 'sign', sign, sign === '...' ? '…' : sign)
  }

  for (const { 0: piece, index, groups } of text.slice(from, to).matchAll(PIECE)) {
    const start = from + index
    const end = start + piece.length
    const turn = marks.get(start)
    if (turn) {
      addSignsOfGap(start)
      if (turn === 'closes') isQuoted = true
      add(start, end, 'quotation mark', piece, turn === 'opens' ? '“' : '”')
      isQuoted = turn === 'opens'
    } else if (groups?.figure !== undefined) {
      addSignsOfGap(start)
      addSignBefore(text.slice(gapStart, start), words.at(-1))
      add(start, end, 'figure', piece, `#${readFigure(piece, reading.language)}`)
    } else if (groups?.word !== undefined || groups?.initials !== undefined) {
      const written = cleanWord(groups.initials === undefined ? piece : piece.replace(/\./g, ''))
      if (!written) continue
      addSignsOfGap(start)
      const plain = plainWord(written)
      const startsSentence = isSentenceStart(words.at(-1), text.slice(gapStart, start))
      add(start, end, 'word', written, keyOf(written, plain, startsSentence, reading), plain)
    } else if (isTelling(piece, text.charAt(start - 1))) {
      addSignsOfGap(start)
      add(start, end, /\p{N}/u.test(piece) ? 'figure' : 'sign', piece, signKey(piece, text.charAt(start - 1)))
    }
  }
  addSignsOfGap(to)
  return words

  /** The dash of a range or a score, and the sign of a figure below zero: "5–10", "3 - 2", "−5". */
  function addSignBefore(gap: string, last: SentenceWord | undefined): void {
    const dash = gap.trim()
    const isRange = DASH.test(dash) && last?.sort === 'figure'
    const sign = gap.at(-1) ?? ''
    const isNext = gap.length === 1 ? !last || last.sort === 'sign' : /[\s([]/u.test(gap.at(-2) ?? '')
    const isBelowZero = DASH.test(sign) && sign !== '—' && isNext
    if (!isRange && !isBelowZero) return
    const at = gapStart + gap.lastIndexOf(isRange ? dash : sign)
    add(at, at + 1, 'sign', text.charAt(at), '−')
  }
}

/** A name may be spelled like no other word: in English, a capital inside a sentence keeps its spelling. */
function keyOf(written: string, plain: string, startsSentence: boolean, { isEnglish }: Reading): string {
  const mayBeName = !startsSentence && written !== written.toLowerCase()
  const elided = plain.lastIndexOf("'") + 1
  const meant = plain.slice(0, elided) + withoutSureAccents(meantWord(plain.slice(elided), mayBeName))
  if (!isEnglish) return meant
  return meant === 'an' ? 'a' : mayBeName ? meant : oneEnglishSpelling(meant)
}

const isTelling = (sign: string, before: string): boolean =>
  (QUESTION.test(sign) && (sign !== ';' || /\p{Script=Greek}/u.test(before))) || !ONLY_HARMLESS.test(sign)

function signKey(sign: string, before: string): string {
  // CO₂ and m² are written CO2 and m2 too; 10² is another figure than 102.
  const isLowered = /[₀-₉]/.test(sign) ? /\p{L}/u.test(before) : /[²³]/.test(sign) && /[mм]/u.test(before)
  if (isLowered) return `#${sign.normalize('NFKC')}`
  if (QUESTION.test(sign)) return '?'
  if (sign === '％' || sign === '٪') return '%'
  return sign.normalize('NFC').replace(/[\uff01-\uff5e\uffe0-\uffe6]/gu, (wide) => wide.normalize('NFKC'))
}

function isSentenceStart(last: SentenceWord | undefined, gap: string): boolean {
  if (!last) return true
  if (last.key === '“' || last.key === '?') return true
  if (last.sort === 'quotation mark' && /[.!?…]/u.test(gap)) return true
  if (!SENTENCE_END.test(gap)) return false
  const isAbbreviation = last.plain.length === 1 || BEFORE_A_NAME.has(last.plain) || BEFORE_A_NUMBER.has(last.plain)
  return !(gap.startsWith('.') && isAbbreviation)
}
