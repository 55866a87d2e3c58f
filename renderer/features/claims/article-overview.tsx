import { type ReactNode, useState } from 'react'
import { say } from '../../../core/messages/message.ts'
import type { WorkState } from '../../../core/model/claim.ts'
import type { ClaimId } from '../../../core/model/ids.ts'
import type { Progress } from '../../../core/query/progress.ts'
import { keysOf } from '../../parts/keys.ts'
import { ProgressBar } from '../../parts/progress-bar.tsx'
import { Button, Kbd, SectionLabel, ToggleChip } from '../../ui/index.ts'
import type { CardFacts } from './card-facts.ts'
import { ClaimCard } from './claim-card.tsx'
import styles from './inspector.module.css'
import { Pane } from './inspector.tsx'

/** A claim's card and the state it is filtered by. */
export interface ListedClaim {
  readonly facts: CardFacts
  readonly state: WorkState
}

interface ArticleOverviewProps {
  readonly progress: Progress
  readonly claims: readonly ListedClaim[]
  readonly onChoose: (claim: ClaimId) => void
  readonly onNextLeft: () => void
  readonly onDetails: () => void
}

// A book's claims are not all drawn at once: every change would have to look at every card.
const CARDS_SHOWN = 60

const FILTERS = ['verify-again', 'to-check', 'checking', 'checked'] as const

const Hint = ({ keys, children }: { readonly keys: readonly (string | null)[]; readonly children: ReactNode }) => (
  <li>
    <span className={styles.hintKeys}>{keys.map((key) => key && <Kbd key={key} keys={key} />)}</span>
    <span>{children}</span>
  </li>
)

const HowTo = () => (
  <ul className={styles.howTo}>
    <Hint keys={[keysOf('claim.mark')]}>{say('desk.how-mark')}</Hint>
    <Hint keys={[',', '.']}>{say('desk.how-sentences')}</Hint>
    <Hint keys={[keysOf('coverage.skip')]}>{say('desk.how-nothing')}</Hint>
    <Hint keys={[keysOf('go.next-left')]}>{say('desk.how-next')}</Hint>
    <Hint keys={[keysOf('go.next-claim'), keysOf('go.previous-claim')]}>{say('desk.how-claims')}</Hint>
  </ul>
)

/** What the inspector shows while no claim is chosen: how far the article is, what is left, and every claim. */
export function ArticleOverview({ progress, claims, onChoose, onNextLeft, onDetails }: ArticleOverviewProps) {
  const [filter, setFilter] = useState<WorkState | null>(null)
  const [limit, setLimit] = useState(CARDS_SHOWN)
  const fitting = filter === null ? claims : claims.filter(({ state }) => state === filter)
  const shown = fitting.slice(0, limit)
  const left = progress.claims.total - progress.claims.checked
  const unseen = progress.sentences.total - progress.sentences.looked
  const isDone = left === 0 && unseen === 0
  return (
    <Pane
      label={say('desk.overview')}
      header={
        <>
          <h2 className={styles.place}>
            <b>{say('desk.overview')}</b>
          </h2>
          <Button size="small" onPress={onDetails}>
            {say('desk.details')}
          </Button>
        </>
      }
      footer={
        isDone ? undefined : (
          <Button variant="primary" keys={keysOf('go.next-left')} onPress={onNextLeft}>
            {say('desk.next-left')}
          </Button>
        )
      }
    >
      <div className={styles.progress}>
        <ProgressBar progress={progress} size="large" />
        <p>
          {isDone
            ? say('desk.all-done')
            : [
                left > 0 ? say('desk.claims-left', { count: left }) : '',
                unseen > 0 ? say('desk.sentences-left', { count: unseen }) : '',
              ]
                .filter(Boolean)
                .join(' ')}
        </p>
      </div>
      <section className={styles.part} aria-labelledby="desk-how">
        <SectionLabel id="desk-how">{say('desk.how')}</SectionLabel>
        <HowTo />
      </section>
      <section className={styles.part} aria-labelledby="desk-claims">
        <SectionLabel id="desk-claims" aside={claims.length > 0 ? claims.length : undefined}>
          {say('desk.claims')}
        </SectionLabel>
        {claims.length === 0 && <p className={styles.nothing}>{say('desk.no-claims')}</p>}
        {claims.length > 0 && (
          <div className={styles.chips}>
            {FILTERS.map((state) => {
              const count = claims.filter((claim) => claim.state === state).length
              return count === 0 ? null : (
                <ToggleChip
                  key={state}
                  count={count}
                  isSelected={filter === state}
                  onChange={(isOn) => setFilter(isOn ? state : null)}
                >
                  {say(`state.${state}`)}
                </ToggleChip>
              )
            })}
          </div>
        )}
        <ul className={styles.claims} aria-labelledby="desk-claims">
          {shown.map(({ facts }) => (
            <li key={facts.id}>
              <ClaimCard card={facts} isChosen={false} onChoose={onChoose} />
            </li>
          ))}
        </ul>
        {fitting.length > limit && (
          <Button onPress={() => setLimit(limit + CARDS_SHOWN)}>
            {say('desk.more-claims', { count: fitting.length - limit })}
          </Button>
        )}
      </section>
    </Pane>
  )
}
