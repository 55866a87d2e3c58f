import { type RefObject, useEffect, useState } from 'react'

/** A screenful: what is beyond comes right after it has been painted. */
const FIRST = 24
const STEP = 60
/** How far below the screen the end of the list may come before more is drawn, in CSS pixels. */
const AHEAD_PX = 1_200

const isNearEnd = ({ scrollTop, scrollHeight, clientHeight }: Element): boolean =>
  scrollHeight - scrollTop - clientHeight < AHEAD_PX

/**
 * How many of a long list are drawn: a screenful and more, and the next ones whenever its end comes near. A thousand
 * rows then cost what a screenful does, and nothing jumps, because nothing drawn is taken away again.
 */
export function useGrowing(list: RefObject<HTMLElement | null>, total: number) {
  const [count, setCount] = useState(FIRST)
  const drawn = Math.min(count, total)

  useEffect(() => {
    const scroller = list.current?.closest('main')
    if (!scroller || drawn >= total) return
    const grow = () => {
      if (isNearEnd(scroller)) setCount(drawn + STEP)
    }
    grow()
    scroller.addEventListener('scroll', grow, { passive: true })
    window.addEventListener('resize', grow)
    return () => {
      scroller.removeEventListener('scroll', grow)
      window.removeEventListener('resize', grow)
    }
  }, [list, drawn, total])

  return { drawn, reach: (index: number) => setCount(Math.max(count, index + STEP)) }
}
