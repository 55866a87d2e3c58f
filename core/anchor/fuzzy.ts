import search from 'approx-string-match'
import type { Span } from '../model/content.ts'

/** A place whose letters are much like a quote's. */
export interface FuzzyPlace {
  readonly span: Span
  /** 1 for the very letters, 0 for none of them. */
  readonly similarity: number
}

// The search costs quote times window: both are bounded, in UTF-16 units.
const QUOTE_MAX = 400
const WINDOW_MAX = 4_000
// Below this, what is found has letters in common with the quote, and no more.
const SIMILAR_LEAST = 0.75

/**
 * The last resort for a quote of which no word was kept (every ending changed, every word misspelt): the place in a window
 * of the new text whose letters are nearest to its own, by edit distance (Myers' bit-parallel search). Null where nothing
 * is near enough, or quote or window are too long. What it finds is never the same words.
 */
export function findFuzzily(quote: string, text: string, window: Span): FuzzyPlace | null {
  const words = quote.trim()
  if (words.length === 0 || words.length > QUOTE_MAX || window.end - window.start > WINDOW_MAX) return null
  const found = search(text.slice(window.start, window.end), words, Math.floor(words.length * (1 - SIMILAR_LEAST)))
  const [best] = found.sort((a, b) => a.errors - b.errors || a.start - b.start)
  if (!best || best.end <= best.start) return null
  const span = { start: window.start + best.start, end: window.start + best.end }
  return { span, similarity: 1 - best.errors / words.length }
}
