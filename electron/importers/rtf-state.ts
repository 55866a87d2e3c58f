import type { ReadComment } from './foreign-comments.ts'
import type { RtfStyle } from './rtf-tables.ts'

/** What a word processor recorded of some words while it kept track. */
export interface RtfRevision {
  readonly kind: 'inserted' | 'deleted'
  /** An index into the file's table of authors. */
  readonly author: number
  /** Packed, as the file writes it. */
  readonly at: number | null
}

/** How words look. Replaced, never changed: those of one look are told by identity. */
export interface RtfLook {
  readonly bold: boolean
  readonly italic: boolean
  /** The same for scripts that run from right to left, which have looks of their own. */
  readonly boldRtl: boolean
  readonly italicRtl: boolean
  readonly isRtl: boolean
  readonly hidden: boolean
  readonly href: string | null
  readonly inserted: RtfRevision | null
  readonly deleted: RtfRevision | null
}

export const PLAIN_LOOK: RtfLook = {
  bold: false,
  italic: false,
  boldRtl: false,
  italicRtl: false,
  isRtl: false,
  hidden: false,
  href: null,
  inserted: null,
  deleted: null,
}

export interface RtfParagraph {
  readonly style: number
  /** From 0; null for body text. */
  readonly outline: number | null
  readonly inTable: boolean
  /** Which list; 0 for none. */
  readonly list: number
  /** From 0. */
  readonly level: number
}

export const PLAIN_PARAGRAPH: RtfParagraph = { style: 0, outline: null, inTable: false, list: 0, level: 0 }

/** Some words that are no part of the text, collected for a purpose. */
export interface Sink {
  text: string
  readonly most: number
}

/** The longest line of the file about itself that is read, in UTF-16 units. */
export const LONGEST_LINE = 4_000

/** An empty one for at most so many UTF-16 units. */
export const sinkOf = (most: number): Sink => ({ text: '', most })

/** A comment while it is read. */
export type OpenComment = { -readonly [F in 'name' | 'author' | 'at']: ReadComment[F] }

/** Where the words of a group go. */
export type Target =
  | { readonly kind: 'text' }
  | { readonly kind: 'nowhere' }
  | { readonly kind: 'sink'; readonly sink: Sink }
  | { readonly kind: 'fonts' | 'styles' | 'info' | 'authors' }
  | { readonly kind: 'style'; readonly style: RtfStyle }
  | { readonly kind: 'comment'; readonly comment: OpenComment; readonly sink: Sink }

export const TEXT: Target = { kind: 'text' }
export const NOWHERE: Target = { kind: 'nowhere' }

/** What holds inside one group; a group in it begins with a copy. */
export interface RtfGroup {
  target: Target
  look: RtfLook
  paragraph: RtfParagraph
  font: number
  fontRtl: number | null
  /** How many signs stand behind each `\u` for readers that do not know it. */
  fallback: number
  /** The instruction of the field the group is in. */
  field: Sink | null
  /** Where words went before a group that is only for old readers. */
  resumed: Target | null
  /** What is to be done when it ends; belongs to this group alone. */
  atEnd: (() => void) | null
  /** Whether `\*` stands at its beginning: what is not known is then to be skipped. */
  isOptional: boolean
  isBegun: boolean
}

export const firstGroup = (): RtfGroup => ({
  target: TEXT,
  look: PLAIN_LOOK,
  paragraph: PLAIN_PARAGRAPH,
  font: -1,
  fontRtl: null,
  fallback: 1,
  field: null,
  resumed: null,
  atEnd: null,
  isOptional: false,
  isBegun: false,
})

export const groupIn = (outer: RtfGroup): RtfGroup => ({ ...outer, atEnd: null, isOptional: false, isBegun: false })

/** What stands in the group is no part of the text, and is put to use when it ends. */
export function collect(group: RtfGroup, most: number, use: (text: string) => void): void {
  const sink = sinkOf(most)
  group.target = { kind: 'sink', sink }
  group.atEnd = () => use(sink.text)
}
