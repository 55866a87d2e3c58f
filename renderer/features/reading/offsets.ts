import type { Span } from '../../../core/model/content.ts'

/** Set on every element that holds the words of one block: the canonical offset of its first character. */
export const BLOCK_START = 'data-start'
/** Set on a section's element, so that its table can be found from any node inside it. */
export const SECTION = 'data-section'

interface PlacedNode {
  readonly node: Text
  readonly start: number
}

/** The text nodes of a section, each with the canonical offset of its first character: in order, and by node. */
interface OffsetTable {
  readonly nodes: readonly PlacedNode[]
  readonly starts: ReadonlyMap<Node, number>
}

const tables = new WeakMap<Element, OffsetTable>()

function buildTable(section: Element): OffsetTable {
  const nodes: PlacedNode[] = []
  for (const block of section.querySelectorAll(`[${BLOCK_START}]`)) {
    let offset = Number(block.getAttribute(BLOCK_START))
    // Numbers and controls beside a claim hold no text of their own, so every text node is canonical text.
    const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      nodes.push({ node: node as Text, start: offset })
      offset += (node as Text).length
    }
  }
  return { nodes, starts: new Map(nodes.map(({ node, start }) => [node, start])) }
}

/** Something that is another whenever a section was redrawn: what was measured in it before may not be true any more. */
export const drawingOf = (section: Element): object => tableOf(section)

/** A section was redrawn: its table is built anew when it is next asked for. */
export const forgetOffsets = (section: Element): void => void tables.delete(section)

function tableOf(section: Element): OffsetTable {
  const held = tables.get(section) ?? buildTable(section)
  tables.set(section, held)
  return held
}

/** The last entry for which `before` holds; -1 when it holds for none. `before` is true up to some place, then false. */
export function lastIndexWhere<T>(items: readonly T[], before: (item: T) => boolean): number {
  let low = -1
  let high = items.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (before(items[middle] as T)) low = middle
    else high = middle - 1
  }
  return low
}

const held = new WeakMap<Element, readonly HTMLElement[]>()

/** The sections of a chapter; one that is not open yet stands for all of its sections. */
export const sectionsInChapter = (chapter: Element): readonly HTMLElement[] =>
  chapter.childElementCount === 0 ? [chapter as HTMLElement] : ([...chapter.children] as HTMLElement[])

/** The sections of an article: its children, so that a book's thousands of elements are not searched for them. */
export function sectionsIn(article: Element): readonly HTMLElement[] {
  const known = held.get(article)
  const chapters = article.children
  let count = 0
  for (let at = 0; at < chapters.length; at++) count += Math.max(chapters[at]?.childElementCount ?? 0, 1)
  const { firstElementChild: first, lastElementChild: last } = article
  const isTrue =
    known &&
    known.length === count &&
    known[0] === (first?.firstElementChild ?? first) &&
    known.at(-1) === (last?.lastElementChild ?? last)
  if (isTrue) return known
  const sections = [...article.querySelectorAll<HTMLElement>(`[${SECTION}]`)]
  held.set(article, sections)
  return sections
}

/** A place between two characters of the page. */
export interface DomPoint {
  readonly node: Node
  readonly offset: number
}

/**
 * The DOM point of a canonical offset. Between two text nodes `lean` decides: 'forward' is the start of the next one
 * (where a selection begins), 'back' the end of the one before (where it ends). Null when the article holds no text there.
 */
export function pointAt(article: Element, offset: number, lean: 'forward' | 'back'): DomPoint | null {
  const sections = sectionsIn(article)
  const standsBefore = (start: number) => start < offset || (lean === 'forward' && start === offset)
  const index = lastIndexWhere(sections, (section) => standsBefore(Number(section.getAttribute(SECTION))))
  const { nodes } = tableOf(sections[Math.max(index, 0)] ?? article)
  const placed =
    nodes[
      Math.max(
        lastIndexWhere(nodes, ({ start }) => standsBefore(start)),
        0,
      )
    ]
  return placed ? { node: placed.node, offset: Math.min(Math.max(offset - placed.start, 0), placed.node.length) } : null
}

