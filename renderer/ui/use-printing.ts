import { useEffect, useRef, useSyncExternalStore } from 'react'

const onPaper = () => matchMedia('print')

let isAsked = false

const follow = (listener: () => void) => {
  const tell = (asked: boolean) => () => {
    isAsked = asked
    listener()
  }
  const paper = onPaper()
  const begin = tell(true)
  const end = tell(false)
  // The pages are counted before the medium changes: what comes later is cut off after the last of them.
  window.addEventListener('beforeprint', begin)
  window.addEventListener('afterprint', end)
  paper.addEventListener('change', listener)
  return () => {
    window.removeEventListener('beforeprint', begin)
    window.removeEventListener('afterprint', end)
    paper.removeEventListener('change', listener)
  }
}

/** Whether the page is being set for paper: what only paper shows is drawn only then. */
export const usePrinting = (): boolean => useSyncExternalStore(follow, () => isAsked || onPaper().matches)

/** Does something before the page is set for paper. */
export function useBeforePrint(prepare: () => void): void {
  const latest = useRef(prepare)
  latest.current = prepare
  useEffect(() => {
    const now = () => latest.current()
    const changed = ({ matches }: MediaQueryListEvent) => matches && now()
    const paper = onPaper()
    window.addEventListener('beforeprint', now)
    paper.addEventListener('change', changed)
    return () => {
      window.removeEventListener('beforeprint', now)
      paper.removeEventListener('change', changed)
    }
  }, [])
}
