import type { Leaf, Marks, Piece } from './word-leaf.ts'

/** What was read, in order. `flow` collapses white space as a browser does, `kept` leaves it, `break` is a line break; one between the paragraphs of a cell has no leaf. */
export interface Chunk {
  readonly leaf: Leaf | null
  readonly text: string
  readonly marks: Marks
  readonly as: 'flow' | 'kept' | 'break'
}

export interface SettledPiece extends Piece {
  readonly marks: Marks
}

/** The text of one block, and which leaf each stretch of it comes from; offsets in this text. */
export interface Settled {
  readonly text: string
  readonly pieces: readonly SettledPiece[]
}

interface Growing {
  leaf: Leaf
  marks: Marks
  at: number
  start: number
  end: number
}

const SPACE = /[ \t\n\r\f]/
/** White space that is not one blank. */
const UNEVEN = /[ \t\n\r\f]{2,}|[\t\n\r\f]/g

/**
 * The blocks that some chunks make: white space collapsed and none around lines or at the ends; two line breaks in a row end a
 * block where `parts` allows it. `code` keeps its spaces. The same rules as for HTML, so that the formats give one text.
 */
export function settle(chunks: readonly Chunk[], { parts, code }: { parts: boolean; code: boolean }): Settled[] {
  const settled: Settled[] = []
  let line = new Line()
  const finish = (): void => {
    const block = line.finished(code)
    if (block) settled.push(block)
    line = new Line()
  }
  for (const chunk of chunks) {
    if (chunk.as !== 'break') {
      if (chunk.as === 'kept' || code) line.keep(chunk)
      else line.flow(chunk)
    } else if (line.endsLine && parts) finish()
    else line.break(chunk)
  }
  finish()
  return settled
}

class Line {
  private readonly texts: string[] = []
  private readonly pieces: Growing[] = []
  private length = 0
  private last = ''

  get endsLine(): boolean {
    return this.last === '\n'
  }

  keep(chunk: Chunk): void {
    this.append(chunk, 0, chunk.text.replace(/[\n\r\f]/g, ' '))
  }

  flow(chunk: Chunk): void {
    const { text } = chunk
    let at = 0
    for (const { 0: spaces, index } of text.matchAll(UNEVEN)) {
      this.words(chunk, at, index)
      this.space(chunk, index)
      at = index + spaces.length
    }
    this.words(chunk, at, text.length)
  }

  /** Words with single blanks between, and perhaps around them. */
  private words(chunk: Chunk, from: number, to: number): void {
    if (to <= from) return
    const isBlankFirst = SPACE.test(chunk.text[from] ?? '')
    if (isBlankFirst) this.space(chunk, from)
    this.append(chunk, isBlankFirst ? from + 1 : from, chunk.text.slice(isBlankFirst ? from + 1 : from, to))
  }

  private space(chunk: Chunk, at: number): void {
    if (this.length > 0 && this.last !== ' ' && this.last !== '\n') this.append(chunk, at, ' ')
  }

  break(chunk: Chunk): void {
    if (this.length === 0 || this.last === '\n') return
    if (this.last === ' ') this.dropLast()
    this.append(chunk, 0, '\n')
  }

  finished(code: boolean): Settled | null {
    const whole = this.texts.join('')
    const from = code ? (/^(?:[ \t]*\n)+/.exec(whole)?.[0].length ?? 0) : whole.length - whole.trimStart().length
    const text = whole.slice(from).trimEnd()
    if (!/\S/u.test(text)) return null
    const to = from + text.length
    const pieces = this.pieces.flatMap(({ leaf, marks, at, start, end }) => {
      const first = Math.max(start, from)
      const last = Math.min(end, to)
      return last > first ? [{ leaf, marks, at: at + first - start, start: first - from, end: last - from }] : []
    })
    return { text, pieces }
  }

  private append({ leaf, marks }: Chunk, at: number, text: string): void {
    if (text === '') return
    const start = this.length
    this.texts.push(text)
    this.length += text.length
    this.last = text.at(-1) ?? ''
    if (!leaf) return
    const before = this.pieces.at(-1)
    if (before?.leaf === leaf && before.end === start && before.at + before.end - before.start === at)
      before.end = this.length
    else this.pieces.push({ leaf, marks, at, start, end: this.length })
  }

  private dropLast(): void {
    const text = this.texts.pop() ?? ''
    if (text.length > 1) this.texts.push(text.slice(0, -1))
    this.length--
    const piece = this.pieces.at(-1)
    if (piece && piece.end > this.length) piece.end--
    if (piece && piece.end === piece.start) this.pieces.pop()
    this.last = ''
  }
}
