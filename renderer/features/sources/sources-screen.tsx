import { Package, Plus, Search, SearchX } from 'lucide-react'
import { useMemo, useState } from 'react'
import { say } from '../../../core/messages/message.ts'
import type { SourceId } from '../../../core/model/ids.ts'
import { SourceId as SourceIdSchema } from '../../../core/model/ids.ts'
import { blankSource, SourceKind } from '../../../core/model/source.ts'
import { HistoryButtons } from '../../frame/history-buttons.tsx'
import { LibraryReading } from '../../parts/library-reading.tsx'
import { useLibrary, useStart, useView } from '../../state/use-app.ts'
import { Banner, Button, Chip, EmptyState, FileDrop, Select, TextField } from '../../ui/index.ts'
import { useEvidence } from './keep-evidence.ts'
import { countUses, type KindFilter, sourcesShown } from './source-list.ts'
import { SourceRecord } from './source-record.tsx'
import { SourceRows } from './source-rows.tsx'
import styles from './sources-screen.module.css'

const FILTERS: readonly KindFilter[] = ['all', ...SourceKind.options, 'retired']

const filterName = (filter: KindFilter): string =>
  filter === 'all' || filter === 'retired' ? say(`sources.kind.${filter}`) : say(`source-kind.${filter}`)

/** The records, and the one that is chosen. What is undone here is the library's own history. */
export function SourcesScreen() {
  const canChange = useStart().library.readOnly === null
  const isRead = useLibrary((library) => library.isRead)
  const tables = useLibrary((library) => library.tables)
  const articles = useLibrary((library) => library.articles)
  const execute = useLibrary((library) => library.execute)
  const chosen = useView((view) => view.source)
  const choose = useView((view) => view.openSource)
  const [sought, setSought] = useState('')
  const [kind, setKind] = useState<KindFilter>('all')
  const [made, setMade] = useState<SourceId | null>(null)
  const dropped = useEvidence(null, (sources) => choose(sources[0] ?? null))

  const shown = useMemo(() => sourcesShown(tables.sources, { sought, kind }), [tables.sources, sought, kind])
  const uses = useMemo(() => countUses(articles), [articles])
  const files = useMemo(() => {
    const counts = new Map<SourceId, number>()
    for (const { source } of Object.values(tables.evidence)) counts.set(source, (counts.get(source) ?? 0) + 1)
    return counts
  }, [tables.evidence])
  const total = Object.values(tables.sources).filter((source) => !source.mergedInto && !source.retiredAt).length
  const isEmpty = Object.keys(tables.sources).length === 0
  const source = chosen ? tables.sources[chosen] : undefined

  const add = async () => {
    const answer = await execute({ type: 'source.add', details: blankSource('web-page', say('sources.untitled')) })
    if (!answer.ok || !answer.value.made) return
    const id = SourceIdSchema.parse(answer.value.made)
    setSought('')
    setKind('all')
    setMade(id)
    choose(id)
  }

  const addButton = (
    <Button variant={isEmpty ? 'primary' : 'plain'} icon={<Plus />} isDisabled={!canChange} onPress={() => void add()}>
      {say('sources.new')}
    </Button>
  )

  return (
    <main className={styles.screen} aria-labelledby="sources-title" data-chosen={source ? true : undefined}>
      <div className={styles.panes}>
        <FileDrop label={say('sources.list')} variant="bare" onFiles={dropped.keepFiles} isDisabled={!canChange}>
          <div className={styles.list}>
            <header className={styles.header}>
              <h1 id="sources-title" className={styles.title}>
                {say('sources.title')}
              </h1>
              {!isEmpty && <Chip>{say('sources.count', { count: total })}</Chip>}
              <span className={styles.space} />
              <span className={styles.history}>
                <HistoryButtons isDisabled={!canChange} />
              </span>
              {!isEmpty && addButton}
            </header>
            {dropped.refusal && (
              <Banner tone="error" onDismiss={dropped.dismiss}>
                {dropped.refusal}
              </Banner>
            )}
            {!isEmpty && (
              <search className={styles.filters}>
                <TextField
                  label={say('sources.search')}
                  isLabelHidden
                  type="search"
                  icon={<Search aria-hidden="true" />}
                  placeholder={say('sources.search')}
                  value={sought}
                  onWrite={setSought}
                  onCommit={setSought}
                />
                <Select
                  label={say('sources.kind')}
                  isLabelHidden
                  options={FILTERS.map((id) => ({ id, name: filterName(id) }))}
                  value={kind}
                  onChange={setKind}
                />
              </search>
            )}
            <div className={styles.rows}>
              {shown.length > 0 && (
                <SourceRows sources={shown} uses={uses} files={files} chosen={chosen} onChoose={choose} />
              )}
              <LibraryReading />
              {isRead && isEmpty && (
                <EmptyState icon={<Package />} title={say('sources.empty.title')} actions={addButton}>
                  {say('sources.empty.words')}
                </EmptyState>
              )}
              {!isEmpty && shown.length === 0 && (
                <EmptyState icon={<SearchX />} title={say('sources.none.title')}>
                  {say('sources.none.words')}
                </EmptyState>
              )}
            </div>
          </div>
        </FileDrop>
        {!isEmpty && (
          <div key={source?.id} className={styles.record}>
            {source ? (
              <SourceRecord source={source} isNew={source.id === made} onBack={() => choose(null)} />
            ) : (
              <EmptyState title={say('sources.choose.title')}>{say('sources.choose.words')}</EmptyState>
            )}
          </div>
        )}
      </div>
    </main>
  )
}
