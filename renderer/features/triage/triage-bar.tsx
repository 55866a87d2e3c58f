import type { ReactNode } from 'react'
import { say } from '../../../core/messages/message.ts'
import type { RoundFigures } from '../../../core/query/triage.ts'
import { useKeysOf } from '../../parts/keys.ts'
import { Button, Kbd, SegmentBar } from '../../ui/index.ts'
import styles from './triage.module.css'

/** What can be done to what is at hand; null is not offered, and its key is not shown. */
export interface TriageDoings {
  readonly mark: (() => void) | null
  readonly nothing: (() => void) | null
  /** Takes "nothing to check" back. */
  readonly lookAgain: (() => void) | null
  readonly addSource: (() => void) | null
  readonly checkedNext: (() => void) | null
  readonly stillHolds: (() => void) | null
  readonly why: (() => void) | null
  /** How many ratings have a key of their own; 0 where nothing can be rated. */
  readonly ratings: number
  readonly next: () => void
  readonly back: (() => void) | null
  readonly end: () => void
}

export interface TriageBarProps {
  /** What is at hand, in words. */
  readonly what: string
  /** It is left to do: going on puts it off. */
  readonly isLeft: boolean
  readonly isReadOnly: boolean
  readonly figures: RoundFigures
  readonly doings: TriageDoings
}

/** The keys that go together without a button: what they do needs the eye on the text. */
const Hint = ({ keys, children }: { readonly keys: readonly string[]; readonly children: ReactNode }) => (
  <span className={styles.hint}>
    {children}
    {keys.map((key) => (
      <Kbd key={key} keys={key} />
    ))}
  </span>
)

const NARROWING = ['passage.grow-start', 'passage.shrink-start', 'passage.shrink-end', 'passage.grow-end'] as const

function Does({ doings }: { readonly doings: TriageDoings }) {
  const keysOf = useKeysOf()
  const { mark, nothing, lookAgain, addSource, checkedNext, stillHolds, why, ratings } = doings
  return (
    <>
      {mark && (
        <>
          <Button size="small" keys={keysOf('claim.mark')} onPress={mark}>
            {say('triage.mark')}
          </Button>
          <Hint keys={NARROWING.flatMap((id) => keysOf(id) ?? [])}>{say('triage.narrow')}</Hint>
        </>
      )}
      {nothing && (
        <Button size="small" keys={keysOf('coverage.skip')} onPress={nothing}>
          {say('triage.nothing')}
        </Button>
      )}
      {lookAgain && (
        <Button size="small" keys={keysOf('coverage.skip')} onPress={lookAgain}>
          {say('triage.look-again')}
        </Button>
      )}
      {ratings > 0 && (
        <Hint keys={[ratings > 1 ? `1–${ratings}` : '1', keysOf('verdict.find') ?? []].flat()}>
          {say('triage.rate')}
        </Hint>
      )}
      {why && (
        <Button size="small" keys={keysOf('go.why')} onPress={why}>
          {say('desk.why')}
        </Button>
      )}
      {stillHolds && (
        <Button size="small" keys={keysOf('verdict.still-holds')} onPress={stillHolds}>
          {say('desk.still-holds')}
        </Button>
      )}
      {addSource && (
        <Button size="small" keys={keysOf('citation.add')} onPress={addSource}>
          {say('action.citation.add')}
        </Button>
      )}
      {checkedNext && (
        <Button size="small" keys={keysOf('claim.checked-next')} onPress={checkedNext}>
          {say('action.claim.checked-next')}
        </Button>
      )}
    </>
  )
}

/** What is at hand, what each key does to it, and how far the round is. */
export function TriageBar({ what, isLeft, isReadOnly, figures, doings }: TriageBarProps) {
  const keysOf = useKeysOf()
  const { done, total } = figures
  const progress = say('triage.progress', { done, total })
  return (
    <section className={styles.bar} aria-label={say('triage.name')} data-triage-bar>
      <div className={styles.told}>
        <p className={styles.what}>{what}</p>
        <div className={styles.progress}>
          <SegmentBar
            name={progress}
            segments={[{ id: 'done', share: done, className: styles.done ?? '' }]}
            rest={total - done}
          />
          <span className={styles.count}>{progress}</span>
        </div>
      </div>
      <div className={styles.keys}>
        {isReadOnly && <span className={styles.note}>{say('triage.read-only')}</span>}
        <Does doings={doings} />
        <span className={styles.ways}>
          <Button size="small" variant="quiet" keys={keysOf('go.next-left')} onPress={doings.next}>
            {say(isLeft && !isReadOnly ? 'triage.later' : 'triage.next')}
          </Button>
          {doings.back && (
            <Button size="small" variant="quiet" keys={keysOf('triage.back')} onPress={doings.back}>
              {say('triage.back')}
            </Button>
          )}
          <Button size="small" variant="quiet" keys={keysOf('go.text')} onPress={doings.end}>
            {say('triage.end')}
          </Button>
        </span>
      </div>
    </section>
  )
}
