import type { ClaimId } from '../../../core/model/ids.ts'
import type { CardFacts } from './card-facts.ts'
import { cardsWithin, layOutCards } from './card-layout.ts'

const GAP_PX = 4
/** A card's first line stands this much above the line of text it belongs to. */
const LIFT_PX = 1
/** Room above the first card. */
const FLOOR_PX = 8
/** Room below the last card. */
const RAIL_END_PX = 24
const COMPACT_PX = 30
const ONE_LINE_PX = 53
const TWO_LINES_PX = 70
/** Characters of wording that fit on one line of a card, about. */
const LINE_CHARACTERS = 27
/** While cards make room, a text that is laid out anew under them does not cut their way short. */
const MOVING_MS = 220

/** Tells where offsets of the text stand below the top of an element beside it. Offsets in order; pixels. */
export type TopsOf = (offsets: Float64Array, beside: Element) => Float64Array

/** What the rail is laid out for. */
export interface RailNow {
  /** In reading order, each with a place in the text. */
  readonly cards: readonly CardFacts[]
  readonly chosen: ClaimId | null
  readonly isCompact: boolean
  /** Changes whenever the text was laid out anew. */
  readonly pulse: number
  /** The stretch of the rail on the screen. */
  readonly view: { readonly top: number; readonly height: number }
  /** Whether somebody is at work on the chosen claim: its card keeps its place. */
  readonly isHeld: boolean
  /** The height of what stands at the top of the rail, over the cards that pass below it. */
  readonly head: number
}

export interface Drawn {
  readonly start: number
  readonly end: number
}

interface Measured {
  readonly card: CardFacts
  readonly isChosen: boolean
  readonly pulse: number
  readonly isCompact: boolean
  readonly height: number
}

interface Flat {
  readonly cards: readonly CardFacts[]
  readonly isCompact: boolean
  readonly offsets: Float64Array
  readonly heights: Float64Array
}

/** How many panes above and below the one that is seen have their cards. */
const AHEAD = 0.85

/** As many at first: what is seen comes before what is met by scrolling. */
const AHEAD_FIRST = 0.1

const guess = ({ wording }: CardFacts, isCompact: boolean): number =>
  isCompact ? COMPACT_PX : wording.length > LINE_CHARACTERS ? TWO_LINES_PX : ONE_LINE_PX

/**
 * Lays out the rail's cards and moves their elements, outside of React: a claim that changes costs a measurement of its
 * own card and a pass over numbers, however many claims there are.
 */
export class CardPlaces {
  private readonly measured = new Map<ClaimId, Measured>()
  private readonly elements = new Map<ClaimId, HTMLElement>()
  private readonly applied = new WeakMap<HTMLElement, number>()
  private held: { readonly id: ClaimId; readonly lead: number } | null = null
  private before: RailNow | null = null
  private flat: Flat | null = null
  private tops: Float64Array | null = null
  /** What the caller was last told to draw. */
  private drawn: Drawn = { start: 0, end: 0 }
  private movedAt = Number.NEGATIVE_INFINITY
  private ahead = AHEAD_FIRST
  /** Whether the last layout kept the chosen card where it was, whatever the others needed. */
  isHolding = false

  /** From now on cards are drawn ahead of the reader. */
  readonly reachOut = (): void => {
    this.ahead = AHEAD
  }

  readonly attach = (id: ClaimId, element: HTMLElement | null): void => {
    if (element) this.elements.set(id, element)
    else this.elements.delete(id)
  }

  /** Whether nothing but the stretch on the screen is different from what was laid out last. */
  hasOnlyScrolled({ view, ...now }: RailNow): boolean {
    const { before } = this
    if (!before || before.view === view) return false
    const isSame =
      before.cards === now.cards &&
      before.chosen === now.chosen &&
      before.isCompact === now.isCompact &&
      before.pulse === now.pulse &&
      before.head === now.head
    if (isSame) this.before = { ...before, view }
    return isSame
  }

  /** Which cards should be drawn for a stretch of the rail, as they were last placed; null before they were. */
  within({ cards, view }: RailNow): Drawn | null {
    const { tops, flat } = this
    if (!tops || flat?.cards !== cards) return null
    this.drawn = this.near(tops, flat.heights, view)
    return this.drawn
  }

  private near(tops: Float64Array, heights: Float64Array, { top, height }: RailNow['view']): Drawn {
    return cardsWithin(tops, heights, top - height * this.ahead, top + height * (1 + this.ahead))
  }

