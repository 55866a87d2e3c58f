import { Eye, Trash2 } from 'lucide-react'
import { useState } from 'react'
import { say } from '../../../core/messages/message.ts'
import type { Evidence, Source } from '../../../core/model/source.ts'
import { sayInstant } from '../../parts/dates.ts'
import { saySize } from '../../parts/file-size.ts'
import { useLibrary, useStart } from '../../state/use-app.ts'
import { Banner, Button, FileButton, FileDrop, IconButton, SectionLabel } from '../../ui/index.ts'
import { EvidenceViewer } from './evidence-viewer.tsx'
import { useEvidence } from './keep-evidence.ts'
import styles from './source-record.module.css'

const HASH_SHOWN = 12

interface EvidenceRowProps {
  readonly evidence: Evidence
  readonly canChange: boolean
  readonly onView: () => void
  readonly onRemove: () => void
}

const EvidenceRow = ({ evidence, canChange, onView, onRemove }: EvidenceRowProps) => (
  <li className={styles.file}>
    <span className={styles.fileWords}>
      <span className={styles.fileName} dir="auto">
        {evidence.name}
      </span>
      <span className={styles.soft}>
        {saySize(evidence.bytes)} · {say('sources.evidence.captured', { date: sayInstant(evidence.capturedAt) })} ·{' '}
        <span title={evidence.sha256}>
          {say('sources.evidence.hash', { hash: `${evidence.sha256.slice(0, HASH_SHOWN)}…` })}
        </span>
      </span>
    </span>
    <IconButton label={say('sources.evidence.view', { name: evidence.name })} icon={<Eye />} onPress={onView} />
    <IconButton
      label={say('sources.evidence.remove', { name: evidence.name })}
      icon={<Trash2 />}
      isDisabled={!canChange}
      onPress={onRemove}
    />
  </li>
)

/** The captured copies of a source. */
export function EvidencePart({ source }: { readonly source: Source }) {
  const { host, library } = useStart()
  const canChange = library.readOnly === null
  const all = useLibrary(({ tables }) => tables.evidence)
  const files = Object.values(all)
    .filter((evidence) => evidence.source === source.id)
    .sort((a, b) => a.capturedAt.localeCompare(b.capturedAt))
  const [viewed, setViewed] = useState<Evidence | null>(null)
  const { isKeeping, refusal, dismiss, keepFiles, chooseFiles, remove } = useEvidence(source.id)
  const words = say('sources.evidence.add')
  const add =
    host === 'desktop' ? (
      <Button size="small" isDisabled={!canChange} isBusy={isKeeping} onPress={chooseFiles}>
        {words}
      </Button>
    ) : (
      <FileButton size="small" isDisabled={!canChange} isBusy={isKeeping} onFiles={keepFiles}>
        {words}
      </FileButton>
    )

  return (
    <section className={styles.part}>
      <SectionLabel level={3} aside={add}>
        {say('sources.evidence')}
      </SectionLabel>
      {refusal && (
        <Banner tone="error" onDismiss={dismiss}>
          {refusal}
        </Banner>
      )}
      <FileDrop label={say('sources.evidence.drop')} onFiles={keepFiles} isDisabled={!canChange}>
        {files.length === 0 && <p className={styles.none}>{say('sources.evidence.none')}</p>}
        {files.length > 0 && (
          <ul className={styles.files}>
            {files.map((evidence) => (
              <EvidenceRow
                key={evidence.id}
                evidence={evidence}
                canChange={canChange}
                onView={() => setViewed(evidence)}
                onRemove={() => void remove(evidence)}
              />
            ))}
          </ul>
        )}
      </FileDrop>
      {isKeeping && (
        <p role="status" className={styles.soft}>
          {say('sources.evidence.keeping')}
        </p>
      )}
      {viewed && <EvidenceViewer evidence={viewed} onClose={() => setViewed(null)} />}
    </section>
  )
}
