import { type RefObject, useLayoutEffect, useState } from 'react'

/** The width of an element in CSS pixels, as it changes; 0 before it is there. */
export function useWidth(element: RefObject<HTMLElement | null>): number {
  const [width, setWidth] = useState(0)
  useLayoutEffect(() => {
    const watched = element.current
    if (!watched) return
    setWidth(watched.clientWidth)
    const observer = new ResizeObserver(() => setWidth(watched.clientWidth))
    observer.observe(watched)
    return () => observer.disconnect()
  }, [element])
  return width
}

/** A number that changes, at most once a frame, whenever an element's size does. */
export function useSizePulse(element: () => HTMLElement | null, isThere: boolean): number {
  const [pulse, setPulse] = useState(0)
  useLayoutEffect(() => {
    const watched = isThere ? element() : null
    if (!watched) return
    let asked = 0
    const observer = new ResizeObserver(() => {
      asked ||= requestAnimationFrame(() => {
        asked = 0
        setPulse((held) => held + 1)
      })
    })
    observer.observe(watched)
    void document.fonts.ready.then(() => setPulse((held) => held + 1))
    return () => {
      cancelAnimationFrame(asked)
      observer.disconnect()
    }
  }, [element, isThere])
  return pulse
}
