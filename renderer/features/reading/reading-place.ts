import { caretRect } from './caret-moves.ts'
import { BLOCK_START, SECTION, sectionsInChapter } from './offsets.ts'

/** Where the text stands in its pane: a character, and how far below the pane's top its line begins, in pixels. */
export interface ReadingPlace {
  readonly offset: number
  readonly below: number
}

/** A line that shows less than this of itself is not being read, in pixels. */
const SEEN_MIN_PX = 2
/** Sections get their true height as they are drawn, so a place is put, looked at, and put again. */
const LOOKS = 4
const CALM_FRAMES = 3
const FRAMES_MAX = 40

/** The first for which `holds` is true, true from there on; the number of items when it is for none. */
function firstWhere(count: number, holds: (index: number) => boolean): number {
  let low = 0
  let high = count
  while (low < high) {
    const middle = (low + high) >> 1
    if (holds(middle)) high = middle
    else low = middle + 1
  }
  return low
}

/** The first line that is seen. Null where nothing has been laid out. */
export function readingPlace(article: Element, scroller: Element): ReadingPlace | null {
  const { top, height } = scroller.getBoundingClientRect()
  const isSeen = (rect: DOMRect | null) => rect !== null && rect.bottom > top + SEEN_MIN_PX
  const firstSeen = (parts: ArrayLike<Element>) =>
    parts[firstWhere(parts.length, (at) => isSeen(parts[at]?.getBoundingClientRect() ?? null))]
  const chapter = firstSeen(article.children)
  const section = chapter && firstSeen(sectionsInChapter(chapter))
  if (!section || height === 0) return null
  const start = Number(section.getAttribute(SECTION))
  const blocks = section.querySelectorAll(`[${BLOCK_START}]`)
  const at = firstWhere(blocks.length, (index) => isSeen(blocks[index]?.getBoundingClientRect() ?? null))
  const block = blocks[at]
  if (!block) return { offset: start, below: section.getBoundingClientRect().top - top }
  const first = Number(block.getAttribute(BLOCK_START))
  const next = blocks[at + 1]?.getAttribute(BLOCK_START) ?? section.getAttribute('data-end')
  const length = Math.max(Number(next) - first, 0)
  const offset = first + firstWhere(length, (index) => isSeen(caretRect(article, first + index)))
  const rect = caretRect(article, offset)
  return rect && { offset, below: rect.top - top }
}

/** Scrolls so that a place stands where it stood. */
export function putPlace(article: Element, scroller: Element, { offset, below }: ReadingPlace): void {
  for (let look = 0; look < LOOKS; look++) {
    const rect = caretRect(article, offset)
    if (!rect) return
    const away = rect.top - scroller.getBoundingClientRect().top - below
    if (Math.abs(away) < 1) return
    scroller.scrollTop += away
  }
}

/** Puts a place, and again while what is drawn around it takes its true height; the reader's own hand ends it. */
export function settlePlace(article: Element, scroller: HTMLElement, place: ReadingPlace): () => void {
  putPlace(article, scroller, place)
  let calm = 0
  let frames = 0
  let asked = 0
  const look = () => {
    const before = scroller.scrollTop
    putPlace(article, scroller, place)
    calm = Math.abs(scroller.scrollTop - before) < 1 ? calm + 1 : 0
    if (calm < CALM_FRAMES && ++frames < FRAMES_MAX) asked = requestAnimationFrame(look)
    else end()
  }
  const hand = ['wheel', 'pointerdown', 'keydown', 'touchstart'] as const
  const end = () => {
    cancelAnimationFrame(asked)
    for (const type of hand) window.removeEventListener(type, end, true)
  }
  for (const type of hand) window.addEventListener(type, end, { capture: true, passive: true })
  asked = requestAnimationFrame(look)
  return end
}
