import { type RefObject, useEffect } from 'react'
import { digitOf, pressedKey } from '../../core/keys/notation.ts'
import type { VerdictHandle } from '../features/claims/verdict-part.tsx'
import { openOver } from '../state/open-over.ts'

const BUSY = 'input, textarea, select, [contenteditable=true], [role=dialog], [role=listbox], [role=menu]'

/** 1 to 9 rate the chosen claim on the article's scale. Ratings are data, so these keys cannot stand in the action table. */
export function useRatingKeys(verdict: RefObject<VerdictHandle | null>): void {
  useEffect(() => {
    const rate = (event: KeyboardEvent) => {
      const place = event.defaultPrevented ? null : digitOf(pressedKey(event))
      if (!place || !verdict.current) return
      if (event.target instanceof Element && event.target.closest(BUSY)) return
      if (openOver('[role=dialog]')) return
      event.preventDefault()
      verdict.current.rate(place)
    }
    window.addEventListener('keydown', rate)
    return () => window.removeEventListener('keydown', rate)
  }, [verdict])
}
