import { type RefObject, useEffect, useState } from 'react'

/** The least that a row is high, in CSS pixels. */
const ROW_PX = 66
/** A screenful: what is beyond comes right after it has been painted. */
const screenful = () => Math.ceil(window.innerHeight / ROW_PX)
const STEP = 60
/** How far below the screen the end of the list may come before more is drawn, in CSS pixels. */
const AHEAD_PX = 1_200

/**
 * How many of a long list are drawn: a screenful and more, and the next ones whenever its end comes near. A thousand
 * rows then cost what a screenful does, and nothing jumps, because nothing drawn is taken away again. `end` belongs on an
 * element after the last row.
 */
export function useGrowing(end: RefObject<HTMLElement | null>, total: number) {
  const [count, setCount] = useState(screenful)
  const drawn = Math.min(count, total)

  useEffect(() => {
    const mark = end.current
    if (!mark || drawn >= total) return
    // Looked at by the browser when it has painted: asking for a place would hold up the first screen.
    const observer = new IntersectionObserver(
      (seen) => {
        if (seen.at(-1)?.isIntersecting) setCount(drawn + STEP)
      },
      { root: mark.closest('main'), rootMargin: `0px 0px ${AHEAD_PX}px` },
    )
    observer.observe(mark)
    return () => observer.disconnect()
  }, [end, drawn, total])

  return { drawn, reach: (index: number) => setCount(Math.max(count, index + STEP)) }
}
