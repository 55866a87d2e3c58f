import { X } from 'lucide-react'
import { say } from '../../../core/messages/message.ts'
import type { Claim } from '../../../core/model/claim.ts'
import type { PassageId } from '../../../core/model/ids.ts'
import { onlyArticle } from '../../../core/query/only-article.ts'
import { IconButton, SectionLabel } from '../../ui/index.ts'
import { type ClaimWork, useAttempt } from './claim-work.ts'
import styles from './inspector.module.css'

interface PassagesPartProps {
  readonly claim: Claim
  readonly work: ClaimWork
}

/** The places of a claim that stands in more than one. */
export function PassagesPart({ claim, work }: PassagesPartProps) {
  const { refusal, attempt } = useAttempt()
  const { draft } = onlyArticle(work.tables)
  const passages = claim.placements[draft] ?? []
  if (passages.length < 2) return null
  const remove = async (passage: PassageId) => {
    const made = await attempt(work.execute({ type: 'passage.remove', claim: claim.id, draft, passage }))
    if (made !== undefined) work.offerUndo(say('desk.passage-removed'))
  }
  return (
    <section className={styles.part} aria-labelledby="desk-passages">
      <SectionLabel id="desk-passages" aside={passages.length}>
        {say('desk.passages')}
      </SectionLabel>
      <ul className={styles.passages}>
        {passages.map(({ id, text }) => (
          <li key={id}>
            <q>{text}</q>
            <IconButton
              label={say('desk.remove-passage')}
              icon={<X />}
              isDisabled={work.isReadOnly}
              onPress={() => void remove(id)}
            />
          </li>
        ))}
      </ul>
      {refusal && (
        <p className={styles.refusal} role="alert">
          {refusal}
        </p>
      )}
    </section>
  )
}
