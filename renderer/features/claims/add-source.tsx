import { Lightbulb, UserRound } from 'lucide-react'
import { type FormEvent, useContext, useEffect, useRef, useState } from 'react'
import { say, sayFacts } from '../../../core/messages/message.ts'
import { Stance } from '../../../core/model/citation.ts'
import type { Claim } from '../../../core/model/claim.ts'
import type { CitationId, SourceId } from '../../../core/model/ids.ts'
import { SourceKind } from '../../../core/model/source.ts'
import { ok, type Result, refuse } from '../../../core/result.ts'
import { sayDay } from '../../parts/dates.ts'
import { SourceKindIcon } from '../../parts/source-kind-icon.tsx'
import {
  announce,
  Button,
  ComboBox,
  FileButton,
  KeepingContext,
  KeptNote,
  Segmented,
  Select,
  TextArea,
  TextField,
} from '../../ui/index.ts'
import { type ClaimWork, useAttempt } from './claim-work.ts'
import styles from './inspector.module.css'
import {
  EMPTY_SOURCE_DRAFT,
  keepWaitingSource,
  kindOf,
  matchingSources,
  newSource,
  type SourceDraft,
  waitingSource,
} from './source-draft.ts'

const kinds = () =>
  SourceKind.options.map((id) => ({
    id,
    name: say(`source-kind.${id}`),
    icon: <SourceKindIcon kind={id} />,
  }))
/** What stays in sight above the panel: the heading of the sources. */
const HEAD_ROOM_PX = 40

const stances = () => Stance.options.map((id) => ({ id, name: say(`stance.${id}`) }))

interface AddSourceProps {
  readonly claim: Claim
  readonly work: ClaimWork
  readonly isAsked: boolean
  readonly onAdded: (citation: CitationId) => void
  readonly onFiles: (files: readonly File[]) => void
  readonly onClose: () => void
}

