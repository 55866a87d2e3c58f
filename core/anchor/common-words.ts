/** A word of the one text that is also the word of the other, as [index before, index after]. */
export type CommonWord = readonly [before: number, after: number]

/**
 * How many words may be removed and added in all before two texts count as too far apart. The search costs its square
 * in time and memory, so 2,000 is some tens of milliseconds and sixteen megabytes.
 */
export const MOST_EDITS = 2_000

/**
 * The longest common subsequence of two lists of words (Myers 1986, the greedy search), in order; null when more than
 * `MOST_EDITS` words differ between what both begin with and what both end with. Linear but for that bound.
 */
export function commonWords(before: readonly string[], after: readonly string[]): CommonWord[] | null {
  const shorter = Math.min(before.length, after.length)
  let head = 0
  while (head < shorter && before[head] === after[head]) head++
  let tail = 0
  while (tail < shorter - head && before.at(-1 - tail) === after.at(-1 - tail)) tail++

  const [from, to] = numbered(before.slice(head, before.length - tail), after.slice(head, after.length - tail))
  const middle = greedySearch(from, to)
  if (!middle) return null

  const common: CommonWord[] = []
  for (let index = 0; index < head; index++) common.push([index, index])
  for (const [one, other] of middle) common.push([one + head, other + head])
  for (let back = tail; back > 0; back--) common.push([before.length - back, after.length - back])
  return common
}

/** Words as numbers, which compare at once however long the words are. */
function numbered(before: readonly string[], after: readonly string[]): [Uint32Array, Uint32Array] {
  const numbers = new Map<string, number>()
  const numberOf = (word: string): number => {
    const known = numbers.get(word)
    if (known !== undefined) return known
    numbers.set(word, numbers.size)
    return numbers.size - 1
  }
  return [Uint32Array.from(before, numberOf), Uint32Array.from(after, numberOf)]
}

function greedySearch(before: Uint32Array, after: Uint32Array): CommonWord[] | null {
  const most = Math.min(MOST_EDITS, before.length + after.length)
  // How far down `before` the search has come on each diagonal (index before minus index after), and was at each step.
  const reached = new Int32Array(2 * most + 3)
  const middle = most + 1
  const steps: Int32Array[] = []
  for (let edits = 0; edits <= most; edits++) {
    steps.push(reached.slice(middle - edits - 1, middle + edits + 2))
    for (let diagonal = -edits; diagonal <= edits; diagonal += 2) {
      let at = isAdded(reached, middle, diagonal, edits)
        ? (reached[middle + diagonal + 1] ?? 0)
        : (reached[middle + diagonal - 1] ?? 0) + 1
      while (at < before.length && at - diagonal < after.length && before[at] === after[at - diagonal]) at++
      reached[middle + diagonal] = at
      if (at >= before.length && at - diagonal >= after.length) return wayBack(steps, before.length, after.length)
    }
  }
  return null
}

const isAdded = (reached: Int32Array, middle: number, diagonal: number, edits: number): boolean =>
  diagonal === -edits ||
  (diagonal !== edits && (reached[middle + diagonal - 1] ?? 0) < (reached[middle + diagonal + 1] ?? 0))

function wayBack(steps: readonly Int32Array[], lengthBefore: number, lengthAfter: number): CommonWord[] {
  const common: CommonWord[] = []
  let [one, other] = [lengthBefore, lengthAfter]
  for (let edits = steps.length - 1; edits >= 0; edits--) {
    const reached = steps[edits] ?? new Int32Array()
    const middle = edits + 1
    const diagonal = one - other
    const last = isAdded(reached, middle, diagonal, edits) ? diagonal + 1 : diagonal - 1
    const startOne = edits === 0 ? 0 : (reached[middle + last] ?? 0)
    const startOther = edits === 0 ? 0 : startOne - last
    while (one > startOne && other > startOther) common.push([--one, --other])
    one = startOne
    other = startOther
  }
  return common.reverse()
}
