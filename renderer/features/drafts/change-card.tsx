import { type ReactNode, useMemo } from 'react'
import { diffWords } from '../../../core/anchor/word-diff.ts'
import { say } from '../../../core/messages/message.ts'
import type { Content, Span } from '../../../core/model/content.ts'
import type { ClaimId } from '../../../core/model/ids.ts'
import { OPEN_GROUPS } from '../../../core/query/drafts.ts'
import { Candidates } from '../../parts/candidates.tsx'
import { ChangedWords } from '../../parts/changed-words.tsx'
import { useKeysOf } from '../../parts/keys.ts'
import { lookClass } from '../../parts/looks.ts'
import { VerdictGlyph } from '../../parts/verdict-glyph.tsx'
import { Button } from '../../ui/index.ts'
import styles from './change-card.module.css'
import { type ChangeFacts, wordsOfChange } from './change-facts.ts'

/** What can be decided about a claim on the newest draft. */
export interface Deciding {
  readonly hold: () => void
  readonly rate: () => void
  readonly supersede: () => void
  readonly retire: () => void
  readonly restore: () => void
  readonly place: (span: Span) => void
  /** Places it on the words selected in the new draft; null while none are. */
  readonly takeSelection: (() => void) | null
  readonly goToDesk: () => void
}

interface ChangeCardProps {
  readonly facts: ChangeFacts
  readonly isChosen: boolean
  readonly onChoose: (claim: ClaimId) => void
  /** What stands under the card while its claim is chosen. */
  readonly children?: ReactNode
}

/** A claim's words with what was taken out and what was put in. */
function Words({ facts }: { readonly facts: ChangeFacts }) {
  const { before, words } = wordsOfChange(facts)
  const parts = useMemo(() => (before === null ? null : diffWords(before, words)), [before, words])
  return parts ? <ChangedWords changed={parts} room="card" /> : words
}

/** What became of one claim: number, what changed, its rating, and its words. */
export function ChangeCard({ facts, isChosen, onChoose, children }: ChangeCardProps) {
  const { id, look, title, rating, given, around, group } = facts
  return (
    <div className={styles.card} data-chosen={isChosen || undefined}>
      <button
        type="button"
        className={`${styles.face} ${lookClass(look)}`}
        data-change-card={id}
        aria-current={isChosen || undefined}
        onClick={() => onChoose(id)}
      >
        <span className={styles.top}>
          <VerdictGlyph look={look} size={18} />
          <span className={styles.title}>{title}</span>
          <span className={styles.given}>{isChosen ? given : rating}</span>
        </span>
        <span
          className={styles.words}
          data-lost={OPEN_GROUPS.includes(group) && facts.unplaced !== null ? true : undefined}
        >
          <Words facts={facts} />
        </span>
        {around && <span className={styles.around}>{around}</span>}
      </button>
      {isChosen && children}
    </div>
  )
}

/** Where a passage may be that has no place, and the ways to give it one. */
function Placing({
  facts,
  content,
  deciding,
}: {
  readonly facts: ChangeFacts
  readonly content: Content
  readonly deciding: Deciding
}) {
  const keysOf = useKeysOf()
  const candidates = facts.unplaced?.candidates ?? []
  return (
    <div className={styles.placing}>
      <Candidates text={content.text} candidates={candidates} onPlace={deciding.place} />
      <p className={styles.hint}>{say(candidates.length > 0 ? 'drafts.place-hint' : 'drafts.no-candidates')}</p>
      {deciding.takeSelection && (
        <Button size="small" keys={keysOf('passage.take-selection')} onPress={deciding.takeSelection}>
          {say('drafts.take-selection')}
        </Button>
      )}
    </div>
  )
}

interface DecideProps {
  readonly facts: ChangeFacts
  /** Of the new draft. */
  readonly content: Content
  readonly deciding: Deciding
  /** How many ratings have a key. */
  readonly ratings: number
  /** The verdict under the hands, once somebody wants to rate. */
  readonly verdict: ReactNode
  readonly isRating: boolean
}

/** The decisions about one claim. */
export function Decide({ facts, content, deciding, ratings, verdict, isRating }: DecideProps) {
  const keysOf = useKeysOf()
  const { group, unplaced, now } = facts
  const isRated = now.verdict !== undefined
  if (group === 'retired')
    return (
      <div className={styles.actions}>
        <Button size="small" onPress={deciding.restore}>
          {say('drafts.restore')}
        </Button>
      </div>
    )
  return (
    <div className={styles.decide}>
      {unplaced && <Placing facts={facts} content={content} deciding={deciding} />}
      <div className={styles.actions}>
        {group === 'verify-again' && isRated && (
          <Button size="small" variant="primary" keys={keysOf('verdict.still-holds')} onPress={deciding.hold}>
            {say('drafts.hold')}
          </Button>
        )}
        {!unplaced && (
          <Button size="small" keys={ratings > 0 ? `1–${ratings}` : null} expanded={isRating} onPress={deciding.rate}>
            {say('drafts.rate')}
          </Button>
        )}
        {!unplaced && (
          <Button size="small" keys={keysOf('claim.supersede')} onPress={deciding.supersede}>
            {say('drafts.supersede')}
          </Button>
        )}
        <Button size="small" keys={keysOf('claim.retire')} onPress={deciding.retire}>
          {say('drafts.retire')}
        </Button>
        <Button size="small" variant="quiet" onPress={deciding.goToDesk}>
          {say('drafts.on-desk')}
        </Button>
      </div>
      <div className={styles.verdict} hidden={!isRating}>
        {verdict}
      </div>
    </div>
  )
}
