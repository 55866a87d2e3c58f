import type { Look } from './glyph.ts'
import type { Grid } from './grids.ts'
import type { TagNode } from './tags.ts'

/** Letters that stand together on a page, in the page's points; y grows downward. */
export interface Word extends Look {
  /** From left to right as seen; see `parts` for scripts that run the other way. */
  readonly text: string
  /** The clusters of a word with right-to-left letters, from left to right as seen. */
  readonly parts: readonly string[] | null
  readonly x0: number
  readonly x1: number
  /** The baseline. */
  readonly y: number
  readonly size: number
  /** A space was drawn before it. */
  readonly spaced: boolean
  readonly href: string | null
  readonly mark: number | null
}

// What a line of letters takes above and below its baseline, in parts of its size.
const ASCENT = 0.75
const DESCENT = 0.22

export const topOf = ({ y, size }: Pick<Word, 'y' | 'size'>): number => y - ASCENT * size
export const bottomOf = ({ y, size }: Pick<Word, 'y' | 'size'>): number => y + DESCENT * size
export const middleOf = (word: Pick<Word, 'y' | 'size'>): number => (topOf(word) + bottomOf(word)) / 2

/** The words of one page in one reading direction, before anything is known about lines. */
export interface PageWords {
  /** From 1. */
  readonly number: number
  readonly width: number
  readonly height: number
  readonly words: readonly Word[]
  /** Text that runs in another direction than the page's: each direction is read by itself. */
  readonly asides: readonly (readonly Word[])[]
  /** The frames of tables whose cells are drawn with lines. */
  readonly grids: readonly Grid[]
  /** What the document says about the structure of the page; null where it says nothing. */
  readonly tags: TagNode | null
}
