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

// Beside a longer rating the number of sources stands alone; it is still said in words.
const STANDING_WITH_WORDS_MAX = 9
const STANDING_WITHOUT_SOURCE_MAX = 13

function SourceCount({ sources, isShort }: { readonly sources: number; readonly isShort: boolean }) {
  const words = sources === 0 ? say('desk.no-source') : say('desk.sources', { count: sources })
  if (!isShort) return <span className={styles.sources}>{words}</span>
  return (
    <span className={styles.sources}>
      <span aria-hidden="true">{sources}</span>
      <span className="spoken-only">{words}</span>
    </span>
  )
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
        <SourceCount
          sources={sources}
          isShort={standing.length > (sources === 0 ? STANDING_WITHOUT_SOURCE_MAX : STANDING_WITH_WORDS_MAX)}
        />
      </span>
      <span className={styles.wording}>
        {changed ? <ChangedWords changed={changed} isShort /> : wording || say('desk.no-wording')}
      </span>
    </button>
  )
})
