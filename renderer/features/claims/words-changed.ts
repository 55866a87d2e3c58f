/** Two wordings of one passage, cut into what they share at both ends and what differs in the middle. */
export interface WordsChanged {
  readonly before: string
  readonly taken: string
  readonly put: string
  readonly after: string
}

// A figure keeps its points and a name its apostrophe; every other sign stands alone, so that a comma is not a new word.
const TOKEN = /\s+|[\p{L}\p{N}]+(?:[.,'’-][\p{L}\p{N}]+)*|./gsu

const tokens = (text: string): string[] => text.match(TOKEN) ?? []

/** What changed between two wordings, by whole words; null when nothing did. */
export function wordsChanged(old: string, now: string): WordsChanged | null {
  if (old === now) return null
  const from = tokens(old)
  const to = tokens(now)
  let head = 0
  while (head < from.length && head < to.length && from[head] === to[head]) head++
  let tail = 0
  while (
    tail < from.length - head &&
    tail < to.length - head &&
    from[from.length - 1 - tail] === to[to.length - 1 - tail]
  )
    tail++
  return {
    before: to.slice(0, head).join(''),
    taken: from.slice(head, from.length - tail).join(''),
    put: to.slice(head, to.length - tail).join(''),
    after: to.slice(to.length - tail).join(''),
  }
}
