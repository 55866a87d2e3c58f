import type { Element } from '@xmldom/xmldom'
import type { TrackedAs } from '../../core/model/draft.ts'
import type { ReadBlock } from '../../core/text/build-content.ts'
import type { TrackedChange } from '../services/ports.ts'
import { type BlockShape, BlockWriter, type Look, PLAIN } from './block-writer.ts'
import { FEWEST_ALT_WORDS } from './element-rules.ts'
import type { ReadComment } from './foreign-comments.ts'
import { linkAddress } from './links.ts'
import { OdtChanges } from './odt-changes.ts'
import { OdtComments } from './odt-comments.ts'
import { type OdtList, OdtLists } from './odt-lists.ts'
import type { OdtStyles } from './odt-styles.ts'
import { cellsOfOdt } from './odt-tables.ts'
import { headingOf } from './office-styles.ts'
import { allOf, attributeOf, childOf, childrenOf, countOf, isElement, isText, nameOf, wordsOf } from './xml-look-up.ts'

// As in html-blocks.ts: below this depth only the words are taken.
const DEEPEST = 400
const MOST_SPACES = 1_000
const LONGEST_MARK = 5

/** Where an element stands. */
interface Place {
  readonly depth: number
  readonly look: Look
  readonly shape: BlockShape
  readonly list: OdtList | null
  readonly inCell: boolean
  readonly inNote: boolean
}

const TOP: Place = {
  depth: 0,
  look: PLAIN,
  shape: { kind: 'paragraph' },
  list: null,
  inCell: false,
  inNote: false,
}

export interface OdtBody {
  readonly blocks: readonly ReadBlock[]
  readonly trackedChanges: readonly TrackedChange[]
  readonly comments: readonly ReadComment[]
}

/** Reads an office:text element: its blocks in order, foot- and endnotes behind them. */
export function readOdtBody(text: Element, styles: OdtStyles, tracked: TrackedAs): OdtBody {
  const walk = new Walk(text, styles, tracked)
  walk.blocks(text, TOP)
  return walk.finish()
}

/** Made by a program from other parts of the text. */
const MADE = /^text:(?:table-of-content|illustration-index|table-index|object-index|user-index|alphabetical-index)$/
const HOLDS_BLOCKS = /^(?:text:(?:section|bibliography|index-body|index-title|numbered-paragraph)|office:text)$/
const STANDS_ALONE = /^(?:text:(?:p|h|list|section)|table:table)$/
const UNREAD =
  /^text:(?:tracked-changes|sequence-decls|variable-decls|user-field-decls|dde-connection-decls|ruby-text|note-citation)$/

class Walk {
  private readonly styles: OdtStyles
  private readonly body = new BlockWriter()
  private readonly notes = new BlockWriter()
  private writer = this.body
  private readonly lists: OdtLists
  private readonly changes: OdtChanges
  private readonly comments = new OdtComments()
  private readonly noteList: number
  private noteCount = 0
  /** Drawings met in the running paragraph: they are read behind it. */
  private drawings: Element[] = []
  /** The shape of a paragraph whose end is not there in the text as it was before. */
  private held: BlockShape | null = null

  constructor(text: Element, styles: OdtStyles, tracked: TrackedAs) {
    this.styles = styles
    this.lists = new OdtLists(styles)
    this.noteList = this.lists.nextId()
    this.changes = new OdtChanges(text, tracked)
  }

  finish(): OdtBody {
    this.body.end(this.held ?? TOP.shape)
    return {
      blocks: [...this.body.blocks, ...this.notes.blocks],
      trackedChanges: this.changes.list,
      comments: this.comments.finish(this.body.blocks.length),
    }
  }

  blocks(parent: Element, place: Place): void {
    for (const child of childrenOf(parent)) this.block(child, place)
  }

  private block(element: Element, outer: Place): void {
    const place = { ...outer, depth: outer.depth + 1 }
    const name = nameOf(element)
    if (place.depth > DEEPEST) this.say(wordsOf(element), place.look)
    else if (name === 'text:p' || name === 'text:h') this.paragraph(element, place)
    else if (name === 'text:list') this.list(element, place)
    else if (name === 'table:table') this.table(element, place)
    else if (HOLDS_BLOCKS.test(name)) {
      if (attributeOf(element, 'text:display') !== 'none') this.blocks(element, place)
    } else if (name.startsWith('draw:')) this.drawing(element, place)
    else if (!MADE.test(name)) this.marker(element, name, place)
  }

