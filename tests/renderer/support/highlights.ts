import type { LayerName } from '../../../renderer/features/reading/transient-layer.ts'

/** The ranges a transient layer has registered with the browser, in reading order. */
export const shownBy = (name: LayerName): AbstractRange[] =>
  [...(CSS.highlights.get(name) ?? [])].sort((a, b) =>
    a.startContainer === b.startContainer
      ? a.startOffset - b.startOffset
      : a.startContainer.compareDocumentPosition(b.startContainer) & Node.DOCUMENT_POSITION_FOLLOWING
        ? -1
        : 1,
  )

/** The words under a layer's marks. */
export const wordsShown = (name: LayerName): string[] =>
  shownBy(name).map(({ startContainer, startOffset, endContainer, endOffset }) => {
    const range = document.createRange()
    range.setStart(startContainer, startOffset)
    range.setEnd(endContainer, endOffset)
    return range.toString()
  })
