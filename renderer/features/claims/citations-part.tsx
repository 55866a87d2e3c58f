import { useContext, useRef, useState } from 'react'
import { say } from '../../../core/messages/message.ts'
import type { Claim } from '../../../core/model/claim.ts'
import type { CitationId } from '../../../core/model/ids.ts'
import { Button, FileDrop, KeepingContext, SectionLabel } from '../../ui/index.ts'
import { AddSource } from './add-source.tsx'
import { CitationItem } from './citation-item.tsx'
import { type ClaimWork, useAttempt } from './claim-work.ts'
import styles from './inspector.module.css'
import { keepWaitingSource, waitingSource } from './source-draft.ts'

interface CitationsPartProps {
  readonly claim: Claim
  readonly work: ClaimWork
  readonly isAdding: boolean
  /** The panel was just asked for, and is not only met again with its claim: then it takes the focus. */
  readonly isAsked: boolean
  readonly onAdding: (isAdding: boolean) => void
}

/** What carries the verdict: the sources cited, with the words in them. Files dropped here become evidence. */
export function CitationsPart({ claim, work, isAdding, isAsked, onAdding }: CitationsPartProps) {
  const [open, setOpen] = useState<CitationId | null>(null)
  const part = useRef<HTMLElement>(null)
  const { refusal, attempt } = useAttempt()
  const keeping = useContext(KeepingContext)
  const [isDropped, setDropped] = useState(false)
  const isWaiting = !isAdding && !isDropped && !work.isReadOnly && waitingSource(keeping, claim.id) !== null
  const citations = Object.values(work.tables.citations)
    .filter((citation) => citation.claim === claim.id)
    .sort((a, b) => a.addedAt.localeCompare(b.addedAt) || a.id.localeCompare(b.id))
  const hasPrimary = citations.some(({ grade }) => grade === 'primary')
  // The panel that had the focus goes away: the focus stays among the sources.
  const focusOn = (selector: string) =>
    requestAnimationFrame(() => part.current?.querySelector<HTMLElement>(selector)?.focus())
  const keep = async (files: readonly File[]) => {
    const kept = await attempt(work.keepFiles(claim.id, files, null))
    if (kept !== undefined) onAdding(false)
  }
  return (
    <section ref={part} className={styles.part} tabIndex={-1} aria-labelledby="desk-sources">
      <SectionLabel
        id="desk-sources"
        aside={
          citations.length > 0
            ? say(hasPrimary ? 'desk.sources-primary' : 'desk.sources-no-primary', { count: citations.length })
            : undefined
        }
      >
        {say('desk.sources-title')}
      </SectionLabel>
      <FileDrop
        label={say('desk.drop-evidence')}
        variant="bare"
        isDisabled={work.isReadOnly}
        onFiles={(files) => void keep(files)}
      >
        {citations.length > 0 && (
          <ul className={styles.citations}>
            {citations.map((citation) => (
              <CitationItem
                key={citation.id}
                citation={citation}
                work={work}
                isOpen={open === citation.id}
                onToggle={() => setOpen(open === citation.id ? null : citation.id)}
              />
            ))}
          </ul>
        )}
        {citations.length === 0 && !isAdding && <p className={styles.nothing}>{say('desk.no-sources')}</p>}
      </FileDrop>
      {isWaiting && (
        <div className={styles.waiting}>
          <span>{say('kept.source')}</span>
          <Button size="small" onPress={() => onAdding(true)}>
            {say('kept.source.go-on')}
          </Button>
          <Button
            size="small"
            variant="quiet"
            onPress={() => {
              keepWaitingSource(keeping, claim.id, null)
              setDropped(true)
              part.current?.focus()
            }}
          >
            {say('kept.drop')}
          </Button>
        </div>
      )}
      {isAdding && (
        <AddSource
          claim={claim}
          work={work}
          isAsked={isAsked}
          onAdded={(citation) => {
            onAdding(false)
            setOpen(citation)
            focusOn(`[data-citation="${citation}"] button`)
          }}
          onFiles={(files) => void keep(files)}
          onClose={() => {
            onAdding(false)
            part.current?.focus()
          }}
        />
      )}
      {refusal && (
        <p className={styles.refusal} role="alert">
          {refusal}
        </p>
      )}
    </section>
  )
}
