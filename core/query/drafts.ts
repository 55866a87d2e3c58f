import type { Claim } from '../model/claim.ts'
import type { Content, Span } from '../model/content.ts'
import type { DraftId } from '../model/ids.ts'
import type { Placement } from '../model/placement.ts'
import type { ArticleTables } from '../model/tables.ts'
import type { Verdict } from '../model/verdict.ts'
import { draftBefore, isRetiredOn, worstState } from './anchoring.ts'
import type { SentenceCoverage } from './coverage.ts'
import { onlyArticle } from './only-article.ts'
import { byPlace } from './ordered-claims.ts'
import { standing } from './placed.ts'
import { verdictStands } from './verdict-stands.ts'
import { newestVerdict } from './verdicts.ts'

/** A claim as it stood on a draft. */
export interface ClaimAsOf {
  readonly claim: Claim
  readonly placement: Placement
  /** The newest given on that draft or an earlier one. */
  readonly verdict: Verdict | undefined
  /** Whether that verdict stood for the words there. */
  readonly stands: boolean
  readonly isRetired: boolean
}

/** The claims that were on a draft, as they stood on it, in reading order. */
export function claimsAsOf(state: ArticleTables, draft: DraftId): ClaimAsOf[] {
  const number = (id: DraftId) => state.drafts[id]?.number ?? 0
  const given = new Map<string, Verdict[]>()
  for (const verdict of Object.values(state.verdicts))
    if (number(verdict.draft) <= number(draft)) given.set(verdict.claim, [...(given.get(verdict.claim) ?? []), verdict])
  return Object.values(state.claims)
    .map((claim) => standing(claim, draft))
    .sort(byPlace)
    .flatMap(({ claim }): ClaimAsOf[] => {
      const placement = claim.placements[draft]
      if (!placement) return []
      const verdict = newestVerdict(given.get(claim.id) ?? [])
      return [
        {
          claim,
          placement,
          verdict,
          stands: verdict !== undefined && verdictStands(state, claim, verdict, draft),
          isRetired: isRetiredOn(state, claim, draft),
        },
      ]
    })
}

/** What became of the claims on a new draft, what asks for a decision first; `marked`: those that began on it. */
export const DRAFT_GROUPS = [
  'verify-again',
  'ambiguous',
  'lost',
  'decided',
  'changed',
  'moved',
  'exact',
  'marked',
  'retired',
] as const
export type DraftGroup = (typeof DRAFT_GROUPS)[number]

/** The groups in which somebody must decide. */
export const OPEN_GROUPS: readonly DraftGroup[] = ['verify-again', 'ambiguous', 'lost']

/**
 * Which group a claim is in on a draft. Without a place it is ambiguous or lost until somebody places it; `decided` is
 * one that was confirmed or rated on this draft; `changed` holds changes that do not matter, or that no verdict had
 * been given before.
 */
function groupOf(state: ArticleTables, { claim, placement, verdict, stands, isRetired }: ClaimAsOf, draft: DraftId) {
  if (isRetired) return 'retired'
  const worst = worstState(placement)
  if (worst === 'ambiguous' || worst === 'lost') return worst
  const before = draftBefore(state, draft)
  if (!before || !Object.keys(claim.placements).some((id) => isBefore(state, id as DraftId, draft))) return 'marked'
  const isCurrent = draft === onlyArticle(state).draft
  // Nobody wrote down how a claim stood on an earlier draft: there its verdict tells.
  const isOpen = isCurrent ? claim.state === 'verify-again' : verdict !== undefined && !stands
  if (isOpen) return 'verify-again'
  if (verdict?.draft === draft) return 'decided'
  return worst
}

const isBefore = ({ drafts }: ArticleTables, one: DraftId, other: DraftId): boolean =>
  (drafts[one]?.number ?? 0) < (drafts[other]?.number ?? 0)

/** The claims of a draft by what became of them since the draft before, each group in reading order. */
export function claimsByGroup(state: ArticleTables, draft: DraftId): ReadonlyMap<DraftGroup, readonly ClaimAsOf[]> {
  const groups = new Map<DraftGroup, ClaimAsOf[]>(DRAFT_GROUPS.map((group) => [group, []]))
  for (const claim of claimsAsOf(state, draft)) groups.get(groupOf(state, claim, draft))?.push(claim)
  return groups
}

/** The claims of a draft about which somebody must decide, in the order of `DRAFT_GROUPS`. */
export function claimsToDecide(state: ArticleTables, draft: DraftId): ClaimAsOf[] {
  const groups = claimsByGroup(state, draft)
  return OPEN_GROUPS.flatMap((group) => groups.get(group) ?? [])
}

/** The sentences of a draft that the draft before does not have and that nobody has looked at, in order. */
export function newSentences(
  before: Pick<Content, 'text' | 'sentences'>,
  after: Pick<Content, 'text'>,
  coverage: readonly SentenceCoverage[],
): Span[] {
  const wordsOf = ({ text }: Pick<Content, 'text'>, { start, end }: Span) =>
    text.slice(start, end).replace(/\s+/gu, ' ')
  const known = new Set(before.sentences.map((sentence) => wordsOf(before, sentence)))
  return coverage
    .filter(({ kind, sentence }) => kind === 'unseen' && !known.has(wordsOf(after, sentence)))
    .map(({ sentence }) => sentence)
}
