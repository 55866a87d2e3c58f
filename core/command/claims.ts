import type { Claim } from '../model/claim.ts'
import { ClaimDetails, Correction, WorkState } from '../model/claim.ts'
import { type Content, Span } from '../model/content.ts'
import { ClaimId, DraftId, PassageId } from '../model/ids.ts'
import type { PlacedPassage, Placement } from '../model/placement.ts'
import type { HouseRules } from '../model/settings.ts'
import type { ArticleTables } from '../model/tables.ts'
import { draftsBefore, hasUnplaced, isUnplaced } from '../query/anchoring.ts'
import { lacksOf, supportOf } from '../query/house-rules.ts'
import { onlyArticle } from '../query/only-article.ts'
import { verdictStands } from '../query/verdict-stands.ts'
import { countingVerdict } from '../query/verdicts.ts'
import { ok, type Result, refuse } from '../result.ts'
import { partOf, z } from '../z.ts'
import { claimAtHand, claimKnown, contentAtHand, draftAtHand } from './claim-at-hand.ts'
import { added, type Deciders, edited, type Given, removed } from './decision.ts'
import { reasonsByHand } from './reasons-by-hand.ts'
import { markableSpans, wordingFrom, wordsOf } from './spans.ts'

const Spans = z.array(Span).max(1_000)

export const ClaimCommand = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('claim.mark'),
    draft: DraftId,
    spans: Spans,
    /** Further passages of the same claim: it says the same there. */
    alsoAt: z.array(Spans).max(1_000).optional(),
    details: partOf(ClaimDetails).optional(),
  }),
  z.strictObject({ type: z.literal('claim.edit'), claim: ClaimId, details: partOf(ClaimDetails) }),
  z.strictObject({ type: z.literal('claim.setState'), claim: ClaimId, state: WorkState }),
  z.strictObject({ type: z.literal('claim.correct'), claim: ClaimId, correction: Correction.nullable() }),
  z.strictObject({ type: z.literal('claim.delete'), claim: ClaimId }),
  z.strictObject({
    type: z.literal('passage.add'),
    claim: ClaimId,
    draft: DraftId,
    spans: Spans,
    alsoAt: z.array(Spans).max(1_000).optional(),
  }),
  z.strictObject({ type: z.literal('passage.move'), claim: ClaimId, draft: DraftId, passage: PassageId, spans: Spans }),
  z.strictObject({ type: z.literal('passage.remove'), claim: ClaimId, draft: DraftId, passage: PassageId }),
])
export type ClaimCommand = z.infer<typeof ClaimCommand>

const withPlacement = (claim: Claim, draft: DraftId, placement: Placement): Claim => ({
  ...claim,
  placements: { ...claim.placements, [draft]: placement },
})

const placed = (id: string, content: Content, spans: Span[]): PlacedPassage => ({
  id: PassageId.parse(id),
  spans,
  text: wordsOf(content, spans),
  anchorState: 'exact',
})

/** Passages of words that can be marked; the same words twice are one passage. */
function newPassages(content: Content, places: readonly (readonly Span[])[], given: Given): Result<PlacedPassage[]> {
  const passages: PlacedPassage[] = []
  for (const place of places) {
    const spans = markableSpans(content, place)
    if (!spans.ok) return spans
    if (!passages.some((passage) => sameSpans(passage.spans, spans.value)))
      passages.push(placed(given.newId(), content, spans.value))
  }
  return ok(passages)
}

/** The words a passage had on the last draft before the one under check; undefined when it had no place on any. */
function wordsBefore(state: ArticleTables, { placements }: Claim, passage: PassageId): string | undefined {
  for (const { id } of draftsBefore(state, onlyArticle(state).draft)) {
    const there = placements[id]?.find((placed) => placed.id === passage)
    if (there && !isUnplaced(there)) return there.text
  }
  return undefined
}

