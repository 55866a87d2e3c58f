import {
  type DragEvent,
  memo,
  type ReactNode,
  type RefObject,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react'
import { say } from '../../../core/messages/message.ts'
import type { ClaimId } from '../../../core/model/ids.ts'
import { CardPlaces, type Drawn, type TopsOf } from './card-places.ts'
import { ClaimBar, NoneFits } from './claim-bar.tsx'
import { ClaimCard } from './claim-card.tsx'
import { ClaimList } from './claim-list.tsx'
import type { ClaimShelf } from './claim-shelf.ts'
import styles from './rail.module.css'
import { RetiredClaims } from './retired-claims.tsx'

interface RailProps {
  /** What is listed, and how it is asked for. */
  readonly shelf: ClaimShelf
  /** False while the desk is being set: its head comes before its cards. */
  readonly hasCards: boolean
  readonly chosen: ClaimId | null
  readonly scroller: RefObject<HTMLElement | null>
  readonly topsOf: TopsOf
  /** Changes whenever the text was laid out anew. */
  readonly pulse: number
  /** Whether somebody is at work on the chosen claim elsewhere: its card keeps its place. */
  readonly isWorkedOn: () => boolean
  readonly onChoose: (claim: ClaimId) => void
  readonly onFiles: (claim: ClaimId, files: readonly File[]) => void
}

const cardUnder = (event: DragEvent): ClaimId | null => {
  const card = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-claim-card]') : null
  return card && event.dataTransfer.types.includes('Files') ? (card.dataset.claimCard as ClaimId) : null
}

// Less than the share of a pane that cards are drawn ahead.
const STEP_SHARE = 0.75

const isOnCard = () => document.activeElement?.closest('[data-claim-card]') !== null

// Whoever passes a whole pane in less than this time reads neither words nor cards; the cards come once that is over.
const FLIGHT_MS = 150
const REST_MS = 100

/**
 * Where the reader is, in steps of most of a pane: places are worked out again only when the reader has moved that far, and
 * when a flight over many pages is at its end.
 */
function useView(scroller: RefObject<HTMLElement | null>) {
  // Asked while nothing has changed yet: asked for later, the page would be laid out once more.
  const [view, setView] = useState(() => ({
    top: scroller.current?.scrollTop ?? 0,
    height: scroller.current?.clientHeight ?? 800,
  }))
  useLayoutEffect(() => {
    const pane = scroller.current
    if (!pane) return
    let seen = { top: pane.scrollTop, at: 0 }
    let timer: ReturnType<typeof setTimeout> | undefined
    const follow = () =>
      setView((held) =>
        Math.abs(held.top - pane.scrollTop) > pane.clientHeight * STEP_SHARE || held.height !== pane.clientHeight
          ? { top: pane.scrollTop, height: pane.clientHeight }
          : held,
      )
    const scrolled = () => {
      const now = { top: pane.scrollTop, at: performance.now() }
      const isFlight = Math.abs(now.top - seen.top) * FLIGHT_MS > pane.clientHeight * (now.at - seen.at)
      seen = now
      clearTimeout(timer)
      if (isFlight) timer = setTimeout(follow, REST_MS)
      else follow()
    }
    // It tells of the first size too.
    const observer = new ResizeObserver(follow)
    observer.observe(pane)
    pane.addEventListener('scroll', scrolled, { passive: true })
    return () => {
      clearTimeout(timer)
      observer.disconnect()
      pane.removeEventListener('scroll', scrolled)
    }
  }, [scroller])
  return view
}

/** The height of an element in pixels, as it changes, from when it is there: asked for when it was laid out, never in the middle of something. */
function useHeight(element: RefObject<HTMLElement | null>, isThere: boolean): number {
  const [height, setHeight] = useState(0)
  useLayoutEffect(() => {
    const watched = isThere ? element.current : null
    if (!watched) return
    setHeight(watched.offsetHeight)
    const observer = new ResizeObserver(() => setHeight(watched.offsetHeight))
    observer.observe(watched)
    return () => observer.disconnect()
  }, [element, isThere])
  return height
}

type BesideProps = Omit<RailProps, 'onFiles' | 'hasCards'> & {
  readonly rail: RefObject<HTMLElement | null>
  readonly head: RefObject<HTMLElement | null>
}

const NONE_DRAWN: Drawn = { start: 0, end: 0 }

