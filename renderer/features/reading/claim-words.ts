import type { ClaimId } from '../../../core/model/ids.ts'
import type { ClaimLook } from '../../parts/looks.ts'

/** A claim in a few words, as the strip and the picker name it. */
export interface ClaimWords {
  readonly id: ClaimId
  readonly number: number
  readonly look: ClaimLook
  readonly standing: string
  readonly wording: string
}

/** The words of a claim; undefined once it is gone. */
export type WordsOfClaim = (claim: ClaimId) => ClaimWords | undefined
