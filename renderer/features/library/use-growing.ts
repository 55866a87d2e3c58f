import { useCallback, useEffect, useRef, useState } from 'react'

const STEP = 60
/** How far below the screen the end of the list may come before more is drawn, in CSS pixels. */
const AHEAD_PX = 1_200

/**
 * How many of a long list are drawn: a screenful and more, and the next ones whenever its end comes near. A thousand
 * rows then cost what sixty do, and nothing jumps, because nothing drawn is taken away again.
 */
export function useGrowing(total: number) {
  const [count, setCount] = useState(STEP)
  const observer = useRef<IntersectionObserver | null>(null)
  const end = useCallback((element: HTMLElement | null) => {
    observer.current?.disconnect()
    if (!element) return
    observer.current = new IntersectionObserver(
      ([entry]) => {
        if (entry?.isIntersecting) setCount((drawn) => drawn + STEP)
      },
      { root: element.closest('main'), rootMargin: `${AHEAD_PX}px` },
    )
    observer.current.observe(element)
  }, [])
  useEffect(() => () => observer.current?.disconnect(), [])

  return {
    drawn: Math.min(count, total),
    /** Goes on the element after the last row; a new one for each step, so that it is looked at again. */
    end,
    reach: (index: number) => setCount((drawn) => Math.max(drawn, index + STEP)),
  }
}
