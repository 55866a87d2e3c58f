import type { Direction } from '../../core/model/content.ts'
import type { TrackedAs } from '../../core/model/draft.ts'
import type { ReadBlock } from '../../core/text/build-content.ts'
import type { TrackedChange } from '../services/ports.ts'
import type { CommentAnchors } from './word-anchors.ts'
import { chosenIn } from './word-content.ts'
import { OpenFields } from './word-fields.ts'
import type { Leaf, Piece } from './word-leaf.ts'
import type { Note } from './word-notes.ts'
import type { Part, WordPackage } from './word-package.ts'
import { Reading } from './word-reading.ts'
import { type Aside, readWords } from './word-runs.ts'
import { outlineLevel, type WordStyles } from './word-styles.ts'
import { cellsOf, isDataTable } from './word-table.ts'
import { isTaken, type Track, trackIn, trackOf, UNTRACKED } from './word-tracked.ts'
import type { BlockShape } from './word-writer.ts'
import { childOf, isOn, statedIn } from './xml-look-up.ts'
import type { XmlElement } from './xml-source.ts'

/** What a Word file says, block by block, and which of its elements says it. */
export interface WordText {
  readonly blocks: readonly ReadBlock[]
  /** The canonical text that `buildContent` makes of the blocks, as stretches of leaves, in order. */
  readonly pieces: readonly Piece[]
  /** Every leaf at its index. */
  readonly leaves: readonly Leaf[]
  readonly anchors: CommentAnchors
  readonly trackedChanges: readonly TrackedChange[]
  readonly styles: WordStyles
  /** The language most of the text states; empty where none does. */
  readonly language: string
  readonly direction: Direction | null
}

/** Where blocks stand. */
interface Place {
  readonly part: Part
  readonly hangsOn: XmlElement | null
  readonly fields: OpenFields
  readonly track: Track
  /** What every block is here, whatever its paragraph's style: in cells and notes. */
  readonly shape: (() => BlockShape) | null
  readonly inCell: boolean
}

/** Reads a Word file once, from its beginning to its end, its notes after its body; headers and footers are left out. */
export function readWord(file: WordPackage, as: TrackedAs): WordText {
  const reading = new Reading(file, as)
  new Walk(reading).document()
  const [language = ''] = [...reading.languages].reduce<readonly [string, number]>(
    (most, next) => (next[1] > most[1] ? next : most),
    ['', 0],
  )
  return {
    blocks: reading.writer.blocks,
    pieces: reading.writer.pieces,
    leaves: reading.writer.leaves,
    anchors: reading.anchors,
    trackedChanges: reading.tracked.list(),
    styles: reading.styles,
    language,
    direction: reading.rightToLeft * 2 > reading.length ? 'rtl' : null,
  }
}

class Walk {
  private hasHeadline = false
  private tables = 0
  private readonly reading: Reading

  constructor(reading: Reading) {
    this.reading = reading
  }

  document(): void {
    const { file, notes } = this.reading
    const body = childOf(file.main.source.root, 'w:body')
    const place = { part: file.main, hangsOn: null, track: UNTRACKED, shape: null, inCell: false }
    if (body) this.story(body, { ...place, fields: new OpenFields() })
    for (let note = notes.next(); note; note = notes.next()) this.note(note)
  }

  private note({ element, number, part, reference }: Note): void {
    const { blocks } = this.reading.writer
    const before = blocks.length
    const list = { id: this.reading.numbering.notesList, ordered: true, number }
    // Only the first block of a note carries its number.
    const shape = (): BlockShape =>
      blocks.length === before ? { kind: 'footnote', level: 1, list } : { kind: 'footnote', level: 1 }
    const place = { part, hangsOn: reference, track: UNTRACKED, shape, inCell: false }
    this.story(element, { ...place, fields: new OpenFields() })
  }

  private story(parent: XmlElement, place: Place): void {
    this.blocks(parent, place)
    this.end(place.shape?.() ?? { kind: 'paragraph' })
  }

  private blocks(parent: XmlElement, place: Place): void {
    for (const child of parent.children) this.block(child, place)
  }

  private block(element: XmlElement, place: Place): void {
    const { anchors, writer } = this.reading
    switch (element.name) {
      case 'w:p':
        this.paragraph(element, place)
        break
      case 'w:tbl':
        this.table(element, place)
        break
      case 'w:ins':
      case 'w:del':
      case 'w:moveFrom':
      case 'w:moveTo':
        this.blocks(element, { ...place, track: trackIn(element, place.track) })
        break
      case 'w:commentRangeStart':
        anchors.note('start', element.attributes.get('w:id'), writer.leaves.length)
        break
      case 'w:commentRangeEnd':
        anchors.note('end', element.attributes.get('w:id'), writer.leaves.length)
        break
      default:
        for (const inner of chosenIn(element)) this.blocks(inner, place)
    }
  }

