import type { ReactNode } from 'react'
import { say } from '../../../core/messages/message.ts'
import type { Block, Content } from '../../../core/model/content.ts'
import type { ClaimId } from '../../../core/model/ids.ts'
import { lookClass } from '../../parts/looks.ts'
import { type Layer, type Over, type Stretch, stretchesOf } from './block-spans.ts'
import styles from './compare.module.css'

/** Which draft words belong to: what only it has is struck out, or new. */
export type Side = 'old' | 'new'

interface BlockWordsProps {
  readonly content: Content
  readonly block: Block
  readonly layers: readonly Layer[]
  readonly side: Side
  readonly chosen: ClaimId | null
}

const has = ({ owners }: Stretch, kind: Over['kind']): boolean => owners.some((over) => over.kind === kind)

const claimsOf = ({ owners }: Stretch) => owners.flatMap((over) => (over.kind === 'claim' ? [over] : []))

function formatted(text: string, stretch: Stretch): ReactNode {
  let set: ReactNode = <span data-at={stretch.start}>{text}</span>
  if (has(stretch, 'italic')) set = <em>{set}</em>
  if (has(stretch, 'bold')) set = <strong>{set}</strong>
  return set
}

/** The words of one block: what changed is struck or underlined, claims are marked and numbered behind their last word. */
export function BlockWords({ content, block, layers, side, chosen }: BlockWordsProps) {
  const stretches = stretchesOf(block, layers)
  return stretches.map((stretch, index) => {
    let set = formatted(content.text.slice(stretch.start, stretch.end), stretch)
    const isFirstChanged = has(stretch, 'changed') && !(index > 0 && has(stretches[index - 1] as Stretch, 'changed'))
    if (has(stretch, 'changed')) {
      const Change = side === 'old' ? 'del' : 'ins'
      set = (
        <Change className={styles[side === 'old' ? 'taken' : 'put']}>
          {isFirstChanged && (
            <span className="spoken-only"> {say(side === 'old' ? 'desk.taken-out' : 'desk.put-in')} </span>
          )}
          {set}
        </Change>
      )
    }
    if (has(stretch, 'candidate')) set = <span className={styles.candidate}>{set}</span>
    const claims = claimsOf(stretch)
    const [claim] = claims
    if (!claim) return <span key={stretch.start}>{set}</span>
    const next = stretches[index + 1]
    const ending = claims.filter((one) => !next || !claimsOf(next).includes(one))
    return (
      <mark
        key={stretch.start}
        className={`${styles.mark} look-passage ${lookClass(claim.look)}${claims.some(({ id }) => id === chosen) ? ' look-chosen' : ''}`}
        data-claims={claims.map(({ id }) => id).join(' ')}
      >
        {set}
        {ending.map(({ id, number, look }) => (
          <span key={id} className={`${styles.number} ${lookClass(look)}`} data-number={number} aria-hidden="true" />
        ))}
      </mark>
    )
  })
}
