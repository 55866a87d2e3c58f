import { areConfusable } from './lexicon/confusable-words.ts'
import { isListed } from './lexicon/languages.ts'

// How long, in letters, the longer of two words must be before a difference of this sort is a slip of the pen.
const LONG_FOR_SWAPPED_IE = 6
const LONG_FOR_SWAP = 8
const LONG_FOR_DOUBLING = 8
const LONG_FOR_DOUBLED_L = 7
const LONG_FOR_MISSING = 10

const ENGLISH_LETTERS = /^[a-z]+$/
const VOWELS = /[aeiouy]+/g
/** Endings before which a doubled letter tells the vowel, and so the word: "planed", "planned". */
const ENDING = /^(?:ed|ing|ings|er|ers|est|y|ie[srd]?|en|le|les|led|ish|or|ors|able)$/

/**
 * Whether two English words, in small letters, are one word and a slip of the pen: a letter doubled or not, `ie` for
 * `ei`, two neighbours swapped, a letter left out of a long word. Only slips that make no other English word are taken
 * for such; words that a claim may turn on never are.
 */
export function isSlip(one: string, other: string): boolean {
  if (!ENGLISH_LETTERS.test(one) || !ENGLISH_LETTERS.test(other)) return false
  const [short, long] = one.length < other.length ? [one, other] : [other, one]
  const isNear =
    short.length === long.length ? isSwap(one, other) : long.length === short.length + 1 && isLetterTooFew(short, long)
  return isNear && !areConfusable(one, other) && !isListed(one) && !isListed(other)
}

function firstDifference(one: string, other: string): number {
  let at = 0
  while (at < one.length && one[at] === other[at]) at++
  return at
}

function isSwap(one: string, other: string): boolean {
  const at = firstDifference(one, other)
  const swapped = one.slice(0, at) + one.charAt(at + 1) + one.charAt(at) + one.slice(at + 2)
  if (swapped !== other || at === 0) return false
  const isIe = /^(?:ie|ei)$/.test(one.slice(at, at + 2))
  return isIe ? one.length >= LONG_FOR_SWAPPED_IE : one.length >= LONG_FOR_SWAP && at < one.length - 3
}

function isLetterTooFew(short: string, long: string): boolean {
  const at = firstDifference(short, long)
  if (short !== long.slice(0, at) + long.slice(at + 1)) return false
  const letter = long.charAt(at)
  const rest = long.slice(at + 1)
  if (letter !== long.charAt(at - 1)) return long.length >= LONG_FOR_MISSING && at > 1 && rest.length > 2

  if (letter === 'l' && rest === 'y' && /[au]$/.test(long.slice(0, at - 1))) return long.length >= LONG_FOR_DOUBLED_L
  if (long.length < LONG_FOR_DOUBLING || rest.length < 2) return false
  const syllablesBefore = long.slice(0, at - 1).match(VOWELS)?.length ?? 0
  return syllablesBefore > 1 || !ENDING.test(rest)
}

/** Whether only a prefix of denial sets two words apart ("legal", "illegal"), in small letters. */
export function isDenialOf(one: string, other: string): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one]
  if (short.length < 3 || !long.endsWith(short)) return false
  return /^(?:un|in|im|il|ir|dis|non|mis|anti|de|не|без|бес|غير)$/.test(long.slice(0, -short.length))
}
