import { z } from '../z.ts'
import { ClaimId, DraftId, PassageId, PersonId } from './ids.ts'
import { Placements } from './placement.ts'
import { FilledLine, Prose } from './text-limits.ts'
import { Instant, StatedDate } from './time.ts'

/** Full Fact / Warwick (arXiv 1809.08193) and newsroom practice; see docs/decisions/claim-kinds.md. */
export const ClaimKind = z.enum([
  'quantity',
  'comparison',
  'correlation',
  'law',
  'prediction',
  'experience',
  'quotation',
  'attribution',
  'name',
  'date-place',
  'description',
  'record',
  'other',
])
export type ClaimKind = z.infer<typeof ClaimKind>

/** Who makes the claim: the article's author, or somebody it quotes or paraphrases. */
export const Claimant = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('author') }),
  z.strictObject({ kind: z.literal('named'), name: FilledLine }),
])
export type Claimant = z.infer<typeof Claimant>

export const WorkState = z.enum(['to-check', 'checking', 'checked', 'verify-again'])
export type WorkState = z.infer<typeof WorkState>

export const Priority = z.enum(['high', 'normal', 'low'])
export type Priority = z.infer<typeof Priority>

/** Proposed replacement wording for one passage. */
export const Correction = z.strictObject({ passage: PassageId, replacement: Prose })
export type Correction = z.infer<typeof Correction>

export const ClaimDetails = z.strictObject({
  wording: Prose,
  kind: ClaimKind,
  claimant: Claimant,
  /** When the claim was made, as stated. */
  madeOn: StatedDate,
  tags: z.array(FilledLine.max(100)).max(100),
  priority: Priority,
})
export type ClaimDetails = z.infer<typeof ClaimDetails>

/** No longer under check: the article does not say it any more, or another claim stands in its place. */
export const Retirement = z.strictObject({
  at: Instant,
  by: PersonId,
  /** As of this draft; on those before it the claim still stands. */
  draft: DraftId,
  why: Prose,
})
export type Retirement = z.infer<typeof Retirement>

/** A claim's row and number stay for ever, unless somebody deletes it. */
export const Claim = z.strictObject({
  id: ClaimId,
  number: z.number().int().positive(),
  ...ClaimDetails.shape,
  state: WorkState,
  correction: Correction.nullable(),
  placements: Placements,
  createdAt: Instant,
  createdBy: PersonId,
  /** The claim in whose place it stands. */
  updates: z.exactOptional(ClaimId),
  retired: z.exactOptional(Retirement),
})
export type Claim = z.infer<typeof Claim>
