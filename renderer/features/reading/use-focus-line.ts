import { type RefObject, useEffect } from 'react'
import type { Content, Span } from '../../../core/model/content.ts'
import { offsetAt } from './offsets.ts'
import { readingPlace } from './reading-place.ts'
import { indexAt } from './sections.ts'
import { borrowLayers } from './transient-layer.ts'

interface FocusLineParts {
  readonly article: () => HTMLElement | null
  readonly scroller: RefObject<HTMLElement | null>
  readonly content: Content
  readonly isOn: boolean
  /** The caret or selection the reader last had in the article. */
  readonly standing: () => Span | null
}

/**
 * The focus line: everything but the sentence that is read steps back. It follows whichever moved last, the pointer or
 * the caret. A sentence and not a line, because that is what is checked; the words change their colour and nothing else,
 * so that tints and underlines of claims stay what they are, and nothing is laid out or drawn anew.
 */
export function useFocusLine({ article, scroller, content, isOn, standing }: FocusLineParts): void {
  useEffect(() => {
    const page = article()
    const pane = scroller.current
    if (!isOn || !page || !pane) return
    const { layers, release } = borrowLayers(page, pane)
    let read: Span | null = null
    let pointer: { readonly x: number; readonly y: number } | null = null
    let asked = 0

    const show = (offset: number | null | undefined) => {
      if (offset === null || offset === undefined) return
      const sentence = content.sentences[indexAt(content.sentences, offset)]
      if (!sentence || sentence.start === read?.start) return
      read = sentence
      layers.setLayer('read', [sentence])
    }
    const look = () => {
      asked = 0
      if (!pointer) return
      const position = document.caretPositionFromPoint(pointer.x, pointer.y)
      if (position && page.contains(position.offsetNode))
        show(offsetAt(page, { node: position.offsetNode, offset: position.offset }))
    }
    const lookSoon = () => {
      if (asked === 0) asked = requestAnimationFrame(look)
    }
    const byPointer = ({ clientX, clientY }: PointerEvent) => {
      pointer = { x: clientX, y: clientY }
      lookSoon()
    }
    const byCaret = () => {
      const { activeElement } = document
      if (activeElement !== page) return
      pointer = null
      show(standing()?.end)
    }

    pane.dataset.focusLine = ''
    show(standing()?.start ?? readingPlace(page, pane)?.offset)
    page.addEventListener('pointermove', byPointer, { passive: true })
    pane.addEventListener('scroll', lookSoon, { passive: true })
    document.addEventListener('selectionchange', byCaret)
    return () => {
      cancelAnimationFrame(asked)
      page.removeEventListener('pointermove', byPointer)
      pane.removeEventListener('scroll', lookSoon)
      document.removeEventListener('selectionchange', byCaret)
      delete pane.dataset.focusLine
      layers.setLayer('read', [])
      release()
    }
  }, [article, scroller, content, isOn, standing])
}
