import type { Span } from '../../../core/model/content.ts'
import type { ClaimId } from '../../../core/model/ids.ts'
import type { SentenceCoverage } from '../../../core/query/coverage.ts'
import type { ClaimLook } from '../../parts/looks.ts'

/** What a bar of the strip stands for: a claim's look, "nothing to check here", or that nobody has looked. */
export type BarMeaning = ClaimLook | 'nothing' | 'unseen'

export interface StripBar extends Span {
  readonly meaning: BarMeaning
}

// The strip is some 700 px high: more bars than this could not be told apart.
const BARS_MAX = 170

// What wants attention most stands for its neighbours where several sentences share a bar.
const WEIGHT: Readonly<Record<BarMeaning, number>> = {
  'verify-again': 9,
  unrated: 8,
  unseen: 7,
  false: 6,
  'mostly-false': 5,
  half: 4,
  unconfirmed: 3,
  'mostly-true': 2,
  true: 1,
  nothing: 0,
}

const worst = (meanings: readonly BarMeaning[]): BarMeaning =>
  meanings.reduce((held, next) => (WEIGHT[next] > WEIGHT[held] ? next : held), 'nothing')

/** A bar for each sentence, in order; of a long article, one for a few neighbouring sentences. */
export function stripBars(coverage: readonly SentenceCoverage[], lookOf: (claim: ClaimId) => ClaimLook): StripBar[] {
  const bars = coverage.map((item): StripBar => {
    const { start, end } = item.sentence
    const meaning = item.kind === 'claim' ? worst(item.claims.map(({ id }) => lookOf(id))) : item.kind
    return { start, end, meaning }
  })
  const together = Math.ceil(bars.length / BARS_MAX)
  if (together <= 1) return bars
  const joined: StripBar[] = []
  for (let at = 0; at < bars.length; at += together) {
    const held = bars.slice(at, at + together)
    const first = held[0]
    const last = held.at(-1)
    if (first && last)
      joined.push({ start: first.start, end: last.end, meaning: worst(held.map(({ meaning }) => meaning)) })
  }
  return joined
}
