import { PanelRight } from 'lucide-react'
import { say, sayNumber } from '../../core/messages/message.ts'
import type { Article } from '../../core/model/article.ts'
import { onlyArticle } from '../../core/query/only-article.ts'
import type { Progress } from '../../core/query/progress.ts'
import { sayStatedDate } from '../../core/text/stated-date.ts'
import { useDialogs } from '../frame/dialogs.ts'
import { HistoryButtons } from '../frame/history-buttons.tsx'
import { TopBar } from '../frame/top-bar.tsx'
import { assigneeName } from '../parts/assignee.ts'
import { nearnessWords } from '../parts/deadline.ts'
import { useKeysOf } from '../parts/keys.ts'
import { ProgressBar } from '../parts/progress-bar.tsx'
import { VerdictGlyph } from '../parts/verdict-glyph.tsx'
import { useActionNow, useArticle, useLibrary } from '../state/use-app.ts'
import { ActionChip, Button, Chip, IconButton, Tooltip } from '../ui/index.ts'
import styles from './desk-screen.module.css'
import { DeskTools } from './desk-tools.tsx'

function Steps() {
  const isReadOnly = useArticle(({ readOnly }) => readOnly !== null)
  return (
    <div className={styles.steps}>
      <HistoryButtons isDisabled={isReadOnly} />
    </div>
  )
}

const NONE: Progress = {
  claims: { total: 0, checked: 0, verifyAgain: 0 },
  sentences: { total: 0, looked: 0 },
  looks: {},
}

/** How far the check is; its room alone while that is not known yet. */
const Figures = ({ progress }: { readonly progress: Progress | null }) =>
  progress ? (
    <KnownFigures progress={progress} />
  ) : (
    <div className={styles.waiting}>
      <KnownFigures progress={NONE} />
    </div>
  )

const KnownFigures = ({ progress }: { readonly progress: Progress }) => (
  <div className={styles.figures}>
    <p className={styles.numbers}>
      <span>
        <b>{progress.claims.checked}</b> {say('desk.checked-of', { count: progress.claims.total })}
      </span>
      <span>
        <b>{progress.sentences.looked}</b> {say('desk.looked-of', { count: progress.sentences.total })}
      </span>
    </p>
    <ProgressBar progress={progress} />
  </div>
)

/** How many claims are to be verified again; where there is little room the glyph says what the number counts. */
const VerifyAgain = ({ count }: { readonly count: number }) => {
  const words = say('desk.verify-again', { count })
  return (
    <span className={styles.again} title={`${sayNumber(count)} ${words}`}>
      <Chip tone="attention" icon={<VerdictGlyph look="verify-again" size={16} />}>
        <b>{sayNumber(count)}</b> <span className={styles.againWords}>{words}</span>
      </Chip>
    </span>
  )
}

/** Whom the article is assigned to, and until when; leads to where both are set. Nothing while neither is known. */
function Commission({ article: { assignee, deadline, signOffs, draft } }: { readonly article: Article }) {
  const people = useLibrary(({ tables }) => tables.people)
  const details = useDialogs((dialogs) => dialogs.open)
  const name = assigneeName(people, assignee ?? null)
  if (!name && !deadline) return null
  const isDone = signOffs.some((signOff) => signOff.draft === draft)
  const near = isDone ? '' : nearnessWords(deadline, new Date())
  return (
    <span className={styles.commission} data-near={near !== '' || undefined}>
      <Tooltip text={say('desk.edit-details')} placement="bottom">
        <ActionChip onPress={() => details('article-details')}>
          {name && <span className={styles.who}>{say('desk.assigned', { name })}</span>}
          {deadline && <b className={styles.when}>{near || say('desk.due', { deadline })}</b>}
        </ActionChip>
      </Tooltip>
    </span>
  )
}

interface DeskTopBarProps {
  /** Null while it is being counted. */
  readonly progress: Progress | null
  /** Too little room for one line: the figures go below. */
  readonly isNarrow: boolean
  readonly onNextLeft: () => void
  /** Opens the inspector where it is folded away; absent where it always stands. */
  readonly onShowInspector: (() => void) | null
}

/** The article, its draft, how far it is, and what comes next. */
export function DeskTopBar({ progress, isNarrow, onNextLeft, onShowInspector }: DeskTopBarProps) {
  const article = useArticle(({ tables }) => onlyArticle(tables))
  const draft = useArticle(({ tables }) => tables.drafts[onlyArticle(tables).draft])
  const report = useActionNow('go.reports')
  const drafts = useActionNow('go.drafts')
  const verifyAgain = progress?.claims.verifyAgain ?? 0
  const keysOf = useKeysOf()
  return (
    <>
      <TopBar
        start={
          <>
            <h1 title={article.title} dir="auto">
              {article.title}
            </h1>
            <div className={styles.chips}>
              {draft && (
                <Tooltip text={say('action.go.drafts')} keys={keysOf('go.drafts')} placement="bottom">
                  <ActionChip onPress={drafts.perform}>
                    <b>{say('desk.draft', { number: draft.number })}</b>{' '}
                    <span className={styles.soft}>
                      {draft.name || sayStatedDate(draft.updatedOn || draft.publishedOn)}
                    </span>
                  </ActionChip>
                </Tooltip>
              )}
              <Commission article={article} />
              {verifyAgain > 0 && <VerifyAgain count={verifyAgain} />}
            </div>
          </>
        }
        middle={isNarrow ? undefined : <Figures progress={progress} />}
        end={
          <>
            <DeskTools />
            <Steps />
            <span data-tour="next">
              <Button keys={keysOf('go.next-left')} onPress={onNextLeft}>
                {say('desk.next-left')}
              </Button>
            </span>
            <span className={styles.report} data-tour="report">
              <Button variant="primary" onPress={report.perform}>
                {say('desk.report')}
              </Button>
            </span>
            {onShowInspector && (
              <span data-tour="inspector">
                <IconButton framed label={say('desk.show-claims')} icon={<PanelRight />} onPress={onShowInspector} />
              </span>
            )}
          </>
        }
      />
      {isNarrow && (
        <div className={styles.below}>
          <Figures progress={progress} />
        </div>
      )}
    </>
  )
}
