import { type RefObject, useEffect, useState } from 'react'
import type { Span } from '../../core/model/content.ts'

const offsetAt = (node: Node | null, within: number): number | null => {
  const piece = (node instanceof Element ? node : node?.parentElement)?.closest('[data-at]')
  if (!piece || !node) return null
  return Number(piece.getAttribute('data-at')) + (node instanceof Text ? within : 0)
}

/** What is selected in the new draft, in canonical offsets; null while nothing is. */
export function useSelectedWords(area: RefObject<HTMLElement | null>): Span | null {
  const [span, setSpan] = useState<Span | null>(null)
  useEffect(() => {
    const follow = () => {
      const selection = document.getSelection()
      const range = selection && selection.rangeCount > 0 && !selection.isCollapsed ? selection.getRangeAt(0) : null
      const isInNew = (node: Node) =>
        area.current?.contains(node) === true &&
        (node instanceof Element ? node : node.parentElement)?.closest('[data-side="new"]') !== null
      const [start, end] =
        range && isInNew(range.startContainer) && isInNew(range.endContainer)
          ? [offsetAt(range.startContainer, range.startOffset), offsetAt(range.endContainer, range.endOffset)]
          : [null, null]
      setSpan((held) => {
        if (start === null || end === null || start >= end) return null
        return held?.start === start && held.end === end ? held : { start, end }
      })
    }
    document.addEventListener('selectionchange', follow)
    return () => document.removeEventListener('selectionchange', follow)
  }, [area])
  return span
}
