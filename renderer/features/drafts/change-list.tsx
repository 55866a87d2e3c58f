import { ChevronRight } from 'lucide-react'
import { type ReactNode, useState } from 'react'
import { say, sayNumber } from '../../../core/messages/message.ts'
import type { Content, Span } from '../../../core/model/content.ts'
import type { ClaimId } from '../../../core/model/ids.ts'
import { DRAFT_GROUPS, type DraftGroup, OPEN_GROUPS } from '../../../core/query/drafts.ts'
import { Growing } from '../../parts/growing.tsx'
import { SectionLabel } from '../../ui/index.ts'
import { ChangeCard } from './change-card.tsx'
import type { ChangeFacts } from './change-facts.ts'
import styles from './change-list.module.css'

/** Shown open from the start: what asks for a decision, and what was decided. The rest is counted and can be opened. */
const OPENED: readonly DraftGroup[] = [...OPEN_GROUPS, 'decided', 'moved', 'changed']
// More than this many cards of a group that asks for nothing are one line until somebody opens it.
const OPENED_MAX = 12

interface ChangeListProps {
  readonly changes: readonly ChangeFacts[]
  readonly chosen: ClaimId | null
  /** Sentences of the new draft that nobody has looked at and the old one did not have. */
  readonly sentences: readonly Span[]
  readonly content: Content
  readonly onChoose: (claim: ClaimId) => void
  readonly onSentence: (sentence: Span) => void
  /** The decisions under the chosen card. */
  readonly children: (facts: ChangeFacts) => ReactNode
}

interface GroupProps {
  readonly id: string
  readonly title: string
  readonly count: number
  readonly isOpened: boolean
  readonly children: () => ReactNode
}

/** One kind of change with what is in it; its title opens and folds it. */
function Group({ id, title, count, isOpened, children }: GroupProps) {
  const [isToggled, setToggled] = useState(false)
  const isOpen = isOpened !== isToggled
  return (
    <section className={styles.group} aria-labelledby={id} data-group={id}>
      <SectionLabel level={2} id={id} aside={sayNumber(count)}>
        <button
          type="button"
          className={styles.fold}
          aria-expanded={isOpen}
          onClick={() => setToggled((held) => !held)}
        >
          <ChevronRight size={13} aria-hidden="true" />
          {title}
        </button>
      </SectionLabel>
      {isOpen && children()}
    </section>
  )
}

/** The claims by what became of them, what asks for a decision first; then the sentences that are new. */
export function ChangeList({ changes, chosen, sentences, content, onChoose, onSentence, children }: ChangeListProps) {
  return (
    <div className={styles.list}>
      {DRAFT_GROUPS.map((group) => {
        const held = changes.filter((facts) => facts.group === group)
        if (held.length === 0) return null
        const isOpened =
          OPEN_GROUPS.includes(group) ||
          held.some(({ id }) => id === chosen) ||
          (OPENED.includes(group) && held.length <= OPENED_MAX)
        return (
          <Group
            key={group}
            id={`drafts-${group}`}
            title={say(`drafts.group.${group}`)}
            count={held.length}
            isOpened={isOpened}
          >
            {() => (
              <Growing className={styles.cards} items={held} wanted={held.findIndex(({ id }) => id === chosen)}>
                {(facts) => (
                  <li key={facts.id}>
                    <ChangeCard facts={facts} isChosen={facts.id === chosen} onChoose={onChoose}>
                      {children(facts)}
                    </ChangeCard>
                  </li>
                )}
              </Growing>
            )}
          </Group>
        )
      })}
      {sentences.length > 0 && (
        <Group
          id="drafts-new-sentences"
          title={say('drafts.new-sentences')}
          count={sentences.length}
          isOpened={sentences.length <= OPENED_MAX}
        >
          {() => (
            <Growing className={styles.cards} items={sentences} wanted={-1}>
              {(sentence) => (
                <li key={sentence.start}>
                  <button type="button" className={styles.sentence} onClick={() => onSentence(sentence)}>
                    <span>{content.text.slice(sentence.start, sentence.end)}</span>
                  </button>
                </li>
              )}
            </Growing>
          )}
        </Group>
      )}
    </div>
  )
}
