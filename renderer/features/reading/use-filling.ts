import { type RefObject, useCallback, useEffect, useMemo, useReducer, useRef } from 'react'
import { flushSync } from 'react-dom'
import type { Span } from '../../../core/model/content.ts'
import { indexAt, linesOf, type Section } from './sections.ts'

// A tall screen of them.
const LINES_FIRST = 48
// A slice ends well before a frame does: the reader's next key or scroll must not wait for a section nobody sees.
const SLICE_MS = 8
const WITHOUT_IDLE_MS = 30

/** Which sections have their words: those near the reader at once, the others in idle slices. */
export interface Filling {
  isFilled(index: number): boolean
  /** Whether a section is drawn with the first frame. */
  isFirst(index: number): boolean
  /** Fills the sections of a span now, before it is measured, shown or selected. */
  ensure(span: Span): void
}

const whenIdle = (work: (mayTake: () => number) => void): (() => void) => {
  if (typeof requestIdleCallback === 'function') {
    const asked = requestIdleCallback((deadline) => work(() => deadline.timeRemaining()))
    return () => cancelIdleCallback(asked)
  }
  const asked = setTimeout(() => work(() => SLICE_MS), WITHOUT_IDLE_MS)
  return () => clearTimeout(asked)
}

/** The section nearest to where the reader is that has no words yet; -1 when all have. */
function nearestUnfilled(filled: Uint8Array, from: number): number {
  for (let away = 0; away < filled.length; away++) {
    if (filled[from + away] === 0) return from + away
    if (filled[from - away] === 0) return from - away
  }
  return -1
}

/** The sections that the first frame shows, from first to last: those from where the reader starts, for one screen. */
function firstShown(sections: readonly Section[], startAt: number): { readonly from: number; readonly to: number } {
  const from = indexAt(sections, startAt)
  // The reader may start at the end of a section: its lines count for nothing.
  let lines = 0
  let to = from
  while (to + 1 < sections.length && lines < LINES_FIRST) lines += linesOf(sections[++to] as Section)
  return { from, to }
}

interface FillingParts {
  readonly sections: readonly Section[]
  readonly startAt: number
  readonly scroller: RefObject<HTMLElement | null>
  readonly elementOf: (index: number) => HTMLElement | null
  /** False while nothing should be drawn that nobody is near. */
  readonly mayGoOn: boolean
}

export function useFilling({ sections, startAt, scroller, elementOf, mayGoOn }: FillingParts): Filling {
  const [, redraw] = useReducer((count: number) => count + 1, 0)
  const begun = useRef(startAt)
  const here = useRef(indexAt(sections, startAt))
  const first = useMemo(() => firstShown(sections, begun.current), [sections])
  const filled = useMemo(() => new Uint8Array(sections.length).fill(1, first.from, first.to + 1), [sections, first])

  const fill = useCallback(
    (indexes: readonly number[]) => {
      const missing = indexes.filter((index) => filled[index] === 0)
      for (const index of missing) filled[index] = 1
      if (missing.length > 0) flushSync(redraw)
    },
    [filled],
  )

  useEffect(() => {
    const pane = scroller.current
    if (!pane || !filled.includes(0)) return
    // A screen ahead: whoever scrolls finds words.
    const watcher = new IntersectionObserver(
      (entries) => {
        const near = entries
          .filter(({ isIntersecting }) => isIntersecting)
          .map(({ target }) => Number((target as HTMLElement).dataset.index))
        if (near.length > 0) here.current = near[0] ?? 0
        fill(near)
        for (const index of near) leave(index)
      },
      { root: pane, rootMargin: '100% 0px' },
    )
    sections.forEach((_, index) => {
      const element = filled[index] === 0 ? elementOf(index) : null
      if (element) watcher.observe(element)
    })
    // Each that is watched costs with every frame.
    const leave = (index: number) => {
      const element = elementOf(index)
      if (element) watcher.unobserve(element)
    }
    let last = 0
    const slice = (mayTake: () => number) => {
      const begun = performance.now()
      for (;;) {
        const next = nearestUnfilled(filled, here.current)
        if (next < 0) return
        const before = performance.now()
        fill([next])
        leave(next)
        last = performance.now() - before
        if (performance.now() - begun + last > SLICE_MS || mayTake() < last) break
      }
      stop = whenIdle(slice)
    }
    let stop = mayGoOn ? whenIdle(slice) : () => undefined
    // Paper has no screen to be near to.
    const fillAll = () => fill(sections.map((_, index) => index))
    window.addEventListener('beforeprint', fillAll)
    return () => {
      stop()
      watcher.disconnect()
      window.removeEventListener('beforeprint', fillAll)
    }
  }, [sections, filled, fill, scroller, elementOf, mayGoOn])

  return useMemo(
    () => ({
      isFilled: (index) => filled[index] === 1,
      isFirst: (index) => first.from <= index && index <= first.to,
      ensure: ({ start, end }) => {
        const first = indexAt(sections, start)
        const last = indexAt(sections, end)
        here.current = first
        // The ends are what is measured; a book between them is filled in its turn.
        fill([...new Set([first, last])])
      },
    }),
    [sections, filled, first, fill],
  )
}
