import { commonWords } from './common-words.ts'
import { joinFigures } from './figure-words.ts'
import { type Change, isSameWhereKept, type Sentences, type Stretch, withoutHarmless } from './harmless.ts'
import { languageOfTag } from './lexicon/languages.ts'
import type { MaterialKind, MaterialReason } from './material-reason.ts'
import { isQuotedAt } from './quotation-marks.ts'
import { type Reading, readWords, type SentenceWord } from './sentence-words.ts'
import { isDenialOf } from './spelling.ts'
import { WordKinds } from './word-kind.ts'

/**
 * A passage (its spans' hull) inside its sentences. [start, end) are the passage's own words, [from, to) the sentences
 * it stands in; UTF-16 offsets, from <= start <= end <= to.
 */
export interface InSentence {
  readonly text: string
  readonly start: number
  readonly end: number
  readonly from: number
  readonly to: number
}

/** A reader looks at the text for more. */
const MOST_REASONS = 50
/** Kinds whose words come in phrases. */
const PHRASES: ReadonlySet<MaterialKind> = new Set(['quantifier', 'comparison'])
/** In UTF-16 units. */
const LONGEST_QUOTE = 400

const anyOf = (words: string): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{M}])(?:${words.replace(/ /g, '|')})(?![\\p{L}\\p{M}])`, 'iu')

/** In no other language that is written with the same letters. */
const ONLY_ENGLISH = anyOf('the and were that with from has have this which said their')
const MOSTLY_ENGLISH = anyOf('of to is was by for it at not be his her they are')
const NOT_ENGLISH = anyOf(
  'der die das und nicht ist von dem el los las la lo del que un una por fue se le les des et est dans vers pas een het ' +
    'il della che não uma och att og til nie jest',
)

/**
 * What changed between two drafts that can alter the truth of a claim; empty when the change is harmless. The passage's
 * own words and the rest of its sentences are compared word by word, apart. In doubt a change is material: only what is
 * surely spelling, typography, punctuation or white space is none. `language` (BCP 47, or '') decides how figures and
 * number words are read and which word lists are asked first; a wrong one makes nothing harmless that is not. Linear in
 * the sentences' length but for the search for common words (see `MOST_EDITS`); what is too far apart is one reason.
 */
export function materialReasons(before: InSentence, after: InSentence, language: string): MaterialReason[] {
  if (isUntouched(before, after)) return []
  const reading: Reading = { language, isEnglish: isEnglish(before, language) && isEnglish(after, language) }
  const wordsOf = ({ text, from, to }: InSentence) => joinFigures(readWords(text, from, to, reading), reading)
  const sentences: Sentences = { before: wordsOf(before), after: wordsOf(after), reading }
  const comparison = new Comparison(before.text, after.text, sentences)

  const [own, ownAfter] = ownWords(before, after, sentences)
  comparison.compare(own, ownAfter, false)
  comparison.compare({ from: 0, to: own.from }, { from: 0, to: ownAfter.from }, true)
  comparison.compare(
    { from: own.to, to: sentences.before.length },
    { from: ownAfter.to, to: sentences.after.length },
    true,
  )
  comparison.compareOpenQuotation()
  return comparison.reasons
}

/** The same words in the same place, inside a quotation or outside it as before: most of a text is so. */
function isUntouched(before: InSentence, after: InSentence): boolean {
  return (
    before.start - before.from === after.start - after.from &&
    before.end - before.from === after.end - after.from &&
    before.text.slice(before.from, before.to) === after.text.slice(after.from, after.to) &&
    isQuotedAt(before.text, before.from) === isQuotedAt(after.text, after.from)
  )
}

/** Whether English misspellings may be looked for; the words decide, for a language may be stated wrongly. */
function isEnglish({ text, from, to }: InSentence, language: string): boolean {
  const tag = languageOfTag(language)
  if (tag !== 'en' && tag !== '') return false
  const sentences = text.slice(from, to)
  return (
    ONLY_ENGLISH.test(sentences) || (tag === 'en' && MOSTLY_ENGLISH.test(sentences) && !NOT_ENGLISH.test(sentences))
  )
}

/**
 * The words of the passage in both drafts. Quotation marks at its edges count as the sentence's, for selecting words
 * takes them in or not; unless the passage is the whole sentence in both.
 */
function ownWords(before: InSentence, after: InSentence, sentences: Sentences): [Stretch, Stretch] {
  const stretchOf = (words: readonly SentenceWord[], { start, end }: InSentence): Stretch => {
    const first = words.findIndex((word) => word.end > start)
    const from = first < 0 ? words.length : first
    const past = words.findIndex((word) => word.start >= end)
    return { from, to: Math.max(from, past < 0 ? words.length : past) }
  }
  const stretches: [Stretch, Stretch] = [stretchOf(sentences.before, before), stretchOf(sentences.after, after)]
  const isWhole = ({ from, to }: Stretch, words: readonly SentenceWord[]) => from === 0 && to === words.length
  if (isWhole(stretches[0], sentences.before) && isWhole(stretches[1], sentences.after)) return stretches

  const bare = ({ from, to }: Stretch, words: readonly SentenceWord[]): Stretch => {
    const isMark = (index: number) => words[index]?.sort === 'quotation mark'
    let [first, past] = [from, to]
    while (first < past && isMark(first)) first++
    while (past > first && isMark(past - 1)) past--
    return { from: first, to: past }
  }
  return [bare(stretches[0], sentences.before), bare(stretches[1], sentences.after)]
}

/** Collects the reasons of two sentences, part by part. */
class Comparison {
  readonly reasons: MaterialReason[] = []
  readonly #text: string
  readonly #textAfter: string
  readonly #sentences: Sentences
  readonly #kinds: WordKinds
  readonly #kindsAfter: WordKinds

  constructor(text: string, textAfter: string, sentences: Sentences) {
    this.#text = text
    this.#textAfter = textAfter
    this.#sentences = sentences
    this.#kinds = new WordKinds(sentences.before, sentences.reading.language)
    this.#kindsAfter = new WordKinds(sentences.after, sentences.reading.language)
  }

  compare(before: Stretch, after: Stretch, around: boolean): void {
    const keysOf = (words: readonly SentenceWord[], { from, to }: Stretch) =>
      words.slice(from, to).map(({ key }) => key)
    const common = commonWords(keysOf(this.#sentences.before, before), keysOf(this.#sentences.after, after))
    if (!common) {
      this.#add('words', { before, after }, around)
      return
    }

    const turned: Change[] = []
    const tell = (change: Change) => {
      if (this.#isOnlyMarks(change)) turned.push(change)
      else this.#tell(change, around)
    }
    let [one, other] = [before.from, after.from]
    for (const [kept, keptAfter] of [...common, [before.to - before.from, after.to - after.from] as const]) {
      const change = {
        before: { from: one, to: before.from + kept },
        after: { from: other, to: after.from + keptAfter },
      }
      if (change.before.to > one || change.after.to > other)
        for (const left of withoutHarmless(change, this.#sentences)) tell(left)
      one = change.before.to + 1
      other = change.after.to + 1
      if (one <= before.to && !isSameWhereKept(this.#sentences, one - 1, other - 1))
        tell({ before: { from: one - 1, to: one }, after: { from: other - 1, to: other } })
    }
    this.#tellMarks(turned, around)
  }

  /** Sentences that are inside a quotation opened before them in one draft, and outside it in the other. */
  compareOpenQuotation(): void {
    const [first, firstAfter] = [this.#sentences.before[0], this.#sentences.after[0]]
    if (!first || !firstAfter || first.isQuoted === firstAfter.isQuoted) return
    if (this.reasons.some(({ kind }) => kind === 'quotation')) return
    const all = ({ length }: readonly SentenceWord[]): Stretch => ({ from: 0, to: length })
    this.#add('quotation', { before: all(this.#sentences.before), after: all(this.#sentences.after) }, true)
  }

  /** The reasons of one change, each with the words of its kind; for all that is left, one with all its words. */
  #tell(change: Change, around: boolean): void {
    if (this.reasons.length >= MOST_REASONS) return
    const isPair = change.before.to - change.before.from === 1 && change.after.to - change.after.from === 1
    const kinds = new Map<MaterialKind, Change>()
    let isMore = false
    let isQuoted = false
    const look = (index: number, words: readonly SentenceWord[], of: WordKinds, side: 'before' | 'after') => {
      const kind = of.kindOf(index)
      if (words[index]?.isQuoted && kind !== 'quotation') isQuoted = true
      if (kind) kinds.set(kind, isPair ? change : widened(kinds.get(kind) ?? nothingAt(change), side, index))
      else if (!of.isLittle(index)) isMore = true
    }
    for (let index = change.before.from; index < change.before.to; index++)
      look(index, this.#sentences.before, this.#kinds, 'before')
    for (let index = change.after.from; index < change.after.to; index++)
      look(index, this.#sentences.after, this.#kindsAfter, 'after')

    if (isPair && this.#isDenial(change)) kinds.set('negation', change)
    if (isQuoted) kinds.set('quotation', change)
    const isPlain = isMore && !isPair && !isQuoted
    if (isPlain || kinds.size === 0) kinds.set('words', change)
    for (const [kind, words] of kinds)
      this.#add(kind, PHRASES.has(kind) ? this.#asPhrase(words, change) : words, around)
  }

  /** With the little words beside it: "at least", "more than". */
  #asPhrase(words: Change, change: Change): Change {
    const widen = (side: 'before' | 'after', kinds: WordKinds): Stretch => {
      let { from, to } = words[side]
      if (from === to) return words[side]
      const isLittle = (index: number) => kinds.isLittle(index) && kinds.kindOf(index) === null
      while (from > change[side].from && isLittle(from - 1)) from--
      while (to < change[side].to && isLittle(to)) to++
      return { from, to }
    }
    return { before: widen('before', this.#kinds), after: widen('after', this.#kindsAfter) }
  }

  #isDenial({ before, after }: Change): boolean {
    const [one, other] = [this.#sentences.before[before.from], this.#sentences.after[after.from]]
    return one?.sort === 'word' && other?.sort === 'word' && isDenialOf(one.plain, other.plain)
  }

  #isOnlyMarks({ before, after }: Change): boolean {
    const changed = [
      ...this.#sentences.before.slice(before.from, before.to),
      ...this.#sentences.after.slice(after.from, after.to),
    ]
    return changed.every(({ sort }) => sort === 'quotation mark')
  }

  /** Marks that came or went are one reason, with the words they stand around. */
  #tellMarks(turned: readonly Change[], around: boolean): void {
    const [first, last] = [turned[0], turned.at(-1)]
    if (!first || !last) return
    const before = { from: first.before.from, to: last.before.to }
    this.#add('quotation', { before, after: { from: first.after.from, to: last.after.to } }, around)
  }

  #add(kind: MaterialKind, { before, after }: Change, around: boolean): void {
    const reason = {
      kind,
      before: written(this.#text, this.#sentences.before.slice(before.from, before.to)),
      after: written(this.#textAfter, this.#sentences.after.slice(after.from, after.to)),
      around,
    }
    const isKnown = this.reasons.some(
      (known) =>
        known.kind === kind &&
        known.before === reason.before &&
        known.after === reason.after &&
        known.around === around,
    )
    if (!isKnown && this.reasons.length < MOST_REASONS) this.reasons.push(reason)
  }
}

const nothingAt = ({ before, after }: Change): Change => ({
  before: { from: before.from, to: before.from },
  after: { from: after.from, to: after.from },
})

function widened(change: Change, side: 'before' | 'after', index: number): Change {
  const { from, to } = change[side]
  return { ...change, [side]: from === to ? { from: index, to: index + 1 } : { from, to: index + 1 } }
}

function written(text: string, words: readonly SentenceWord[]): string {
  const [first, last] = [words[0], words.at(-1)]
  if (!first || !last) return ''
  const all = text.slice(first.start, last.end)
  return all.length > LONGEST_QUOTE ? `${all.slice(0, LONGEST_QUOTE).replace(/[\uD800-\uDBFF]$/, '')}…` : all
}
