import { say } from '../../core/messages/message.ts'
import type { Span } from '../../core/model/content.ts'
import styles from './candidates.module.css'
import { inContext } from './in-context.ts'

interface CandidatesProps {
  readonly text: string
  /** Places that may be meant, likeliest first. */
  readonly candidates: readonly Span[]
  readonly isDisabled?: boolean
  /** The one that was said to be it, where that can still be changed. */
  readonly chosen?: Span | null
  readonly onPlace: (span: Span) => void
}

/** Places a passage may have gone to, each with a few words around it; pressing one says that it is the one. */
export function Candidates({ text, candidates, isDisabled = false, chosen, onPlace }: CandidatesProps) {
  if (candidates.length === 0) return null
  return (
    <div className={styles.all}>
      <span className={styles.label}>{say('drafts.candidates')}</span>
      <ul className={styles.list} aria-label={say('drafts.candidates')}>
        {candidates.map((span) => {
          const { before, words, after } = inContext(text, span)
          return (
            <li key={`${span.start} ${span.end}`}>
              <button
                type="button"
                className={styles.candidate}
                disabled={isDisabled}
                onClick={() => onPlace(span)}
                {...(chosen === undefined ? {} : { 'aria-pressed': span === chosen })}
              >
                <span className="spoken-only">{say('drafts.place-here')} </span>
                <span className={styles.around}>{before}</span>
                <b>{words}</b>
                <span className={styles.around}>{after}</span>
              </button>
            </li>
          )
        })}
      </ul>
    </div>
  )
}
