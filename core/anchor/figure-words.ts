import { powerOfWord, timesTenTo, valueOfWord } from './figures.ts'
import { monthInFull, ordinalOfWord, unitOfTwoWords, unitOfWord } from './lexicon/measures.ts'
import type { Reading, SentenceWord } from './sentence-words.ts'

// Between the words of one figure stand spaces, or a hyphen: "twenty-one", "3 million".
const WITHIN_FIGURE = /^(?:\s+|[-‐‑\u2013])$/u
const AFTER_FIGURE = /^(?:\s*|[-‐‑])$/u
const ORDINAL_ENDING = /^(?:st|nd|rd|th)$/
const PLAIN_FIGURE = /^#\d+(?:·\d+)?$/
const MILLIONS_IN_SHORT = /^(?:m|mn)$/
const POWER_OF_MILLION = 6

/**
 * The words of a sentence, with those that make one figure joined into it: "twenty-one" is 21, "3 million" is 3000000,
 * and the unit after it read as one unit however it is written. Linear.
 */
export function joinFigures(words: readonly SentenceWord[], reading: Reading): SentenceWord[] {
  const joined: SentenceWord[] = []
  for (let at = 0; at < words.length; ) {
    const word = words[at]
    if (!word) break
    const next = words[at + 1]
    const last = joined.at(-1)

    const figure = figureOf(word, next, reading)
    if (figure) {
      const { value, length } = withPowers(figure, words, at, reading, last)
      const end = words[at + length - 1] ?? word
      const rest = words[at + length]
      const isOrdinal = rest?.gap === '' && ORDINAL_ENDING.test(rest.plain) && reading.isEnglish
      joined.push({
        ...word,
        sort: 'figure',
        end: (isOrdinal ? rest : end).end,
        key: `#${value}${isOrdinal ? '.' : ''}`,
      })
      at += length + (isOrdinal ? 1 : 0)
      continue
    }

    const ordinal = reading.isEnglish ? ordinalOfWord(word.plain) : undefined
    const followsFigure = last?.sort === 'figure' && AFTER_FIGURE.test(word.gap)
    const isInTwo = followsFigure && next && unitOfTwoWords(word.plain, next.plain)
    if (ordinal !== undefined) joined.push({ ...word, key: `#${ordinal}.` })
    else if (isInTwo) joined.push({ ...word, end: next.end, key: isInTwo })
    else if (followsFigure) joined.push({ ...word, key: unitOfWord(word.plain) ?? monthKey(word) })
    else joined.push(next?.sort === 'figure' ? { ...word, key: monthKey(word) } : word)
    at += isInTwo ? 2 : 1
  }
  return joined
}

/** A month beside its day may be written in short: "Sept. 11". */
const monthKey = ({ written, plain, key }: SentenceWord): string =>
  /^\p{Lu}/u.test(written) ? (monthInFull(plain) ?? key) : key

interface Figure {
  readonly value: string
  /** How many words it is written in. */
  readonly length: number
}

function figureOf(word: SentenceWord, next: SentenceWord | undefined, { language }: Reading): Figure | null {
  if (word.sort === 'figure') return { value: word.key.slice(1) || word.written, length: 1 }
  if (word.sort !== 'word') return null
  const value = valueOfWord(word.plain, language)
  if (value === undefined) return null
  const units = next && WITHIN_FIGURE.test(next.gap) ? valueOfWord(next.plain, language) : undefined
  const isTens = value >= 20 && value < 100 && units !== undefined && units > 0 && units < 10
  return isTens ? { value: String(value + units), length: 2 } : { value: String(value), length: 1 }
}

function withPowers(
  figure: Figure,
  words: readonly SentenceWord[],
  at: number,
  { language }: Reading,
  before: SentenceWord | undefined,
): Figure {
  let { value, length } = figure
  for (let next = words[at + length]; next && AFTER_FIGURE.test(next.gap); next = words[at + length]) {
    const isShort = MILLIONS_IN_SHORT.test(next.plain) && /\p{Sc}/u.test(before?.written ?? '') && length === 1
    const power = isShort ? POWER_OF_MILLION : powerOfWord(next.plain, language)
    const times = power === undefined || !PLAIN_FIGURE.test(`#${value}`) ? null : timesTenTo(value, power)
    if (times === null) break
    value = times
    length += 1
  }
  return { value, length }
}
