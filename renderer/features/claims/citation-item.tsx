import { ChevronDown, ChevronRight, ExternalLink, Trash2 } from 'lucide-react'
import { useId } from 'react'
import { say } from '../../../core/messages/message.ts'
import { type Citation, type CitationDetails, Grade, Stance } from '../../../core/model/citation.ts'
import type { Evidence } from '../../../core/model/source.ts'
import { sayDay } from '../../parts/dates.ts'
import { saySize } from '../../parts/file-size.ts'
import { StanceMark } from '../../parts/stance-mark.tsx'
import { Button, FileButton, IconButton, Segmented, Select, Switch, TextArea, TextField } from '../../ui/index.ts'
import styles from './citations.module.css'
import { type ClaimWork, useAttempt } from './claim-work.ts'

const grades = () => Grade.options.map((id) => ({ id, name: say(`grade.${id}`) }))
const stances = () => Stance.options.map((id) => ({ id, name: say(`stance.${id}`) }))
const SHA_SHOWN = 4

/** Words that were copied with their quotation marks get no second pair. */
const HAS_MARKS = /^\s*["“”„«‹「『]/u

interface CitationItemProps {
  readonly citation: Citation
  readonly work: ClaimWork
  readonly isOpen: boolean
  readonly onToggle: () => void
}

const evidenceOf = ({ library }: ClaimWork, { source }: Citation): Evidence[] =>
  Object.values(library.evidence)
    .filter((evidence) => evidence.source === source)
    .sort((a, b) => a.capturedAt.localeCompare(b.capturedAt))

/** The facts of a citation in one soft line: grade, place, when it was looked at, and the copy that was kept. */
function Facts({ citation, evidence }: { readonly citation: Citation; readonly evidence: readonly Evidence[] }) {
  const copy = evidence.at(-1)
  const facts = [
    citation.grade === 'ungraded' ? '' : say(`grade.${citation.grade}`).toLowerCase(),
    citation.locator,
    citation.accessedOn && !copy ? say('desk.accessed', { date: citation.accessedOn }) : '',
    copy ? say('desk.captured', { date: sayDay(copy.capturedAt) }) : '',
    copy ? say('desk.sha', { sha: copy.sha256.slice(0, SHA_SHOWN) }) : '',
    citation.withheld ? say('desk.withheld').toLowerCase() : '',
  ]
  return (
    <span className={styles.facts}>
      {facts.filter(Boolean).map((fact) => (
        <span key={fact}>{fact}</span>
      ))}
    </span>
  )
}

/** One citation: a card that opens to edit everything about it. */
export function CitationItem({ citation, work, isOpen, onToggle }: CitationItemProps) {
  const id = useId()
  const { refusal, attempt, taken } = useAttempt()
  const source = work.library.sources[citation.source]
  const evidence = evidenceOf(work, citation)
  const title = source?.title ?? say('desk.source-missing')
  const edit = (details: Partial<CitationDetails>) =>
    void attempt(work.execute({ type: 'citation.edit', citation: citation.id, details }))
  const write = (details: Partial<CitationDetails>) =>
    taken(work.execute({ type: 'citation.edit', citation: citation.id, details }))
  const keepAs = (field: keyof CitationDetails) => `citation:${citation.id}:${field}`
  const remove = async () => {
    const made = await attempt(work.execute({ type: 'citation.remove', citation: citation.id }))
    if (made !== undefined) work.offerUndo(say('desk.citation-removed'))
  }
  return (
    <li className={styles.citation} data-citation={citation.id}>
      <button
        type="button"
        className={styles.summary}
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        onClick={onToggle}
      >
        <span className={styles.top}>
          <span className={styles.title}>{title}</span>
          <StanceMark stance={citation.stance} />
          <span className={styles.arrow}>
            {isOpen ? <ChevronDown size={14} aria-hidden="true" /> : <ChevronRight size={14} aria-hidden="true" />}
          </span>
        </span>
        {citation.quote && !isOpen && (
          <q className={styles.quote} data-has-marks={HAS_MARKS.test(citation.quote) || undefined}>
            {citation.quote}
          </q>
        )}
        {!isOpen && <Facts citation={citation} evidence={evidence} />}
      </button>
      {isOpen && (
        <div className={styles.fields} id={id}>
          <Segmented
            label={say('desk.stance')}
            size="small"
            options={stances()}
            value={citation.stance}
            isDisabled={work.isReadOnly}
            onChange={(stance) => edit({ stance })}
          />
          <TextArea
            label={say('desk.quote')}
            face="reading"
            value={citation.quote}
            isReadOnly={work.isReadOnly}
            keepAs={keepAs('quote')}
            onCommit={(quote) => write({ quote })}
          />
          <div className={styles.pair}>
            <TextField
              label={say('desk.locator')}
              placeholder={say('desk.locator-example')}
              value={citation.locator}
              isReadOnly={work.isReadOnly}
              keepAs={keepAs('locator')}
              onCommit={(locator) => write({ locator })}
            />
            <Select
              label={say('desk.grade')}
              options={grades()}
              value={citation.grade}
              isDisabled={work.isReadOnly}
              onChange={(grade) => edit({ grade })}
            />
          </div>
          <TextField
            label={say('desk.accessed-on')}
            placeholder={say('desk.stated-example')}
            maxLength={200}
            value={citation.accessedOn}
            isReadOnly={work.isReadOnly}
            keepAs={keepAs('accessedOn')}
            onCommit={(accessedOn) => write({ accessedOn })}
          />
          <TextArea
            label={say('desk.citation-note')}
            rows={1}
            value={citation.note}
            isReadOnly={work.isReadOnly}
            keepAs={keepAs('note')}
            onCommit={(note) => write({ note })}
          />
          <Switch isOn={citation.withheld} isDisabled={work.isReadOnly} onChange={(withheld) => edit({ withheld })}>
            {say('desk.withheld-citation')}
          </Switch>
          {evidence.length > 0 && (
            <ul className={styles.copies} aria-label={say('desk.copies')}>
              {evidence.map((copy) => (
                <li key={copy.id}>
                  <button type="button" className={styles.copy} onClick={() => work.viewEvidence(copy.id)}>
                    <span className={styles.copyName}>{copy.name}</span>
                    <span className={styles.facts}>
                      <span>{saySize(copy.bytes)}</span>
                      <span>{say('desk.captured', { date: sayDay(copy.capturedAt) })}</span>
                      <span>{say('desk.sha', { sha: copy.sha256.slice(0, SHA_SHOWN) })}</span>
                    </span>
                  </button>
                </li>
              ))}
            </ul>
          )}
          {refusal && (
            <p className={styles.refusal} role="alert">
              {refusal}
            </p>
          )}
          <div className={styles.foot}>
            <FileButton
              size="small"
              isDisabled={work.isReadOnly}
              onFiles={(files) => void attempt(work.keepFiles(citation.claim, files, citation.source))}
            >
              {say('desk.keep-copy')}
            </FileButton>
            {source?.url && (
              <Button
                size="small"
                icon={<ExternalLink />}
                name={say('desk.open-link-name', { url: source.url })}
                onPress={() => work.openLink(source.url)}
              >
                {say('desk.open-link')}
              </Button>
            )}
            {source && (
              <Button size="small" variant="quiet" onPress={() => work.openSource(source.id)}>
                {say('desk.open-source')}
              </Button>
            )}
            <IconButton
              label={say('desk.remove-citation')}
              icon={<Trash2 />}
              isDisabled={work.isReadOnly}
              onPress={() => void remove()}
            />
          </div>
        </div>
      )}
    </li>
  )
}
