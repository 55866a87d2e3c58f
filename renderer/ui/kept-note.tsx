import { type FocusEvent, useEffect } from 'react'
import { say } from '../../core/messages/message.ts'
import styles from './kept-note.module.css'
import { announce } from './live-region.tsx'

/** Whether the focus goes from a field to the button that drops its words: then they are not to be handed over. */
export const isOnWayToDrop = ({ relatedTarget }: FocusEvent): boolean =>
  relatedTarget instanceof Element && relatedTarget.matches('[data-drop-words]')

/** Says that half-written words came back, with the way to be rid of them. */
export function KeptNote({ onDrop }: { readonly onDrop: () => void }) {
  useEffect(() => announce(say('kept.again')), [])
  return (
    <p className={styles.note}>
      <span>{say('kept.again')}</span>
      {/* A plain button: inside a list's field another kind would open the list. */}
      <button
        type="button"
        data-drop-words
        className={styles.drop}
        onClick={() => {
          onDrop()
          announce(say('kept.dropped'))
        }}
      >
        {say('kept.drop')}
      </button>
    </p>
  )
}

/** Says quietly that what stands here is on this machine, and not in the article yet. */
export const NotSavedNote = () => <p className={styles.note}>{say('kept.not-saved')}</p>
