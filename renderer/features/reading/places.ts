import type { Span } from '../../../core/model/content.ts'
import { caretRect } from './caret-moves.ts'
import { lastIndexWhere, rangeOf, SECTION, sectionsInChapter } from './offsets.ts'

/** Room kept between what is revealed and the edges of the pane, in pixels. */
const REVEAL_MARGIN_PX = 96

const spanOfSection = (section: HTMLElement): Span => ({
  start: Number(section.getAttribute(SECTION)),
  end: Number(section.dataset.end),
})

const lastAbove = (elements: readonly Element[], y: number): Element | undefined =>
  elements[lastIndexWhere(elements, (one) => one.getBoundingClientRect().top <= y)]

/**
 * The offset that stands at a height of the window, by characters within its section. O(log n) in the sections; those
 * in other chapters are not asked, because a chapter that is passed over would have to be laid out to tell.
 */
export function offsetAtHeight(article: Element, y: number): number {
  const chapter = lastAbove([...article.children], y)
  const section = chapter && (lastAbove(sectionsInChapter(chapter), y) as HTMLElement | undefined)
  if (!section) return 0
  const { start, end } = spanOfSection(section)
  const rect = section.getBoundingClientRect()
  return start + Math.min((y - rect.top) / Math.max(rect.height, 1), 1) * (end - start)
}

const lastLooks = new WeakMap<Element, number>()

/** Scrolls only as far as it must to show a span with some room around it. */
export function reveal(article: Element, scroller: Element, span: Span): void {
  // What was to be shown before this is left: its last look would lead back to it.
  cancelAnimationFrame(lastLooks.get(scroller) ?? 0)
  const range = rangeOf(article, span)
  const element = range?.startContainer.parentElement
  if (!range || !element) return
  const pane = scroller.getBoundingClientRect()
  const room = Math.min(REVEAL_MARGIN_PX, pane.height / 4)
  const show = (): boolean => {
    const { top, height, bottom: firstLine } = caretRect(article, span.start) ?? range.getBoundingClientRect()
    const last = caretRect(article, span.end)?.bottom ?? firstLine
    // All of it where it fits, else its beginning.
    const bottom = Math.max(firstLine, Math.min(last, top + pane.height - 2 * room))
    if (height > 0 && top >= pane.top + room && bottom <= pane.bottom - room) return true
    const isFar = firstLine < pane.top - pane.height || top > pane.bottom + pane.height
    const target = isFar ? pane.height / 3 : top < pane.top + room ? room : pane.height - room - (bottom - top)
    scroller.scrollTop += top - pane.top - target
    return false
  }
  // Sections drawn on the way get their true height: the second look corrects what the first one estimated.
  for (let look = 0; look < 3; look++) if (show()) return
  lastLooks.set(
    scroller,
    requestAnimationFrame(() => void show()),
  )
}
