const wordsIn = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []

/** How many words two texts have in common, each counted as often as it is in both. */
function shared(left: readonly string[], right: readonly string[]): number {
  const counts = new Map<string, number>()
  for (const word of right) counts.set(word, (counts.get(word) ?? 0) + 1)
  return left.filter((word) => {
    const count = counts.get(word) ?? 0
    counts.set(word, count - 1)
    return count > 0
  }).length
}

/** The F1 score of the words two texts share: 1 for the same words, 0 for none. */
export function alikeness(a: string, b: string): number {
  const [left, right] = [wordsIn(a), wordsIn(b)]
  return left.length + right.length === 0 ? 1 : (2 * shared(left, right)) / (left.length + right.length)
}

// Letters and digits apart: expected texts were made by programs that glue a note's number to the word before it.
const runsIn = (text: string): readonly string[] => text.toLowerCase().match(/\p{L}+|\p{N}+/gu) ?? []

/** The share of the expected words and numbers that are in a text. */
export function recall(found: string, expected: string): number {
  const wanted = runsIn(expected)
  return wanted.length === 0 ? 1 : shared(wanted, runsIn(found)) / wanted.length
}
