import { say, sayRefusal } from '../../../core/messages/message.ts'
import type { HandOver } from '../../../core/model/hand-over.ts'
import { handOverName } from '../../parts/hand-overs.ts'
import { Banner, Button, Waiting } from '../../ui/index.ts'
import styles from './document-preview.module.css'
import { PrintedReport } from './printed-report.tsx'
import type { RetriedPreview } from './use-preview.ts'

export interface DocumentPreviewProps {
  readonly preview: RetriedPreview
  readonly handOver: HandOver
}

/** The document as it will be: on the screen in a frame where nothing runs, on paper by itself. */
export const DocumentPreview = ({ preview, handOver }: DocumentPreviewProps) => (
  <div className={styles.paper}>
    {preview.status === 'preparing' && (
      <div className={styles.preparing}>
        <Waiting>{say('reports-screen.preparing')}</Waiting>
      </div>
    )}
    {preview.status === 'ready' && (
      <>
        <iframe
          sandbox=""
          src={preview.url}
          title={say('reports-screen.preview', { document: handOverName(handOver) })}
          className={styles.preview}
        />
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
)
