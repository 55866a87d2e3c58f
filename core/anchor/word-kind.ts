import { lexiconsFor } from './lexicon/languages.ts'
import type { Lexicon } from './lexicon/lexicon.ts'
import type { MaterialKind } from './material-reason.ts'
import type { SentenceWord } from './sentence-words.ts'

/** How many words the subject of "said" may be away from it, at most. */
const CLAIMANT_REACH = 3
/** How many words a quantifier may stand before its figure. */
const FIGURE_REACH = 2
const FIRST_YEAR = 1500
const LAST_YEAR = 2100

const CLAUSE_ENDS = /[,;:.!?—–،؛。、，]/u
const CAPITAL = /^[\p{Lu}\p{Lt}]/u
const ONLY_CAPITALS = /^\p{Lu}[\p{Lu}\p{N}]+$/u
const ARABIC_PARTICLE = /^(?:ال|وال|بال|لل|و|ف|ب|ل|ك)(?=\p{L}{2})/u

/** Tells of each word of a sentence what a change of it touches; null when nothing sets it apart. */
export class WordKinds {
  readonly #words: readonly SentenceWord[]
  readonly #lexicons: readonly Lexicon[]
  readonly #isGerman: boolean

  constructor(words: readonly SentenceWord[], language: string) {
    this.#words = words
    this.#lexicons = lexiconsFor(language)
    this.#isGerman = /^de\b/i.test(language)
  }

  kindOf(index: number): MaterialKind | null {
    const word = this.#words[index]
    if (!word) return null
    switch (word.sort) {
      case 'quotation mark':
        return 'quotation'
      case 'sign':
        return this.#kindOfSign(index, word)
      case 'figure':
        return this.#isDate(index) ? 'date' : 'figure'
      case 'word':
        return this.#kindOfWord(index, word)
      default:
        return word.sort satisfies never
    }
  }

  /** Whether a word says nothing by itself: "the", "of". */
  isLittle(index: number): boolean {
    const plain = this.#words[index]?.plain ?? ''
    return this.#lexicons.some(({ little }) => little.has(plain))
  }

