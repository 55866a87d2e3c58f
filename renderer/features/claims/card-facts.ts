import { type DiffPart, diffWords } from '../../../core/anchor/word-diff.ts'
import type { Claim } from '../../../core/model/claim.ts'
import type { DraftId } from '../../../core/model/ids.ts'
import type { Verdict } from '../../../core/model/verdict.ts'
import { hasUnplaced } from '../../../core/query/anchoring.ts'
import type { ArticleFigures } from '../../../core/query/article-index.ts'
import type { ClaimFacets } from '../../../core/query/claim-filter.ts'
import { type Lack, stateByRules } from '../../../core/query/house-rules.ts'
import { NOWHERE, standing } from '../../../core/query/placed.ts'
import { ratingName } from '../../../core/query/scale-words.ts'
import { isCarriedOver } from '../../../core/query/verdict-stands.ts'
import { claimLook, claimStanding } from '../../parts/claim-look.ts'

/** What a card says of a claim. The same object as long as nothing of it changed. */
export interface CardFacts extends ClaimFacets {
  readonly standing: string
  readonly wording: string
  /** What became of the words a verdict was given for; null while it still stands. */
  readonly changed: readonly DiffPart[] | null
}

/** What became of the words the newest verdict was given for. */
export function changedSince(claim: Claim, verdict: Verdict | undefined, draft: DraftId): readonly DiffPart[] | null {
  if (claim.state !== 'verify-again' || !verdict) return null
  const now = (claim.placements[draft] ?? []).map(({ text }) => text)
  const length = Math.max(now.length, verdict.words.length)
  for (let at = 0; at < length; at++) {
    const [before, after] = [verdict.words[at] ?? '', now[at] ?? '']
    if (before !== after) return diffWords(before, after)
  }
  return null
}

const NOTHING: readonly Lack[] = []

const newest = (made: string, rated: string | undefined): string => (rated && rated > made ? rated : made)

interface Known {
  readonly claim: Claim
  readonly verdict: Verdict | undefined
  readonly sources: number
  readonly lacks: readonly Lack[]
}

export interface CardSource extends Known {
  readonly facts: CardFacts
}

const factsOf = ({ claim, verdict, sources, lacks }: Known, draft: DraftId, changedAt: string) => {
  const { start } = standing(claim, draft)
  const look = claimLook(claim, verdict)
  const facts: CardFacts = {
    lacks,
    id: claim.id,
    number: claim.number,
    look,
    rating: look === 'verify-again' ? '' : verdict ? ratingName(verdict.scale.id, verdict.rating) : '',
    state: stateByRules(claim.state, lacks),
    kind: claim.kind,
    claimant: claim.claimant.kind === 'named' ? claim.claimant.name : '',
    tags: claim.tags,
    hasRationale: Boolean(verdict?.rationale.trim()),
    isCarriedOver: isCarriedOver(claim, verdict, draft),
    isUnplaced: hasUnplaced(claim, draft),
    changedAt,
    standing: claimStanding(claim, verdict),
    wording: claim.wording,
    sources,
    start: start === NOWHERE ? null : start,
    changed: changedSince(claim, verdict, draft),
  }
  return facts
}

/** A retired claim as its card tells it: by its last verdict, which nobody has to give again. */
export function retiredFacts(figures: ArticleFigures, claim: Claim): CardFacts {
  const isAgain = claim.state === 'verify-again' && figures.verdicts.has(claim.id)
  const judged: Claim = isAgain ? { ...claim, state: 'checked' } : claim
  const { facts } = cardSource(figures, judged, undefined, () => claim.createdAt)
  return { ...facts, isCarriedOver: false }
}

/** One claim as its card tells it; the same object as `held` when nothing of it changed. */
export function cardSource(
  { draft, verdicts, citations, lacks: lacking }: ArticleFigures,
  claim: Claim,
  held: CardSource | undefined,
  now: () => string,
): CardSource {
  const verdict = verdicts.get(claim.id)
  const sources = citations.get(claim.id) ?? 0
  const lacks = lacking.get(claim.id) ?? NOTHING
  if (held && held.claim === claim && held.verdict === verdict && held.sources === sources && held.lacks === lacks)
    return held
  // Seen to change in this window, or, before that, marked or rated last.
  const changedAt = held ? now() : newest(claim.createdAt, verdict?.at)
  const known = { claim, verdict, sources, lacks }
  return { ...known, facts: factsOf(known, draft, changedAt) }
}
