import type { TruthNumbers } from '../query/truth-numbers.ts'

/** A person or a body; `kind` null where nobody said which of the two. Empty fields are not known. */
export interface Party {
  readonly kind: 'person' | 'organization' | null
  readonly name: string
  readonly url: string
  /** Other addresses of the same. */
  readonly sameAs: readonly string[]
}

/** Where a claim stands to be read. Empty fields are not known; the date is ISO 8601. */
export interface Appearance {
  readonly url: string
  readonly headline: string
  readonly author: Party | null
  readonly publisher: Party | null
  readonly publishedOn: string
}

/**
 * One published verdict on one claim, as ClaimReview and the Fact Check Tools tell it: neither format, the facts of both.
 * Dates are ISO 8601 of any precision, empty when not known.
 */
export interface FactCheck {
  /** The page that carries the full review. */
  readonly url: string
  readonly claimReviewed: string
  /** The day of the review, never that of the claim. */
  readonly reviewedOn: string
  /** Who publishes the review. */
  readonly publisher: Party | null
  readonly rating: {
    readonly name: string
    readonly numbers: TruthNumbers | null
    readonly explanation: string
  }
  readonly claimant: Party | null
  readonly madeOn: string
  readonly appearances: readonly Appearance[]
  readonly firstAppearance: string
}

export const party = (name: string, about: Partial<Party> = {}): Party | null =>
  name.trim() || about.url ? { kind: null, name: name.trim(), url: '', sameAs: [], ...about } : null
