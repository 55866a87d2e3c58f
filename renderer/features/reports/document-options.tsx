import { say } from '../../../core/messages/message.ts'
import type { HandOver } from '../../../core/model/hand-over.ts'
import { useArticleReport } from '../../frame/report-choice.ts'
import { documentOf, sameHandOver } from '../../parts/hand-overs.ts'
import { useDesk, usePreferences, useStartStore } from '../../state/use-app.ts'
import { Banner, SectionLabel, Switch, TextField } from '../../ui/index.ts'
import { ClaimsPart } from './claims-part.tsx'
import { ColumnsPart } from './columns-part.tsx'
import styles from './document-options.module.css'
import { LookPart } from './look-part.tsx'
import { PublisherPart } from './publisher-part.tsx'
import { ReadinessPart } from './readiness-part.tsx'
import type { RetriedPreview } from './use-preview.ts'

export interface DocumentOptionsProps {
  readonly handOver: HandOver
  readonly preview: RetriedPreview
}

function UsualSwitch({ handOver }: Pick<DocumentOptionsProps, 'handOver'>) {
  const { usualSet } = usePreferences()
  const prefer = useStartStore((store) => store.prefer)
  const others = usualSet.filter((one) => !sameHandOver(one, handOver))
  return (
    <Switch
      isOn={others.length < usualSet.length}
      onChange={(isOn) => void prefer({ usualSet: isOn ? [...others, handOver] : others })}
      description={say('reports-screen.usual.about')}
    >
      {say('reports-screen.usual')}
    </Switch>
  )
}

/** What is held back, or, where everything goes along, that it does. */
function Withheld({ handOver, preview }: DocumentOptionsProps) {
  const count = preview.status === 'ready' ? preview.withheld : 0
  const holdsAll = documentOf(handOver).id === 'bundle'
  if (count === 0) return null
  return (
    <Banner tone="warning" title={say(holdsAll ? 'reports-screen.inside' : 'reports-screen.withheld', { count })}>
      {say(holdsAll ? 'reports-screen.inside.about' : 'reports-screen.withheld.about')}
    </Banner>
  )
}

function AddressField() {
  const [report, choose] = useArticleReport()
  return (
    <TextField
      label={say('reports-screen.url')}
      type="url"
      placeholder="https://"
      description={say('reports-screen.url.about')}
      value={report.url}
      maxLength={2_000}
      onCommit={(url) => choose({ url: url.trim() })}
    />
  )
}

/** What can be chosen for the document that is shown; all of it is remembered. */
export function DocumentOptions({ handOver, preview }: DocumentOptionsProps) {
  const isOpen = useDesk(({ desk }) => desk.status === 'open')
  const { id } = documentOf(handOver)
  const isPublished = id === 'reader' || id === 'claimreview'
  return (
    <div className={styles.options}>
      <section className={styles.part} aria-labelledby="document-file">
        <SectionLabel level={2} id="document-file">
          {say('reports-screen.file')}
        </SectionLabel>
        {preview.status === 'ready' && preview.name && (
          <p className={styles.name}>
            <bdi>{preview.name}</bdi>
          </p>
        )}
        <UsualSwitch handOver={handOver} />
        <Withheld handOver={handOver} preview={preview} />
      </section>
      {isOpen && id === 'claimreview' && <ReadinessPart />}
      {isOpen && isPublished && <ClaimsPart />}
      {id === 'tables' && <ColumnsPart />}
      {isPublished && (
        <section className={styles.part} aria-labelledby="document-publisher">
          <SectionLabel level={2} id="document-publisher">
            {say('reports-screen.publisher.title')}
          </SectionLabel>
          {isOpen && <AddressField />}
          <PublisherPart />
        </section>
      )}
      {id === 'reader' && <LookPart />}
    </div>
  )
}
