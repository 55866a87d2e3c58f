import { type RefObject, useEffect } from 'react'
import type { VerdictHandle } from '../features/claims/verdict-part.tsx'

const BUSY = 'input, textarea, select, [contenteditable=true], [role=dialog], [role=listbox], [role=menu]'

/** 1 to 9 rate the chosen claim on the article's scale. Ratings are data, so these keys cannot stand in the action table. */
export function useRatingKeys(verdict: RefObject<VerdictHandle | null>): void {
  useEffect(() => {
    const rate = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return
      if (!/^[1-9]$/.test(event.key) || !verdict.current) return
      if (event.target instanceof Element && event.target.closest(BUSY)) return
      if (document.querySelector('[role=dialog]:not([data-desk-sheet] *)')) return
      event.preventDefault()
      verdict.current.rate(Number(event.key))
    }
    window.addEventListener('keydown', rate)
    return () => window.removeEventListener('keydown', rate)
  }, [verdict])
}
