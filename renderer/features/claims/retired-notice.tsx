import { Archive, CornerLeftUp } from 'lucide-react'
import { say } from '../../../core/messages/message.ts'
import type { Claim } from '../../../core/model/claim.ts'
import type { ClaimId } from '../../../core/model/ids.ts'
import { claimInPlaceOf } from '../../../core/query/anchoring.ts'
import { Button } from '../../ui/index.ts'
import type { ClaimWork } from './claim-work.ts'
import styles from './draft-notices.module.css'

interface RetiredNoticeProps {
  readonly claim: Claim
  readonly work: ClaimWork
  readonly onChoose: (claim: ClaimId) => void
  readonly onRestore: () => void
}

/** Since when a claim is no longer under check, what stands in its place, and the way back. */
export function RetiredNotice({ claim, work, onChoose, onRestore }: RetiredNoticeProps) {
  const { retired } = claim
  if (!retired) return null
  const draft = work.tables.drafts[retired.draft]?.number ?? 1
  const newer = claimInPlaceOf(work.tables, claim)
  return (
    <div className={styles.calm} role="status">
      <Archive size={17} strokeWidth={1.6} aria-hidden="true" />
      <div className={styles.words}>
        <strong>{say(newer ? 'desk.superseded' : 'desk.retired', { draft })}</strong>
        {retired.why.trim() && <span>{retired.why}</span>}
        <div className={styles.buttons}>
          {newer && (
            <Button variant="primary" onPress={() => onChoose(newer.id)}>
              {say('desk.claim-number', { number: newer.number })}
            </Button>
          )}
          <Button isDisabled={work.isReadOnly} onPress={onRestore}>
            {say('action.claim.restore')}
          </Button>
        </div>
      </div>
    </div>
  )
}

/** The claim in whose place this one stands. */
export function Updates({ claim, work, onChoose }: Omit<RetiredNoticeProps, 'onRestore'>) {
  const older = claim.updates && work.tables.claims[claim.updates]
  if (!older) return null
  return (
    <div className={styles.updates}>
      <Button size="small" variant="quiet" icon={<CornerLeftUp />} onPress={() => onChoose(older.id)}>
        {say('desk.updates', { number: older.number })}
      </Button>
    </div>
  )
}
