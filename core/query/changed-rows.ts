/** A row that is not what it was: new, changed or gone (null where there is none). */
export interface ChangedRow<Row> {
  readonly id: string
  readonly was: Row | null
  readonly is: Row | null
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