  private paragraph(element: Element, place: Place): void {
    const style = this.styles.style('paragraph', attributeOf(element, 'text:style-name'))
    if (style.hidden) return
    const isHeading = nameOf(element) === 'text:h' && style.shape?.kind !== 'headline'
    const shape = isHeading ? headingAt(element, style.shape) : shapeIn(place, style.shape)
    // What a heading or a quotation looks like is its kind's; in any other paragraph it is the writer's.
    const isPlain = shape.kind === 'paragraph' || shape.kind === 'list-item' || place.inCell
    const look = isPlain
      ? { ...place.look, bold: style.bold ?? place.look.bold, italic: style.italic ?? place.look.italic }
      : place.look
    this.inline(element, { ...place, look: style.inTableHead ? place.look : look, shape })
    this.endParagraph({ ...place, shape })
  }

  private endParagraph(place: Place): void {
    if (this.changes.isLeftOut && !place.inCell) {
      if (this.writer.isBegun) this.held ??= place.shape
    } else {
      this.end({ ...place, shape: this.held ?? place.shape })
      this.held = null
    }
    this.changes.hear('\n')
    const drawings = this.drawings
    this.drawings = []
    for (const drawing of drawings) this.drawing(drawing, { ...place, shape: TOP.shape })
  }

  /** Inside a table cell blocks become lines: a cell is one block. */
  private end(place: Place): void {
    if (place.inCell) this.writer.breakLine()
    else this.writer.end(place.inNote ? { kind: 'footnote' } : place.shape)
  }

  private inline(parent: Element, place: Place): void {
    for (let node = parent.firstChild; node; node = node.nextSibling)
      if (isText(node)) this.say(node.nodeValue ?? '', place.look)
      else if (isElement(node)) this.run(node, { ...place, depth: place.depth + 1 })
  }

  private run(element: Element, place: Place): void {
    const name = nameOf(element)
    if (place.depth > DEEPEST) this.say(wordsOf(element), place.look)
    else if (name === 'text:span') this.span(element, place)
    else if (name === 'text:a') this.inline(element, { ...place, look: linked(element, place.look) })
    else if (name === 'text:s') this.say(' '.repeat(countOf(element, 'text:c', MOST_SPACES) ?? 1), place.look, true)
    else if (name === 'text:tab') this.say('\t', place.look, true)
    else if (name === 'text:line-break') this.breakLine(place)
    else if (name === 'text:note') this.note(element, place)
    else if (name.startsWith('draw:')) this.drawings.push(element)
    else if (STANDS_ALONE.test(name)) this.block(element, place)
    else this.marker(element, name, place)
  }

  /** What may stand among blocks as well as among words. */
  private marker(element: Element, name: string, place: Place): void {
    if (name === 'text:change-start') this.changes.begin(attributeOf(element, 'text:change-id'))
    else if (name === 'text:change-end') this.changes.end(attributeOf(element, 'text:change-id'))
    else if (name === 'text:change') this.deletion(element, place)
    else if (name === 'office:annotation') this.comments.begin(element, this.writer.pin(), place.inNote)
    else if (name === 'office:annotation-end')
      this.comments.end(attributeOf(element, 'office:name'), () => this.writer.pin(), place.inNote)
    else if (name.startsWith('text:') && !UNREAD.test(name) && !isHiddenField(element, name))
      this.inline(element, place)
  }

  private span(element: Element, place: Place): void {
    const style = this.styles.style('text', attributeOf(element, 'text:style-name'))
    if (style.hidden) return
    const { bold, italic, href } = place.look
    this.inline(element, { ...place, look: { bold: style.bold ?? bold, italic: style.italic ?? italic, href } })
  }

  private say(words: string, look: Look, kept = false): void {
    this.changes.hear(words)
    if (!this.changes.isLeftOut) this.writer.write(words, look, kept)
  }

  private breakLine(place: Place): void {
    this.changes.hear('\n')
    if (!this.changes.isLeftOut && !this.writer.breakLine()) this.end(place)
  }

  /** The words that were taken out, where the text is read as it was before: their first and last lines run into what is around. */
  private deletion(element: Element, place: Place): void {
    for (const [index, taken] of this.changes.deletedAt(attributeOf(element, 'text:change-id')).entries()) {
      if (index > 0) this.end(place)
      if (/^text:[ph]$/.test(nameOf(taken))) this.inline(taken, { ...place, depth: place.depth + 1 })
      else this.block(taken, place)
    }
  }

