import { type RefObject, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react'
import { say } from '../../../core/messages/message.ts'
import type { ClaimId } from '../../../core/model/ids.ts'
import type { CardFacts } from './card-facts.ts'
import { ClaimCard } from './claim-card.tsx'
import styles from './claim-list.module.css'
import type { ClaimShelf } from './claim-shelf.ts'
import { groupHeading } from './filter-words.tsx'

/** A book's claims are not all drawn at once: a pane of them first, and more as the reader gets there. */
const SHOWN_FIRST = 16
const SHOWN = 60

interface Group {
  readonly group: string | null
  readonly cards: readonly CardFacts[]
}

function grouped(cards: readonly CardFacts[], groupOf: (card: CardFacts) => string | null): readonly Group[] {
  const groups: { group: string | null; cards: CardFacts[] }[] = []
  for (const card of cards) {
    const group = groupOf(card)
    const last = groups.at(-1)
    if (last && last.group === group) last.cards.push(card)
    else groups.push({ group, cards: [card] })
  }
  return groups
}

/** Grows the stretch that is drawn whenever its end comes near the screen. */
function useNear(end: RefObject<HTMLElement | null>, grow: () => void, isMore: boolean) {
  const latest = useRef(grow)
  latest.current = grow
  useEffect(() => {
    const element = end.current
    if (!element || !isMore) return
    const observer = new IntersectionObserver((entries) => {
      if (entries.some(({ isIntersecting }) => isIntersecting)) latest.current()
    })
    observer.observe(element)
    return () => observer.disconnect()
  }, [end, isMore])
}

interface ClaimListProps {
  readonly shelf: ClaimShelf
  readonly chosen: ClaimId | null
  /** Of the headings over its groups. */
  readonly level: 3 | 4
  readonly labelledBy?: string
  readonly onChoose: (claim: ClaimId) => void
}

/** The listed claims one under another, in groups with a heading where the order makes any. */
export function ClaimList({ shelf, chosen, level, labelledBy, onChoose }: ClaimListProps) {
  const { listing, sort, filter, isCompact } = shelf
  const { listed, groupOf } = listing
  const [shown, setShown] = useState({ start: 0, end: SHOWN_FIRST })
  const [asked, setAsked] = useState({ sort, filter })
  if (asked.sort !== sort || asked.filter !== filter) {
    setAsked({ sort, filter })
    setShown({ start: 0, end: SHOWN_FIRST })
  }
  const at = useMemo(() => (chosen ? listed.findIndex(({ id }) => id === chosen) : -1), [listed, chosen])
  if (at >= 0 && (at < shown.start || at >= shown.end))
    setShown({ start: Math.max(at - SHOWN / 2, 0), end: at + SHOWN / 2 })

  const bottom = useRef<HTMLDivElement>(null)
  const isEarlier = shown.start > 0
  const isLater = shown.end < listed.length
  const earlier = () => setShown(({ start, end }) => ({ start: Math.max(start - SHOWN, 0), end }))
  const later = () => setShown(({ start, end }) => ({ start, end: end + SHOWN }))
  useNear(bottom, later, isLater)

  const list = useRef<HTMLDivElement>(null)
  // The chosen card is on the screen, wherever the order puts it.
  // biome-ignore lint/correctness/useExhaustiveDependencies: an order or a filter chosen anew moves it too.
  useLayoutEffect(() => {
    list.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest' })
  }, [chosen, sort, filter])

  const groups = grouped(listed.slice(shown.start, shown.end), groupOf)
  const Heading = `h${level}` as const
  return (
    <div ref={list} className={styles.groups}>
      {isEarlier && (
        <button type="button" className={styles.more} onClick={earlier}>
          {say('claims.earlier')}
        </button>
      )}
      {groups.map(({ group, cards }) => {
        const heading = group === null ? null : groupHeading(sort, group)
        return (
          <section key={group ?? ''} className={styles.group}>
            {heading && (
              <Heading className={styles.heading}>
                {heading.icon}
                {heading.name}
              </Heading>
            )}
            <ul className={styles.cards} data-compact={isCompact || undefined} aria-labelledby={labelledBy}>
              {cards.map((card) => (
                <li key={card.id}>
                  <ClaimCard card={card} isChosen={card.id === chosen} isCompact={isCompact} onChoose={onChoose} />
                </li>
              ))}
            </ul>
          </section>
        )
      })}
      {isLater && (
        <div ref={bottom}>
          <button type="button" className={styles.more} onClick={later}>
            {say('desk.more-claims', { count: listed.length - shown.end })}
          </button>
        </div>
      )}
    </div>
  )
}
