import type { Tables } from '../model/tables.ts'
import type { RowChange } from './row-change.ts'

/** A change is plain data: the undo entry, the event to the mirrors and the journal line are this one value. */
export type Change = readonly RowChange[]

/** The state with every row change made, in order. Unchanged tables keep their identity. */
export function applyChange<State extends Tables>(state: State, change: Change): State {
  const touched: Record<string, Record<string, unknown>> = {}
  for (const { table, id, after } of change) {
    const rows = touched[table] ?? { ...state[table] }
    touched[table] = rows
    if (after === null) delete rows[id]
    else rows[id] = after
  }
  return { ...state, ...touched }
}

/** The change that takes this one back: applied after it, the state is what it was before. */
export const invertChange = (change: Change): Change =>
  change.map(({ table, id, before, after }) => ({ table, id, before: after, after: before })).reverse()
