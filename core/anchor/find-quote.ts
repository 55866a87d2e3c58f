import type { Span } from '../model/content.ts'

/** Words and what stood before and after them, as in a W3C TextQuoteSelector; empty where nothing is known. */
export interface Quote {
  readonly exact: string
  readonly prefix: string
  readonly suffix: string
}

// A page of one repeated word has as many places as words; what a person means stands among the first of them.
const PLACES_MAX = 10_000

/**
 * Where a quote stands in the very text it was taken from, in UTF-16 units: of its places the one whose surroundings agree
 * longest with prefix and suffix, the first of equals. Null where its words do not stand. Linear for each place.
 */
export function findQuote(text: string, { exact, prefix, suffix }: Quote): Span | null {
  if (exact === '') return null
  let best: { start: number; agreed: number } | null = null
  let places = 0
  for (let start = text.indexOf(exact); start !== -1 && places < PLACES_MAX; start = text.indexOf(exact, start + 1)) {
    places++
    const agreed = sameEnd(text, start, prefix) + sameBeginning(text, start + exact.length, suffix)
    if (!best || agreed > best.agreed) best = { start, agreed }
  }
  return best && { start: best.start, end: best.start + exact.length }
}

function sameEnd(text: string, end: number, prefix: string): number {
  let same = 0
  while (same < prefix.length && same < end && text.charAt(end - 1 - same) === prefix.charAt(prefix.length - 1 - same))
    same++
  return same
}

function sameBeginning(text: string, start: number, suffix: string): number {
  let same = 0
  while (same < suffix.length && text.charAt(start + same) === suffix.charAt(same)) same++
  return same
}
