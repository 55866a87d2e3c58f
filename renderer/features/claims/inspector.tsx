import { ArrowDown, ArrowUp, List, Trash2 } from 'lucide-react'
import { type ReactNode, type RefObject, useDeferredValue, useEffect, useMemo, useRef } from 'react'
import { say } from '../../../core/messages/message.ts'
import type { Claim } from '../../../core/model/claim.ts'
import type { ClaimId } from '../../../core/model/ids.ts'
import type { Verdict } from '../../../core/model/verdict.ts'
import { hasUnplaced } from '../../../core/query/anchoring.ts'
import { stateByRules } from '../../../core/query/house-rules.ts'
import { onlyArticle } from '../../../core/query/only-article.ts'
import { useKeysOf } from '../../parts/keys.ts'
import { Button, IconButton, TextArea } from '../../ui/index.ts'
import { CitationsPart } from './citations-part.tsx'
import { ClaimFacts } from './claim-facts.tsx'
import { type ClaimWork, type ReopenedDoings, useAttempt } from './claim-work.ts'
import { CorrectionPart } from './correction-part.tsx'
import { drawnFor } from './drawn-for.ts'
import { HistoryPart } from './history-part.tsx'
import styles from './inspector.module.css'
import { NotesPart } from './notes-part.tsx'
import { PassagesPart } from './passages-part.tsx'
import { RetiredNotice, Updates } from './retired-notice.tsx'
import { UnplacedNotice } from './unplaced-notice.tsx'
import { type VerdictHandle, VerdictPart } from './verdict-part.tsx'
import { useLacks, WantedNotice } from './wanted-notice.tsx'
import { WordsChangedNotice } from './words-changed-notice.tsx'

const Facts = drawnFor(ClaimFacts, ({ claim, work, state }) => [claim, work.isReadOnly, state])
const Citations = drawnFor(CitationsPart, ({ claim, work, isAdding, isAsked }) => [
  claim.id,
  work.tables.citations,
  work.library,
  work.isReadOnly,
  isAdding,
  isAsked,
])
const Correction = drawnFor(CorrectionPart, ({ claim, work }) => [claim, work.tables.articles, work.isReadOnly])
const Passages = drawnFor(PassagesPart, ({ claim, work }) => [claim, work.tables.articles, work.isReadOnly])
const Notes = drawnFor(NotesPart, ({ claim, work }) => [
  claim.id,
  work.tables.notes,
  work.library.people,
  work.isReadOnly,
])

export interface InspectorProps {
  readonly claim: Claim
  readonly work: ClaimWork
  /** The verdict that counts for it. */
  readonly counting: Verdict | undefined
  /** Its place among the article's claims, from 1, and how many there are; a retired one has none. */
  readonly place: number
  readonly total: number
  /** Marked just now: the wording waits to be typed over. */
  readonly isNew: boolean
  readonly isAdding: boolean
  readonly isAsked: boolean
  readonly verdict: RefObject<VerdictHandle | null>
  readonly doings: ReopenedDoings
  readonly onChoose: (claim: ClaimId) => void
  readonly onAdding: (isAdding: boolean) => void
  readonly onNext: () => void
  readonly onPrevious: () => void
  readonly onList: () => void
  readonly onDelete: () => void
  readonly onCheckedNext: () => void
}

interface WordingProps {
  readonly claim: Claim
  readonly work: ClaimWork
  readonly isNew: boolean
}

function Wording({ claim, work, isNew }: WordingProps) {
  const field = useRef<HTMLTextAreaElement>(null)
  const { refusal, taken } = useAttempt()
  useEffect(() => {
    if (!isNew) return
    field.current?.focus()
    field.current?.select()
  }, [isNew])
  return (
    <div className={styles.wording} data-jump="wording">
      <TextArea
        ref={field}
        label={say('desk.wording')}
        isLabelHidden
        face="wording"
        isBare
        rows={1}
        placeholder={say('desk.no-wording')}
        value={claim.wording}
        isReadOnly={work.isReadOnly}
        keepAs={`wording:${claim.id}`}
        onCommit={(wording) =>
          taken(
            work.execute({
              type: 'claim.edit',
              claim: claim.id,
              details: { wording: wording.replace(/\s+/gu, ' ').trim() },
            }),
          )
        }
        {...(refusal ? { error: refusal } : {})}
      />
    </div>
  )
}

