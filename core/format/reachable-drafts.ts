import { EMPTY_HISTORY } from '../change/history.ts'
import { type JournalStep, replayHistory } from '../change/journal.ts'
import { Draft } from '../model/draft.ts'
import type { ArticleTables } from '../model/tables.ts'

/** The drafts of an article, and those that were taken back and that a redo would bring again: all whose files are needed. */
export function reachableDrafts(article: ArticleTables, journal: readonly JournalStep[]): Draft[] {
  // Only the history, no rows: a journal from elsewhere may not have been looked at yet.
  const { undone } = journal.reduce((at, step, index) => replayHistory(at, index + 1, step), EMPTY_HISTORY)
  const takenBack = undone.flatMap(({ change }) =>
    change.flatMap(({ table, after }) => (table === 'drafts' ? (Draft.safeParse(after).data ?? []) : [])),
  )
  const held = Object.values(article.drafts)
  return [...held, ...takenBack.filter(({ id }) => !held.some((draft) => draft.id === id))]
}
