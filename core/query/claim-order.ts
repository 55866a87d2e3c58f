import { ClaimKind } from '../model/claim.ts'
import type { ClaimId } from '../model/ids.ts'
import type { NamedLook } from '../model/look.ts'
import { meaningOf } from '../model/look-parts.ts'
import { compareNames } from '../text/compare-names.ts'
import { type ClaimFacets, type ClaimFilter, fitting, readVerdictValue, verdictValue } from './claim-filter.ts'

export const CLAIM_SORTS = ['place', 'number', 'state', 'verdict', 'kind', 'claimant', 'changed', 'sources'] as const
export type ClaimSort = (typeof CLAIM_SORTS)[number]

/** What is left to do comes first. */
export const STATES_IN_ORDER = ['verify-again', 'to-check', 'checking', 'checked'] as const
const MEANINGS_IN_ORDER: readonly (NamedLook | null)[] = [
  'false',
  'mostly-false',
  'half',
  'mostly-true',
  'true',
  'unconfirmed',
  null,
]

/** What is wrong comes first, what nobody has rated last; a look that says nothing of the claim stands between. */
function placeOfLook(look: ClaimFacets['look']): number {
  if (look === 'unrated') return MEANINGS_IN_ORDER.length + 1
  return look === 'verify-again' ? MEANINGS_IN_ORDER.length : MEANINGS_IN_ORDER.indexOf(meaningOf(look))
}

const NOWHERE = Number.MAX_SAFE_INTEGER

const byPlace = (a: ClaimFacets, b: ClaimFacets): number =>
  (a.start ?? NOWHERE) - (b.start ?? NOWHERE) || a.number - b.number

/** The order of two values of the verdict facet. */
export function byVerdict(a: string, b: string): number {
  if (a === b) return 0
  const [one, other] = [readVerdictValue(a), readVerdictValue(b)]
  return placeOfLook(one.look) - placeOfLook(other.look) || compareNames(one.rating, other.rating) || (a < b ? -1 : 1)
}

/** The order of two claimants, or of two tags: by name, the article's author first. */
export const byName = (a: string, b: string): number => (a === b ? 0 : compareNames(a, b) || (a < b ? -1 : 1))

export const byKind = (a: string, b: string): number =>
  ClaimKind.options.indexOf(a as ClaimKind) - ClaimKind.options.indexOf(b as ClaimKind)

export const byState = (a: string, b: string): number =>
  STATES_IN_ORDER.indexOf(a as (typeof STATES_IN_ORDER)[number]) -
  STATES_IN_ORDER.indexOf(b as (typeof STATES_IN_ORDER)[number])

const COMPARE: Readonly<Record<ClaimSort, (a: ClaimFacets, b: ClaimFacets) => number>> = {
  place: byPlace,
  number: (a, b) => a.number - b.number,
  state: (a, b) => byState(a.state, b.state),
  verdict: (a, b) =>
    a.look === b.look && a.rating === b.rating
      ? 0
      : byVerdict(verdictValue(a.look, a.rating), verdictValue(b.look, b.rating)),
  kind: (a, b) => byKind(a.kind, b.kind),
  claimant: (a, b) => byName(a.claimant, b.claimant),
  changed: (a, b) => (a.changedAt < b.changedAt ? 1 : a.changedAt > b.changedAt ? -1 : 0),
  sources: (a, b) => a.sources - b.sources,
}

/** What a sort brings together under one heading; null where it makes no groups. */
export function groupOf(claim: ClaimFacets, sort: ClaimSort): string | null {
  switch (sort) {
    case 'state':
      return claim.state
    case 'verdict':
      return verdictValue(claim.look, claim.rating)
    case 'kind':
      return claim.kind
    case 'claimant':
      return claim.claimant
    case 'sources':
      return String(claim.sources)
    case 'place':
    case 'number':
    case 'changed':
      return null
    default:
      return sort satisfies never
  }
}

/** What a list of claims is asked for. */
export interface ListAsked<Claim extends ClaimFacets> {
  /** All of them, in reading order. */
  readonly claims: readonly Claim[]
  readonly filter: ClaimFilter
  readonly sort: ClaimSort
  readonly chosen: ClaimId | null
  /** The chosen claim as it was when it was chosen: it keeps its place and its group while somebody works on it. */
  readonly held: Claim | null
  /** The claims as they were listed last by the same sort: almost sorted, and so sorted at once. */
  readonly before?: readonly Claim[]
}

/** Claims as they are listed: filtered, sorted, and the chosen one among them whatever becomes of it. */
export interface ClaimListing<Claim extends ClaimFacets> {
  readonly listed: readonly Claim[]
  /** How many fit the filter; the chosen one may be listed without fitting. */
  readonly fitting: number
  /** Whether the chosen claim is listed only because it is chosen. */
  readonly isChosenKept: boolean
  /** The heading a listed claim stands under. */
  readonly groupOf: (claim: Claim) => string | null
}

/** A copy of some claims, in the order of another list as far as that has them. */
function inOrderOf<Claim extends ClaimFacets>(before: readonly Claim[], claims: readonly Claim[]): Claim[] {
  if (before.length === 0) return [...claims]
  const left = new Map(claims.map((claim) => [claim.id, claim]))
  const known = before.flatMap(({ id }) => {
    const claim = left.get(id)
    left.delete(id)
    return claim ?? []
  })
  return [...known, ...left.values()]
}

export function listClaims<Claim extends ClaimFacets>({
  claims,
  filter,
  sort,
  chosen,
  held,
  before = [],
}: ListAsked<Claim>): ClaimListing<Claim> {
  const fit = fitting(claims, filter)
  const isKept = chosen !== null && fit !== claims && !fit.some(({ id }) => id === chosen)
  const fitIds = isKept ? new Set(fit) : null
  const kept = fitIds ? claims.filter((claim) => claim.id === chosen || fitIds.has(claim)) : fit
  const isChosenKept = kept.length > fit.length
  const asSorted = (claim: Claim): Claim => (held && claim.id === held.id && claim.id === chosen ? held : claim)
  const compare = COMPARE[sort]
  const listed =
    sort === 'place'
      ? kept
      : inOrderOf(before, kept).sort((a, b) => compare(asSorted(a), asSorted(b)) || byPlace(asSorted(a), asSorted(b)))
  return { listed, fitting: fit.length, isChosenKept, groupOf: (claim) => groupOf(asSorted(claim), sort) }
}
