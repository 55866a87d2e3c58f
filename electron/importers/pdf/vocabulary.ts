import type { Line } from './line.ts'

const TOKEN = /[\p{L}\p{M}]+(?:[-\u2010][\p{L}\p{M}]+)*/gu
const HYPHENATED_SHARE = 0.02
// "With-out" and "in-form" have halves that are words, too.
const SHORTEST_HALF = 4

/** The words of a document that stand whole on a line: the evidence for what a hyphen at a line's end means. */
export class Vocabulary {
  private readonly counts = new Map<string, number>()
  private lines = 0
  private hyphens = 0

  add(lines: readonly Line[]): void {
    let broken = false
    for (const { text } of lines) {
      const tokens = text.match(TOKEN) ?? []
      const ends = /\p{L}[-\u2010\u00ad]$/u.test(text)
      for (const [index, token] of tokens.entries())
        if (!(broken && index === 0) && !(ends && index === tokens.length - 1)) this.count(token)
      broken = ends
      this.lines++
      if (ends && !/[/@]\S*$/.test(text.slice(-100))) this.hyphens++
    }
  }

  private count(token: string): void {
    const word = token.toLowerCase().replaceAll('\u2010', '-')
    this.counts.set(word, (this.counts.get(word) ?? 0) + 1)
    if (word.includes('-')) for (const part of word.split('-')) this.counts.set(part, (this.counts.get(part) ?? 0) + 1)
  }

  private of(word: string): number {
    return this.counts.get(word.toLowerCase()) ?? 0
  }

  /** Whether the two halves of a word that was broken at a hyphen are written with that hyphen. */
  keepsHyphen(before: string, after: string): boolean {
    const joined = this.of(before + after)
    const hyphenated = this.of(`${before}-${after}`)
    if (joined !== hyphenated) return hyphenated > joined
    const whole = (half: string, least: number) => half.length >= least && this.of(half) > 0
    // A text that is not hyphenated breaks only at hyphens of its own.
    if (this.hyphens < HYPHENATED_SHARE * this.lines) return whole(before, 2) || whole(after, 2)
    return whole(before, SHORTEST_HALF) && whole(after, SHORTEST_HALF)
  }
}
