import { Fragment } from 'react'
import type { DiffPart } from '../../../core/anchor/word-diff.ts'
import { say } from '../../../core/messages/message.ts'
import styles from './claim-card.module.css'

interface ChangedWordsProps {
  /** Two wordings, word by word. */
  readonly changed: readonly DiffPart[]
  /** Little room: the words before the first change are cut to their last few. */
  readonly isShort?: boolean
}

const BEFORE_SHOWN = 18

const endOf = (text: string): string => {
  if (text.length <= BEFORE_SHOWN) return text
  const end = text.slice(-BEFORE_SHOWN)
  return `…${end.slice(end.indexOf(' ') + 1)}`
}

/** New words follow the struck ones with a space between, where the text has none. */
const needsSpace = (before: DiffPart | undefined): boolean => before?.kind === 'removed' && !/\s$/u.test(before.text)

function Part({ kind, text }: DiffPart) {
  switch (kind) {
    case 'kept':
      return text
    case 'removed':
      return (
        <del className={styles.taken}>
          <span className="spoken-only">{say('desk.taken-out')} </span>
          {text}
        </del>
      )
    case 'added':
      return (
        <ins className={styles.put}>
          <span className="spoken-only">{say('desk.put-in')} </span>
          {text}
        </ins>
      )
    default:
      return kind satisfies never
  }
}

/** Old words struck, new words bold and underlined; neither in the colours of true and false. */
export const ChangedWords = ({ changed, isShort = false }: ChangedWordsProps) =>
  changed.map((part, at) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: parts have nothing but their place.
    <Fragment key={at}>
      {part.kind === 'added' && needsSpace(changed[at - 1]) ? ' ' : ''}
      {isShort && at === 0 && part.kind === 'kept' ? endOf(part.text) : <Part {...part} />}
    </Fragment>
  ))
