import { ChevronDown, ChevronUp } from 'lucide-react'
import { useState } from 'react'
import { say, sayNumber } from '../../../core/messages/message.ts'
import type { ClaimId } from '../../../core/model/ids.ts'
import { Button } from '../../ui/index.ts'
import { ClaimCard } from './claim-card.tsx'
import styles from './claim-list.module.css'
import type { ClaimShelf } from './claim-shelf.ts'

interface RetiredClaimsProps {
  readonly shelf: ClaimShelf
  readonly chosen: ClaimId | null
  readonly onChoose: (claim: ClaimId) => void
}

/** The claims that are no longer under check, folded until somebody asks for them. */
export function RetiredClaims({ shelf: { retired, isCompact }, chosen, onChoose }: RetiredClaimsProps) {
  const [isOpen, setOpen] = useState(false)
  if (retired.length === 0) return null
  const words = say('drafts.group.retired')
  return (
    <div className={styles.retired}>
      <Button
        size="small"
        variant="quiet"
        icon={isOpen ? <ChevronUp /> : <ChevronDown />}
        expanded={isOpen}
        onPress={() => setOpen(!isOpen)}
      >
        {words} ({sayNumber(retired.length)})
      </Button>
      {isOpen && (
        <ul className={styles.cards} data-compact={isCompact || undefined} aria-label={words}>
          {retired.map((card) => (
            <li key={card.id}>
              <ClaimCard card={card} isChosen={card.id === chosen} isCompact={isCompact} onChoose={onChoose} />
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
