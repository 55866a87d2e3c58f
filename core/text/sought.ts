const MARKS = /\p{M}/gu

/** A text as it is compared when somebody searches by typing: case, diacritics and spacing make no difference. */
export const folded = (text: string): string => text.normalize('NFKD').replace(MARKS, '').toLowerCase()

/** The words of a search, folded; in any order. */
export const soughtWords = (query: string): string[] => folded(query).split(/\s+/u).filter(Boolean)

/**
 * How well a folded text fits the sought words: 0 when one of them is missing, more where they begin a word, most
 * where the text begins with the first. Without any sought word everything fits alike.
 */
export function fitOf(text: string, words: readonly string[]): number {
  let score = 1
  for (const word of words) {
    const at = text.indexOf(word)
    if (at < 0) return 0
    const begins = at === 0 || !/[\p{L}\p{N}]/u.test(text.charAt(at - 1))
    score += begins ? 2 : 0
  }
  return words[0] !== undefined && text.startsWith(words[0]) ? score + 1 : score
}
