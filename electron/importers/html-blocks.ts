import type { ReadBlock } from '../../core/text/build-content.ts'
import { type BlockShape, BlockWriter, type Look, PLAIN } from './block-writer.ts'
import { boldness, FEWEST_ALT_WORDS, hasClass, isBlock, isUnseen, nameOf, slant } from './element-rules.ts'
import { cellsOf, isDataTable } from './html-tables.ts'
import { linkAddress } from './links.ts'

const TEXT_NODE = 3
const ELEMENT_NODE = 1
// Hostile pages nest elements by the hundred thousand; below this depth only the words are taken.
const DEEPEST = 400
const DEEPEST_LEVEL = 20

/** Where a node stands: what its words belong to, and how they look. */
interface Place {
  readonly shape: BlockShape
  readonly look: Look
  readonly depth: number
  readonly listDepth: number
  readonly kept: boolean
  readonly inCell: boolean
}

/** The blocks and marks of everything a reader sees under an element. `base` resolves relative links; it may be empty. */
export function blocksOf(root: Element, base: string): ReadBlock[] {
  const walk = new Walk(base)
  const start = {
    shape: { kind: 'paragraph' },
    look: PLAIN,
    depth: 0,
    listDepth: 0,
    kept: false,
    inCell: false,
  } as const
  walk.children(root, start)
  walk.end(start)
  return walk.blocks
}

class Walk {
  private readonly writer = new BlockWriter()
  private readonly base: string
  private lists = 0
  private tables = 0

  constructor(base: string) {
    this.base = base
  }

  get blocks(): ReadBlock[] {
    return this.writer.blocks
  }

  /** Ends the running block. Inside a table cell blocks become lines: a cell is one block. */
  end(place: Place): boolean {
    if (place.inCell) return this.writer.breakLine()
    return this.writer.end(place.shape)
  }

  children(element: Element, place: Place): void {
    for (const node of element.childNodes) {
      if (node.nodeType === TEXT_NODE) this.writer.write(node.nodeValue ?? '', place.look, place.kept)
      else if (node.nodeType === ELEMENT_NODE) this.element(node as Element, place)
    }
  }

  private element(element: Element, outer: Place): void {
    if (isUnseen(element) || isPermalink(element)) return
    const place = { ...outer, depth: outer.depth + 1 }
    if (place.depth > DEEPEST) this.writer.write(element.textContent ?? '', place.look, place.kept)
    else if (isBlock(element)) this.block(element, place)
    else this.inline(element, place)
  }

  private block(element: Element, place: Place): void {
    const name = nameOf(element)
    this.end(place)
    if (name === 'HR') return
    if (name === 'UL' || name === 'OL' || name === 'MENU' || name === 'DIR') this.list(element, place)
    else if (name === 'TABLE' && !place.inCell && isDataTable(element)) this.table(element, place)
    else this.inside(element, { ...place, ...insideOf(element, place) })
  }

  private inside(element: Element, place: Place): void {
    this.children(element, place)
    if (nameOf(element) === 'FIGURE') this.alternativeText(element, place)
    this.end(place)
  }

  private list(list: Element, place: Place): void {
    const ordered = nameOf(list) === 'OL'
    const id = this.lists++
    const kind = isFootnotes(list) ? 'footnote' : 'list-item'
    const listDepth = Math.min(place.listDepth + 1, DEEPEST_LEVEL)
    let number = whole(list.getAttribute('start')) ?? 1
    for (const child of list.children) {
      if (isUnseen(child)) continue
      if (nameOf(child) !== 'LI') {
        this.element(child, { ...place, listDepth })
        continue
      }
      number = whole(child.getAttribute('value')) ?? number
      this.item(child, { ...place, listDepth, shape: { kind, level: listDepth, list: { id, ordered, number } } })
      number++
    }
    this.end(place)
  }

  /** Only the first block of an item carries its number or bullet. */
  private item(item: Element, place: Place): void {
    if (place.depth > DEEPEST || place.inCell) {
      this.inside(item, place)
      return
    }
    const before = this.blocks.length
    this.inside(item, { ...place, depth: place.depth + 1 })
    const { list } = place.shape
    for (let i = before + 1; list && i < this.blocks.length; i++) {
      const later = this.blocks[i]
      if (later?.kind === 'list-item' && later.list?.id === list.id) this.blocks[i] = withoutList(later)
    }
  }

