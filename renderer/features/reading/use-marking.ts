import { type RefObject, useEffect, useRef } from 'react'
import type { Content, Span } from '../../../core/model/content.ts'
import { type Marking, markingOf, showMarking, spanOf } from './offsets.ts'
import { snapToWords } from './words.ts'

export interface MarkingState {
  /** The caret or selection the reader last had in the article. */
  readonly current: Marking | null
  readonly set: (marking: Marking) => void
}

/**
 * Keeps the marking in canonical offsets in step with the page's selection. A selection drawn with the mouse is widened
 * to whole words when the button is let go, unless Alt is held.
 */
export function useMarking(
  article: RefObject<HTMLElement | null>,
  content: Content,
  onChange: (marking: Marking) => void,
): MarkingState {
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
    let isDrawing = false
    const begin = (event: PointerEvent) => {
      isDrawing = event.button === 0 && event.target instanceof Node && Boolean(article.current?.contains(event.target))
    }
    const finish = (event: PointerEvent) => {
      if (!isDrawing) return
      isDrawing = false
      follow()
      const drawn = current.current
      if (!drawn || drawn.anchor === drawn.focus || event.altKey) return
      const span: Span = snapToWords(content, spanOf(drawn))
      if (span.start === span.end) return
      const isForward = drawn.anchor < drawn.focus
      setNow.current(isForward ? { anchor: span.start, focus: span.end } : { anchor: span.end, focus: span.start })
    }
    document.addEventListener('selectionchange', follow)
    document.addEventListener('pointerdown', begin)
    document.addEventListener('pointerup', finish)
    return () => {
      document.removeEventListener('selectionchange', follow)
      document.removeEventListener('pointerdown', begin)
      document.removeEventListener('pointerup', finish)
    }
  }, [article, content])

  return {
    get current() {
      return current.current
    },
    set,
  }
}
