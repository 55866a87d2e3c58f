import { ListTodo } from 'lucide-react'
import { useMemo } from 'react'
import { say } from '../../../core/messages/message.ts'
import type { Claim } from '../../../core/model/claim.ts'
import type { Verdict } from '../../../core/model/verdict.ts'
import { houseRules, lacksOf, supportOf } from '../../../core/query/house-rules.ts'
import { lacksWords } from '../../parts/lacks-words.ts'
import type { ClaimWork } from './claim-work.ts'
import styles from './inspector.module.css'

export interface WantedNoticeProps {
  readonly claim: Claim
  readonly work: ClaimWork
  readonly verdict: Verdict | undefined
}

/** What the house rules still want of the claim before it counts as checked. */
export function WantedNotice({ claim, work, verdict }: WantedNoticeProps) {
  const { citations } = work.tables
  const rules = houseRules(work.library.settings)
  const lacks = useMemo(() => {
    const its = Object.values(citations).filter((citation) => citation.claim === claim.id)
    return lacksOf(supportOf(verdict, its), rules)
  }, [citations, claim.id, verdict, rules])
  if (lacks.length === 0) return null
  return (
    <p className={styles.wanted}>
      <ListTodo size={15} aria-hidden="true" />
      <span>{say('rules.wanted', { lacks: lacksWords(lacks) })}</span>
    </p>
  )
}
