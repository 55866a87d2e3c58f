import type { Claim } from '../../../core/model/claim.ts'
import type { Span } from '../../../core/model/content.ts'
import type { ClaimId, DraftId } from '../../../core/model/ids.ts'
import { claimSpans } from '../../../core/query/placed.ts'
import type { ClaimLook } from '../../parts/looks.ts'

/** What the text shows of a claim. The same object as long as nothing of it changed. */
export interface ClaimMark {
  readonly id: ClaimId
  readonly number: number
  readonly look: ClaimLook
  /** What a screen reader says at the claim's start. */
  readonly label: string
  /** Where each passage lies on the draft. */
  readonly passages: readonly (readonly Span[])[]
  /** Characters covered: the smaller claim wins a click. */
  readonly size: number
}

/** A stretch of one block covered by the same claims, the largest first. */
export interface MarkedSegment extends Span {
  readonly marks: readonly ClaimMark[]
  /** Claims whose first words these are: their controls stand before them. */
  readonly opening: readonly ClaimId[]
  /** Claims of which a passage ends here: their numbers stand behind it. */
  readonly closing: readonly ClaimId[]
}

export const NO_SEGMENTS: readonly MarkedSegment[] = []

/**
 * What the text shows of a claim on a draft; `look` and `sayLabel` come from whoever knows verdicts and words. The label is
 * said when it is first drawn: a book has thousands, and shows a few.
 */
export function claimMark(claim: Claim, draft: DraftId, look: ClaimLook, sayLabel: () => string): ClaimMark {
  let said: string | null = null
  const spans = claimSpans(claim, draft)
  return {
    id: claim.id,
    number: claim.number,
    look,
    get label() {
      said ??= sayLabel()
      return said
    },
    passages: (claim.placements[draft] ?? []).map((passage) => passage.spans),
    size: spans.reduce((size, { start, end }) => size + end - start, 0),
  }
}

/** Which claim a click on a segment chooses: the smallest, and at the next click on the same words the next larger one. */
export function claimUnder(marks: readonly ClaimMark[], chosen: ClaimId | null): ClaimId | null {
  const smallestFirst = [...marks].reverse()
  const standing = smallestFirst.findIndex(({ id }) => id === chosen)
  return (smallestFirst[standing + 1] ?? smallestFirst[0])?.id ?? null
}
