import type { Part } from './word-package.ts'
import type { XmlElement } from './xml-source.ts'

/** One element of a Word file that says something, with what it says. */
export interface Leaf {
  /** Its place among all that were read, in reading order. */
  readonly index: number
  readonly part: Part
  readonly element: XmlElement
  /** The run it stands in, or the formula it is. */
  readonly host: XmlElement
  readonly paragraph: XmlElement
  /**
   * The place in the document's body that a note or a text box belongs to; null in the body itself. Word shows no comment
   * that is anchored elsewhere than in the body (MS-OI29500, 2.1.315).
   */
  readonly hangsOn: XmlElement | null
  /** Words can be parted; a sign is one character; the others are all or nothing. */
  readonly kind: 'words' | 'sign' | 'note-mark' | 'picture' | 'formula'
  readonly text: string
}

/** Where some of a leaf's text stands in the canonical text: [start, end) is leaf.text from `at` on, white space alike. */
export interface Piece {
  readonly leaf: Leaf
  readonly at: number
  readonly start: number
  readonly end: number
}

/** How words look in a block. */
export interface Marks {
  readonly bold: boolean
  readonly italic: boolean
  /** As written in the file, safe or not; null where there is none. */
  readonly href: string | null
}