/** One card each beside its words; only cards near the screen are drawn. */
function Beside({ shelf, chosen, scroller, rail, head, topsOf, pulse, isWorkedOn, onChoose }: BesideProps) {
  const places = useRef<CardPlaces>(null)
  places.current ??= new CardPlaces()
  const book = places.current
  const view = useView(scroller)
  const [drawn, setDrawn] = useState(NONE_DRAWN)
  const [released, setReleased] = useState(0)
  const headHeight = useHeight(head, shelf.all.length > 0)
  const { isCompact } = shelf
  const { listed } = shelf.listing
  const cards = useMemo(() => {
    // Claims that lie nowhere on this draft come last, and have nothing to stand beside.
    const end = listed.findLastIndex(({ start }) => start !== null) + 1
    return end === listed.length ? listed : listed.slice(0, end)
  }, [listed])

  // biome-ignore lint/correctness/useExhaustiveDependencies: what is drawn, and the end of work, ask for it anew.
  useLayoutEffect(() => {
    const element = rail.current
    if (!element) return
    const now = {
      cards,
      chosen,
      isCompact,
      pulse,
      view,
      isHeld: isWorkedOn() || isOnCard(),
      head: headHeight,
    }
    const isSame = ({ start, end }: Drawn) => start === drawn.start && end === drawn.end
    // Whoever scrolls meets other cards first, and those are then placed: nothing is placed twice.
    const met = book.hasOnlyScrolled(now) ? book.within(now) : null
    const next = met && !isSame(met) ? met : book.layOut(element, now, topsOf)
    if (!isSame(next)) setDrawn(next)
  }, [cards, chosen, isCompact, pulse, view, drawn, released, headHeight])

  // In a drawing of its own, once the cards that are seen are on the screen.
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    const asked = requestAnimationFrame(() => {
      timer = setTimeout(() => {
        book.reachOut()
        setReleased((times) => times + 1)
      })
    })
    return () => {
      cancelAnimationFrame(asked)
      clearTimeout(timer)
    }
  }, [book])

  // Once nobody is at work on the chosen claim, cards may stand where they would.
  useEffect(() => {
    const release = () => {
      if (book.isHolding && !isWorkedOn() && !isOnCard()) setReleased((times) => times + 1)
    }
    document.addEventListener('focusin', release)
    return () => document.removeEventListener('focusin', release)
  }, [book, isWorkedOn])

  const near = cards.slice(drawn.start, drawn.end)
  const away = chosen && !near.some(({ id }) => id === chosen) ? cards.filter(({ id }) => id === chosen) : []
  return (
    <div className={styles.cards}>
      {[...near, ...away].map((card) => (
        <div
          key={card.id}
          ref={(element) => book.attach(card.id, element)}
          className={styles.place}
          data-chosen={card.id === chosen || undefined}
        >
          <ClaimCard card={card} isChosen={card.id === chosen} isCompact={isCompact} onChoose={onChoose} />
        </div>
      ))}
    </div>
  )
}

interface PanelProps {
  /** The pane whose height a list fills; null while cards stand beside the text. */
  readonly scroller: RefObject<HTMLElement | null> | null
  readonly children: ReactNode
}

/** What stays at the top of the rail: its head, and the list when there is one, as high as the pane. */
function RailPanel({ scroller, children }: PanelProps) {
  const panel = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    const pane = scroller?.current
    const element = panel.current
    if (!pane || !element) return
    const fill = () => {
      element.style.blockSize = `${pane.clientHeight}px`
    }
    fill()
    const observer = new ResizeObserver(fill)
    observer.observe(pane)
    return () => {
      observer.disconnect()
      element.style.blockSize = ''
    }
  }, [scroller])
  return (
    <div ref={panel} className={styles.panel} data-list={scroller !== null || undefined}>
      {children}
    </div>
  )
}

/**
 * The claims beside their passages, never one over another. In any other order than that of the text they are a list of
 * their own beside it.
 */
export const Rail = memo(function Rail({ onFiles, hasCards, ...props }: RailProps) {
  const { shelf, chosen, scroller, onChoose } = props
  const rail = useRef<HTMLElement>(null)
  const head = useRef<HTMLDivElement>(null)
  const over = useRef<Element | null>(null)
  const { listing, all, sort } = shelf
  const isBeside = sort === 'place'

  const setOver = (card: Element | null) => {
    over.current?.removeAttribute('data-over')
    over.current = card
    card?.setAttribute('data-over', '')
  }
  useLayoutEffect(() => {
    if (!isBeside && rail.current) rail.current.style.minBlockSize = ''
  }, [isBeside])

  return (
    <nav
      ref={rail}
      className={styles.rail}
      data-landmark="claims"
      tabIndex={-1}
      aria-label={say('desk.claims')}
      onDragOver={(event) => {
        const isCard = cardUnder(event) !== null
        setOver(isCard ? (event.target as Element).closest('[data-claim-card]') : null)
        if (isCard) event.preventDefault()
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
      {all.length === 0 && <p className={styles.empty}>{say('desk.rail-empty')}</p>}
      {all.length > 0 && (
        <RailPanel scroller={isBeside ? null : scroller}>
          <div ref={head} className={styles.head}>
            <ClaimBar shelf={shelf} isSmall />
          </div>
          {listing.listed.length === 0 && <NoneFits shelf={shelf} />}
          {!isBeside && hasCards && listing.listed.length > 0 && (
            <div className={styles.list}>
              <ClaimList shelf={shelf} chosen={chosen} level={3} onChoose={onChoose} />
              <RetiredClaims shelf={shelf} chosen={chosen} onChoose={onChoose} />
            </div>
          )}
        </RailPanel>
      )}
      {isBeside && hasCards && <Beside {...props} rail={rail} head={head} />}
    </nav>
  )
})