  private table(table: Element, place: Place): void {
    const id = this.tables++
    const caption = [...table.children].find((child) => nameOf(child) === 'CAPTION' && !isUnseen(child))
    if (caption) this.inside(caption, { ...place, shape: { kind: 'caption' } })
    for (const { element, row, column, header } of cellsOf(table)) {
      if (isUnseen(element)) continue
      const shape = { kind: 'table-cell', table: { id, row, column, header } } as const
      this.children(element, { ...place, shape, inCell: true })
      this.writer.end(shape)
    }
  }

  private inline(element: Element, place: Place): void {
    const name = nameOf(element)
    if (name === 'BR') {
      if (place.kept) this.writer.write('\n', PLAIN, true)
      else if (!this.writer.breakLine()) this.end(place)
      return
    }
    const mark = name === 'SUP' ? footnoteMark(element) : null
    if (mark !== null) {
      this.writer.write(mark, place.look, true)
      return
    }
    const look = lookOf(element, place.look, this.base)
    if (name === 'Q') this.writer.write('“', look, true)
    this.children(element, { ...place, look, kept: place.kept || name === 'PRE' })
    if (name === 'Q') this.writer.write('”', look, true)
  }

  private alternativeText(figure: Element, place: Place): void {
    const alt = figure.querySelector('img')?.getAttribute('alt')?.trim() ?? ''
    const said = (figure.textContent ?? '').includes(alt)
    if (place.inCell || said || alt.split(/\s+/).length < FEWEST_ALT_WORDS) return
    this.end(place)
    this.writer.write(alt, PLAIN, false)
    this.writer.end({ kind: 'figure' })
  }
}

const whole = (value: string | null): number | null =>
  value !== null && /^-?\d{1,9}$/.test(value.trim()) ? Number(value) : null

const withoutList = ({ text, marks, page }: ReadBlock): ReadBlock => ({
  kind: 'paragraph',
  text,
  ...(marks ? { marks } : {}),
  ...(page === undefined ? {} : { page }),
})

const isFootnotes = (list: Element): boolean =>
  hasClass(list, /^(?:references|footnotes?)$/i) ||
  list.getAttribute('role') === 'doc-endnotes' ||
  (list.parentElement !== null && hasClass(list.parentElement, /^footnotes?(?:-section)?$/i))

/** What a block element changes for what stands in it. */
function insideOf(element: Element, place: Place): Partial<Place> {
  const name = nameOf(element)
  if (/^H[1-6]$/.test(name)) return { shape: { kind: 'heading', level: Number(name.slice(1)) } }
  if (name === 'PRE' || name === 'LISTING' || name === 'XMP' || name === 'PLAINTEXT')
    return { shape: { ...place.shape, kind: place.inCell ? place.shape.kind : 'preformatted' }, kept: true }
  if (name === 'BLOCKQUOTE') return { shape: { kind: 'quote' } }
  if (name === 'FIGCAPTION' || name === 'CAPTION') return { shape: { kind: 'caption' } }
  if (name === 'FIGURE') return { shape: { kind: 'paragraph' } }
  return {}
}

function lookOf(element: Element, look: Look, base: string): Look {
  const href = nameOf(element) === 'A' ? linkAddress(element.getAttribute('href'), base) : null
  return {
    bold: boldness(element) ?? look.bold,
    italic: slant(element) ?? look.italic,
    href: href ?? look.href,
  }
}

/** The sign beside a heading that links to the heading itself. */
const isPermalink = (element: Element): boolean =>
  nameOf(element) === 'A' &&
  (element.getAttribute('href') ?? '').includes('#') &&
  /^\s*[#¶§🔗]\s*$/u.test(element.textContent ?? '')

/** A raised footnote number would run into the figure before it ("killed 21" and note 1 read "211"): it is set in brackets. */
function footnoteMark(sup: Element): string | null {
  const number = (sup.textContent ?? '').trim()
  return sup.querySelector('a[href*="#"]') && /^\d{1,3}$/.test(number) ? `[${number}]` : null
}
