import { type PointerEvent, type RefObject, useLayoutEffect, useState } from 'react'
import type { Content, Span } from '../../../core/model/content.ts'
import type { PassageId } from '../../../core/model/ids.ts'
import { offsetAt, rangeOf, showMarking } from './offsets.ts'
import styles from './over-text.module.css'
import { type Edge, snapToWords } from './words.ts'

/** A passage whose edges can be drawn elsewhere: its first and last character. */
export interface MovablePassage extends Span {
  readonly id: PassageId
}

interface Grip {
  readonly edge: Edge
  readonly left: number
  readonly top: number
  readonly height: number
}

// More passages than this are moved by key: the page would be all handles.
const PASSAGES_WITH_GRIPS_MAX = 8

/** At the first and the last character of a passage, on the sides where reading begins and ends. */
function gripsOf(article: HTMLElement, span: Span): Grip[] {
  const rects = [...(rangeOf(article, span)?.getClientRects() ?? [])]
  // A line with a figure in a text that runs right to left is several stretches, told from left to right.
  const stretchOf = (offset: number, otherwise: DOMRect | undefined) => {
    const letter = rangeOf(article, { start: offset, end: offset + 1 })?.getClientRects()[0]
    if (!letter) return otherwise
    const x = letter.left + letter.width / 2
    const y = letter.top + letter.height / 2
    const [narrowest] = rects
      .filter(({ left, right, top, bottom }) => left <= x && x <= right && top <= y && y <= bottom)
      .sort((one, other) => one.width - other.width)
    return narrowest ?? otherwise
  }
  const first = stretchOf(span.start, rects[0])
  const last = stretchOf(span.end - 1, rects.at(-1))
  if (!first || !last) return []
  const page = article.getBoundingClientRect()
  const isRtl = getComputedStyle(article).direction === 'rtl'
  const place = (edge: Edge, rect: DOMRect): Grip => ({
    edge,
    left: ((edge === 'start') === isRtl ? rect.right : rect.left) - page.left,
    top: rect.top - page.top,
    height: rect.height,
  })
  return [place('start', first), place('end', last)]
}

interface EdgeHandlesProps {
  readonly article: RefObject<HTMLElement | null>
  readonly content: Content
  readonly passages: readonly MovablePassage[]
  /** Changes whenever the layout did. */
  readonly pulse: number
  readonly onMove: (passage: PassageId, span: Span) => void
}

/** Grips at both ends of the chosen claim's passages, for the mouse; the keys [ ] { } do the same. */
export function EdgeHandles({ article, content, passages, pulse, onMove }: EdgeHandlesProps) {
  const [grips, setGrips] = useState<readonly { id: PassageId; span: Span; grips: readonly Grip[] }[]>([])
  // biome-ignore lint/correctness/useExhaustiveDependencies: a pulse says that the layout changed.
  useLayoutEffect(() => {
    // With the frame that shows the claim: asking now would lay the page out once more.
    const asked = requestAnimationFrame(() => {
      const page = article.current
      if (!page) return
      setGrips(
        passages
          .slice(0, PASSAGES_WITH_GRIPS_MAX)
          .map(({ id, start, end }) => ({ id, span: { start, end }, grips: gripsOf(page, { start, end }) })),
      )
    })
    return () => cancelAnimationFrame(asked)
  }, [article, passages, pulse])

  const draw = (event: PointerEvent<HTMLElement>, id: PassageId, span: Span, edge: Edge) => {
    const page = article.current
    if (!page || event.button !== 0) return
    event.preventDefault()
    const grip = event.currentTarget
    grip.setPointerCapture(event.pointerId)
    let drawn = span
    const follow = (move: globalThis.PointerEvent) => {
      const position = document.caretPositionFromPoint(move.clientX, move.clientY)
      if (!position || !page.contains(position.offsetNode)) return
      const offset = offsetAt(page, { node: position.offsetNode, offset: position.offset })
      if (offset === null) return
      const loose = edge === 'start' ? { start: offset, end: span.end } : { start: span.start, end: offset }
      if (loose.start >= loose.end) return
      drawn = move.altKey ? loose : snapToWords(content, loose)
      showMarking(page, { anchor: drawn.start, focus: drawn.end })
    }
    const finish = () => {
      grip.removeEventListener('pointermove', follow)
      grip.removeEventListener('pointerup', finish)
      grip.removeEventListener('pointercancel', finish)
      getSelection()?.collapseToStart()
      if (drawn.start !== span.start || drawn.end !== span.end) onMove(id, drawn)
    }
    grip.addEventListener('pointermove', follow)
    grip.addEventListener('pointerup', finish)
    grip.addEventListener('pointercancel', finish)
  }

  return grips.flatMap(({ id, span, grips: ends }) =>
    ends.map(({ edge, left, top, height }) => (
      <span
        key={`${id} ${edge}`}
        aria-hidden="true"
        className={styles.handle}
        data-edge={edge}
        style={{ left, top, height }}
        onPointerDown={(event) => draw(event, id, span, edge)}
      />
    )),
  )
}
