import { FileChartColumn } from 'lucide-react'
import { say } from '../../../core/messages/message.ts'
import type { HandOver } from '../../../core/model/hand-over.ts'
import type { ArticleId } from '../../../core/model/ids.ts'
import { Page } from '../../frame/page.tsx'
import { useLibrary, usePreferences, useStartStore, useView } from '../../state/use-app.ts'
import { Button, EmptyState } from '../../ui/index.ts'
import { DocumentHead } from './document-head.tsx'
import { DocumentList } from './document-list.tsx'
import { DocumentOptions } from './document-options.tsx'
import { DocumentPreview } from './document-preview.tsx'
import styles from './reports-screen.module.css'
import { usePreview } from './use-preview.ts'
import { UsualSetButton } from './usual-set.tsx'

function ArticleReports({ article }: { readonly article: ArticleId }) {
  const title = useLibrary(({ articles }) => articles.find(({ id }) => id === article)?.title ?? '')
  const { handOver } = usePreferences()
  const prefer = useStartStore((store) => store.prefer)
  const choose = (chosen: HandOver) => void prefer({ handOver: chosen })
  const preview = usePreview(article, handOver)
  return (
    <main className={styles.screen} aria-labelledby="reports-title" tabIndex={-1}>
      <div className={styles.panes}>
        <div className={styles.side}>
          <h1 id="reports-title" className={styles.title}>
            {say('reports-screen.title')}
          </h1>
          <p className={styles.of}>
            <bdi>{title}</bdi>
          </p>
          <DocumentList handOver={handOver} onChoose={choose} />
          <UsualSetButton />
        </div>
        <div className={styles.document}>
          <DocumentHead handOver={handOver} onChoose={choose} />
          <DocumentPreview preview={preview} handOver={handOver} />
        </div>
        <div className={styles.options}>
          <DocumentOptions handOver={handOver} preview={preview} />
        </div>
      </div>
    </main>
  )
}

/** Every document the article on the desk is handed over as, each as it will be, and the ways to hand it over. */
export function ReportsScreen() {
  const article = useView((view) => view.article)
  const open = useView((view) => view.open)
  if (article) return <ArticleReports key={article} article={article} />
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
