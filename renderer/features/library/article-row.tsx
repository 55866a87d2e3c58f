import { ArchiveRestore, Trash2 } from 'lucide-react'
import { memo } from 'react'
import { say } from '../../../core/messages/message.ts'
import type { ArticleId } from '../../../core/model/ids.ts'
import type { ArticleSummary } from '../../../core/query/summary.ts'
import { nearnessWords } from '../../parts/deadline.ts'
import { claimsChecked, ProgressBar, sentencesLooked } from '../../parts/progress-bar.tsx'
import { StateBadge } from '../../parts/state-badge.tsx'
import { IconButton } from '../../ui/index.ts'
import styles from './article-table.module.css'
import { aboutWords, leftWords } from './left-words.ts'

export interface RowActions {
  readonly onOpen: (article: ArticleId) => void
  readonly onBin: (article: ArticleSummary) => void
  readonly onRestore: (article: ArticleSummary) => void
}

export interface ArticleRowProps extends RowActions {
  readonly article: ArticleSummary
  /** Whom it is assigned to, by name; empty for nobody. */
  readonly assignee: string
  /** Whether Tab comes here: one row of the list. */
  readonly isTabStop: boolean
  readonly isOnDesk: boolean
  readonly canChange: boolean
  readonly onFocus: (article: ArticleId) => void
}

function Due({ deadline, isDone }: { readonly deadline: string; readonly isDone: boolean }) {
  if (!deadline) return <span className={styles.soft}>{say('library.no-deadline')}</span>
  // What is signed off presses nobody any more.
  const near = isDone ? '' : nearnessWords(deadline, new Date())
  return (
    <>
      <span>{deadline}</span>
      {near && <strong className={styles.near}>{near}</strong>}
    </>
  )
}

/** One article of the list. Memoised: typing in the search redraws only what came or went. */
export const ArticleRow = memo(function ArticleRow({
  article,
  assignee,
  isTabStop,
  isOnDesk,
  canChange,
  onOpen,
  onBin,
  onRestore,
  onFocus,
}: ArticleRowProps) {
  const { id, title, progress, binned } = article
  const open = () => (binned ? onRestore(article) : onOpen(id))
  return (
    <tr className={styles.row} aria-current={isOnDesk} onFocus={() => onFocus(id)}>
      <th scope="row" className={styles.article}>
        <button
          type="button"
          className={styles.title}
          dir="auto"
          data-article={id}
          tabIndex={isTabStop ? 0 : -1}
          onClick={open}
          onKeyDown={({ key }) => {
            if (key === 'Delete' && !binned && canChange) onBin(article)
          }}
        >
          {title}
        </button>
        <span className={styles.about}>{aboutWords(article)}</span>
      </th>
      <td className={styles.state}>
        <StateBadge state={article.state} />
      </td>
      <td className={styles.progress}>
        <ProgressBar progress={progress} />
        <span className={styles.told}>
          {claimsChecked(progress)} · {sentencesLooked(progress)}
        </span>
      </td>
      <td className={styles.left} data-label={say('library.column.left')}>
        {leftWords(article)}
      </td>
      <td className={styles.draft}>{article.drafts}</td>
      <td className={styles.assignee} data-label={say('library.column.assignee')} data-empty={!assignee || undefined}>
        {assignee ? <bdi>{assignee}</bdi> : <span className={styles.soft}>{say('library.assignee.nobody')}</span>}
      </td>
      <td className={styles.due} data-label={say('library.column.due')}>
        <Due deadline={article.deadline} isDone={article.state === 'signed-off'} />
      </td>
      <td className={styles.act}>
        <IconButton
          label={say(binned ? 'library.restore' : 'library.bin', { title })}
          icon={binned ? <ArchiveRestore /> : <Trash2 />}
          isDisabled={!canChange}
          isTabStop={isTabStop}
          onPress={() => (binned ? onRestore(article) : onBin(article))}
          placement="start"
        />
      </td>
    </tr>
  )
})
