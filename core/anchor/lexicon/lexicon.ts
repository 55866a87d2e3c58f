import { cleanWord, plainWord } from '../letters.ts'
import type { MaterialKind } from '../material-reason.ts'

/** What a word list can tell of a word by itself. */
type ListedKind = Exclude<MaterialKind, 'name' | 'quotation' | 'claimant' | 'words'>

/**
 * The words of one language that a claim turns on. Each list is words with spaces between; `сказа*` stands for every
 * word that begins so.
 */
export interface LanguageWords extends Readonly<Record<ListedKind, string>> {
  /** Quantifiers before a figure ("over 300"), and otherwise hardly: "over the bridge". */
  readonly beforeFigure: string
  /** Lengths and order in time; they are told as dates, but the figure beside them is no date. */
  readonly duration: string
  /** Dates when they have a capital: "May", "March". */
  readonly capitalDate: string
  /** What stands before the claimant: "according". */
  readonly source: string
  /** Articles and the like, which say nothing by themselves of what a change is about. */
  readonly little: string
  /** Number words and their value; only those that nothing else is written like. */
  readonly values: Readonly<Record<string, number>>
  /** Words that multiply the number before them, as powers of ten. */
  readonly powers: Readonly<Record<string, number>>
}

const STARTS = '*'
const SHORTEST_START = 2

const folded = (word: string): string => plainWord(cleanWord(word))

export class WordList {
  readonly #words: ReadonlySet<string>
  readonly #starts: ReadonlySet<string>
  readonly #longestStart: number

  constructor(list: string) {
    const words = list.split(' ').filter(Boolean).map(folded)
    this.#words = new Set(words.filter((word) => !word.endsWith(STARTS)))
    this.#starts = new Set(words.filter((word) => word.endsWith(STARTS)).map((word) => word.slice(0, -1)))
    this.#longestStart = Math.max(0, ...[...this.#starts].map(({ length }) => length))
  }

  has(plain: string): boolean {
    if (this.#words.has(plain)) return true
    const longest = Math.min(this.#longestStart, plain.length)
    for (let length = SHORTEST_START; length <= longest; length++)
      if (this.#starts.has(plain.slice(0, length))) return true
    return false
  }
}

/** The lists of one language, ready to be asked. Words are asked for in plain letters (`plainWord`). */
export class Lexicon {
  readonly beforeFigure: WordList
  readonly date: WordList
  readonly capitalDate: WordList
  readonly source: WordList
  readonly little: WordList
  readonly attribution: WordList
  readonly values: ReadonlyMap<string, number>
  readonly powers: ReadonlyMap<string, number>
  readonly #kinds: readonly (readonly [ListedKind, WordList])[]

  constructor(words: LanguageWords) {
    this.beforeFigure = new WordList(words.beforeFigure)
    this.date = new WordList(words.date)
    this.capitalDate = new WordList(words.capitalDate)
    this.source = new WordList(words.source)
    this.little = new WordList(words.little)
    this.attribution = new WordList(words.attribution)
    const numbers = (values: Readonly<Record<string, number>>) =>
      new Map(Object.entries(values).map(([word, value]) => [folded(word), value]))
    this.values = numbers(words.values)
    this.powers = numbers(words.powers)
    this.#kinds = KINDS.map((kind) => [
      kind,
      new WordList(kind === 'date' ? `${words.date} ${words.duration}` : words[kind]),
    ])
  }

  kindOf(plain: string): ListedKind | null {
    if (this.values.has(plain) || this.powers.has(plain)) return 'figure'
    return this.#kinds.find(([, list]) => list.has(plain))?.[0] ?? (this.source.has(plain) ? 'attribution' : null)
  }
}

/** In the order in which a word in several lists is told. */
const KINDS: readonly ListedKind[] = [
  'negation',
  'figure',
  'currency',
  'unit',
  'date',
  'modal',
  'quantifier',
  'comparison',
  'attribution',
  'title',
]