/** Everything about the chosen claim. Keyed by the claim: whatever was half-written is handed over when another is chosen. */
export function Inspector({
  claim,
  work,
  counting,
  place,
  total,
  isNew,
  isAdding,
  isAsked,
  verdict,
  doings,
  onChoose,
  onAdding,
  onNext,
  onPrevious,
  onList,
  onDelete,
  onCheckedNext,
}: InspectorProps) {
  const keysOf = useKeysOf()
  // What a checker reaches for at once is drawn at once; the rest follows in pieces that let every key through.
  const isWhole = useDeferredValue(true, false)
  const isRetired = claim.retired !== undefined
  // Nothing of a retired claim is changed but what is noted on it.
  const own = useMemo(() => (isRetired ? { ...work, isReadOnly: true } : work), [work, isRetired])
  const lacks = useLacks(claim, work, counting)
  const { number } = claim
  return (
    <Pane
      label={isRetired ? say('desk.claim-number', { number }) : say('desk.claim-place', { number, total })}
      header={
        <>
          <h2 className={styles.place}>
            <b>{say('desk.claim-number', { number })}</b> {!isRetired && say('desk.place', { place, total })}
          </h2>
          <IconButton label={say('desk.all-claims')} icon={<List />} onPress={onList} />
          <IconButton
            framed
            label={say('action.go.previous-claim')}
            keys={keysOf('go.previous-claim')}
            icon={<ArrowUp />}
            onPress={onPrevious}
          />
          <IconButton
            framed
            label={say('action.go.next-claim')}
            keys={keysOf('go.next-claim')}
            icon={<ArrowDown />}
            onPress={onNext}
          />
        </>
      }
      footer={
        !isRetired && (
          <>
            <Button isDisabled={work.isReadOnly} keys={keysOf('citation.add')} onPress={() => onAdding(true)}>
              {say('action.citation.add')}
            </Button>
            <Button
              variant="primary"
              isDisabled={work.isReadOnly}
              keys={keysOf('claim.checked-next')}
              onPress={onCheckedNext}
            >
              {say('action.claim.checked-next')}
            </Button>
          </>
        )
      }
    >
      <Wording claim={claim} work={own} isNew={isNew} />
      <Facts claim={claim} work={own} state={isRetired ? claim.state : stateByRules(claim.state, lacks)} />
      <Updates claim={claim} work={work} onChoose={onChoose} />
      {isRetired ? (
        <RetiredNotice claim={claim} work={work} onChoose={onChoose} onRestore={doings.restore} />
      ) : hasUnplaced(claim, onlyArticle(work.tables).draft) ? (
        <UnplacedNotice claim={claim} work={work} doings={doings} />
      ) : (
        <WordsChangedNotice
          claim={claim}
          work={work}
          verdict={counting}
          onStillHolds={() => verdict.current?.stillHolds()}
          doings={doings}
        />
      )}
      <VerdictPart ref={verdict} claim={claim} work={own} verdict={counting} />
      {!isRetired && <WantedNotice lacks={lacks} />}
      {isWhole && (
        <>
          <Citations claim={claim} work={own} isAdding={isAdding} isAsked={isAsked} onAdding={onAdding} />
          <Correction claim={claim} work={own} />
          <Passages claim={claim} work={own} />
          <Notes claim={claim} work={work} />
          <HistoryPart claim={claim} work={work} />
          <div className={styles.end}>
            <Button size="small" variant="quiet" icon={<Trash2 />} isDisabled={work.isReadOnly} onPress={onDelete}>
              {say('action.claim.delete')}
            </Button>
          </div>
        </>
      )}
    </Pane>
  )
}

interface PaneProps {
  readonly label: string
  readonly header: ReactNode
  readonly footer?: ReactNode
  readonly children: ReactNode
}

/** The inspector's place: a head and a foot that stay, and what is between them scrolls. */
export const Pane = ({ label, header, footer, children }: PaneProps) => (
  <section className={styles.pane} aria-label={label} tabIndex={-1} data-pane>
    <div className={styles.header}>{header}</div>
    <div className={styles.body}>{children}</div>
    {footer && <div className={styles.footer}>{footer}</div>}
  </section>
)
