import { applyChange } from '../../core/change/change.ts'
import type { Acknowledged, Steps } from '../../core/contract-values.ts'
import type { Tables } from '../../core/model/tables.ts'

/** A read-only copy of a store's state, as of one of its changes. */
export interface Mirror<State extends Tables> {
  readonly seq: number
  readonly tables: State
  readonly steps: Steps
}

/**
 * The mirror after an acknowledged change. The same change may arrive twice (as the answer to a command and as an
 * event): the second time nothing happens. `null` when a change in between is missing and the store must be read again.
 */
export function followChange<State extends Tables>(
  mirror: Mirror<State>,
  { seq, change, steps }: Acknowledged,
): Mirror<State> | null {
  if (seq <= mirror.seq) return mirror
  if (seq !== mirror.seq + 1) return null
  return { seq, tables: applyChange(mirror.tables, change), steps }
}