/** One line for a link, a title or a name: it finds what the library has, or makes a new source, and cites it. */
export function AddSource({ claim, work, isAsked, onAdded, onFiles, onClose }: AddSourceProps) {
  const keeping = useContext(KeepingContext)
  const [kept] = useState(() => waitingSource(keeping, claim.id))
  const [isAgain, setAgain] = useState(kept !== null)
  const [draft, setDraft] = useState(kept ?? EMPTY_SOURCE_DRAFT)
  const { refusal, attempt } = useAttempt()
  const change = (part: Partial<SourceDraft>) => {
    const next = { ...draft, ...part }
    keepWaitingSource(keeping, claim.id, next)
    setAgain(false)
    setDraft(next)
  }
  const form = useRef<HTMLFormElement>(null)
  const hasBegun = useRef(false)
  const isAskedAtFirst = useRef(isAsked)
  // Once, at the beginning, with room for all the fields to come. The field has the focus when the page has moved: its
  // list, which opens with the focus, would close again.
  useEffect(() => {
    hasBegun.current = true
    const pane = form.current?.parentElement?.parentElement
    const top = form.current && pane && form.current.getBoundingClientRect().top - pane.getBoundingClientRect().top
    if (pane && top) pane.scrollTop += top - HEAD_ROOM_PX
    if (!isAskedAtFirst.current) return
    const frame = requestAnimationFrame(() => form.current?.querySelector<HTMLElement>('input, button')?.focus())
    return () => cancelAnimationFrame(frame)
  }, [])
  const known = draft.known ? work.library.sources[draft.known] : undefined
  const matches = known ? [] : matchingSources(work.library, draft.text)
  const hasText = draft.text.trim() !== ''

  const sourceOf = (made: SourceDraft): Promise<Result<SourceId>> => {
    if (known) return Promise.resolve(ok(known.id))
    const details = newSource(made)
    return details ? work.addSource(details) : Promise.resolve(refuse('desk.name-source'))
  }
  const add = async (made: SourceDraft) => {
    const source = await attempt(sourceOf(made))
    if (source === undefined) return
    const isOnline = known ? known.kind === 'web-page' : kindOf(made) === 'web-page'
    const citation = await attempt(
      work.execute({
        type: 'citation.add',
        claim: claim.id,
        source,
        details: {
          stance: made.stance,
          quote: made.quote,
          locator: made.locator,
          accessedOn: isOnline ? sayDay(new Date().toISOString()) : '',
        },
      }),
    )
    if (!citation) return
    keepWaitingSource(keeping, claim.id, null)
    const title = known?.title ?? newSource(made)?.title ?? ''
    announce(say('desk.source-added', { title, number: claim.number }))
    onAdded(citation as CitationId)
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    void add(draft)
  }
  const close = () => {
    keepWaitingSource(keeping, claim.id, null)
    onClose()
  }

  return (
    <form
      ref={form}
      data-add-source
      className={styles.adding}
      onSubmit={submit}
      aria-label={say('action.citation.add')}
    >
      {known ? (
        <div className={styles.known}>
          <SourceKindIcon kind={known.kind} />
          <span className={styles.knownTitle}>{known.title}</span>
          <Button size="small" variant="quiet" onPress={() => change({ known: null, text: '' })}>
            {say('desk.another-source')}
          </Button>
        </div>
      ) : (
        <ComboBox
          label={say('desk.source-text')}
          description={say('desk.source-text-hint')}
          autoFocus={isAsked && hasBegun.current}
          isFiltered
          options={matches.map(({ id, title, publisher, url, kind }) => ({
            id,
            name: title,
            description: sayFacts([publisher, url]) || undefined,
            icon: <SourceKindIcon kind={kind} />,
          }))}
          value={draft.text}
          onWrite={(text) => change({ text })}
          onCommit={(text) => change({ text })}
          onChoose={(id) => change({ known: id })}
        />
      )}
      {isAgain && <KeptNote onDrop={() => change(EMPTY_SOURCE_DRAFT)} />}
      {!known && !hasText && (
        <div className={styles.quick}>
          <FileButton size="small" onFiles={onFiles}>
            {say('desk.choose-file')}
          </FileButton>
          <Button
            size="small"
            icon={<Lightbulb />}
            onPress={() => void add({ ...draft, kind: 'own-knowledge', title: say('source-kind.own-knowledge') })}
          >
            {say('source-kind.own-knowledge')}
          </Button>
          <Button size="small" icon={<UserRound />} onPress={() => change({ kind: 'person' })}>
            {say('source-kind.person')}
          </Button>
        </div>
      )}
      {!known && (hasText || draft.kind) && (
        <div className={styles.pair}>
          <Select
            label={say('desk.source-kind')}
            options={kinds()}
            value={kindOf(draft)}
            onChange={(kind) => change({ kind })}
          />
          <TextField
            label={say(kindOf(draft) === 'person' ? 'desk.person-name' : 'desk.source-title')}
            placeholder={newSource(draft)?.title ?? ''}
            value={draft.title}
            onWrite={(title) => change({ title })}
            onCommit={(title) => change({ title })}
          />
        </div>
      )}
      <Segmented
        label={say('desk.stance')}
        size="small"
        options={stances()}
        value={draft.stance}
        onChange={(stance) => change({ stance })}
      />
      <TextArea
        label={say('desk.quote')}
        face="reading"
        value={draft.quote}
        onWrite={(quote) => change({ quote })}
        onCommit={(quote) => change({ quote })}
      />
      <TextField
        label={say('desk.locator')}
        placeholder={say('desk.locator-example')}
        value={draft.locator}
        onWrite={(locator) => change({ locator })}
        onCommit={(locator) => change({ locator })}
      />
      {refusal && (
        <p className={styles.refusal} role="alert">
          {refusal}
        </p>
      )}
      <div className={styles.buttons}>
        <Button onPress={close}>{say('ui.cancel')}</Button>
        <Button type="submit" variant="primary" isDisabled={!known && !newSource(draft)}>
          {say(known ? 'desk.cite' : 'desk.add-new-source')}
        </Button>
      </div>
    </form>
  )
}
