import { say } from '../../../core/messages/message.ts'
import styles from './claim-card.module.css'
import type { WordsChanged } from './words-changed.ts'

interface ChangedWordsProps {
  readonly changed: WordsChanged
  /** Little room: the words before the change are cut to their last few. */
  readonly isShort?: boolean
}

const BEFORE_SHOWN = 18

const endOf = (text: string): string => {
  if (text.length <= BEFORE_SHOWN) return text
  const end = text.slice(-BEFORE_SHOWN)
  return `…${end.slice(end.indexOf(' ') + 1)}`
}

/** Old words struck, new words bold and underlined; neither in the colours of true and false. */
export const ChangedWords = ({ changed: { before, taken, put, after }, isShort = false }: ChangedWordsProps) => (
  <>
    {isShort ? endOf(before) : before}
    {taken && (
      <del className={styles.taken}>
        <span className="spoken-only">{say('desk.taken-out')} </span>
        {taken}
      </del>
    )}
    {taken && put ? ' ' : ''}
    {put && (
      <ins className={styles.put}>
        <span className="spoken-only">{say('desk.put-in')} </span>
        {put}
      </ins>
    )}
    {after}
  </>
)
