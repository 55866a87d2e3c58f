import type { RowChange } from '../change/change.ts'
import type { Claim, WorkState } from '../model/claim.ts'
import { edited } from './decision.ts'

const movedTo = (claim: Claim, state: WorkState): RowChange[] =>
  claim.state === state ? [] : [edited('claims', claim, { ...claim, state })]

/** Somebody started work on a claim nobody had touched. */
export const begunChecking = (claim: Claim): RowChange[] =>
  claim.state === 'to-check' ? movedTo(claim, 'checking') : []

/** A claim counts as checked once its newest verdict says why; without a reason it is still being checked. */
export const judged = (claim: Claim, rationale: string): RowChange[] =>
  movedTo(claim, rationale.trim() ? 'checked' : 'checking')
