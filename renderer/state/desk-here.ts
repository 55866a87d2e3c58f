import { create } from 'zustand'
import type { ClaimId } from '../../core/model/ids.ts'
import type { Rating } from '../../core/model/scale.ts'

/** The ratings that can be given to the chosen claim now. */
export interface RatingsHere {
  readonly scale: string
  readonly ratings: readonly Rating[]
  /** Gives the rating at this place of the scale, from 1. */
  readonly rate: (place: number) => void
}

/** What the desk offers to the windows that find something by typing. */
export const useDeskHere = create<{
  /** Null while no claim is chosen, or none may be rated. */
  readonly here: RatingsHere | null
  /** Chooses a claim and shows its words; null while no article is open. */
  readonly showClaim: ((claim: ClaimId) => void) | null
}>(() => ({ here: null, showClaim: null }))