  /** Places every card that is drawn; tells which cards should be, from first to last. */
  layOut(rail: HTMLElement, now: RailNow, topsOf: TopsOf): Drawn {
    const { cards, chosen, view } = now
    const flat = this.flatten(now)
    const { offsets, heights } = flat
    const index = chosen === null ? -1 : cards.findIndex(({ id }) => id === chosen)
    this.measure(now, heights, index)
    const wishes = { tops: topsOf(offsets, rail), heights, floor: now.head + FLOOR_PX }
    for (let at = 0; at < wishes.tops.length; at++) wishes.tops[at] = (wishes.tops[at] as number) - LIFT_PX
    const lead = now.isHeld && this.held?.id === chosen ? this.held.lead : null
    const tops = layOutCards(wishes, GAP_PX, index < 0 ? null : { index, lead })
    this.tops = tops
    this.isHolding = index >= 0 && lead !== null
    this.held =
      chosen && index >= 0
        ? { id: chosen, lead: lead ?? (tops[index] as number) - Math.round(wishes.tops[index] as number) }
        : null
    this.apply(rail, now, tops, index)
    const last = cards.length - 1
    const bottom = last < 0 ? 0 : (tops[last] as number) + (heights[last] as number) + RAIL_END_PX
    const size = `max(100%, ${bottom}px)`
    if (rail.style.minBlockSize !== size) rail.style.minBlockSize = size
    this.before = now
    this.drawn = this.near(tops, heights, view)
    return this.drawn
  }

  /** Offsets and heights of all cards as plain numbers, kept as long as the cards are the same. */
  private flatten({ cards, isCompact }: RailNow): Flat {
    const held = this.flat
    if (held?.cards === cards && held.isCompact === isCompact) return held
    const offsets = new Float64Array(cards.length)
    const heights = new Float64Array(cards.length)
    for (let at = 0; at < cards.length; at++) {
      const card = cards[at] as CardFacts
      offsets[at] = card.start ?? 0
      heights[at] = this.heightOf(card, isCompact)
    }
    this.flat = { cards, isCompact, offsets, heights }
    return this.flat
  }

  private heightOf(card: CardFacts, isCompact: boolean): number {
    const held = this.measured.get(card.id)
    return held?.isCompact === isCompact ? held.height : guess(card, isCompact)
  }

  /** The cards that have an element: those drawn last, and the chosen one. */
  private *onPage(cards: readonly CardFacts[], index: number): Generator<readonly [number, CardFacts, HTMLElement]> {
    const { start, end } = this.drawn
    // A claim that came or went has moved the others by one.
    for (let at = Math.max(start - 1, 0); at < Math.min(end + 1, cards.length); at++) {
      const element = this.elements.get((cards[at] as CardFacts).id)
      if (element) yield [at, cards[at] as CardFacts, element]
    }
    const chosen = index >= 0 && (index < start - 1 || index > end) ? cards[index] : undefined
    const element = chosen && this.elements.get(chosen.id)
    if (chosen && element) yield [index, chosen, element]
  }

  /** Only cards that were drawn anew, and those on the page after it was laid out anew, are asked for their height. */
  private measure({ cards, isCompact, pulse }: RailNow, heights: Float64Array, index: number): void {
    for (const [at, card, element] of this.onPage(cards, index)) {
      const isChosen = at === index
      const held = this.measured.get(card.id)
      if (
        held?.card === card &&
        held.isChosen === isChosen &&
        held.pulse === pulse &&
        held.isCompact === isCompact &&
        this.applied.has(element)
      )
        continue
      const height = element.offsetHeight
      this.measured.set(card.id, { card, isChosen, pulse, isCompact, height })
      heights[at] = height
    }
  }

  private apply(rail: HTMLElement, now: RailNow, tops: Float64Array, index: number): void {
    const { before } = this
    const time = performance.now()
    const isLaidOutAnew = before?.pulse !== now.pulse || before.isCompact !== now.isCompact || before.view !== now.view
    if (before && !isLaidOutAnew && (before.cards !== now.cards || before.chosen !== now.chosen)) this.movedAt = time
    const isStill = time - this.movedAt > MOVING_MS
    rail.toggleAttribute('data-still', isStill)
    const born: HTMLElement[] = []
    for (const [at, , element] of this.onPage(now.cards, index)) {
      const top = tops[at] as number
      if (this.applied.get(element) === top) continue
      if (!isStill && !this.applied.has(element)) {
        element.toggleAttribute('data-born', true)
        born.push(element)
      }
      element.style.insetBlockStart = `${top}px`
      this.applied.set(element, top)
    }
    if (born.length > 0)
      requestAnimationFrame(() =>
        requestAnimationFrame(() => {
          for (const element of born) element.toggleAttribute('data-born', false)
        }),
      )
  }
}
