import { Download, FolderOpen } from 'lucide-react'
import { say, sayRefusal } from '../../../core/messages/message.ts'
import type { HandOver } from '../../../core/model/hand-over.ts'
import type { Refusal } from '../../../core/result.ts'
import { isExporting, useExport, useExportingStore } from '../../frame/exporting.ts'
import { outcomeWords } from '../../frame/handed-over.ts'
import { documentName, documentOf, formatName, handOverName, handOverOf } from '../../parts/hand-overs.ts'
import { useKeysOf } from '../../parts/keys.ts'
import { useClient } from '../../state/use-app.ts'
import { Banner, Button, Segmented } from '../../ui/index.ts'
import styles from './document-head.module.css'

export interface DocumentHeadProps {
  readonly handOver: HandOver
  readonly onChoose: (handOver: HandOver) => void
}

/** What came of the last export, where it happened. */
function Outcome() {
  const client = useClient()
  const { outcome, refusal, refused } = useExportingStore()
  const dismiss = () => useExportingStore.setState({ outcome: null, refusal: null, refused: [] })
  const ticket = outcome?.outcome === 'saved' ? outcome.ticket : null
  return (
    <>
      {refusal && (
        <Banner tone="error" onDismiss={dismiss}>
          {sayRefusal(refusal)}
        </Banner>
      )}
      {refused.map(({ handOver, refusal: why }) => (
        <Banner key={handOverName(handOver)} tone="error" title={handOverName(handOver)} onDismiss={dismiss}>
          {sayRefusal(why as Refusal)}
        </Banner>
      ))}
      {outcome && (
        <Banner
          tone="info"
          onDismiss={dismiss}
          actions={
            ticket && (
              <Button size="small" icon={<FolderOpen />} onPress={() => void client.ask('file.show', { ticket })}>
                {say('reports-screen.show-file')}
              </Button>
            )
          }
        >
          {outcomeWords(outcome)}{' '}
          {outcome.outcome === 'download' && (
            <a href={outcome.url} download={outcome.name}>
              {say('reports-screen.again')}
            </a>
          )}
        </Banner>
      )}
    </>
  )
}

/** The chosen document: what it is, in which format, and the ways to hand it over. */
export function DocumentHead({ handOver, onChoose }: DocumentHeadProps) {
  const { exportAs } = useExport()
  const { busy } = useExportingStore()
  const keysOf = useKeysOf()
  const document = documentOf(handOver)
  return (
    <header className={styles.head}>
      <div className={styles.line}>
        <h2 className={styles.name}>{documentName(document.id)}</h2>
        {document.formats.length > 1 && (
          <Segmented
            label={say('reports-screen.format')}
            size="small"
            options={document.formats.map((format) => ({ id: format, name: formatName(format) }))}
            value={handOver.format}
            onChange={(format) => onChoose(handOverOf(document, format))}
          />
        )}
        <div className={styles.actions}>
          <Button
            variant="primary"
            icon={<Download />}
            keys={keysOf('report.export')}
            name={say('reports-screen.export-as', { format: formatName(handOver.format) })}
            isBusy={isExporting(busy, handOver)}
            onPress={() => void exportAs(handOver)}
          >
            {say('reports-screen.export')}
          </Button>
        </div>
      </div>
      <p className={styles.about}>{say(`hand-over.${document.id}.about`)}</p>
      <Outcome />
    </header>
  )
}
