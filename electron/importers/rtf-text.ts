import type { TrackedAs } from '../../core/model/draft.ts'
import type { ReadBlock } from '../../core/text/build-content.ts'
import { type BlockShape, BlockWriter, type Look, type Pin } from './block-writer.ts'
import type { ReadComment } from './foreign-comments.ts'
import { headingOf } from './office-styles.ts'
import { RtfChanges } from './rtf-changes.ts'
import { RtfLists } from './rtf-lists.ts'
import { PLAIN_LOOK, PLAIN_PARAGRAPH, type RtfGroup, type RtfLook, type RtfParagraph } from './rtf-state.ts'
import type { RtfTables } from './rtf-tables.ts'

type Standing = Pick<RtfGroup, 'look' | 'paragraph'>

interface Table {
  readonly id: number
  row: number
  column: number
  header: boolean
}

/** What the paragraph that is being written has beside its words. */
interface Running {
  /** The number or bullet before it; null where none is written. */
  readonly mark: string | null
  readonly table: Table | null
}

const NOTHING: Running = { mark: null, table: null }
const HIGHEST_INDEX = 100_000

/** The text of an RTF file as it comes: paragraphs, cells, notes, text boxes, changes and comments. */
export class RtfText {
  private readonly body = new BlockWriter()
  private readonly notes = new BlockWriter()
  private writer = this.body
  private running = NOTHING
  private readonly boxes: ReadBlock[] = []
  private readonly lists = new RtfLists()
  private readonly noteList = this.lists.nextId()
  private noteCount = 0
  private readonly comments: (ReadComment & { readonly inNote: boolean })[] = []
  /** Words of one look that are not written yet. */
  private words: string[] = []
  private look: RtfLook = PLAIN_LOOK
  private style = 0
  private isNextHeader = false
  private readonly tables: RtfTables
  readonly changes: RtfChanges

  constructor(tables: RtfTables, tracked: TrackedAs) {
    this.tables = tables
    this.changes = new RtfChanges(tracked)
  }

  say(words: string, { look, paragraph }: Standing): void {
    if (look !== this.look || paragraph.style !== this.style) this.flush()
    this.look = look
    this.style = paragraph.style
    this.words.push(words)
  }

  breakLine(standing: Standing): void {
    this.flush()
    this.changes.hear('\n', standing.look)
    if (this.isShown(standing.look) && !this.writer.breakLine()) this.endBlock(standing.paragraph)
  }

  endParagraph({ look, paragraph }: Standing): void {
    this.flush()
    this.changes.hear('\n', look)
    if (this.isShown(look)) this.endBlock(paragraph)
    if (this.writer === this.body && !paragraph.inTable) this.body.blocks.push(...this.boxes.splice(0))
  }

  endCell({ paragraph }: Standing): void {
    this.flush()
    if (this.writer !== this.body) {
      this.endBlock(paragraph)
      return
    }
    const table = this.running.table ?? this.newTable()
    const { id, row, column, header } = table
    this.writer.end({ kind: 'table-cell', table: { id, row, column, header } })
    table.column = Math.min(column + 1, HIGHEST_INDEX)
    this.running = { mark: null, table }
  }

  endRow(): void {
    const { table } = this.running
    if (!table) return
    table.row = Math.min(table.row + 1, HIGHEST_INDEX)
    table.column = 0
    table.header = false
    this.isNextHeader = false
  }

  headRow(): void {
    this.isNextHeader = true
    if (this.running.table) this.running.table.header = true
  }

  markItem(mark: string): void {
    this.running = { ...this.running, mark }
  }

  /** Sets a number in brackets, and takes what follows as the note. Answers how to end it; null where there is no note to be read. */
  beginNote(standing: Standing): (() => void) | null {
    if (this.writer !== this.body || !this.isShown(standing.look)) return null
    const number = ++this.noteCount
    this.say(`[${number}]`, standing)
    const before = this.notes.blocks.length
    return this.turnTo(this.notes, () => {
      const first = this.notes.blocks[before]
      if (first) this.notes.blocks[before] = { ...first, level: 1, list: { id: this.noteList, ordered: true, number } }
    })
  }

  /** Takes what follows as a text box, which stands behind the paragraph. Answers how to end it. */
  beginBox(): () => void {
    const box = new BlockWriter()
    return this.turnTo(box, () => void this.boxes.push(...box.blocks))
  }

  pin(): Pin {
    this.flush()
    return (this.writer === this.notes ? this.notes : this.body).pin()
  }

  comment(comment: ReadComment): void {
    this.comments.push({ ...comment, inNote: this.writer === this.notes })
  }

  finish(): { readonly blocks: readonly ReadBlock[]; readonly comments: readonly ReadComment[] } {
    this.flush()
    this.endBlock(PLAIN_PARAGRAPH)
    this.body.blocks.push(...this.boxes)
    const behind = (pin: Pin): Pin => ({ ...pin, block: pin.block + this.body.blocks.length })
    return {
      blocks: [...this.body.blocks, ...this.notes.blocks],
      comments: this.comments.map(({ inNote, ...comment }) =>
        inNote ? { ...comment, start: behind(comment.start), end: behind(comment.end) } : comment,
      ),
    }
  }

  private isShown(look: RtfLook): boolean {
    return !look.hidden && this.changes.isShown(look)
  }

  private turnTo(writer: BlockWriter, atEnd: () => void): () => void {
    this.flush()
    const { writer: outer, running } = this
    this.writer = writer
    this.running = NOTHING
    return () => {
      this.flush()
      this.endBlock(PLAIN_PARAGRAPH)
      this.writer = outer
      this.running = running
      atEnd()
    }
  }

  private flush(): void {
    if (this.words.length === 0) return
    const words = this.words.join('')
    this.words = []
    this.changes.hear(words, this.look)
    const { shape, bold, italic, isContents } = this.tables.style(this.style)
    if (!this.isShown(this.look) || isContents) return
    const { look } = this
    // What a heading or a quotation looks like is its style's; in any other paragraph it is the writer's.
    const isStyled = shape !== null
    const shown: Look = {
      bold: (look.isRtl ? look.boldRtl : look.bold) && !(isStyled && bold),
      italic: (look.isRtl ? look.italicRtl : look.italic) && !(isStyled && italic),
      href: look.href,
    }
    this.writer.write(words, shown, true)
  }

  private endBlock(paragraph: RtfParagraph): void {
    if (this.writer !== this.body) {
      this.writer.end(this.writer === this.notes ? { kind: 'footnote' } : this.plainShape(paragraph))
      return
    }
    if (paragraph.inTable) {
      this.writer.breakLine()
      return
    }
    if (!this.writer.isBegun) {
      this.running = NOTHING
      return
    }
    const { mark } = this.running
    this.running = NOTHING
    const plain = this.plainShape(paragraph)
    const isItem = (mark === null ? paragraph.list > 0 : mark.trim() !== '') && plain.kind === 'paragraph'
    if (!isItem) this.lists.interrupt()
    this.writer.end(isItem ? this.lists.item(paragraph.list, paragraph.level, mark ?? '') : plain)
  }

  private plainShape({ style, outline }: RtfParagraph): BlockShape {
    const { shape } = this.tables.style(style)
    return shape ?? (outline === null ? { kind: 'paragraph' } : headingOf(outline + 1))
  }

  private newTable(): Table {
    this.lists.interrupt()
    return { id: this.lists.nextId(), row: 0, column: 0, header: this.isNextHeader }
  }
}
