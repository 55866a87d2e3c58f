import { Fragment } from 'react'
import type { DiffPart } from '../../core/anchor/word-diff.ts'
import { say } from '../../core/messages/message.ts'
import styles from './changed-words.module.css'

/** How much room the words that stayed have: all of it; the last few before the first change; a few around each change. */
type Room = 'whole' | 'line' | 'card'

interface ChangedWordsProps {
  /** Two wordings, word by word. */
  readonly changed: readonly DiffPart[]
  readonly room?: Room
}

const LINE_SHOWN = 18
const CARD_SHOWN = 60

const endOf = (text: string, shown: number): string => {
  if (text.length <= shown) return text
  const end = text.slice(-shown)
  return `…${end.slice(end.indexOf(' ') + 1)}`
}

const startOf = (text: string, shown: number): string =>
  text.length <= shown ? text : `${text.slice(0, shown).replace(/\s\S*$/u, '')}…`

function kept(text: string, room: Room, isFirst: boolean, isLast: boolean): string {
  if (room === 'line') return isFirst ? endOf(text, LINE_SHOWN) : text
  if (room === 'whole' || text.length <= CARD_SHOWN * 2) return text
  if (isFirst) return endOf(text, CARD_SHOWN)
  return isLast ? startOf(text, CARD_SHOWN) : `${startOf(text, CARD_SHOWN)} ${endOf(text, CARD_SHOWN)}`
}

/** New words follow the struck ones with a space between, where the text has none. */
const needsSpace = (before: DiffPart | undefined): boolean => before?.kind === 'removed' && !/\s$/u.test(before.text)

function Changed({ kind, text }: { readonly kind: 'removed' | 'added'; readonly text: string }) {
  const Change = kind === 'removed' ? 'del' : 'ins'
  return (
    <>
      {/^\s/u.test(text) ? ' ' : ''}
      <Change className={kind === 'removed' ? styles.taken : styles.put}>
        <span className="spoken-only"> {say(kind === 'removed' ? 'desk.taken-out' : 'desk.put-in')} </span>
        {text.trim()}
      </Change>
      {/\s$/u.test(text) ? ' ' : ''}
    </>
  )
}

/** Old words struck, new words bold and underlined; neither in the colours of true and false. */
export const ChangedWords = ({ changed, room = 'whole' }: ChangedWordsProps) =>
  changed.map(({ kind, text }, at) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: parts have nothing but their place.
    <Fragment key={at}>
      {kind === 'added' && needsSpace(changed[at - 1]) ? ' ' : ''}
      {kind === 'kept' ? kept(text, room, at === 0, at === changed.length - 1) : <Changed kind={kind} text={text} />}
    </Fragment>
  ))
