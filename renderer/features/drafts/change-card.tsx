import { MapPin } from 'lucide-react'
import { Fragment, type ReactNode, useMemo } from 'react'
import { diffWords } from '../../../core/anchor/word-diff.ts'
import { say } from '../../../core/messages/message.ts'
import type { Content, Span } from '../../../core/model/content.ts'
import type { ClaimId } from '../../../core/model/ids.ts'
import { sentenceAt } from '../../../core/text/words.ts'
import { useKeysOf } from '../../parts/keys.ts'
import { lookClass } from '../../parts/looks.ts'
import { VerdictGlyph } from '../../parts/verdict-glyph.tsx'
import { Button } from '../../ui/index.ts'
import styles from './change-card.module.css'
import { type ChangeFacts, OPEN_GROUPS, wordsOfChange } from './change-facts.ts'

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

const WORDS_KEPT = 60

/** Words around a change, cut to what tells where it is. */
function shortened(text: string, isFirst: boolean, isLast: boolean): string {
  if (text.length <= WORDS_KEPT * (isFirst || isLast ? 1 : 2)) return text
  const head = isFirst ? '' : `${text.slice(0, WORDS_KEPT).replace(/\s\S*$/u, '')} `
  const tail = isLast ? '' : ` ${text.slice(-WORDS_KEPT).replace(/^\S*\s/u, '')}`
  return `${head}…${tail}`
}

/** A claim's words with what was taken out and what was put in. */
function ChangedWords({ facts }: { readonly facts: ChangeFacts }) {
  const { before, words } = wordsOfChange(facts)
  const parts = useMemo(() => (before === null ? null : diffWords(before, words)), [before, words])
  if (!parts) return words
  return parts.map(({ kind, text }, index) => {
    const key = `${index} ${kind}`
    if (kind === 'kept') return <span key={key}>{shortened(text, index === 0, index === parts.length - 1)}</span>
    const Change = kind === 'removed' ? 'del' : 'ins'
    const isBesideOther = kind === 'added' && parts[index - 1]?.kind === 'removed'
    return (
      <Fragment key={key}>
        {isBesideOther || /^\s/u.test(text) ? ' ' : ''}
        <Change className={kind === 'removed' ? styles.taken : styles.put}>
          <span className="spoken-only"> {say(kind === 'removed' ? 'desk.taken-out' : 'desk.put-in')} </span>
          {text.trim()}
        </Change>
        {/\s$/u.test(text) ? ' ' : ''}
      </Fragment>
    )
  })
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
          <ChangedWords facts={facts} />
        </span>
        {around && <span className={styles.around}>{around}</span>}
      </button>
      {isChosen && children}
    </div>
  )
}

function Candidate({
  content,
  span,
  onPlace,
}: {
  readonly content: Content
  readonly span: Span
  readonly onPlace: () => void
}) {
  const sentence = sentenceAt(content, span.start) ?? span
  const before = content.text.slice(Math.max(sentence.start, span.start - WORDS_KEPT), span.start)
  const after = content.text.slice(span.end, Math.min(Math.max(sentence.end, span.end), span.end + WORDS_KEPT))
  return (
    <li>
      <button type="button" className={styles.candidate} onClick={onPlace}>
        <MapPin size={14} aria-hidden="true" />
        <span>
          {before}
          <b>{content.text.slice(span.start, span.end)}</b>
          {after}
        </span>
        <span className="spoken-only">{say('drafts.place-here')}</span>
      </button>
    </li>
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
      {candidates.length > 0 && (
        <>
          <p className={styles.ask}>{say('drafts.candidates')}</p>
          <ul className={styles.candidates}>
            {candidates.map((span) => (
              <Candidate
                key={`${span.start} ${span.end}`}
                content={content}
                span={span}
                onPlace={() => deciding.place(span)}
              />
            ))}
          </ul>
        </>
      )}
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
