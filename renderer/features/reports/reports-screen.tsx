import { Download, FileChartColumn, FileJson } from 'lucide-react'
import { say, sayRefusal } from '../../../core/messages/message.ts'
import type { ArticleId } from '../../../core/model/ids.ts'
import { outcomeWords, useExport, useExportingStore } from '../../frame/exporting.ts'
import { Page } from '../../frame/page.tsx'
import { useKeysOf } from '../../parts/keys.ts'
import { useLibrary, useView } from '../../state/use-app.ts'
import { Banner, Button, EmptyState, Waiting } from '../../ui/index.ts'
import { PrintedReport } from './printed-report.tsx'
import styles from './reports-screen.module.css'
import { usePreview } from './use-preview.ts'

function ExportButtons() {
  const exportAs = useExport()
  const { busy } = useExportingStore()
  const keysOf = useKeysOf()
  return (
    <>
      <Button icon={<FileJson />} isBusy={busy === 'json'} onPress={() => void exportAs('json')}>
        {say('reports-screen.export-json')}
      </Button>
      <Button
        variant="primary"
        icon={<Download />}
        keys={keysOf('report.export-html')}
        isBusy={busy === 'html'}
        onPress={() => void exportAs('html')}
      >
        {say('reports-screen.export-html')}
      </Button>
    </>
  )
}

function Outcome() {
  const { outcome, refusal } = useExportingStore()
  const dismiss = () => useExportingStore.setState({ outcome: null, refusal: null })
  if (refusal)
    return (
      <Banner tone="error" onDismiss={dismiss}>
        {sayRefusal(refusal)}
      </Banner>
    )
  if (!outcome) return null
  return (
    <Banner tone="info" onDismiss={dismiss}>
      {outcomeWords(outcome)}{' '}
      {outcome.outcome === 'download' && (
        <a href={outcome.url} download={outcome.name}>
          {say('reports-screen.again')}
        </a>
      )}
    </Banner>
  )
}

function ArticleReport({ article }: { readonly article: ArticleId }) {
  const title = useLibrary(({ articles }) => articles.find(({ id }) => id === article)?.title ?? '')
  const preview = usePreview(article)
  return (
    <Page title={say('reports-screen.title')} height="full" actions={<ExportButtons />}>
      <p className={styles.of}>
        <bdi>{title}</bdi>
      </p>
      <Outcome />
      {preview.status === 'ready' && preview.withheld > 0 && (
        <Banner tone="warning" title={say('reports-screen.withheld', { count: preview.withheld })}>
          {say('reports-screen.withheld.about')}
        </Banner>
      )}
      <div className={styles.paper}>
        {preview.status === 'preparing' && (
          <div className={styles.preparing}>
            <Waiting>{say('reports-screen.preparing')}</Waiting>
          </div>
        )}
        {preview.status === 'ready' && (
          <>
            <iframe sandbox="" src={preview.url} title={say('reports-screen.preview')} className={styles.preview} />
            <PrintedReport url={preview.url} />
          </>
        )}
        {preview.status === 'refused' && (
          <div className={styles.refused}>
            <Banner
              tone="error"
              actions={
                <Button size="small" onPress={preview.retry}>
                  {say('reports-screen.retry')}
                </Button>
              }
            >
              {sayRefusal(preview.refusal)}
            </Banner>
          </div>
        )}
      </div>
      <dl className={styles.formats}>
        <div>
          <dt>HTML</dt>
          <dd>{say('reports-screen.html.about')}</dd>
        </div>
        <div>
          <dt>JSON</dt>
          <dd>{say('reports-screen.json.about')}</dd>
        </div>
      </dl>
    </Page>
  )
}

/** The report of the article on the desk, as it will be handed over, and the ways to hand it over. */
export function ReportsScreen() {
  const article = useView((view) => view.article)
  const open = useView((view) => view.open)
  if (article) return <ArticleReport key={article} article={article} />
  return (
    <Page title={say('reports-screen.title')}>
      <EmptyState
        icon={<FileChartColumn />}
        title={say('reports-screen.none.title')}
        actions={
          <Button variant="primary" onPress={() => open('library')}>
            {say('reports-screen.none.go')}
          </Button>
        }
      >
        {say('reports-screen.none.words')}
      </EmptyState>
    </Page>
  )
}
