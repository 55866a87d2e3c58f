import { Minus, Plus } from 'lucide-react'
import type { TrackedChange } from '../../core/contract-values.ts'
import { say } from '../../core/messages/message.ts'
import styles from './tracked-changes.module.css'

/** So many are shown; nobody reads more before they decide. */
const SHOWN = 200
const TEXT_SHOWN = 400

/** A word processor writes its own clock's time as if it were UTC: what it says is shown, not converted. */
const statedAt = (at: string): string => at.replace(/^(\d{4}-\d\d-\d\d)T(\d\d:\d\d).*$/, '$1 $2')

const shortened = (text: string): string => {
  const line = text.replace(/\s+/gu, ' ').trim()
  return line.length > TEXT_SHOWN ? `${line.slice(0, TEXT_SHOWN).toWellFormed()}…` : line
}

function Change({ kind, text, author, at }: TrackedChange) {
  const [Glyph, Words] = kind === 'inserted' ? [Plus, 'ins' as const] : [Minus, 'del' as const]
  return (
    <li className={styles.change}>
      <span className={styles.kind}>
        <Glyph size={14} aria-hidden="true" />
        {say(kind === 'inserted' ? 'asking.tracked.inserted' : 'asking.tracked.deleted')}
      </span>
      <Words className={styles[kind]} dir="auto">
        {shortened(text)}
      </Words>
      <small className={styles.who}>
        <bdi>{author || say('asking.tracked.nobody')}</bdi>
        {at && (
          <>
            {'\u00a0· '}
            <bdi dir="ltr">{statedAt(at)}</bdi>
          </>
        )}
      </small>
    </li>
  )
}

/** What was put in and taken out while a word processor kept track, by whom and when. */
export const TrackedChanges = ({ changes }: { readonly changes: readonly TrackedChange[] }) => (
  <>
    <ul className={styles.changes} aria-label={say('asking.tracked.list')}>
      {changes.slice(0, SHOWN).map((change, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a change has nothing but its place.
        <Change key={at} {...change} />
      ))}
    </ul>
    {changes.length > SHOWN && (
      <p className={styles.more}>{say('asking.tracked.more', { count: changes.length - SHOWN })}</p>
    )}
  </>
)
