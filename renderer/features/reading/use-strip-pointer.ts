import { type PointerEvent, type RefObject, useRef } from 'react'
import type { Span } from '../../../core/model/content.ts'
import type { SentenceCoverage } from '../../../core/query/coverage.ts'
import { sentenceAt } from './strip-words.ts'

interface StripPointerProps {
  readonly scroller: RefObject<HTMLElement | null>
  readonly article: () => HTMLElement | null
  /** What stands for the part of the article on the screen. */
  readonly frame: RefObject<HTMLElement | null>
  /** Characters of the article. */
  readonly size: number
  readonly coverage: readonly SentenceCoverage[]
  readonly onJump: (span: Span) => void
}

interface Hold {
  readonly y: number
  readonly scrollTop: number
  readonly isOnFrame: boolean
  isDrawn: boolean
}

/** A shorter way than this is a click. */
const DRAWN_FROM_PX = 4

/**
 * The pointer on the strip: a click goes to the sentence, dragging scrolls. `follow` answers which sentence is pointed at,
 * by its index, and null while the strip is dragged.
 */
export function useStripPointer({ scroller, article, frame, size, coverage, onJump }: StripPointerProps) {
  const hold = useRef<Hold | null>(null)

  const indexUnder = ({ currentTarget, clientY }: PointerEvent<HTMLElement>): number => {
    const { top, height } = currentTarget.getBoundingClientRect()
    return sentenceAt(coverage, ((clientY - top) / Math.max(height, 1)) * size)
  }
  const jump = (event: PointerEvent<HTMLElement>) => {
    const sentence = coverage[indexUnder(event)]?.sentence
    if (sentence) onJump(sentence)
  }

  return {
    grab: (event: PointerEvent<HTMLElement>) => {
      if (event.button !== 0) return
      event.currentTarget.setPointerCapture(event.pointerId)
      const shown = frame.current?.getBoundingClientRect()
      const isOnFrame = shown !== undefined && event.clientY >= shown.top && event.clientY <= shown.bottom
      if (!isOnFrame) jump(event)
      hold.current = { y: event.clientY, scrollTop: scroller.current?.scrollTop ?? 0, isOnFrame, isDrawn: false }
    },
    follow: (event: PointerEvent<HTMLElement>): number | null => {
      const held = hold.current
      if (!held) return indexUnder(event)
      const way = event.clientY - held.y
      held.isDrawn ||= Math.abs(way) >= DRAWN_FROM_PX
      const pane = scroller.current
      if (held.isDrawn && pane) {
        const share = way / Math.max(event.currentTarget.clientHeight, 1)
        pane.scrollTop = held.scrollTop + share * (article()?.offsetHeight ?? 0)
      }
      return null
    },
    leave: (event: PointerEvent<HTMLElement>) => {
      const held = hold.current
      hold.current = null
      if (held?.isOnFrame && !held.isDrawn && event.type === 'pointerup') jump(event)
    },
  }
}
