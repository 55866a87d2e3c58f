import type { Range } from './common-grams.ts'
import { matchTokens, type TokenMatches } from './match-tokens.ts'
import { type Tokens, Vocabulary } from './tokens.ts'

/** Two texts with the words they share. */
export interface Aligned {
  readonly old: Tokens
  readonly fresh: Tokens
  readonly matches: TokenMatches
  /** How much a token says about where it stands: from 0 to 1. */
  readonly weight: (id: number) => number
  /** The weight of a range of tokens of either text; O(1). */
  readonly oldWeight: (range: Range) => number
  readonly newWeight: (range: Range) => number
  /** Whether a token is a word, rather than punctuation or another sign. */
  readonly isWord: (id: number) => boolean
}

// A comma says little about the place it stands in, however rare it is.
const SIGN_WEIGHT = 0.1
// Even the commonest word says something.
const WORD_LEAST = 0.15

/** Aligns two texts word by word. Expected O(n log n) in their length; see `matchTokens`. */
export function alignTexts(before: string, after: string): Aligned {
  const shared = sharedWords(before, after)
  return { ...shared, matches: matchTokens(shared.old, shared.fresh, shared.weight, shared.isWord) }
}

/** Two texts of which nothing is said to be the same place: for looking up one's words in the other. Linear. */
export function unmatchedTexts(before: string, after: string): Aligned {
  const shared = sharedWords(before, after)
  const none = ({ count }: Tokens) => new Int32Array(count).fill(-1)
  const { old, fresh } = shared
  return { ...shared, matches: { toNew: none(old), toOld: none(fresh), sectionAt: none(old), sections: [] } }
}

function sharedWords(before: string, after: string): Omit<Aligned, 'matches'> {
  const vocabulary = new Vocabulary()
  const old = vocabulary.tokensOf(before)
  const fresh = vocabulary.tokensOf(after)
  const weight = weights(vocabulary, old.count + fresh.count)
  const isWord = (id: number): boolean => vocabulary.isWord(id)
  return { old, fresh, weight, oldWeight: summed(old, weight), newWeight: summed(fresh, weight), isWord }
}

/** Sums of weights over ranges, from running totals that are made when the first is asked for. */
function summed({ ids, count }: Tokens, weight: (id: number) => number): (range: Range) => number {
  let totals: Float64Array | null = null
  return ({ from, to }) => {
    if (!totals) {
      totals = new Float64Array(count + 1)
      for (let at = 0; at < count; at++) totals[at + 1] = (totals[at] as number) + weight(ids[at] as number)
    }
    return (totals[to] as number) - (totals[from] as number)
  }
}

/** The information of a word, -log2 of its share of all tokens, as a part of what a word that stands once has. */
function weights(vocabulary: Vocabulary, total: number): (id: number) => number {
  const most = Math.log2(Math.max(2, total))
  const known = new Float32Array(vocabulary.counts.length)
  return (id) => {
    const held = known[id] as number
    if (held > 0) return held
    const information = Math.log2(total / (vocabulary.counts[id] as number)) / most
    const made = vocabulary.isWord(id) ? Math.max(WORD_LEAST, information) : SIGN_WEIGHT
    known[id] = made
    return made
  }
}
