import { type DragEvent, type RefObject, useEffect, useLayoutEffect, useRef, useState } from 'react'
import { say } from '../../../core/messages/message.ts'
import type { ClaimId } from '../../../core/model/ids.ts'
import type { CardFacts } from './card-facts.ts'
import { layOutCards, type PlacedCard } from './card-layout.ts'
import { ClaimCard } from './claim-card.tsx'
import styles from './rail.module.css'

const GAP_PX = 4
/** A card's height until it has been drawn. */
const HEIGHT_GUESS_PX = 70
/** A card's first line stands this much above the line of text it belongs to. */
const LIFT_PX = 1
/** Room below the last card. */
const RAIL_END_PX = 24

interface RailProps {
  /** In reading order. */
  readonly cards: readonly CardFacts[]
  readonly chosen: ClaimId | null
  readonly scroller: RefObject<HTMLElement | null>
  /** Where offsets of the article stand in the window, in pixels from its top; offsets in order. */
  readonly topsOf: (offsets: readonly number[]) => readonly number[]
  /** Changes whenever the text was laid out anew. */
  readonly pulse: number
  readonly onChoose: (claim: ClaimId) => void
  readonly onFiles: (claim: ClaimId, files: readonly File[]) => void
}

const samePlaces = (a: readonly PlacedCard[], b: readonly PlacedCard[]) =>
  a.length === b.length && a.every(({ id, top }, at) => b[at]?.id === id && b[at]?.top === top)

const cardUnder = (event: DragEvent): ClaimId | null => {
  const card = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-claim-card]') : null
  return card && event.dataTransfer.types.includes('Files') ? (card.dataset.claimCard as ClaimId) : null
}

/** The claims beside their passages, one card each, never one over another. Only cards near the screen are drawn. */
export function Rail({ cards, chosen, scroller, topsOf, pulse, onChoose, onFiles }: RailProps) {
  const rail = useRef<HTMLElement>(null)
  const heights = useRef(new Map<ClaimId, number>())
  const [placed, setPlaced] = useState<readonly PlacedCard[]>([])
  const [view, setView] = useState({ top: 0, height: 800 })
  const [over, setOver] = useState<ClaimId | null>(null)
  const standing = cards.filter(({ start }) => start !== null)

  useEffect(() => {
    const pane = scroller.current
    if (!pane) return
    // Half a pane of slack: cards and places are worked out again only when the reader has moved that far.
    const follow = () =>
      setView((held) =>
        Math.abs(held.top - pane.scrollTop) > pane.clientHeight / 2 || held.height !== pane.clientHeight
          ? { top: pane.scrollTop, height: pane.clientHeight }
          : held,
      )
    follow()
    pane.addEventListener('scroll', follow, { passive: true })
    return () => pane.removeEventListener('scroll', follow)
  }, [scroller])

  // biome-ignore lint/correctness/useExhaustiveDependencies: pulse, view and what is drawn say when to measure again.
  useLayoutEffect(() => {
    const element = rail.current
    if (!element) return
    for (const card of element.querySelectorAll<HTMLElement>('[data-claim-card]')) {
      heights.current.set(card.dataset.claimCard as ClaimId, card.offsetHeight)
    }
    const origin = element.getBoundingClientRect().top + LIFT_PX
    const tops = topsOf(standing.map(({ start }) => start ?? 0))
    const wishes = standing.map(({ id }, at) => ({
      id,
      top: (tops[at] ?? 0) - origin,
      height: heights.current.get(id) ?? HEIGHT_GUESS_PX,
    }))
    const next = layOutCards(wishes, GAP_PX, chosen)
    setPlaced((held) => (samePlaces(held, next) ? held : next))
  }, [cards, chosen, pulse, view, placed])

  const topOf = new Map(placed.map(({ id, top }) => [id, top]))
  const isNear = (top: number) => top > view.top - view.height && top < view.top + view.height * 2
  const drawn = standing.filter(({ id }) => id === chosen || isNear(topOf.get(id) ?? Number.NEGATIVE_INFINITY))

  const last = placed.at(-1)
  const bottom = last ? last.top + (heights.current.get(last.id) ?? HEIGHT_GUESS_PX) + RAIL_END_PX : 0

  return (
    <nav
      ref={rail}
      className={styles.rail}
      style={{ minBlockSize: `max(100%, ${bottom}px)` }}
      aria-label={say('desk.claims')}
      onDragOver={(event) => {
        const card = cardUnder(event)
        setOver(card)
        if (card) event.preventDefault()
      }}
      onDragLeave={() => setOver(null)}
      onDrop={(event) => {
        const card = cardUnder(event)
        setOver(null)
        if (!card) return
        event.preventDefault()
        event.stopPropagation()
        onFiles(card, [...event.dataTransfer.files])
      }}
    >
      {cards.length === 0 && <p className={styles.empty}>{say('desk.rail-empty')}</p>}
      {drawn.map((card) => (
        <div
          key={card.id}
          className={styles.place}
          data-over={card.id === over || undefined}
          style={{ translate: `0 ${topOf.get(card.id) ?? 0}px` }}
        >
          <ClaimCard card={card} isChosen={card.id === chosen} onChoose={onChoose} />
        </div>
      ))}
    </nav>
  )
}