  /** A number in brackets where the note is called, and the note behind the text. */
  private note(note: Element, place: Place): void {
    const called = wordsOf(childOf(note, 'text:note-citation')).trim()
    const number = ++this.noteCount
    this.say(`[${called !== '' && called.length <= LONGEST_MARK ? called : number}]`, place.look, true)
    const body = childOf(note, 'text:note-body')
    if (!body || place.inNote || this.changes.isLeftOut) return
    const before = this.notes.blocks.length
    const { drawings, held } = this
    this.drawings = []
    this.held = null
    this.writer = this.notes
    this.blocks(body, { ...TOP, depth: place.depth + 1, inNote: true })
    this.notes.end({ kind: 'footnote' })
    this.writer = this.body
    this.drawings = drawings
    this.held = held
    const first = this.notes.blocks[before]
    if (first) this.notes.blocks[before] = { ...first, level: 1, list: { id: this.noteList, ordered: true, number } }
  }

  private list(element: Element, place: Place): void {
    const list = this.lists.open(element, place.list)
    for (const item of childrenOf(element)) {
      const isItem = nameOf(item) === 'text:list-item'
      if (!isItem && nameOf(item) !== 'text:list-header') this.marker(item, nameOf(item), place)
      else this.item(item, { ...place, depth: place.depth + 1, list }, isItem ? list : null)
    }
  }

  /** Only the first paragraph of an item carries its number or bullet; one that holds nothing but a list has none. */
  private item(item: Element, place: Place, numbered: OdtList | null): void {
    let isFirst = numbered !== null
    for (const child of childrenOf(item)) {
      const isParagraph = /^text:[ph]$/.test(nameOf(child))
      const shape = isFirst && isParagraph && numbered ? this.lists.next(numbered, item) : TOP.shape
      this.block(child, { ...place, shape })
      if (isParagraph) isFirst = false
    }
  }

  private table(table: Element, place: Place): void {
    if (place.inCell || place.inNote) {
      for (const { element } of cellsOfOdt(table)) this.blocks(element, place)
      return
    }
    this.writer.end(this.held ?? place.shape)
    this.held = null
    const id = this.lists.nextId()
    for (const { element, row, column, header } of cellsOfOdt(table)) {
      const head = allOf(element, 'text:p').next().value
      const isHead = header || (head !== undefined && this.isTableHead(head))
      const shape = { kind: 'table-cell', table: { id, row, column, header: isHead } } as const
      this.blocks(element, { ...TOP, depth: place.depth + 1, shape, inCell: true })
      this.writer.end(shape)
    }
  }

  private isTableHead(paragraph: Element): boolean {
    return this.styles.style('paragraph', attributeOf(paragraph, 'text:style-name')).inTableHead
  }

  /** A frame: its words where it holds any, or else what it says it shows. */
  private drawing(element: Element, outer: Place): void {
    const place = { ...outer, depth: outer.depth + 1 }
    if (place.depth > DEEPEST) return
    const box = childOf(element, 'draw:text-box')
    const before = this.writer.blocks.length
    for (const child of childrenOf(box ?? element))
      if (box || /^(?:draw:(?:frame|g|a|custom-shape|rect|line)|text:(?:p|h|list))$/.test(nameOf(child)))
        this.block(child, place)
    const alternative = wordsOf(childOf(element, 'svg:desc')).trim() || wordsOf(childOf(element, 'svg:title')).trim()
    const isTold = this.writer.blocks.length > before || place.inCell || place.inNote || this.changes.isLeftOut
    if (isTold || alternative.split(/\s+/).length < FEWEST_ALT_WORDS) return
    this.writer.write(alternative, PLAIN, false)
    this.writer.end({ kind: 'figure' })
  }
}

/** The level it states, or that of its style. */
const headingAt = (element: Element, styled: BlockShape | null): BlockShape =>
  headingOf(countOf(element, 'text:outline-level', 10) || (styled?.level ?? 1))

/** The style's shape counts where the place gives none, and for headings in lists. */
const shapeIn = ({ shape, inCell }: Place, styled: BlockShape | null): BlockShape =>
  inCell || (shape.kind !== 'paragraph' && styled?.kind !== 'heading') ? shape : (styled ?? shape)

function linked(element: Element, look: Look): Look {
  return { ...look, href: linkAddress(attributeOf(element, 'xlink:href'), '') ?? look.href }
}

const isHiddenField = (element: Element, name: string): boolean =>
  /^text:hidden-(?:text|paragraph)$/.test(name) && attributeOf(element, 'text:is-hidden') !== 'false'
