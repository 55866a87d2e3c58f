import type { Change } from '../change/change.ts'

/** A row that is not what it was: new, changed or gone (null where there is none). */
export interface ChangedRow<Row> {
  readonly id: string
  readonly was: Row | null
  readonly is: Row | null
}

/** The rows of one table in a change; a row that was turned twice counts from its first state to its last. */
export function rowsIn<Row>(change: Change, table: string): ChangedRow<Row>[] {
  const rows = new Map<string, ChangedRow<Row>>()
  for (const row of change)
    if (row.table === table) {
      // The machine has parsed the rows of a change before it sent them.
      const [was, is] = [row.before as Row | null, row.after as Row | null]
      rows.set(row.id, { id: row.id, was: rows.has(row.id) ? (rows.get(row.id)?.was ?? null) : was, is })
    }
  return [...rows.values()]
}

/** The rows in which two states of a table differ, by identity. A table that is the same object costs nothing. */
export function changedRows<Row>(
  before: Readonly<Record<string, Row>>,
  after: Readonly<Record<string, Row>>,
): ChangedRow<Row>[] {
  if (before === after) return []
  const changed: ChangedRow<Row>[] = []
  for (const id in after) {
    const was = before[id] ?? null
    const is = after[id] ?? null
    if (was !== is) changed.push({ id, was, is })
  }
  for (const id in before) if (!Object.hasOwn(after, id)) changed.push({ id, was: before[id] ?? null, is: null })
  return changed
}
