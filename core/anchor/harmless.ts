import { joinedGroups } from './figures.ts'
import { isReadAlike } from './letters.ts'
import { isOtherWithHyphen } from './lexicon/confusable-words.ts'
import { isListed, languageOfTag } from './lexicon/languages.ts'
import type { Reading, SentenceWord } from './sentence-words.ts'
import { isSlip } from './spelling.ts'

/** Words [from, to) of a sentence, by index. */
export interface Stretch {
  readonly from: number
  readonly to: number
}

/** Words that stand in the place of others. */
export interface Change {
  readonly before: Stretch
  readonly after: Stretch
}

/** Two sentences, read. */
export interface Sentences {
  readonly before: readonly SentenceWord[]
  readonly after: readonly SentenceWord[]
  readonly reading: Reading
}

const HYPHEN = /^[-‐‑\u00ad](?:\s*\n\s*)?$/u
const BARE_DASH = /^[-‐‑‒–—]$/u
const AFTER_INITIAL = /^\.\s?$/u
const COMMA = /[,;،、，]/u
const ONLY_SPACE = /^\s+$/u
const FIXED_SPACE = /^[\u00a0\u2009\u202f]$/u
/** Languages whose thousands stand apart by a space. */
const SPACED_THOUSANDS: ReadonlySet<string> = new Set(
  'fr ru uk es de pl cs sk sv nb nn no fi hu bg lt lv et pt'.split(' '),
)
/** Names and short forms that are other words in small letters. */
const OTHER_IN_SMALL: ReadonlySet<string> = new Set(
  'may march august turkey china polish us who it sie ihr ihnen ihre ihrer ihren'.split(' '),
)
/** Written twice on purpose. */
const MEANT_TWICE: ReadonlySet<string> = new Set('had very long many again so far'.split(' '))
const SHORTEST_ONLY_CAPITALS = 4

type LetterCase = 'small' | 'capital' | 'only capitals' | 'mixed'

function caseOf(written: string): LetterCase {
  if (written === written.toLowerCase()) return 'small'
  const [first = '', ...rest] = written
  const isSmallAfterFirst = rest.join('') === rest.join('').toLowerCase()
  if (first !== first.toLowerCase() && isSmallAfterFirst) return 'capital'
  return written === written.toUpperCase() ? 'only capitals' : 'mixed'
}

const capitalsOf = (written: string): string =>
  [...written].map((letter) => (letter === letter.toLowerCase() ? 'a' : 'A')).join('')

/** Whether capitals and small letters of one word differ only as the place in the sentence asks. */
function isSameCase(before: SentenceWord, after: SentenceWord, isAfterFigure: boolean): boolean {
  const cases = new Set([caseOf(before.written), caseOf(after.written)])
  if (cases.size === 1) return !cases.has('mixed') || capitalsOf(before.written) === capitalsOf(after.written)
  if (cases.has('mixed')) return false
  if (cases.has('only capitals')) {
    if (cases.has('capital')) return before.written.length >= SHORTEST_ONLY_CAPITALS
    return isAfterFigure && /^[ap]m$/.test(before.plain)
  }
  if (OTHER_IN_SMALL.has(before.plain)) return false
  return (caseOf(before.written) === 'capital' ? before : after).startsSentence
}

const isHyphened = (word: SentenceWord | undefined): boolean => HYPHEN.test(word?.gap ?? '')

/** "Three-year-old children" are of one age; of "three year-old children" there are three. */
const isSplitCompound = (whole: readonly SentenceWord[], at: number, split: readonly SentenceWord[], atSplit: number) =>
  isHyphened(whole[at]) && isHyphened(whole[at + 1]) && !isHyphened(split[atSplit]) && isHyphened(split[atSplit + 1])

/** Whether two words that are spelled alike, and stand in one place, say the same. */
export function isSameWhereKept({ before, after }: Sentences, indexBefore: number, indexAfter: number): boolean {
  const [one, other] = [before[indexBefore], after[indexAfter]]
  if (!one || !other) return false
  // "Monday–Friday" is more than "Monday, Friday".
  if ((BARE_DASH.test(one.gap) && COMMA.test(other.gap)) || (BARE_DASH.test(other.gap) && COMMA.test(one.gap)))
    return false
  if (isSplitCompound(before, indexBefore, after, indexAfter)) return false
  if (isSplitCompound(after, indexAfter, before, indexBefore)) return false
  if (one.sort !== 'word' || other.sort !== 'word' || one.written === other.written) return true
  const isAfterFigure = before[indexBefore - 1]?.sort === 'figure' && after[indexAfter - 1]?.sort === 'figure'
  return isSameCase(one, other, isAfterFigure) && isReadAlike(one.written, other.written)
}

