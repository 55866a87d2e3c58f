import type { Span } from '../../../core/model/content.ts'
import type { ClaimId } from '../../../core/model/ids.ts'
import type { NamedLook } from '../../../core/model/look.ts'
import { meaningOf } from '../../../core/model/look-parts.ts'
import type { SentenceCoverage } from '../../../core/query/coverage.ts'
import type { ClaimLook } from '../../parts/looks.ts'

/** What a bar of the strip stands for: a claim's look, "nothing to check here", or that nobody has looked. */
export type BarMeaning = ClaimLook | 'nothing' | 'unseen'

export interface StripBar extends Span {
  /** Of what is done there, what wants attention most; of what is left when nothing is. */
  readonly meaning: BarMeaning
  /** Beside something done: the share of its sentences with something left to do, 0 to 1, and what that is. Null for none. */
  readonly left: { readonly share: number; readonly meaning: 'unrated' | 'unseen' } | null
}

// The strip is some 650 px high: more bars than this, and their patterns could not be told apart.
const BARS_MAX = 150

// What wants attention most stands for its neighbours where several sentences share a bar.
const WEIGHT: Readonly<Record<NamedLook | 'verify-again' | 'unrated' | 'unseen' | 'nothing', number>> = {
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

const isWeighed = (meaning: BarMeaning): meaning is keyof typeof WEIGHT => Object.hasOwn(WEIGHT, meaning)

/** A look of somebody's own weighs what its glyph means; one that says nothing of the claim, as much as a doubt. */
const weightOf = (meaning: BarMeaning): number =>
  WEIGHT[isWeighed(meaning) ? meaning : (meaningOf(meaning) ?? 'unconfirmed')]

/** What wants attention most comes first. */
export const byWeight = (a: BarMeaning, b: BarMeaning): number => weightOf(b) - weightOf(a) || (a < b ? -1 : 1)

const worst = (meanings: readonly BarMeaning[]): BarMeaning =>
  meanings.reduce((held, next) => (weightOf(next) > weightOf(held) ? next : held), 'nothing')

const isLeft = (meaning: BarMeaning): boolean => meaning === 'unseen' || meaning === 'unrated'

/** What several sentences that share a bar come to: what was found there, and how much of them is left to do. */
function together(meanings: readonly BarMeaning[]): Pick<StripBar, 'meaning' | 'left'> {
  const done = meanings.filter((meaning) => !isLeft(meaning))
  if (done.length === 0) return { meaning: worst(meanings), left: null }
  const share = 1 - done.length / meanings.length
  const meaning = meanings.includes('unrated') ? 'unrated' : 'unseen'
  return { meaning: worst(done), left: share > 0 ? { share, meaning } : null }
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
