import type { Span } from '../../../core/model/content.ts'
import type { ClaimId } from '../../../core/model/ids.ts'
import type { SentenceCoverage } from '../../../core/query/coverage.ts'
import type { ClaimLook } from '../../parts/looks.ts'

/** What a bar of the strip stands for: a claim's look, "nothing to check here", or that nobody has looked. */
export type BarMeaning = ClaimLook | 'nothing' | 'unseen'

export interface StripBar extends Span {
  /** Of what has been looked at there, what wants attention most; `unseen` when nothing has. */
  readonly meaning: BarMeaning
  /** The share of its sentences that nobody has looked at, 0 to 1. */
  readonly unseen: number
}

// The strip is some 650 px high: more bars than this, and their patterns could not be told apart.
const BARS_MAX = 150

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

/** Every meaning, what wants attention most first. */
export const MEANINGS_BY_WEIGHT = (Object.keys(WEIGHT) as BarMeaning[]).sort((a, b) => WEIGHT[b] - WEIGHT[a])

const worst = (meanings: readonly BarMeaning[]): BarMeaning =>
  meanings.reduce((held, next) => (WEIGHT[next] > WEIGHT[held] ? next : held), 'nothing')

/** What several sentences that share a bar come to: what they say, and how many of them nobody has looked at. */
function together(meanings: readonly BarMeaning[]): Pick<StripBar, 'meaning' | 'unseen'> {
  const looked = meanings.filter((meaning) => meaning !== 'unseen')
  return looked.length === 0
    ? { meaning: 'unseen', unseen: 1 }
    : { meaning: worst(looked), unseen: 1 - looked.length / meanings.length }
}

/** The bars of an article, and the coverage they were made from. */
export interface Strip {
  readonly coverage: readonly SentenceCoverage[]
  readonly bars: readonly StripBar[]
}

const NO_STRIP: Strip = { coverage: [], bars: [] }

/**
 * A bar for each sentence, in order; of a long article, one for a few neighbouring sentences. A bar none of whose
 * sentences changed since `before` keeps its object, and all of them the list.
 */
export function stripOf(
  coverage: readonly SentenceCoverage[],
  lookOf: (claim: ClaimId) => ClaimLook,
  before: Strip = NO_STRIP,
): Strip {
  if (coverage === before.coverage) return before
  const sharing = Math.max(Math.ceil(coverage.length / BARS_MAX), 1)
  const isComparable = coverage.length === before.coverage.length
  const meaningOf = (item: SentenceCoverage): BarMeaning =>
    item.kind === 'claim' ? worst(item.claims.map(({ id }) => lookOf(id))) : item.kind
  const bars: StripBar[] = []
  for (let at = 0; at < coverage.length; at += sharing) {
    const until = Math.min(at + sharing, coverage.length)
    const held = isComparable ? before.bars[bars.length] : undefined
    let isSame = held !== undefined
    for (let index = at; isSame && index < until; index++) isSame = coverage[index] === before.coverage[index]
    if (held && isSame) {
      bars.push(held)
      continue
    }
    const items = coverage.slice(at, until)
    bars.push({
      start: items[0]?.sentence.start ?? 0,
      end: items.at(-1)?.sentence.end ?? 0,
      ...together(items.map(meaningOf)),
    })
  }
  return { coverage, bars }
}
