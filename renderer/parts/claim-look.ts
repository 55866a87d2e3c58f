import { say } from '../../core/messages/message.ts'
import type { Claim } from '../../core/model/claim.ts'
import type { Verdict } from '../../core/model/verdict.ts'
import { ratingName } from '../../core/query/scale-words.ts'
import type { ClaimLook } from './looks.ts'

/** How a claim is drawn: by its counting verdict, unless its words have changed since, or nobody has rated it yet. */
export const claimLook = (claim: Claim, verdict: Verdict | undefined): ClaimLook =>
  claim.state === 'verify-again' ? 'verify-again' : (verdict?.rating.look ?? 'unrated')

/** Where a claim stands, in a word or two: "Verify again", the name of its rating, or the state of the work on it. */
export const claimStanding = (claim: Claim, verdict: Verdict | undefined): string =>
  claim.state === 'verify-again' || !verdict
    ? say(`state.${claim.state}`)
    : ratingName(verdict.scale.id, verdict.rating)
