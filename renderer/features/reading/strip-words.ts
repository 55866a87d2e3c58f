import { say } from '../../../core/messages/message.ts'
import type { Span } from '../../../core/model/content.ts'
import type { SentenceCoverage } from '../../../core/query/coverage.ts'
import { lookMeaning } from '../../parts/looks.ts'
import type { WordsOfClaim } from './claim-words.ts'
import { lastIndexWhere } from './offsets.ts'
import { type BarMeaning, byWeight, type StripBar } from './strip-bars.ts'

const FIRST_WORDS_MAX = 64
const CLAIMS_NAMED_MAX = 3

/** The first words of a sentence, cut between words: enough to know it by. */
export function firstWords(text: string, { start, end }: Span): string {
  const sentence = text.slice(start, Math.min(end, start + FIRST_WORDS_MAX + 1)).replace(/\s+/gu, ' ')
  if (end - start <= FIRST_WORDS_MAX) return sentence.trim()
  const cut = sentence.lastIndexOf(' ')
  return `${sentence.slice(0, cut > FIRST_WORDS_MAX / 3 ? cut : FIRST_WORDS_MAX).trim()} …`
}

/** What is known about a sentence, in words: its claims and where they stand, or that there are none. */
export function sayCoverage(item: SentenceCoverage, wordsOf: WordsOfClaim): string {
  if (item.kind === 'nothing') return say('access.strip-nothing')
  if (item.kind === 'unseen') return say('access.strip-unseen')
  const named = item.claims.slice(0, CLAIMS_NAMED_MAX).flatMap(({ id }) => {
    const words = wordsOf(id)
    return words ? [say('access.strip-claim', { number: words.number, standing: words.standing })] : []
  })
  const more = item.claims.length - CLAIMS_NAMED_MAX
  return [...named, ...(more > 0 ? [say('access.strip-more', { count: more })] : [])].join('; ')
}

/** What a bar stands for, in words for the legend. */
export const meaningWords = (meaning: BarMeaning): string => {
  if (meaning === 'nothing') return say('access.strip-nothing')
  return meaning === 'unseen' ? say('access.strip-unseen') : lookMeaning(meaning)
}

/** The sentence an offset lies in, or the last that began before it; its index. O(log n). */
export const sentenceAt = (coverage: readonly SentenceCoverage[], offset: number): number =>
  Math.max(
    lastIndexWhere(coverage, ({ sentence }) => sentence.start <= offset),
    0,
  )

/** What the bars of an article mean, each once, what wants attention most first. */
export const meaningsIn = (bars: readonly StripBar[]): readonly BarMeaning[] =>
  [...new Set(bars.flatMap(({ meaning, left }) => (left ? [meaning, left.meaning] : meaning)))].sort(byWeight)
