import { CircleCheck } from 'lucide-react'
import { useEffect, useRef } from 'react'
import { say } from '../../../core/messages/message.ts'
import type { RoundFigures } from '../../../core/query/triage.ts'
import { useKeysOf } from '../../parts/keys.ts'
import { Button } from '../../ui/index.ts'
import styles from './triage.module.css'

export interface TriageEndProps {
  readonly figures: RoundFigures
  readonly onAgain: () => void
  readonly onBack: (() => void) | null
  readonly onReport: () => void
  readonly onClose: () => void
}

/** The end of a round: what was done, what was left for later, and where to go from here. */
export function TriageEnd({ figures, onAgain, onBack, onReport, onClose }: TriageEndProps) {
  const keysOf = useKeysOf()
  const section = useRef<HTMLElement>(null)
  const { total, done, sentences, claims } = figures
  const left = total - done
  const says = left === 0 ? say('triage.all-done') : say('triage.some-left', { count: left })
  const counted = [
    sentences > 0 && say('triage.done-sentences', { count: sentences }),
    claims > 0 && say('triage.done-claims', { count: claims }),
  ].filter((words) => words !== false)
  // The panel itself, not a button: a key pressed once too often must not choose where to go.
  useEffect(() => section.current?.focus(), [])
  return (
    <section ref={section} tabIndex={-1} className={styles.end} aria-label={says} data-triage-bar>
      {left === 0 && <CircleCheck className={styles.tick} aria-hidden="true" />}
      <div className={styles.endWords}>
        <p className={styles.says}>{says}</p>
        {counted.length > 0 && (
          <ul className={styles.counted}>
            {counted.map((words) => (
              <li key={words}>{words}</li>
            ))}
          </ul>
        )}
      </div>
      <div className={styles.ends}>
        {onBack && (
          <Button variant="quiet" keys={keysOf('triage.back')} onPress={onBack}>
            {say('triage.back')}
          </Button>
        )}
        <Button keys={keysOf('go.text')} onPress={onClose}>
          {say('triage.close')}
        </Button>
        {left > 0 && (
          <Button variant="primary" keys={keysOf('desk.triage')} onPress={onAgain}>
            {say('triage.again', { count: left })}
          </Button>
        )}
        <Button variant={left > 0 ? 'plain' : 'primary'} keys={keysOf('go.reports')} onPress={onReport}>
          {say('triage.report')}
        </Button>
      </div>
    </section>
  )
}
