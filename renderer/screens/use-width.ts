import { type RefObject, useLayoutEffect, useState, useSyncExternalStore } from 'react'

// The navigation beside the screen, in a window of the usual width.
const BESIDE_PX = 60

/**
 * The width of an element in CSS pixels, as it changes. Until it is there the window's own is as good a guess: what is
 * drawn first then needs no second drawing.
 */
export function useWidth(element: RefObject<HTMLElement | null>): number {
  const [width, setWidth] = useState(() => window.innerWidth - BESIDE_PX)
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
export function useSizePulse(element: () => HTMLElement | null): number {
  const [pulse, setPulse] = useState(0)
  useLayoutEffect(() => {
    const watched = element()
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
  }, [element])
  return pulse
}

const LOW = '(height < 540px)'

/** Whether the window is too low for anything to stand over its screen. */
export const useIsLow = (): boolean =>
  useSyncExternalStore(
    (changed) => {
      const query = matchMedia(LOW)
      query.addEventListener('change', changed)
      return () => query.removeEventListener('change', changed)
    },
    () => matchMedia(LOW).matches,
  )
