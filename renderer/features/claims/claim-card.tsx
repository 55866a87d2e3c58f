import { memo } from 'react'
import { say } from '../../../core/messages/message.ts'
import type { ClaimId } from '../../../core/model/ids.ts'
import { lookClass } from '../../parts/looks.ts'
import { VerdictGlyph } from '../../parts/verdict-glyph.tsx'
import type { CardFacts } from './card-facts.ts'
import { ChangedWords } from './changed-words.tsx'
import styles from './claim-card.module.css'

export interface ClaimCardProps {
  readonly card: CardFacts
  readonly isChosen: boolean
  readonly onChoose: (claim: ClaimId) => void
}

/** A claim in a few lines: number and rating, sources, its words. */
export const ClaimCard = memo(function ClaimCard({ card, isChosen, onChoose }: ClaimCardProps) {
  const { id, number, look, standing, wording, sources, changed } = card
  return (
    <button
      type="button"
      className={`${styles.card} ${lookClass(look)}`}
      data-claim-card={id}
      aria-current={isChosen || undefined}
      onClick={() => onChoose(id)}
    >
      <span className={styles.top}>
        <VerdictGlyph look={look} />
        <span className={styles.standing}>{say('desk.card-title', { number, standing })}</span>
        <span className={styles.sources}>
          {sources === 0 ? say('desk.no-source') : say('desk.sources', { count: sources })}
        </span>
      </span>
      <span className={styles.wording}>
        {changed ? <ChangedWords changed={changed} /> : wording || say('desk.no-wording')}
      </span>
    </button>
  )
})
