import {
  type CSSProperties,
  type KeyboardEvent,
  type ReactNode,
  type RefObject,
  useCallback,
  useEffect,
  useRef,
  useState,
} from 'react'
import styles from './coach-mark.module.css'
import { type Box, type CoachPlace, type CoachSide, placeCoach } from './coach-place.ts'

/** What a card speaks of, found anew whenever the screen has changed. */
export interface CoachTargets {
  /** It stands beside this; null while it is not on the screen. */
  readonly target: Element | null
  /** Ringed as well: the same sentence speaks of it. */
  readonly also?: readonly Element[]
  /** To be left uncovered, where there is a choice. */
  readonly avoid?: readonly Element[]
}

export type CoachWay = 'start' | 'end' | 'above' | 'below'

export interface CoachMarkProps {
  readonly label: string
  /** The card and its rings stand within this element, which is positioned. */
  readonly area: RefObject<HTMLElement | null>
  /** Stable while it finds the same. */
  readonly find: (area: HTMLElement) => CoachTargets
  /** The ways to stand, the best first, in reading direction. */
  readonly ways: readonly CoachWay[]
  /** Too little room to stand over anything: a bar that takes its own, at its place among its siblings. */
  readonly isDocked: boolean
  readonly onEscape: () => void
  readonly children: ReactNode
}

interface Standing {
  readonly place: CoachPlace | null
  readonly rings: readonly Box[]
}

const NOWHERE: Standing = { place: null, rings: [] }

const WIDTH_PX = 328

const sidesOf = (ways: readonly CoachWay[], isRtl: boolean): CoachSide[] =>
  ways.map((way) => {
    if (way === 'above' || way === 'below') return way
    return (way === 'end') === isRtl ? 'left' : 'right'
  })

/** The part of an element that is seen within the area, from the area's corner; null when nothing is. */
function seen(element: Element, area: DOMRect): Box | null {
  const rect = element.getBoundingClientRect()
  const left = Math.max(rect.left, area.left)
  const top = Math.max(rect.top, area.top)
  const width = Math.min(rect.right, area.right) - left
  const height = Math.min(rect.bottom, area.bottom) - top
  return width > 4 && height > 4 ? { x: left - area.left, y: top - area.top, width, height } : null
}

const boxesOf = (elements: readonly Element[], area: DOMRect): Box[] =>
  elements.flatMap((element) => seen(element, area) ?? [])

function measure(area: HTMLElement, card: HTMLElement, targets: CoachTargets, ways: readonly CoachWay[]): Standing {
  const rect = area.getBoundingClientRect()
  const target = targets.target && seen(targets.target, rect)
  const rings = [...(target ? [target] : []), ...boxesOf(targets.also ?? [], rect)]
  if (!target) return { place: null, rings }
  const place = placeCoach({
    target,
    card: { width: card.offsetWidth, height: card.offsetHeight },
    area: { x: 0, y: 0, width: rect.width, height: rect.height },
    sides: sidesOf(ways, getComputedStyle(area).direction === 'rtl'),
    avoid: boxesOf([...(targets.also ?? []), ...(targets.avoid ?? [])], rect),
  })
  return { place, rings }
}

const standingAt = ({ x, y }: CoachPlace): CSSProperties => ({ left: x, top: y, inlineSize: WIDTH_PX })

/** How far the pointer stands out of the card's edge, and half of its own size. Pixels. */
const POINTER_OUT_PX = 6.5
const POINTER_HALF_PX = 6

const pointerAt = ({ side, point }: CoachPlace): CSSProperties => {
  const along = point - POINTER_HALF_PX
  switch (side) {
    case 'right':
      return { left: -POINTER_OUT_PX, top: along }
    case 'left':
      return { right: -POINTER_OUT_PX, top: along }
    case 'below':
      return { left: along, top: -POINTER_OUT_PX }
    case 'above':
      return { left: along, bottom: -POINTER_OUT_PX }
    default:
      return side satisfies never
  }
}

const isSame = (one: Standing, other: Standing): boolean => JSON.stringify(one) === JSON.stringify(other)

/**
 * A card beside what it speaks of, with a ring around that; it follows, and is never over it. It takes no focus and
 * keeps nothing else from being used. Where its target is not on the screen it stands in a corner.
 */
export function CoachMark({ label, area, find, ways, isDocked, onEscape, children }: CoachMarkProps) {
  const card = useRef<HTMLElement>(null)
  const [standing, setStanding] = useState<Standing>(NOWHERE)
  const shown = useRef<Element | null>(null)
  const asked = useRef(0)

  const follow = useCallback(() => {
    asked.current ||= requestAnimationFrame(() => {
      asked.current = 0
      const [place, held] = [area.current, card.current]
      if (!place || !held) return
      const targets = find(place)
      if (targets.target && targets.target !== shown.current) targets.target.scrollIntoView({ block: 'nearest' })
      shown.current = targets.target
      const next = measure(place, held, targets, ways)
      setStanding((before) => (isSame(before, next) ? before : next))
    })
  }, [area, find, ways])

  useEffect(() => {
    const place = area.current
    if (!place || !card.current) return
    const resized = new ResizeObserver(follow)
    resized.observe(place)
    resized.observe(card.current)
    const changed = new MutationObserver(follow)
    changed.observe(place, { childList: true, subtree: true })
    window.addEventListener('scroll', follow, { capture: true, passive: true })
    window.addEventListener('resize', follow)
    follow()
    return () => {
      cancelAnimationFrame(asked.current)
      asked.current = 0
      resized.disconnect()
      changed.disconnect()
      window.removeEventListener('scroll', follow, { capture: true })
      window.removeEventListener('resize', follow)
    }
  }, [area, follow])

  const leave = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.defaultPrevented) return
    event.preventDefault()
    onEscape()
  }

  const { place, rings } = standing
  const stands = isDocked ? styles.docked : place ? styles.beside : styles.corner
  return (
    <>
      <section
        ref={card}
        className={`${styles.card} ${stands}`}
        style={isDocked || !place ? undefined : standingAt(place)}
        aria-label={label}
        tabIndex={-1}
        onKeyDown={leave}
        data-landmark="tour"
      >
        {!isDocked && place && (
          <span className={styles.pointer} data-side={place.side} style={pointerAt(place)} aria-hidden="true" />
        )}
        {children}
      </section>
      {rings.map(({ x, y, width, height }, index) => (
        <div
          // biome-ignore lint/suspicious/noArrayIndexKey: a ring is nothing but its place.
          key={index}
          className={styles.ring}
          style={{ left: x, top: y, width, height }}
          aria-hidden="true"
        />
      ))}
    </>
  )
}