/** A passage that somebody placed: other words than on the draft before are a change, whoever found the place. */
function placedByHand(
  was: PlacedPassage,
  now: PlacedPassage,
  before: string | undefined,
  language: string,
): PlacedPassage {
  if (before === undefined || before === now.text)
    return { ...now, anchorState: was.anchorState === 'moved' ? 'moved' : 'exact' }
  const reasons = reasonsByHand(before, now.text, language)
  return { ...now, anchorState: 'changed', ...(reasons.length > 0 ? { reasons } : {}) }
}

const withoutUpdates = ({ updates: _updates, ...claim }: Claim): Claim => claim

/** Whether a claim may count as checked: its verdict says why, and stands for the words as they are now. */
function settledClaim(state: ArticleTables, claim: Claim, rules: HouseRules): Result<null> {
  const { draft } = onlyArticle(state)
  const verdict = countingVerdict(state, claim.id)
  if (!verdict) return refuse('refused.checked.no-verdict')
  const citations = Object.values(state.citations).filter((citation) => citation.claim === claim.id)
  const [lack] = lacksOf(supportOf(verdict, citations), rules)
  if (lack?.what === 'rationale') return refuse('refused.checked.no-rationale')
  if (hasUnplaced(claim, draft)) return refuse('refused.claim.unplaced')
  if (!verdictStands(state, claim, verdict, draft)) return refuse('refused.checked.verify-again')
  if (lack?.what === 'sources') return refuse('refused.checked.sources', { has: lack.has, count: lack.wanted })
  return lack ? refuse('refused.checked.primary') : ok(null)
}

/** Words that a verdict was given for were moved: whoever judged them must look again. */
const reopened = (state: ArticleTables, claim: Claim): Claim =>
  claim.state === 'checked' && countingVerdict(state, claim.id) ? { ...claim, state: 'verify-again' } : claim

const sameSpans = (a: readonly Span[], b: readonly Span[]) => JSON.stringify(a) === JSON.stringify(b)