/** The canonical offset of a DOM point in or around the article's text; null when the article holds no text. */
export function offsetAt(article: Element, { node, offset }: DomPoint): number | null {
  const section = (node instanceof Element ? node : node.parentElement)?.closest(`[${SECTION}]`)
  if (section && node instanceof Text) {
    const start = tableOf(section).starts.get(node)
    if (start !== undefined) return start + Math.min(offset, node.length)
  }
  return nearestOffset(article, { node, offset })
}

/** For a point that is in no text node (the end of a triple click, the margin between paragraphs): the next text after it. */
function nearestOffset(article: Element, point: DomPoint): number | null {
  const place = document.createRange()
  place.setStart(point.node, point.offset)
  const startsBefore = (node: Node) => place.comparePoint(node, 0) < 0
  const sections = sectionsIn(article)
  const index = Math.max(lastIndexWhere(sections, startsBefore), 0)
  for (const section of sections.slice(index)) {
    const { nodes } = tableOf(section)
    const next = nodes[lastIndexWhere(nodes, ({ node }) => startsBefore(node)) + 1]
    if (next) return next.start
  }
  const last = sections.at(-1)
  const end = last && tableOf(last).nodes.at(-1)
  return end ? end.start + end.node.length : null
}

/** Which part of the article is selected on the page; `focus` is the end that moves. Null when nothing of it is. */
export interface Marking {
  readonly anchor: number
  readonly focus: number
}

export function markingOf(article: Element, selection: Selection | null): Marking | null {
  const { anchorNode, focusNode } = selection ?? {}
  if (!selection || !anchorNode || !focusNode) return null
  if (!article.contains(anchorNode) && !article.contains(focusNode)) return null
  const anchor = offsetAt(article, { node: anchorNode, offset: selection.anchorOffset })
  const focus = offsetAt(article, { node: focusNode, offset: selection.focusOffset })
  return anchor === null || focus === null ? null : { anchor, focus }
}

export const spanOf = ({ anchor, focus }: Marking): Span => ({
  start: Math.min(anchor, focus),
  end: Math.max(anchor, focus),
})

/** Puts the page's own selection where the marking is. */
export function showMarking(article: Element, { anchor, focus }: Marking): void {
  const forward = anchor <= focus
  const from = pointAt(article, anchor, anchor === focus || forward ? 'forward' : 'back')
  const to = pointAt(article, focus, anchor === focus || !forward ? 'forward' : 'back')
  if (from && to) getSelection()?.setBaseAndExtent(from.node, from.offset, to.node, to.offset)
}

/** The page's range of a span; null when the article holds no text there. */
export function rangeOf(article: Element, { start, end }: Span): Range | null {
  const from = pointAt(article, start, 'forward')
  const to = pointAt(article, end, start === end ? 'forward' : 'back')
  if (!from || !to) return null
  const range = document.createRange()
  range.setStart(from.node, from.offset)
  range.setEnd(to.node, to.offset)
  return range
}

/**
 * The page's ranges of spans within one section, without a range for what lies outside it. Static ones: the page need
 * not keep them in step while claims are drawn.
 */
export function rangesIn(section: Element, spans: readonly Span[]): StaticRange[] {
  const { nodes } = tableOf(section)
  const placeAt = (offset: number, isStart: boolean) => {
    const at = lastIndexWhere(nodes, ({ start }) => start < offset || (isStart && start === offset))
    const placed = nodes[Math.max(at, 0)]
    return placed && { node: placed.node, offset: Math.min(Math.max(offset - placed.start, 0), placed.node.length) }
  }
  return spans.flatMap(({ start, end }) => {
    const from = placeAt(start, true)
    const to = placeAt(end, false)
    if (!from || !to || (from.node === to.node && from.offset >= to.offset)) return []
    return new StaticRange({
      startContainer: from.node,
      startOffset: from.offset,
      endContainer: to.node,
      endOffset: to.offset,
    })
  })
}
