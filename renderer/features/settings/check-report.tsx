import type { CheckReport } from '../../../core/contract-values.ts'
import { say, sayKey } from '../../../core/messages/message.ts'
import { type ExplainedFinding, type FoundIn, groupFindings } from '../../../core/query/check-findings.ts'
import { Growing } from '../../parts/growing.tsx'
import { useLibrary, useView } from '../../state/use-app.ts'
import { Banner, Button } from '../../ui/index.ts'
import styles from './library-check.module.css'

/** What the check found, in words. */
export function CheckReportView({
  report: { articles, files, lines, problems, unread },
}: {
  readonly report: CheckReport
}) {
  const read = say('settings.check.read', {
    articles: say('settings.check.articles', { count: articles }),
    files: say('settings.check.files', { count: files }),
    lines: say('settings.check.lines', { count: lines }),
  })
  const left = unread === undefined ? '' : ` ${say('check.unread', { count: unread })}`
  if (problems.length === 0)
    return (
      <Banner tone="info" title={say(unread === undefined ? 'settings.check.fine' : 'check.stopped')}>
        {unread !== undefined && `${say('check.so-far')} `}
        {read}
        {left}
      </Banner>
    )
  return (
    <>
      <Banner tone="error" title={say('settings.check.found', { count: problems.length })}>
        {unread !== undefined && `${say('check.stopped')}. `}
        {read}
        {left} {say('settings.check.kept')}
      </Banner>
      <Growing items={groupFindings(problems)} wanted={0} className={styles.groups}>
        {(findings) => <Group key={JSON.stringify(findings[0].in)} of={findings[0].in} findings={findings} />}
      </Growing>
    </>
  )
}

interface GroupProps {
  readonly of: FoundIn
  readonly findings: readonly ExplainedFinding[]
}

/** What a group of findings is about, by its name, and the way there where there is one. */
function useSubject(of: FoundIn): { readonly title: string; readonly way: { words: string; go: () => void } | null } {
  const openArticle = useView((view) => view.openArticle)
  const openSource = useView((view) => view.openSource)
  const article = useLibrary(({ articles }) => articles.find(({ id }) => of.kind === 'article' && id === of.article))
  const damaged = useLibrary((library) => library.damaged.find(({ id }) => of.kind === 'article' && id === of.article))
  const evidence = useLibrary(({ tables }) =>
    Object.values(tables.evidence).find(({ sha256 }) => of.kind === 'evidence' && sha256 === of.sha256),
  )
  const source = useLibrary(({ tables }) => (evidence ? tables.sources[evidence.source] : undefined))
  switch (of.kind) {
    case 'article':
      return {
        title: (article ?? damaged)?.title || say('check.untitled'),
        way: article ? { words: say('check.open-article'), go: () => openArticle(article.id) } : null,
      }
    case 'evidence':
      return {
        title: source?.title || evidence?.name || say('check.of-evidence'),
        way: source ? { words: say('check.open-source'), go: () => openSource(source.id) } : null,
      }
    case 'library':
      return { title: say('check.of-library'), way: null }
    default:
      return of satisfies never
  }
}

function Group({ of, findings }: GroupProps) {
  const { title, way } = useSubject(of)
  return (
    <li className={styles.group}>
      <div className={styles.head}>
        <h3 className={styles.title} dir="auto">
          {title}
        </h3>
        {way && (
          <Button size="small" name={`${way.words}: ${title}`} onPress={way.go}>
            {way.words}
          </Button>
        )}
      </div>
      <ul className={styles.findings}>
        {findings.map((finding) => (
          <Finding key={`${finding.place} ${finding.problem.key}`} {...finding} />
        ))}
      </ul>
    </li>
  )
}

function Finding({ place, problem: { key, values }, file, means, kept, todo }: ExplainedFinding) {
  return (
    <li className={styles.finding}>
      <span className={styles.file}>{sayKey(file)}</span>
      <p>
        {sayKey(means ?? key, values)} {kept && sayKey(kept)}
      </p>
      {todo && <p className={styles.todo}>{sayKey(todo)}</p>}
      <code className={styles.place} dir="ltr">
        {place}
      </code>
    </li>
  )
}
