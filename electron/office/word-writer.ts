import type { ReadBlock } from '../../core/text/build-content.ts'
import type { Leaf, Marks, Piece } from './word-leaf.ts'
import { type Chunk, type Settled, type SettledPiece, settle } from './word-settle.ts'

export type BlockShape = Omit<ReadBlock, 'text' | 'marks'>

const PLAIN: Marks = { bold: false, italic: false, href: null }

/** Collects what is read into blocks, and notes for each stretch of the canonical text which leaf it comes from. */
export class WordWriter {
  readonly blocks: ReadBlock[] = []
  /** In the order of the canonical text that `buildContent` makes of the blocks. */
  readonly pieces: Piece[] = []
  /** All that was read, in order, also what the canonical text leaves out: white space at the ends of blocks. */
  readonly leaves: Leaf[] = []
  private chunks: Chunk[] = []
  private length = 0

  add(leaf: Omit<Leaf, 'index'>, marks: Marks, as: Chunk['as']): void {
    const read = { ...leaf, index: this.leaves.length }
    this.leaves.push(read)
    this.chunks.push({ leaf: read, text: leaf.text, marks, as })
  }

  /** The end of a paragraph that does not end its block: one of a table's cell. */
  breakLine(): void {
    if (this.chunks.length > 0) this.chunks.push({ leaf: null, text: '\n', marks: PLAIN, as: 'break' })
  }

  /** Whether nothing was read since the last block. */
  get isEmpty(): boolean {
    return this.chunks.length === 0
  }

  /** Ends the block; one that says nothing is dropped. */
  end(shape: BlockShape): void {
    const settled = settle(this.chunks, { parts: shape.kind !== 'table-cell', code: shape.kind === 'preformatted' })
    this.chunks = []
    for (const [index, block] of settled.entries()) this.place(block, index === 0 ? shape : withoutList(shape))
  }

  private place({ text, pieces }: Settled, shape: BlockShape): void {
    const marks = pieces.flatMap(marksOf)
    this.blocks.push({ ...shape, text, ...(marks.length > 0 ? { marks } : {}) })
    for (const { leaf, at, start, end } of pieces)
      this.pieces.push({ leaf, at, start: this.length + start, end: this.length + end })
    // One line feed stands between two blocks.
    this.length += text.length + 1
  }
}

/** Only the first block of an item carries its number or bullet. */
const withoutList = ({ list, ...shape }: BlockShape): BlockShape =>
  list && shape.kind === 'list-item' ? { kind: 'paragraph' } : shape

function marksOf({ start, end, marks: { bold, italic, href } }: SettledPiece): NonNullable<ReadBlock['marks']> {
  return [
    ...(bold ? [{ kind: 'bold' as const, start, end }] : []),
    ...(italic ? [{ kind: 'italic' as const, start, end }] : []),
    ...(href === null ? [] : [{ kind: 'link' as const, href, start, end }]),
  ]
}
