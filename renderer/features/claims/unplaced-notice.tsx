import { say } from '../../../core/messages/message.ts'
import type { Claim } from '../../../core/model/claim.ts'
import type { Span } from '../../../core/model/content.ts'
import type { PlacedPassage } from '../../../core/model/placement.ts'
import { isUnplaced } from '../../../core/query/anchoring.ts'
import { onlyArticle } from '../../../core/query/only-article.ts'
import { Candidates } from '../../parts/candidates.tsx'
import { useKeysOf } from '../../parts/keys.ts'
import { VerdictGlyph } from '../../parts/verdict-glyph.tsx'
import { Button, sayKeys } from '../../ui/index.ts'
import { type ClaimWork, type ReopenedDoings, useAttempt } from './claim-work.ts'
import styles from './draft-notices.module.css'
import inspector from './inspector.module.css'

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
      <Candidates text={work.content.text} candidates={candidates} isDisabled={work.isReadOnly} onPlace={onPlace} />
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
