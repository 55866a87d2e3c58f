import type { WorkState } from '../model/claim.ts'
import type { ClaimId } from '../model/ids.ts'
import type { Look } from '../model/look.ts'
import type { Lack } from './house-rules.ts'

/** What a list of claims can be filtered and sorted by. */
export interface ClaimFacets {
  readonly id: ClaimId
  readonly number: number
  /** Where its first words stand on the draft, a UTF-16 offset; null when it lies nowhere on it. */
  readonly start: number | null
  /** How it is drawn: by the verdict that counts, unless its words have changed since, or it has none. */
  readonly look: Look | 'unrated' | 'verify-again'
  /** The name of the rating that counts; empty without one, and while it is to be verified again. */
  readonly rating: string
  /** As it counts by the house rules. */
  readonly state: WorkState
  readonly kind: string
  /** Whoever makes the claim; empty for the article's author. */
  readonly claimant: string
  readonly tags: readonly string[]
  /** How many citations it has. */
  readonly sources: number
  readonly hasRationale: boolean
  /** What it lacks by the house rules. */
  readonly lacks: readonly Lack[]
  /** Checked by a verdict that was given for an earlier draft. */
  readonly isCarriedOver: boolean
  /** Some of its words have no certain place on the draft. */
  readonly isUnplaced: boolean
  /** When it was last worked on, as an ISO instant. */
  readonly changedAt: string
}

export const FACETS = ['verdict', 'state', 'draft', 'kind', 'claimant', 'tag', 'missing'] as const
export type Facet = (typeof FACETS)[number]

/** What a claim can lack: of itself, or by the house rules. */
export const MISSING = ['source', 'sources', 'primary', 'rationale'] as const
export type Missing = (typeof MISSING)[number]

/** What a newer draft can have made of a claim. */
export const ON_DRAFT = ['unplaced', 'carried-over'] as const
export type OnDraft = (typeof ON_DRAFT)[number]

/** The values asked for, by facet: any of them within one facet, all facets together. A facet without values asks nothing. */
export type ClaimFilter = Readonly<Record<Facet, readonly string[]>>

export const NO_FILTER: ClaimFilter = {
  verdict: [],
  state: [],
  draft: [],
  kind: [],
  claimant: [],
  tag: [],
  missing: [],
}

/** Ratings of one name and one meaning are one value, whichever scale they come from. */
export const verdictValue = (look: ClaimFacets['look'], rating: string): string => `${look}:${rating}`

/** The look a value of the verdict facet is drawn with, and its name; the name is empty where no rating counts. */
export function readVerdictValue(value: string): { readonly look: ClaimFacets['look']; readonly rating: string } {
  const end = value.indexOf(':')
  return { look: value.slice(0, end) as ClaimFacets['look'], rating: value.slice(end + 1) }
}

const missing = ({ sources, hasRationale, lacks }: ClaimFacets): Missing[] =>
  MISSING.filter((what) => {
    if (what === 'source') return sources === 0
    return lacks.some((lack) => lack.what === what) || (what === 'rationale' && !hasRationale)
  })

const onDraft = ({ isCarriedOver, isUnplaced }: ClaimFacets): OnDraft[] =>
  ON_DRAFT.filter((what) => (what === 'carried-over' ? isCarriedOver : isUnplaced))

/** The values a claim has of a facet. */
export function valuesOf(claim: ClaimFacets, facet: Facet): readonly string[] {
  switch (facet) {
    case 'verdict':
      return [verdictValue(claim.look, claim.rating)]
    case 'state':
      return [claim.state]
    case 'kind':
      return [claim.kind]
    case 'claimant':
      return [claim.claimant]
    case 'tag':
      return claim.tags
    case 'missing':
      return missing(claim)
    case 'draft':
      return onDraft(claim)
    default:
      return facet satisfies never
  }
}

export const isFiltered = (filter: ClaimFilter): boolean => FACETS.some((facet) => filter[facet].length > 0)

const fitsFacet = (claim: ClaimFacets, filter: ClaimFilter, facet: Facet): boolean =>
  filter[facet].length === 0 || valuesOf(claim, facet).some((value) => filter[facet].includes(value))

export const fits = (claim: ClaimFacets, filter: ClaimFilter): boolean =>
  FACETS.every((facet) => fitsFacet(claim, filter, facet))

/** The claims that fit, in the order given; the very same list when nothing is asked for. */
export const fitting = <Claim extends ClaimFacets>(claims: readonly Claim[], filter: ClaimFilter): readonly Claim[] => {
  const asked = FACETS.filter((facet) => filter[facet].length > 0)
  return asked.length === 0 ? claims : claims.filter((claim) => asked.every((facet) => fitsFacet(claim, filter, facet)))
}

export const withValues = (filter: ClaimFilter, facet: Facet, values: readonly string[]): ClaimFilter => ({
  ...filter,
  [facet]: values,
})

export const withoutValue = (filter: ClaimFilter, facet: Facet, value: string): ClaimFilter =>
  withValues(
    filter,
    facet,
    filter[facet].filter((held) => held !== value),
  )

/** The values asked for, one by one, in the order of the facets. */
export const askedValues = (filter: ClaimFilter): readonly { readonly facet: Facet; readonly value: string }[] =>
  FACETS.flatMap((facet) => filter[facet].map((value) => ({ facet, value })))

/**
 * How many claims each value of a facet would show, all other facets being asked for as they are. Values that no claim
 * of the article has are not counted; those that only claims left out by the others have count 0.
 */
export function countsOf(
  claims: readonly ClaimFacets[],
  filter: ClaimFilter,
  facet: Facet,
): ReadonlyMap<string, number> {
  const others = FACETS.filter((other) => other !== facet && filter[other].length > 0)
  const counts = new Map<string, number>()
  for (const claim of claims) {
    const isCounted = others.every((other) => fitsFacet(claim, filter, other))
    for (const value of valuesOf(claim, facet)) counts.set(value, (counts.get(value) ?? 0) + (isCounted ? 1 : 0))
  }
  return counts
}