/** What of a change may be material: nothing, all of it, or the pairs in it that are no mended spelling. */
export function withoutHarmless(change: Change, sentences: Sentences): Change[] {
  const removed = sentences.before.slice(change.before.from, change.before.to)
  const added = sentences.after.slice(change.after.from, change.after.to)
  if (isSameLetters(removed, added) || isSameGroups(removed, added, sentences.reading)) return []
  if (added.length === 0 && isDoubled(sentences.before, change.before)) return []
  if (removed.length !== added.length) return [change]

  const left: Change[] = []
  for (let pair = 0; pair < removed.length; pair++) {
    const [one, other] = [removed[pair], added[pair]]
    if (!one || !other || isSameWord(one, other, sentences.reading)) continue
    const before = { from: change.before.from + pair, to: change.before.from + pair + 1 }
    const after = { from: change.after.from + pair, to: change.after.from + pair + 1 }
    const last = left.at(-1)
    if (last?.before.to === before.from)
      left[left.length - 1] = { before: { ...last.before, to: before.to }, after: { ...last.after, to: after.to } }
    else left.push({ before, after })
  }
  return left
}

/** A word and a slip of the pen, where no name is at stake. */
function isSameWord(one: SentenceWord, other: SentenceWord, { isEnglish }: Reading): boolean {
  if (one.sort !== 'word' || other.sort !== 'word') return false
  if (one.key === other.key) return isSameCase(one, other, false) && isReadAlike(one.written, other.written)
  const isSmall = caseOf(one.written) === 'small' && caseOf(other.written) === 'small'
  return isEnglish && isSmall && isSlip(one.key, other.key)
}

/** "e-mail" and "email", "J. K." and "J.K.": the same letters, parted by no more than a hyphen or a full stop. */
function isSameLetters(removed: readonly SentenceWord[], added: readonly SentenceWord[]): boolean {
  const sides = [removed, added]
  if (sides.some((side) => side.length === 0 || side.some(({ sort }) => sort !== 'word'))) return false
  const [one, other] = sides.map((side) => side.map(({ plain }) => plain).join(''))
  if (one !== other || isOtherWithHyphen(one ?? '')) return false
  const [written, writtenAfter] = sides.map((side) => side.map(({ written }) => written).join(''))
  if (caseOf(written ?? '') !== caseOf(writtenAfter ?? '')) return false
  return sides.every((side) => {
    const isInitials = side.every(({ plain }) => plain.length === 1)
    return side.slice(1).every(({ gap }) => HYPHEN.test(gap) || (isInitials && AFTER_INITIAL.test(gap)))
  })
}

/** "12 500" and "12500", where spaces part thousands. */
function isSameGroups(
  removed: readonly SentenceWord[],
  added: readonly SentenceWord[],
  { language }: Reading,
): boolean {
  const values = [removed, added].map((side) => {
    const digits = side.map(({ key }) => key.slice(1))
    if (side.length === 0 || side.some(({ sort }) => sort !== 'figure')) return null
    if (side.length === 1) return digits[0] ?? null
    const isSpaced = side
      .slice(1)
      .every(
        ({ gap }) => FIXED_SPACE.test(gap) || (ONLY_SPACE.test(gap) && SPACED_THOUSANDS.has(languageOfTag(language))),
      )
    return isSpaced ? joinedGroups(digits) : null
  })
  return values[0] !== null && values[0] === values[1]
}

/** The second of two equal words, mended: "the the". Never one that a claim may turn on, nor a name. */
function isDoubled(words: readonly SentenceWord[], { from, to }: Stretch): boolean {
  const word = words[from]
  if (
    !word ||
    to !== from + 1 ||
    word.sort !== 'word' ||
    isListed(word.plain) ||
    caseOf(word.written) !== 'small' ||
    MEANT_TWICE.has(word.plain)
  )
    return false
  const isTwin = (beside: number, gap: string | undefined): boolean => {
    const twin = words[beside]
    return twin?.plain === word.plain && ONLY_SPACE.test(gap ?? '')
  }
  return isTwin(from - 1, word.gap) || isTwin(from + 1, words[from + 1]?.gap)
}
