import { say } from '../../../core/messages/message.ts'
import styles from './claim-card.module.css'
import type { WordsChanged } from './words-changed.ts'

/** Old words struck, new words bold and underlined; neither in the colours of true and false. */
export const ChangedWords = ({ changed: { before, taken, put, after } }: { readonly changed: WordsChanged }) => (
  <>
    {before}
    {taken && (
      <del className={styles.taken}>
        <span className="spoken-only">{say('desk.taken-out')} </span>
        {taken}
      </del>
    )}{' '}
    {put && (
      <ins className={styles.put}>
        <span className="spoken-only">{say('desk.put-in')} </span>
        {put}
      </ins>
    )}
    {after}
  </>
)
