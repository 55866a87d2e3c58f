import { ArchiveRestore, ArchiveX, ArrowLeft } from 'lucide-react'
import { useEffect, useRef } from 'react'
import { say } from '../../../core/messages/message.ts'
import type { Source } from '../../../core/model/source.ts'
import { sayDay } from '../../parts/dates.ts'
import { KeepSourceWriting } from '../../parts/keep-writing.tsx'
import { SourceKindIcon } from '../../parts/source-kind-icon.tsx'
import { useLibrary, useStart } from '../../state/use-app.ts'
import { Banner, Button, toast } from '../../ui/index.ts'
import { EvidencePart } from './evidence-part.tsx'
import { SourceFields } from './source-fields.tsx'
import styles from './source-record.module.css'
import { UsesPart } from './uses-part.tsx'

export interface SourceRecordProps {
  readonly source: Source
  /** It was made a moment ago: its title waits to be written. */
  readonly isNew: boolean
  readonly onBack: () => void
}

/** One source: its record, its evidence, and every claim that cites it. */
export function SourceRecord({ source, isNew, onBack }: SourceRecordProps) {
  const canChange = useStart().library.readOnly === null
  const addedBy = useLibrary(({ tables }) => tables.people[source.addedBy]?.name ?? '')
  const execute = useLibrary((library) => library.execute)
  const title = useRef<HTMLInputElement>(null)
  useEffect(() => {
    if (isNew) title.current?.select()
  }, [isNew])

  const restore = () => execute({ type: 'source.restore', source: source.id })
  const retire = async () => {
    const answer = await execute({ type: 'source.retire', source: source.id })
    if (!answer.ok) return
    toast({
      text: say('sources.was-retired', { title: source.title }),
      action: { label: say('ui.undo'), onPress: () => void restore() },
    })
  }

  return (
    <article className={styles.record} aria-label={source.title}>
      <div className={styles.back}>
        <Button variant="quiet" icon={<ArrowLeft />} onPress={onBack}>
          {say('sources.back')}
        </Button>
      </div>
      <header className={styles.header}>
        <p className={styles.kind}>
          <SourceKindIcon kind={source.kind} size={15} /> {say(`source-kind.${source.kind}`)}
        </p>
        <h2 className={styles.title} dir="auto">
          {source.title}
        </h2>
        <div className={styles.meta}>
          <span>{say('sources.added', { date: sayDay(source.addedAt), name: addedBy })}</span>
          {source.retiredAt === null ? (
            <Button size="small" icon={<ArchiveX />} isDisabled={!canChange} onPress={() => void retire()}>
              {say('sources.retire')}
            </Button>
          ) : (
            <Button size="small" icon={<ArchiveRestore />} isDisabled={!canChange} onPress={() => void restore()}>
              {say('sources.restore')}
            </Button>
          )}
        </div>
      </header>
      {source.retiredAt !== null && <Banner tone="info">{say('sources.retired.words')}</Banner>}
      <KeepSourceWriting source={source.id}>
        <SourceFields source={source} title={title} />
      </KeepSourceWriting>
      <EvidencePart source={source} />
      <UsesPart source={source} />
    </article>
  )
}