  private paragraph(paragraph: XmlElement, place: Place): void {
    const { reading } = this
    const pPr = childOf(paragraph, 'w:pPr')
    const style = statedIn(pPr, 'w:pStyle')
    const { bidi, kind } = reading.styles.paragraph(style)
    const ownLook = kind !== null || place.shape !== null
    const look = { style, ownLook, bidi: isOn(pPr, 'w:bidi') ?? bidi ?? false }
    const { part, hangsOn, fields, track } = place
    readWords(reading, paragraph, { part, hangsOn, paragraph, look, fields, track, href: null })
    const mark = trackOf(childOf(pPr, 'w:rPr'), track)
    reading.tracked.note(mark, '\n')
    // Without its mark a paragraph runs on into the next, which gives both its properties.
    if (!isTaken(mark, reading.as)) return
    if (place.inCell) reading.writer.breakLine()
    else this.end(place.shape?.() ?? this.shapeOf(pPr, style))
  }

  /** Ends the running block; what hangs on it comes after. */
  private end(shape: BlockShape): void {
    const { asides, writer } = this.reading
    writer.end(shape)
    for (const aside of asides.splice(0)) this.aside(aside)
  }

  private aside({ kind, element, text, host, place }: Aside): void {
    const { part, track, paragraph } = place
    const hangsOn = place.hangsOn ?? host
    if (kind === 'box') {
      const inBox = { part, hangsOn, track, shape: null, inCell: false, fields: new OpenFields() }
      this.story(element, inBox)
      return
    }
    const { writer } = this.reading
    if (writer.blocks.at(-1)?.text.includes(text)) return
    const leaf = { part, element, host, paragraph, hangsOn: place.hangsOn, kind: 'picture' as const, text }
    writer.add(leaf, { bold: false, italic: false, href: null }, 'flow')
    writer.end({ kind: 'figure' })
  }

  private shapeOf(pPr: XmlElement | undefined, style: string | undefined): BlockShape {
    const { numbering, styles } = this.reading
    const { kind, level, numbering: own } = styles.paragraph(style)
    const stated = childOf(pPr, 'w:numPr')
    const isOwn = own && (!stated || statedIn(stated, 'w:numId') === undefined)
    const item =
      stated || own ? numbering.next(isOwn ? own.numPr : (stated as XmlElement), isOwn ? own.style : undefined) : null
    if (kind && kind !== 'heading') return this.named(kind)
    const outline = outlineLevel(pPr)
    const heading = outline === undefined ? level : outline
    if (heading !== null) {
      numbering.interrupt()
      return { kind: 'heading', level: Math.min(heading, 6) }
    }
    return item ? { kind: 'list-item', ...item } : { kind: 'paragraph' }
  }

  /** A text has one headline: further titles are headings in it. */
  private named(kind: BlockShape['kind']): BlockShape {
    if (kind !== 'headline') return { kind }
    if (this.hasHeadline) return { kind: 'heading', level: 1 }
    this.hasHeadline = !this.reading.writer.isEmpty
    return { kind }
  }

  private table(table: XmlElement, place: Place): void {
    // The paragraph before it may have lost its mark.
    if (!place.inCell && !this.reading.writer.isEmpty) this.end(place.shape?.() ?? { kind: 'paragraph' })
    const isData = !place.inCell && isDataTable(table, (paragraph) => this.isHeading(paragraph))
    const id = isData ? this.tables++ : 0
    for (const { element, row, column, header, track } of cellsOf(table, place.track)) {
      if (isData) {
        this.blocks(element, { ...place, track, shape: null, inCell: true })
        this.end({ kind: 'table-cell', table: { id, row, column, header } })
      } else {
        this.blocks(element, { ...place, track })
        if (!place.inCell && !this.reading.writer.isEmpty) this.end(place.shape?.() ?? { kind: 'paragraph' })
      }
    }
  }

  private isHeading(paragraph: XmlElement): boolean {
    const pPr = childOf(paragraph, 'w:pPr')
    const { kind, level } = this.reading.styles.paragraph(statedIn(pPr, 'w:pStyle'))
    return kind === 'headline' || (outlineLevel(pPr) ?? level) !== null
  }
}
