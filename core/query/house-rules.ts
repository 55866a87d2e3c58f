import type { Citation } from '../model/citation.ts'
import type { WorkState } from '../model/claim.ts'
import type { ClaimId } from '../model/ids.ts'
import type { HouseRules } from '../model/settings.ts'
import type { ArticleTables, LibraryTables } from '../model/tables.ts'
import type { Verdict } from '../model/verdict.ts'

/** The rules before anybody changed one: a verdict says why, and that is all. */
export const FIRST_HOUSE_RULES: HouseRules = { rationale: true, sources: 0, primary: false }

/** The rules of a library. */
export const houseRules = (settings: LibraryTables['settings']): HouseRules =>
  settings.settings?.rules ?? FIRST_HOUSE_RULES

/** What of a claim the rules ask about. */
export interface Supported {
  readonly hasVerdict: boolean
  readonly hasRationale: boolean
  /** How many different sources it cites. */
  readonly sources: number
  /** Whether one of its citations is graded as primary. */
  readonly hasPrimary: boolean
}

export const supportOf = (
  verdict: Verdict | undefined,
  citations: readonly Pick<Citation, 'source' | 'grade'>[],
): Supported => ({
  hasVerdict: verdict !== undefined,
  hasRationale: Boolean(verdict?.rationale.trim()),
  sources: new Set(citations.map(({ source }) => source)).size,
  hasPrimary: citations.some(({ grade }) => grade === 'primary'),
})

/** Something the rules want and a claim does not have. */
export type Lack =
  | { readonly what: 'sources'; readonly has: number; readonly wanted: number }
  | { readonly what: 'primary' }
  | { readonly what: 'rationale' }

/**
 * What a claim lacks by the rules, in the order one would see to it. A claim that nobody has judged lacks no reason:
 * there is nothing yet to give one for.
 */
export function lacksOf(
  { hasVerdict, hasRationale, sources, hasPrimary }: Supported,
  rules: HouseRules,
): readonly Lack[] {
  return [
    ...(sources < rules.sources ? [{ what: 'sources', has: sources, wanted: rules.sources } as const] : []),
    ...(rules.primary && !hasPrimary ? [{ what: 'primary' } as const] : []),
    ...(rules.rationale && hasVerdict && !hasRationale ? [{ what: 'rationale' } as const] : []),
  ]
}

/**
 * The state of work on a claim as it counts: one that was judged is still being checked while it lacks what the rules
 * want. What is recorded stays as it is, so that it counts again as soon as nothing is lacking or wanted.
 */
export const stateByRules = (recorded: WorkState, lacks: readonly Lack[]): WorkState =>
  recorded === 'checked' && lacks.length > 0 ? 'checking' : recorded

export function citationsByClaim({ citations }: Pick<ArticleTables, 'citations'>): ReadonlyMap<ClaimId, Citation[]> {
  const cited = new Map<ClaimId, Citation[]>()
  for (const citation of Object.values(citations)) {
    const its = cited.get(citation.claim)
    if (its) its.push(citation)
    else cited.set(citation.claim, [citation])
  }
  return cited
}

/** What every claim of an article lacks by the rules; those that lack nothing are not among them. */
export function lacksOfClaims(
  { claims, citations }: Pick<ArticleTables, 'claims' | 'citations'>,
  verdicts: ReadonlyMap<ClaimId, Verdict>,
  rules: HouseRules,
): ReadonlyMap<ClaimId, readonly Lack[]> {
  const cited = citationsByClaim({ citations })
  return new Map(
    Object.values(claims).flatMap(({ id }) => {
      const lacks = lacksOf(supportOf(verdicts.get(id), cited.get(id) ?? []), rules)
      return lacks.length > 0 ? [[id, lacks] as const] : []
    }),
  )
}
