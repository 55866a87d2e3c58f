import type { ReadBlock } from '../../core/text/build-content.ts'

export type BlockShape = Omit<ReadBlock, 'text' | 'marks'>
type Mark = NonNullable<ReadBlock['marks']>[number]

/** How the next words look. */
export interface Look {
  readonly bold: boolean
  readonly italic: boolean
  readonly href: string | null
}

export const PLAIN: Look = { bold: false, italic: false, href: null }

/** A place in what is written, by block and UTF-16 offset into the block's own text. It stands still once its block has ended. */
export interface Pin {
  block: number
  offset: number
}

/** Collects running text into blocks, white space collapsed as a browser shows it. */
export class BlockWriter {
  readonly blocks: ReadBlock[] = []
  private parts: string[] = []
  private length = 0
  private last = ''
  private marks: Mark[] = []
  private pins: Pin[] = []

  /** Where the next words will stand; in the block after this one where this one has no words. */
  pin(): Pin {
    const pin = { block: this.blocks.length, offset: this.length }
    this.pins.push(pin)
    return pin
  }

  /** Whether the running block has text so far. */
  get isBegun(): boolean {
    return this.length > 0
  }

  /** Adds words; `kept` leaves white space as it is (preformatted text). */
  write(raw: string, look: Look, kept: boolean): void {
    const text = kept ? raw : this.collapsed(raw)
    if (text === '') return
    const start = this.length
    this.append(text)
    const span = { start, end: this.length }
    if (look.bold) this.marks.push({ kind: 'bold', ...span })
    if (look.italic) this.marks.push({ kind: 'italic', ...span })
    if (look.href !== null) this.marks.push({ kind: 'link', href: look.href, ...span })
  }

  /** A line break inside the block; answers false when the line before was empty already. */
  breakLine(): boolean {
    if (this.length === 0) return true
    if (this.last === '\n') return false
    this.dropLastSpace()
    this.append('\n')
    return true
  }

  /** Ends the block; one without words is dropped. Answers whether there was one. */
  end(shape: BlockShape): boolean {
    const { text, dropped } = trimmed(this.parts.join(''), shape.kind === 'preformatted')
    const marks = this.marks
      .map((mark) => ({
        ...mark,
        start: Math.max(0, mark.start - dropped),
        end: Math.min(mark.end - dropped, text.length),
      }))
      .filter(({ start, end }) => end > start)
    this.parts = []
    this.length = 0
    this.last = ''
    this.marks = []
    const said = /\S/u.test(text)
    for (const pin of this.pins) pin.offset = said ? Math.min(Math.max(pin.offset - dropped, 0), text.length) : 0
    // Those of a block without words stand at the beginning of the next, whose number is theirs already.
    this.pins = []
    if (!said) return false
    this.blocks.push({ ...shape, text, ...(marks.length > 0 ? { marks } : {}) })
    return true
  }

  private collapsed(raw: string): string {
    const text = raw.replace(/[ \t\n\r\f]+/g, ' ')
    return text.startsWith(' ') && (this.length === 0 || /[ \n]/.test(this.last)) ? text.slice(1) : text
  }

  private dropLastSpace(): void {
    const part = this.parts.at(-1)
    if (part === undefined || !part.endsWith(' ')) return
    this.parts[this.parts.length - 1] = part.slice(0, -1)
    this.length--
  }

  private append(text: string): void {
    this.parts.push(text)
    this.length += text.length
    this.last = text.at(-1) ?? this.last
  }
}

/** Code keeps its indentation; everything else loses the white space around it and around its line breaks. */
function trimmed(text: string, code: boolean): { text: string; dropped: number } {
  const start = code ? (/^(?:[ \t]*\n)+/.exec(text)?.[0].length ?? 0) : text.length - text.trimStart().length
  return { text: text.slice(start).trimEnd(), dropped: start }
}