export const CLAIM_DECIDERS: Deciders<ArticleTables, ClaimCommand> = {
  'claim.mark': (state, command, given) => {
    const content = contentAtHand(state, command.draft, given)
    if (!content.ok) return content
    const passages = newPassages(content.value, [command.spans, ...(command.alsoAt ?? [])], given)
    if (!passages.ok) return passages
    const article = onlyArticle(state)
    const claim: Claim = {
      id: ClaimId.parse(given.newId()),
      number: article.nextClaimNumber,
      wording: wordingFrom(passages.value),
      kind: 'other',
      claimant: { kind: 'author' },
      madeOn: '',
      tags: [],
      priority: 'normal',
      ...command.details,
      state: 'to-check',
      correction: null,
      placements: { [command.draft]: passages.value },
      createdAt: given.now(),
      createdBy: given.who,
    }
    return ok({
      label: { key: 'claim.mark', values: { number: claim.number } },
      change: [added('claims', claim), edited('articles', article, { ...article, nextClaimNumber: claim.number + 1 })],
      made: claim.id,
    })
  },

  'claim.edit': (state, command) => {
    const claim = claimAtHand(state, command.claim)
    if (!claim.ok) return claim
    return ok({
      label: { key: 'claim.edit', values: { number: claim.value.number } },
      change: [edited('claims', claim.value, { ...claim.value, ...command.details })],
      made: claim.value.id,
    })
  },

  'claim.setState': (state, command, given) => {
    const claim = claimAtHand(state, command.claim)
    if (!claim.ok) return claim
    const settled = command.state === 'checked' ? settledClaim(state, claim.value, given.rules()) : ok(null)
    if (!settled.ok) return settled
    return ok({
      label: { key: 'claim.setState', values: { number: claim.value.number } },
      change: [edited('claims', claim.value, { ...claim.value, state: command.state })],
      made: claim.value.id,
    })
  },

  'claim.correct': (state, command) => {
    const claim = claimAtHand(state, command.claim)
    if (!claim.ok) return claim
    const passages = Object.values(claim.value.placements).flat()
    if (command.correction && !passages.some(({ id }) => id === command.correction?.passage))
      return refuse('refused.passage.unknown')
    return ok({
      label: { key: 'claim.correct', values: { number: claim.value.number } },
      change: [edited('claims', claim.value, { ...claim.value, correction: command.correction })],
      made: claim.value.id,
    })
  },

  'claim.delete': (state, command) => {
    const claim = claimKnown(state, command.claim)
    if (!claim.ok) return claim
    const its = <R extends { id: string; claim: ClaimId }>(table: string, rows: Readonly<Record<string, R>>) =>
      Object.values(rows)
        .filter((row) => row.claim === command.claim)
        .map((row) => removed(table, row))
    return ok({
      label: { key: 'claim.delete', values: { number: claim.value.number } },
      change: [
        ...its('citations', state.citations),
        ...its('verdicts', state.verdicts),
        ...its('notes', state.notes),
        ...Object.values(state.claims)
          .filter(({ updates }) => updates === command.claim)
          .map((newer) => edited('claims', newer, withoutUpdates(newer))),
        removed('claims', claim.value),
      ],
      made: claim.value.id,
    })
  },

  'passage.add': (state, command, given) => {
    const claim = claimAtHand(state, command.claim)
    if (!claim.ok) return claim
    const content = contentAtHand(state, command.draft, given)
    if (!content.ok) return content
    const passages = newPassages(content.value, [command.spans, ...(command.alsoAt ?? [])], given)
    if (!passages.ok) return passages
    const placement = claim.value.placements[command.draft] ?? []
    const further = passages.value.filter(({ spans }) => !placement.some((passage) => sameSpans(passage.spans, spans)))
    if (further.length === 0) return refuse('refused.passage.already')
    const after = withPlacement(claim.value, command.draft, [...placement, ...further])
    return ok({
      label: { key: 'passage.add', values: { number: after.number } },
      change: [edited('claims', claim.value, reopened(state, after))],
      made: after.id,
    })
  },

  'passage.move': (state, command, given) => {
    const claim = claimAtHand(state, command.claim)
    if (!claim.ok) return claim
    const content = contentAtHand(state, command.draft, given)
    if (!content.ok) return content
    const spans = markableSpans(content.value, command.spans)
    if (!spans.ok) return spans
    const placement = claim.value.placements[command.draft] ?? []
    const moved = placement.find(({ id }) => id === command.passage)
    if (!moved) return refuse('refused.passage.unknown')
    const before = wordsBefore(state, claim.value, moved.id)
    const now = placedByHand(moved, placed(moved.id, content.value, spans.value), before, content.value.language)
    const after = withPlacement(
      claim.value,
      command.draft,
      placement.map((passage) => (passage === moved ? now : passage)),
    )
    return ok({
      label: { key: 'passage.move', values: { number: after.number } },
      change: [edited('claims', claim.value, reopened(state, after))],
      made: after.id,
    })
  },

  'passage.remove': (state, command) => {
    const claim = claimAtHand(state, command.claim)
    if (!claim.ok) return claim
    const isAtHand = draftAtHand(state, command.draft)
    if (!isAtHand.ok) return isAtHand
    const placement = claim.value.placements[command.draft] ?? []
    const rest = placement.filter(({ id }) => id !== command.passage)
    if (rest.length === placement.length) return refuse('refused.passage.unknown')
    if (rest.length === 0) return refuse('refused.passage.last')
    const after = withPlacement(claim.value, command.draft, rest)
    const correction = after.correction?.passage === command.passage ? null : after.correction
    return ok({
      label: { key: 'passage.remove', values: { number: after.number } },
      change: [edited('claims', claim.value, reopened(state, { ...after, correction }))],
      made: after.id,
    })
  },
}
