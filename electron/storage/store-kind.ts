import type { History } from '../../core/change/history.ts'
import { HistoryEntry } from '../../core/change/history.ts'
import type { RowChange } from '../../core/change/row-change.ts'
import { EMPTY_ARTICLE, EMPTY_LIBRARY } from '../../core/model/empty-tables.ts'
import {
  ARTICLE_TABLES,
  type ArticleTables,
  LIBRARY_TABLES,
  type LibraryTables,
  parseArticleTables,
  parseLibraryTables,
  type Tables,
} from '../../core/model/tables.ts'
import { z } from '../../core/z.ts'

/** One of the two uses of the store: which tables it has, and what their rows look like. */
export interface StoreKind<State extends Tables> {
  readonly schemas: Readonly<Record<string, z.ZodType>>
  readonly empty: State
  /** Throws where a row is not of its table's shape. */
  readonly parse: (value: unknown) => State
  readonly snapshotName: string
  readonly journalName: string
}

export const ARTICLE_KIND: StoreKind<ArticleTables> = {
  schemas: ARTICLE_TABLES,
  empty: EMPTY_ARTICLE,
  parse: parseArticleTables,
  snapshotName: 'article.json',
  journalName: 'journal.jsonl',
}

export const LIBRARY_KIND: StoreKind<LibraryTables> = {
  schemas: LIBRARY_TABLES,
  empty: EMPTY_LIBRARY,
  parse: parseLibraryTables,
  snapshotName: 'library.json',
  journalName: 'library.journal.jsonl',
}

const Identified = z.looseObject({ id: z.string() })

/** The change with every row parsed; throws where a table is unknown, or a row is misshapen or under another's id. */
export function parseChange(schemas: StoreKind<Tables>['schemas'], change: readonly RowChange[]): RowChange[] {
  return change.map(({ table, id, before, after }) => {
    const schema = Object.hasOwn(schemas, table) ? schemas[table] : undefined
    if (!schema) throw new Error('unknown table')
    if (before === null && after === null) throw new Error('a change without rows')
    const row = (value: unknown): unknown => {
      if (value === null) return null
      const parsed = schema.parse(value)
      if (Identified.parse(parsed).id !== id) throw new Error('a row under the id of another')
      return parsed
    }
    return { table, id, before: row(before), after: row(after) }
  })
}

/** The state with every row parsed and under its own id; throws otherwise. */
export function parseState<State extends Tables>(kind: StoreKind<State>, value: unknown): State {
  const state = kind.parse(value)
  for (const rows of Object.values(state)) {
    for (const [id, row] of Object.entries(rows)) {
      if (Identified.parse(row).id !== id) throw new Error('a row under the id of another')
    }
  }
  return state
}

const HistoryShape = z.strictObject({ done: z.array(HistoryEntry), undone: z.array(HistoryEntry) })

export function parseHistory(schemas: StoreKind<Tables>['schemas'], value: unknown): History {
  const { done, undone } = HistoryShape.parse(value)
  const entry = (step: z.infer<typeof HistoryEntry>) => ({ ...step, change: parseChange(schemas, step.change) })
  return { done: done.map(entry), undone: undone.map(entry) }
}
