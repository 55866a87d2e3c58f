import { say } from '../../../core/messages/message.ts'
import type { Claim } from '../../../core/model/claim.ts'
import type { Span } from '../../../core/model/content.ts'
import type { PlacedPassage } from '../../../core/model/placement.ts'
import { isUnplaced } from '../../../core/query/anchoring.ts'
import { onlyArticle } from '../../../core/query/only-article.ts'
import { useKeysOf } from '../../parts/keys.ts'
import { VerdictGlyph } from '../../parts/verdict-glyph.tsx'
import { Button, sayKeys } from '../../ui/index.ts'
import { type ClaimWork, type ReopenedDoings, useAttempt } from './claim-work.ts'
import styles from './draft-notices.module.css'
import { inContext } from './in-context.ts'
import inspector from './inspector.module.css'

interface CandidateProps {
  readonly text: string
  readonly span: Span
  readonly isDisabled: boolean
  readonly onChoose: () => void
}

/** A place that may be meant, with a few words around it; pressing it says that it is. */
function Candidate({ text, span, isDisabled, onChoose }: CandidateProps) {
  const { before, words, after } = inContext(text, span)
  return (
    <button type="button" className={styles.candidate} disabled={isDisabled} onClick={onChoose}>
      <span className="spoken-only">{say('drafts.place-here')} </span>
      <span className={styles.around}>{before}</span>
      <b>{words}</b>
      <span className={styles.around}>{after}</span>
    </button>
  )
}

interface UnplacedPassageProps {
  readonly passage: PlacedPassage
  readonly work: ClaimWork
  readonly onPlace: (span: Span) => void
}

function UnplacedPassage({ passage, work, onPlace }: UnplacedPassageProps) {
  const keysOf = useKeysOf()
  const { text, anchorState, candidates = [] } = passage
  const keys = keysOf('passage.take-selection')
  const byHand = { keys: keys ? sayKeys(keys) : `“${say('action.passage.take-selection')}”` }
  return (
    <div className={styles.unplaced}>
      <strong>{say(anchorState === 'ambiguous' ? 'desk.ambiguous' : 'desk.lost')}</strong>
      <q className={styles.old}>{text}</q>
      {candidates.length > 0 && (
        <>
          <span className={styles.label}>{say('drafts.candidates')}</span>
          <ul className={styles.candidates} aria-label={say('drafts.candidates')}>
            {candidates.map((span) => (
              <li key={`${span.start} ${span.end}`}>
                <Candidate
                  text={work.content.text}
                  span={span}
                  isDisabled={work.isReadOnly}
                  onChoose={() => onPlace(span)}
                />
              </li>
            ))}
          </ul>
        </>
      )}
      <span>{say(candidates.length > 0 ? 'desk.place-by-hand' : 'desk.nothing-like-it', byHand)}</span>
    </div>
  )
}

interface UnplacedNoticeProps {
  readonly claim: Claim
  readonly work: ClaimWork
  readonly doings: ReopenedDoings
}

/** The words of a claim that have no certain place on the draft: where they may be, and what can be done about it. */
export function UnplacedNotice({ claim, work, doings }: UnplacedNoticeProps) {
  const keysOf = useKeysOf()
  const { refusal, attempt } = useAttempt()
  const { draft } = onlyArticle(work.tables)
  const place = async (passage: PlacedPassage, span: Span) => {
    const made = await attempt(
      work.execute({ type: 'passage.move', claim: claim.id, draft, passage: passage.id, spans: [span] }),
    )
    if (made !== undefined) doings.placed(span)
  }
  return (
    <div className={inspector.again} role="status">
      <VerdictGlyph look="verify-again" size={20} />
      <div className={styles.words}>
        {(claim.placements[draft] ?? []).filter(isUnplaced).map((passage) => (
          <UnplacedPassage
            key={passage.id}
            passage={passage}
            work={work}
            onPlace={(span) => void place(passage, span)}
          />
        ))}
        {refusal && (
          <p className={inspector.refusal} role="alert">
            {refusal}
          </p>
        )}
        <div className={styles.buttons}>
          <Button keys={keysOf('claim.retire')} isDisabled={work.isReadOnly} onPress={doings.retire}>
            {say('action.claim.retire')}
          </Button>
        </div>
      </div>
    </div>
  )
}
