import { type KeyboardEvent, useCallback, useLayoutEffect, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { say } from '../../../core/messages/message.ts'
import type { ArticleId } from '../../../core/model/ids.ts'
import type { LibraryTables } from '../../../core/model/tables.ts'
import type { ArticleSummary } from '../../../core/query/summary.ts'
import { assigneeName } from '../../parts/assignee.ts'
import { ArticleRow, type RowActions } from './article-row.tsx'
import styles from './article-table.module.css'
import { useGrowing } from './use-growing.ts'

export interface ArticleTableProps extends RowActions {
  readonly articles: readonly ArticleSummary[]
  /** Who the articles may be assigned to. */
  readonly people: LibraryTables['people']
  readonly onDesk: ArticleId | null
  readonly canChange: boolean
}

const COLUMNS = ['article', 'state', 'progress', 'left', 'draft', 'assignee', 'due'] as const

/**
 * The articles, a row each: arrows go up and down, Enter opens, Delete moves to the bin. Rows far below are drawn
 * when they come near, so that a thousand articles cost little more than a screenful.
 */
export function ArticleTable({ articles, people, onDesk, canChange, ...actions }: ArticleTableProps) {
  const table = useRef<HTMLTableElement>(null)
  const [focused, setFocused] = useState<ArticleId | null>(null)
  const onFocus = useCallback((article: ArticleId) => setFocused(article), [])
  const tabStop = [focused, onDesk].find((id) => articles.some((article) => article.id === id)) ?? articles[0]?.id

  const end = useRef<HTMLTableSectionElement>(null)
  const { drawn, reach } = useGrowing(end, articles.length)

  // The row that had the focus went away, to the bin or back: the one that took its place has it now.
  const place = useRef(0)
  useLayoutEffect(() => {
    const at = articles.findIndex(({ id }) => id === focused)
    if (at >= 0) place.current = at
    else if (focused && document.activeElement === document.body) {
      const next = articles[Math.min(place.current, articles.length - 1)]
      table.current?.querySelector<HTMLElement>(`[data-article="${next?.id}"]`)?.focus()
    }
  }, [articles, focused])

  const moveOnArrows = (event: KeyboardEvent) => {
    const title = (event.target as Element).closest<HTMLElement>('[data-article]')
    const at = articles.findIndex(({ id }) => id === title?.dataset.article)
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: articles.length - 1 }[event.key]
    if (to === undefined || at < 0) return
    event.preventDefault()
    const next = Math.min(Math.max(to, 0), articles.length - 1)
    // The row must be there before it can take the focus.
    flushSync(() => reach(next))
    table.current?.querySelector<HTMLElement>(`[data-article="${articles[next]?.id}"]`)?.focus()
  }

  return (
    <table
      ref={table}
      className={styles.table}
      aria-label={say('library.articles')}
      data-unassigned={articles.every(({ assignee }) => assignee === null) || undefined}
      aria-rowcount={articles.length + 1}
      onKeyDown={moveOnArrows}
    >
      <thead className={styles.block}>
        <tr className={styles.head}>
          {COLUMNS.map((column) => (
            <th key={column} scope="col" className={styles[`head-${column}`]}>
              {say(`library.column.${column}`)}
            </th>
          ))}
          <th scope="col">
            <span className="spoken-only">{say('library.column.act')}</span>
          </th>
        </tr>
      </thead>
      <tbody className={styles.rows}>
        {articles.slice(0, drawn).map((article) => (
          <ArticleRow
            key={article.id}
            article={article}
            assignee={assigneeName(people, article.assignee)}
            isTabStop={article.id === tabStop}
            isOnDesk={article.id === onDesk}
            canChange={canChange}
            onFocus={onFocus}
            {...actions}
          />
        ))}
      </tbody>
      <tfoot ref={end} className={styles.end} aria-hidden="true" />
    </table>
  )
}
