import { invertChange } from '../change/change.ts'
import { EMPTY_HISTORY, type History } from '../change/history.ts'
import { type JournalLine, type Replayed, replayStep, SCHEMA_VERSION } from '../change/journal.ts'
import type { RowChange } from '../change/row-change.ts'
import { EMPTY_ARTICLE } from '../model/empty-tables.ts'
import { ARTICLE_TABLES, type ArticleTables } from '../model/tables.ts'
import { sameData } from './same-data.ts'

type ArticleTable = keyof typeof ARTICLE_TABLES

const isTable = (table: string): table is ArticleTable => Object.hasOwn(ARTICLE_TABLES, table)

const isRow = (table: ArticleTable, id: string, row: unknown): boolean => {
  if (row === null) return true
  const parsed = ARTICLE_TABLES[table].safeParse(row)
  return parsed.success && parsed.data.id === id
}

const isSound = ({ table, id, before, after }: RowChange): boolean =>
  isTable(table) && !(before === null && after === null) && isRow(table, id, before) && isRow(table, id, after)

/** Whether every row change starts from what the state holds when its turn comes; one change may touch a row twice. */
function startsFrom(state: ArticleTables, change: readonly RowChange[]): boolean {
  const since = new Map<string, unknown>()
  return change.every(({ table, id, before, after }) => {
    const key = `${table} ${id}`
    const rows: Readonly<Record<string, unknown>> = state[table as ArticleTable]
    const held = since.has(key) ? since.get(key) : Object.hasOwn(rows, id) ? rows[id] : null
    since.set(key, after)
    return sameData(held, before)
  })
}

/** Undo and redo take back, or do again, the very step that history has at hand. */
function followsHistory({ done, undone }: History, { kind, change }: JournalLine): boolean {
  switch (kind) {
    case 'do':
      return true
    case 'undo': {
      const last = done.at(-1)
      return last !== undefined && sameData(invertChange(last.change), change)
    }
    case 'redo': {
      const last = undone.at(-1)
      return last !== undefined && sameData(last.change, change)
    }
    default:
      return kind satisfies never
  }
}

/**
 * The number of the first line that does not follow from those before it, or of the last one when the journal leads to
 * other rows than the article's; undefined when it leads to exactly these. Hashes are only compared as a chain.
 */
export function checkJournal(lines: readonly JournalLine[], article: ArticleTables): number | undefined {
  let at: Replayed<ArticleTables> = { state: EMPTY_ARTICLE, history: EMPTY_HISTORY, seq: 0 }
  let previous: JournalLine | undefined
  for (const line of lines) {
    const follows =
      line.seq === at.seq + 1 &&
      line.schemaVersion <= SCHEMA_VERSION &&
      (previous === undefined || line.prev === previous.hash) &&
      line.change.every(isSound) &&
      startsFrom(at.state, line.change) &&
      followsHistory(at.history, line)
    if (!follows) return line.seq
    at = replayStep(at, line.seq, line)
    previous = line
  }
  return sameData(at.state, article) ? undefined : at.seq
}
