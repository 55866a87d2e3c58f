import { useEffect, useRef, useSyncExternalStore } from 'react'

const onPaper = () => matchMedia('print')

const follow = (listener: () => void) => {
  const paper = onPaper()
  paper.addEventListener('change', listener)
  return () => paper.removeEventListener('change', listener)
}

/** Whether the page is being set for paper: what only paper shows is drawn only then. */
export const usePrinting = (): boolean => useSyncExternalStore(follow, () => onPaper().matches)

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
