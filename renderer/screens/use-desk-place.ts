import { type RefObject, useEffect, useLayoutEffect, useRef, useState } from 'react'
import type { ArticleId, DraftId } from '../../core/model/ids.ts'
import type { DeskPlace } from '../../core/model/preferences.ts'
import type { ArticleHandle } from '../features/reading/article-text.tsx'
import { readingPlace, settlePlace } from '../features/reading/reading-place.ts'
import { useApp } from '../state/use-app.ts'
import { usePainted } from './use-painted.ts'

/** Written once the reader rests, in milliseconds. */
const REST_MS = 400

interface DeskPlaceParts {
  readonly id: ArticleId
  readonly article: RefObject<ArticleHandle | null>
  readonly scroller: RefObject<HTMLElement | null>
  readonly draft: DraftId
  /** Characters of the draft: a newer one may be shorter. */
  readonly length: number
  readonly isClaim: (claim: string) => boolean
}

/**
 * Where the reader was when the article was last on this desk: put back before it is first seen, and remembered from
 * then on. Null when a claim was asked for from elsewhere, which then decides what is shown.
 */
export function useDeskPlace({ id, article, scroller, draft, length, isClaim }: DeskPlaceParts): DeskPlace | null {
  const { memories, view } = useApp()
  const [place] = useState(() => {
    const held = memories.placeOf(id)
    const { claim } = view.getState()
    if (!held || held.top > length || (claim !== null && claim !== held.claim)) return null
    // Words that were selected in another draft are not those that stand there now.
    return held.draft && held.draft !== draft ? { ...held, selection: null } : held
  })
  const begun = useRef({ place, isClaim, length })

  useLayoutEffect(() => {
    const pane = scroller.current
    const page = article.current?.element()
    const { place: held, isClaim: isThere } = begun.current
    if (!pane || !page || !held) return
    if (held.claim && isThere(held.claim)) view.getState().chooseClaim(held.claim)
    return settlePlace(page, pane, { offset: held.top, below: held.below })
  }, [scroller, article, view])

  // The words may lie in a part of the article that the first frame does not show. Until they are selected they are
  // remembered as they were.
  const awaited = useRef(place?.selection ?? null)
  const isPainted = usePainted(1) > 0
  useEffect(() => {
    if (!isPainted) return
    // Not in the effect itself: there nothing can be drawn at once, and the words must be there to be selected.
    const timer = setTimeout(() => {
      const selection = awaited.current
      if (selection && selection.end <= begun.current.length && !article.current?.standing())
        article.current?.select(selection)
      awaited.current = null
    })
    return () => clearTimeout(timer)
  }, [isPainted, article])

  useLayoutEffect(() => {
    const pane = scroller.current
    if (!pane) return
    let timer: ReturnType<typeof setTimeout> | undefined
    const remember = () => {
      clearTimeout(timer)
      timer = undefined
      const page = article.current?.element()
      const seen = page && readingPlace(page, pane)
      if (!seen) return
      const { claim } = view.getState()
      const selection = article.current?.standing() ?? awaited.current
      memories.remember(id, { draft, top: seen.offset, below: Math.round(seen.below), selection, claim })
    }
    const soon = () => {
      clearTimeout(timer)
      timer = setTimeout(remember, REST_MS)
    }
    // Typing in a field moves a caret too, but not the one in the article.
    const soonIfHere = () => {
      const { anchorNode } = getSelection() ?? {}
      if (anchorNode && article.current?.element()?.contains(anchorNode)) soon()
    }
    // Only what this window's reader did is written: another window may stand elsewhere in the same article.
    const ifMoved = () => {
      if (timer !== undefined) remember()
    }
    const ifHidden = () => {
      if (document.visibilityState === 'hidden') ifMoved()
    }
    pane.addEventListener('scroll', soon, { passive: true })
    document.addEventListener('selectionchange', soonIfHere)
    document.addEventListener('visibilitychange', ifHidden)
    window.addEventListener('pagehide', ifMoved)
    const unfollow = view.subscribe(({ claim }, before) => {
      if (claim !== before.claim) soon()
    })
    return () => {
      ifMoved()
      pane.removeEventListener('scroll', soon)
      document.removeEventListener('selectionchange', soonIfHere)
      document.removeEventListener('visibilitychange', ifHidden)
      window.removeEventListener('pagehide', ifMoved)
      unfollow()
    }
  }, [id, article, scroller, draft, memories, view])

  return place
}

/** Asks for the article's words before anything else, so that it can be read and marked by key at once. */
export function useFirstFocus(article: RefObject<ArticleHandle | null>): void {
  useEffect(() => {
    if (document.activeElement === document.body) article.current?.element()?.focus({ preventScroll: true })
  }, [article])
}
