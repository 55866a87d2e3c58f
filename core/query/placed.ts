import type { Claim } from '../model/claim.ts'
import type { Span } from '../model/content.ts'
import type { DraftId } from '../model/ids.ts'
import type { ArticleTables } from '../model/tables.ts'
import { isRetiredOn } from './anchoring.ts'
import { byPlace, type StandingClaim } from './ordered-claims.ts'

/** Every span a claim has on a draft. */
export const claimSpans = (claim: Claim, draft: DraftId): Span[] =>
  (claim.placements[draft] ?? []).flatMap(({ spans }) => spans)

/** Past every text: where a claim stands that lies nowhere on a draft. */
export const NOWHERE = Number.MAX_SAFE_INTEGER

/** Where a claim's first words stand on a draft; `NOWHERE` when it has none there. */
export function standing(claim: Claim, draft: DraftId): StandingClaim {
  let start = NOWHERE
  for (const passage of claim.placements[draft] ?? [])
    for (const span of passage.spans) start = Math.min(start, span.start)
  return { claim, start }
}

/** The claims that count on a draft: all but those retired by then. */
export const claimsStanding = (state: ArticleTables, draft: DraftId): Claim[] =>
  Object.values(state.claims).filter((claim) => !isRetiredOn(state, claim, draft))

/** The claims that were retired by a draft, by number. */
export const claimsRetired = (state: ArticleTables, draft: DraftId): Claim[] =>
  Object.values(state.claims)
    .filter((claim) => isRetiredOn(state, claim, draft))
    .sort((a, b) => a.number - b.number)

/** The claims that count on a draft in reading order; those that lie nowhere on it come last, by number. */
export const claimsInOrder = (state: ArticleTables, draft: DraftId): Claim[] =>
  claimsStanding(state, draft)
    .map((claim) => standing(claim, draft))
    .sort(byPlace)
    .map(({ claim }) => claim)
