import { useEffect, useState } from 'react'
import { say, sayRefusal } from '../../../core/messages/message.ts'
import type { Evidence } from '../../../core/model/source.ts'
import { saySize } from '../../parts/file-size.ts'
import { useClient } from '../../state/use-app.ts'
import { Banner, Dialog } from '../../ui/index.ts'
import styles from './source-record.module.css'

interface EvidenceViewerProps {
  readonly evidence: Evidence
  readonly onClose: () => void
}

/** The captured copy itself, in a frame where nothing runs. */
export function EvidenceViewer({ evidence, onClose }: EvidenceViewerProps) {
  const client = useClient()
  const [url, setUrl] = useState<string | null>(null)
  const [refusal, setRefusal] = useState<string | null>(null)
  useEffect(() => {
    let isWanted = true
    void client.ask('evidence.view', { evidence: evidence.id }).then((answer) => {
      if (!isWanted) return
      if (answer.ok) setUrl(answer.value.url)
      else setRefusal(sayRefusal(answer.refusal))
    })
    return () => {
      isWanted = false
    }
  }, [client, evidence.id])

  return (
    <Dialog
      title={evidence.name}
      isOpen
      onClose={onClose}
      size="large"
      footer={
        url && (
          <>
            <span className={styles.viewerNote}>{say('sources.evidence.shown')}</span>
            <a className={styles.save} href={url} download={evidence.name}>
              {say('sources.evidence.save')} ({saySize(evidence.bytes)})
            </a>
          </>
        )
      }
    >
      {refusal && <Banner tone="error">{refusal}</Banner>}
      {url && <iframe sandbox="" src={url} title={evidence.name} className={styles.viewer} />}
      <p className={styles.hash}>{say('sources.evidence.hash', { hash: evidence.sha256 })}</p>
    </Dialog>
  )
}