  #kindOfSign(index: number, { key }: SentenceWord): MaterialKind | null {
    if (/\p{Sc}/u.test(key)) return 'currency'
    if (/[%‰°℃℉]/u.test(key)) return 'unit'
    if (/[~≈<>≤≥±]/u.test(key)) return 'quantifier'
    if (key !== '−') return null
    return this.#isDate(index - 1) || this.#isDate(index + 1) ? 'date' : 'figure'
  }

  #kindOfWord(index: number, word: SentenceWord): MaterialKind | null {
    if (this.#isUnitInShort(index)) return 'unit'
    if (this.#isCurrencyCountry(index)) return 'currency'
    const listed = this.#listedKind(index, word)
    if (listed === 'comparison' && this.#isBeforeFigure(index)) return 'quantifier'
    if (listed === 'title' && !this.#isBeforeCapital(index) && this.#isClaimant(index)) return 'claimant'
    if (listed) return listed
    if (this.#lexicons[0]?.little.has(word.plain)) return null
    if (this.#isClaimant(index)) return 'claimant'
    return this.#isName(index, word) ? 'name' : null
  }

  #listedKind(index: number, word: SentenceWord): MaterialKind | null {
    for (const lexicon of this.#lexicons) {
      if (this.#isCapitalDate(word, lexicon) && !word.startsSentence) return 'date'
      for (const form of formsOf(word.plain)) {
        const kind = lexicon.kindOf(form)
        if (kind) return kind
      }
      if (lexicon.beforeFigure.has(word.plain) && this.#isBeforeFigure(index)) return 'quantifier'
      if (lexicon === this.#lexicons[0] && lexicon.little.has(word.plain)) return null
    }
    return word.key === '%' ? 'unit' : null
  }

  /** "US" of "US$5". */
  #isCurrencyCountry(index: number): boolean {
    const next = this.#words[index + 1]
    return next?.gap === '' && /^\p{Sc}$/u.test(next.key)
  }

  /** "km", "m" or "h" glued to or after its figure. */
  #isUnitInShort(index: number): boolean {
    const word = this.#words[index]
    return (
      this.#words[index - 1]?.sort === 'figure' &&
      /^\s?$/u.test(word?.gap ?? '') &&
      /^(?:m|g|l|h|t|w|v|c|f|м|г|л|т|م)$/u.test(word?.plain ?? '')
    )
  }

  #isBeforeFigure(index: number): boolean {
    for (let after = index + 1; after <= index + FIGURE_REACH; after++) {
      const word = this.#words[after]
      if (!word || CLAUSE_ENDS.test(word.gap)) return false
      if (word.sort === 'figure' || /\p{Sc}/u.test(word.key)) return true
      if (this.#lexicons[0]?.kindOf(word.plain) === 'figure') return true
    }
    return false
  }

  #isBeforeCapital(index: number): boolean {
    const next = this.#words[index + 1]
    return next !== undefined && CAPITAL.test(next.written) && !CLAUSE_ENDS.test(next.gap.trim().slice(1))
  }

  /** A clock time, a year, or a figure beside a month or a weekday. */
  #isDate(index: number): boolean {
    const word = this.#words[index]
    if (word?.sort !== 'figure') return false
    if (/^#\d{1,2}:\d{2}$/.test(word.key)) return true
    const year = /^\d{4}$/.test(word.written) || /^\p{Nd}{4}$/u.test(word.written) ? Number(word.key.slice(1)) : 0
    if (year >= FIRST_YEAR && year <= LAST_YEAR) return true
    return [index - 1, index + 1].some((beside) => {
      const neighbour = this.#words[beside]
      if (neighbour?.sort !== 'word' || CLAUSE_ENDS.test(beside > index ? neighbour.gap.trim() : '')) return false
      return this.#lexicons.some(
        (lexicon) => lexicon.date.has(neighbour.plain) || this.#isCapitalDate(neighbour, lexicon),
      )
    })
  }

  #isCapitalDate({ written, plain }: SentenceWord, { capitalDate }: Lexicon): boolean {
    return CAPITAL.test(written) && capitalDate.has(plain)
  }

  #isAttribution(word: SentenceWord): boolean {
    return formsOf(word.plain).some((form) => this.#lexicons.some(({ attribution }) => attribution.has(form)))
  }

  /** The subject of a verb of saying: before it, or after it where the verb comes first ("…”, said the mayor"). */
  #isClaimant(index: number): boolean {
    for (let after = index + 1; after <= index + CLAIMANT_REACH; after++) {
      const word = this.#words[after]
      if (word?.sort !== 'word' || CLAUSE_ENDS.test(word.gap)) break
      if (this.#isAttribution(word)) return true
    }
    for (let before = index - 1; before >= index - CLAIMANT_REACH; before--) {
      const word = this.#words[before]
      if (word?.sort !== 'word' || CLAUSE_ENDS.test(this.#words[before + 1]?.gap ?? '')) return false
      if (this.#lexicons.some(({ source }) => source.has(word.plain))) return true
      if (this.#isAttribution(word)) return this.#isFirstOfClause(before, word)
    }
    return false
  }

  #isFirstOfClause(index: number, word: SentenceWord): boolean {
    const before = this.#words[index - 1]
    return !before || before.sort === 'quotation mark' || CLAUSE_ENDS.test(word.gap)
  }

  /** A capital where none is needed. German nouns all have one: there it takes a second one beside it. */
  #isName(index: number, word: SentenceWord): boolean {
    if (ONLY_CAPITALS.test(word.written)) return true
    if (!CAPITAL.test(word.written)) return false
    if (!word.startsSentence && !this.#isGerman) return true
    const isCapitalBeside = (beside: number): boolean => {
      const other = this.#words[beside]
      const gap = this.#words[Math.max(index, beside)]?.gap ?? ''
      return other !== undefined && other.sort === 'word' && /^\.?\s+$/u.test(gap) && CAPITAL.test(other.written)
    }
    const next = this.#words[index + 1]
    if (isCapitalBeside(index + 1) && !this.isLittle(index) && !next?.startsSentence) return true
    return this.#isGerman && index > 0 && !word.startsSentence && isCapitalBeside(index - 1)
  }
}

/** The word, and what lists hold of it: without an elided article or Arabic particles, "not" of "isn't". */
function formsOf(plain: string): string[] {
  if (plain.endsWith("n't")) return [plain, 'not']
  const elided = plain.lastIndexOf("'")
  if (elided > 0) return [plain, plain.slice(0, elided + 1), plain.slice(elided + 1), plain.slice(0, elided)]
  const bare = plain.replace(ARABIC_PARTICLE, '')
  const barer = bare.replace(/^ال(?=\p{L}{2})/u, '')
  return bare === plain ? [plain] : [plain, bare, barer]
}
