import { type MouseEvent, memo, type RefObject, useEffect, useRef } from 'react'
import type { Span } from '../../../core/model/content.ts'
import styles from './coverage-strip.module.css'
import { offsetAtHeight } from './places.ts'
import type { StripBar } from './strip-bars.ts'

interface CoverageStripProps {
  readonly bars: readonly StripBar[]
  /** Characters of the article: the strip is laid out by them, not by heights that are estimates until scrolled. */
  readonly length: number
  /** The whole strip in words. */
  readonly summary: string
  readonly article: () => HTMLElement | null
  readonly scroller: RefObject<HTMLElement | null>
  readonly pulse: number
  readonly onJump: (span: Span) => void
}

const percent = (share: number): string => `${(share * 100).toFixed(3)}%`

const Bars = memo(function Bars({ bars, length }: Pick<CoverageStripProps, 'bars' | 'length'>) {
  return bars.map(({ start, end, meaning }) => (
    <span
      key={start}
      className={styles.bar}
      data-meaning={meaning}
      style={{ top: percent(start / length), height: `max(2px, calc(${percent((end - start) / length)} - 2px))` }}
    />
  ))
})

/** The article as a map: one bar a sentence, by coverage and by the state of its claims; a click goes there. */
export function CoverageStrip({ bars, length, summary, article, scroller, pulse, onJump }: CoverageStripProps) {
  const frame = useRef<HTMLDivElement>(null)
  const size = Math.max(length, 1)

  // biome-ignore lint/correctness/useExhaustiveDependencies: a pulse says that the layout changed.
  useEffect(() => {
    const pane = scroller.current
    if (!pane) return
    let asked = 0
    const place = () => {
      asked = 0
      const page = article()
      if (!page || !frame.current) return
      const view = pane.getBoundingClientRect()
      const from = offsetAtHeight(page, view.top) / size
      const to = offsetAtHeight(page, view.bottom) / size
      frame.current.style.top = percent(from)
      frame.current.style.height = percent(Math.max(to - from, 0))
    }
    const ask = () => {
      if (asked === 0) asked = requestAnimationFrame(place)
    }
    ask()
    pane.addEventListener('scroll', ask, { passive: true })
    return () => {
      cancelAnimationFrame(asked)
      pane.removeEventListener('scroll', ask)
    }
  }, [article, scroller, size, pulse])

  const jump = ({ currentTarget, clientY }: MouseEvent) => {
    const { top, height } = currentTarget.getBoundingClientRect()
    const offset = ((clientY - top) / height) * size
    const bar = bars.findLast(({ start }) => start <= offset) ?? bars[0]
    if (bar) onJump(bar)
  }

  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: a map for the mouse; keys go by "next left", claim and sentence.
    <div className={styles.strip} role="img" aria-label={summary} onClick={jump} data-print="no">
      <Bars bars={bars} length={size} />
      <div ref={frame} className={styles.frame} />
    </div>
  )
}
