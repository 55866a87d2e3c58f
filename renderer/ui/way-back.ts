import { type RefObject, useLayoutEffect, useRef } from 'react'

/** Whoever went to something that can be put away goes back to where they were, when it is put away under them. */
export function useWayBack<E extends HTMLElement>(): RefObject<E | null> {
  const place = useRef<E>(null)
  useLayoutEffect(() => {
    const own = place.current
    let from: Element | null = null
    const come = ({ relatedTarget }: FocusEvent) => {
      if (relatedTarget instanceof Element && !own?.contains(relatedTarget)) from = relatedTarget
    }
    own?.addEventListener('focusin', come)
    return () => {
      own?.removeEventListener('focusin', come)
      if (!own?.contains(document.activeElement)) return
      const back = from?.isConnected ? from : document.querySelector('[role=article], article, main')
      // Once it is gone: what has the focus until then would take it along.
      queueMicrotask(() => back instanceof HTMLElement && back.focus({ preventScroll: true }))
    }
  }, [])
  return place
}
