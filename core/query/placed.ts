import type { Claim } from '../model/claim.ts'
import type { Span } from '../model/content.ts'
import type { DraftId } from '../model/ids.ts'
import type { ArticleTables } from '../model/tables.ts'

/** Every span a claim has on a draft. */
export const claimSpans = (claim: Claim, draft: DraftId): Span[] =>
  (claim.placements[draft] ?? []).flatMap(({ spans }) => spans)

const startOn = (claim: Claim, draft: DraftId): number =>
  Math.min(...claimSpans(claim, draft).map(({ start }) => start), Number.MAX_SAFE_INTEGER)

/** The claims in reading order on a draft; those that lie nowhere on it come last, by number. */
export const claimsInOrder = (state: ArticleTables, draft: DraftId): Claim[] =>
  Object.values(state.claims)
    .map((claim) => ({ claim, start: startOn(claim, draft) }))
    .sort((a, b) => a.start - b.start || a.claim.number - b.claim.number)
    .map(({ claim }) => claim)
