import { type RefObject, useEffect, useRef } from 'react'
import type { Content } from '../../../core/model/content.ts'
import { type DrawingSettings, followDrawing } from './drawing.ts'
import { type Marking, markingOf, showMarking } from './offsets.ts'

export interface MarkingState {
  /** The caret or selection the reader last had in the article. */
  readonly current: Marking | null
  readonly set: (marking: Marking) => void
}

/** Keeps the marking in canonical offsets in step with the page's selection, and with what is drawn by the mouse. */
export function useMarking(
  article: RefObject<HTMLElement | null>,
  content: Content,
  drawing: DrawingSettings,
  onChange: (marking: Marking) => void,
): MarkingState {
  const latest = useRef(drawing)
  latest.current = drawing
  const current = useRef<Marking | null>(null)
  // Our own marking and how the page reads it back: an empty table cell has an offset, but no text to stand in.
  const own = useRef<{ marking: Marking; shown: Marking | null } | null>(null)
  const notify = useRef(onChange)
  notify.current = onChange

  const set = (marking: Marking) => {
    if (!article.current) return
    showMarking(article.current, marking)
    own.current = { marking, shown: markingOf(article.current, getSelection()) }
    current.current = marking
    notify.current(marking)
  }
  const setNow = useRef(set)
  setNow.current = set

  useEffect(() => {
    const follow = () => {
      const seen = article.current && markingOf(article.current, getSelection())
      if (!seen) return
      const { marking, shown } = own.current ?? {}
      const isOwn = marking && shown && shown.anchor === seen.anchor && shown.focus === seen.focus
      const next = isOwn ? marking : seen
      if (current.current?.anchor === next.anchor && current.current.focus === next.focus) return
      if (!isOwn) own.current = null
      current.current = next
      notify.current(next)
    }
    document.addEventListener('selectionchange', follow)
    const undraw = followDrawing(article, content, {
      settings: () => latest.current,
      current: () => {
        follow()
        return current.current
      },
      set: (marking) => setNow.current(marking),
    })
    return () => {
      document.removeEventListener('selectionchange', follow)
      undraw()
    }
  }, [article, content])

  return {
    get current() {
      return current.current
    },
    set,
  }
}
