import { ChevronsRight, ListTodo, Unlink2 } from 'lucide-react'
import { memo } from 'react'
import { say } from '../../../core/messages/message.ts'
import type { ClaimId } from '../../../core/model/ids.ts'
import { ChangedWords } from '../../parts/changed-words.tsx'
import { lacksWords } from '../../parts/lacks-words.ts'
import { lookClass } from '../../parts/looks.ts'
import { VerdictGlyph } from '../../parts/verdict-glyph.tsx'
import type { CardFacts } from './card-facts.ts'
import styles from './claim-card.module.css'

export interface ClaimCardProps {
  readonly card: CardFacts
  readonly isChosen: boolean
  /** One line: glyph, number and wording. */
  readonly isCompact?: boolean
  readonly onChoose: (claim: ClaimId) => void
}

// Where both have no room on one line the number of sources stands alone; it is still said in words. That there is none
// is always written out, then on a line of its own. In letters.
const ON_ONE_LINE_MAX = 22
// The mark of a claim that was carried over takes the room of so many.
const MARK_LETTERS = 3

/** Said of a claim that counts as checked by a verdict given for an earlier draft. */
const Carried = () => (
  <span className={styles.carried} title={say('desk.carried')}>
    <ChevronsRight size={14} aria-hidden="true" />
    <span className="spoken-only">{say('desk.carried')}</span>
  </span>
)

/** Number and rating, and how many sources there are. */
function Top({ card: { number, look, standing, sources, isCarriedOver } }: { readonly card: CardFacts }) {
  const words = sources === 0 ? say('desk.no-source') : say('desk.sources', { count: sources })
  const title = say('desk.card-title', { number, standing })
  const isCrowded = title.length + words.length + (isCarriedOver ? MARK_LETTERS : 0) > ON_ONE_LINE_MAX
  const isBelow = isCrowded && sources === 0
  const isNumber = isCrowded && sources > 0
  return (
    <span className={styles.top} data-below={isBelow || undefined}>
      <VerdictGlyph look={look} />
      <span className={styles.standing}>{title}</span>
      {isCarriedOver && <Carried />}
      <span className={styles.sources}>
        {isNumber && <span aria-hidden="true">{sources}</span>}
        <span className={isNumber ? 'spoken-only' : undefined}>{words}</span>
      </span>
    </span>
  )
}

/** What a judged claim still lacks by the house rules; one that nobody judged is left anyway. */
const wantedOf = ({ look, lacks }: CardFacts): string =>
  look === 'unrated' || look === 'verify-again' || lacks.length === 0
    ? ''
    : say('rules.wanted', { lacks: lacksWords(lacks) })

/** A claim in one line. Its rating is the glyph; those who listen hear it in words. */
function CompactLine({ card }: { readonly card: CardFacts }) {
  const { number, look, standing, wording, changed, sources, isCarriedOver } = card
  const wanted = wantedOf(card)
  const isWorded = changed !== null || wording !== ''
  return (
    <span className={styles.line}>
      <VerdictGlyph look={look} size={16} />
      <span className={styles.number}>
        {number}
        <span className="spoken-only">{isWorded && standing}</span>
      </span>
      <span className={isWorded ? styles.short : styles.unworded}>
        {changed ? <ChangedWords changed={changed} room="line" /> : wording || standing}
      </span>
      {isCarriedOver && <Carried />}
      {wanted && (
        <span className={styles.lacking} title={wanted}>
          <ListTodo size={13} aria-hidden="true" />
          <span className="spoken-only">{wanted}</span>
        </span>
      )}
      {sources === 0 && (
        <span className={styles.lacking}>
          <Unlink2 size={13} aria-hidden="true" />
          <span className="spoken-only">{say('desk.no-source')}</span>
        </span>
      )}
    </span>
  )
}

/** A claim in a few lines: number and rating, sources, its words. */
export const ClaimCard = memo(function ClaimCard({ card, isChosen, isCompact = false, onChoose }: ClaimCardProps) {
  const { id, look, wording, changed } = card
  const wanted = wantedOf(card)
  return (
    <button
      type="button"
      className={`${styles.card} ${lookClass(look)}`}
      data-claim-card={id}
      data-compact={isCompact || undefined}
      aria-current={isChosen || undefined}
      onClick={() => onChoose(id)}
    >
      {isCompact ? (
        <CompactLine card={card} />
      ) : (
        <>
          <Top card={card} />
          <span className={styles.wording}>
            {changed ? <ChangedWords changed={changed} room="line" /> : wording || say('desk.no-wording')}
          </span>
          {wanted && (
            <span className={styles.wanted}>
              <ListTodo size={13} aria-hidden="true" />
              <span>{wanted}</span>
            </span>
          )}
        </>
      )}
    </button>
  )
})
