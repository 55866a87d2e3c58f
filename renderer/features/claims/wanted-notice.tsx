import { ListTodo } from 'lucide-react'
import { useMemo } from 'react'
import { say } from '../../../core/messages/message.ts'
import type { Claim } from '../../../core/model/claim.ts'
import type { Verdict } from '../../../core/model/verdict.ts'
import { houseRules, type Lack, lacksOf, supportOf } from '../../../core/query/house-rules.ts'
import { lacksWords } from '../../parts/lacks-words.ts'
import type { ClaimWork } from './claim-work.ts'
import styles from './inspector.module.css'

/** What the house rules still want of a claim; the same list as long as nothing of it changed. */
export function useLacks({ id }: Claim, { tables, library }: ClaimWork, verdict: Verdict | undefined): readonly Lack[] {
  const { citations } = tables
  const rules = houseRules(library.settings)
  return useMemo(() => {
    const its = Object.values(citations).filter(({ claim }) => claim === id)
    return lacksOf(supportOf(verdict, its), rules)
  }, [citations, id, verdict, rules])
}

/** Says what the house rules still want of the claim before it counts as checked. */
export const WantedNotice = ({ lacks }: { readonly lacks: readonly Lack[] }) =>
  lacks.length > 0 && (
    <p className={styles.wanted}>
      <ListTodo size={15} aria-hidden="true" />
      <span>{say('rules.wanted', { lacks: lacksWords(lacks) })}</span>
    </p>
  )
