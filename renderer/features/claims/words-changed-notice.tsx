import { say } from '../../../core/messages/message.ts'
import type { Claim } from '../../../core/model/claim.ts'
import type { Verdict } from '../../../core/model/verdict.ts'
import { onlyArticle } from '../../../core/query/only-article.ts'
import { sayMaterials } from '../../../core/query/said-material.ts'
import { reasonsSince } from '../../../core/query/verdict-stands.ts'
import { ChangedWords } from '../../parts/changed-words.tsx'
import { useKeysOf } from '../../parts/keys.ts'
import { VerdictGlyph } from '../../parts/verdict-glyph.tsx'
import { Button } from '../../ui/index.ts'
import { changedSince } from './card-facts.ts'
import type { ClaimWork, ReopenedDoings } from './claim-work.ts'
import styles from './inspector.module.css'

interface WordsChangedNoticeProps {
  readonly claim: Claim
  readonly work: ClaimWork
  readonly verdict: Verdict | undefined
  readonly onStillHolds: () => void
  readonly doings: ReopenedDoings
}

/** What a verdict that has to be given again was given for, what the words are now, and all that can be done about it. */
export function WordsChangedNotice({ claim, work, verdict, onStillHolds, doings }: WordsChangedNoticeProps) {
  const keysOf = useKeysOf()
  if (claim.state !== 'verify-again' || !verdict) return null
  const { tables, isReadOnly } = work
  const { draft } = onlyArticle(tables)
  const changed = changedSince(claim, verdict, draft)
  const reasons = reasonsSince(tables, claim, verdict, draft)
  const isOwn = changed !== null || reasons.some(({ around }) => !around)
  // That the words are others is seen: struck and put in.
  const told = changed ? reasons.filter(({ kind, around }) => kind !== 'words' || around) : reasons
  return (
    <div className={styles.again} role="status">
      <VerdictGlyph look="verify-again" size={20} />
      <div className={styles.againWords}>
        <strong>
          {say(isOwn ? 'desk.words-changed' : reasons.length > 0 ? 'desk.sentence-changed' : 'desk.again')}
        </strong>
        {told.length > 0 && <span>{sayMaterials(told)}</span>}
        {changed && (
          <span className={styles.diff}>
            <ChangedWords changed={changed} />
          </span>
        )}
        <span>{say('desk.given-for-draft', { draft: tables.drafts[verdict.draft]?.number ?? 1 })}</span>
        <div className={styles.buttons}>
          <Button variant="primary" keys={keysOf('verdict.still-holds')} isDisabled={isReadOnly} onPress={onStillHolds}>
            {say('desk.still-holds')}
          </Button>
          {verdict.draft !== draft && (
            <>
              <Button keys={keysOf('claim.supersede')} isDisabled={isReadOnly} onPress={doings.supersede}>
                {say('drafts.supersede')}
              </Button>
              <Button keys={keysOf('claim.retire')} isDisabled={isReadOnly} onPress={doings.retire}>
                {say('action.claim.retire')}
              </Button>
            </>
          )}
        </div>
      </div>
    </div>
  )
}
