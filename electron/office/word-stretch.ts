import { firstIndex } from '../../core/binary-search.ts'
import type { Span } from '../../core/model/content.ts'
import type { Leaf, Piece } from './word-leaf.ts'
import type { WordText } from './word-walk.ts'
import type { XmlElement } from './xml-source.ts'

/** Some of what a leaf says: [from, to) of its text. */
export interface Stretch {
  readonly leaf: Leaf
  readonly from: number
  readonly to: number
}

/**
 * What says the words at a span of the canonical text, in order; with the white space between that the canonical text leaves
 * out. Empty where the span holds no words.
 */
export function stretchesOf({ pieces, leaves }: WordText, { start, end }: Span): readonly Stretch[] {
  const firstPiece = pieces[firstIndex(pieces.length, (index) => (pieces[index] as Piece).end > start)]
  const lastPiece = pieces[firstIndex(pieces.length, (index) => (pieces[index] as Piece).start >= end) - 1]
  if (!firstPiece || !lastPiece || lastPiece.end <= start || firstPiece.start >= end) return []
  const from = firstPiece.at + Math.max(start - firstPiece.start, 0)
  const to = lastPiece.at + Math.min(end, lastPiece.end) - lastPiece.start
  const [first, last] = [firstPiece.leaf, lastPiece.leaf]
  return leaves.slice(first.index, last.index + 1).map((leaf) => ({
    leaf,
    from: leaf === first ? beforePair(leaf.text, from) : 0,
    to: leaf === last ? afterPair(leaf.text, to) : leaf.text.length,
  }))
}

/**
 * The stretches a comment that begins with the first of them can stand on. LibreOffice drops a comment that begins in a table
 * and ends outside of it, further than the very next paragraph; Word keeps it.
 */
export function stretchesInReach(stretches: readonly Stretch[]): readonly Stretch[] {
  const table = around(stretches[0]?.leaf.host, 'w:tbl')
  const beyond = table ? stretches.findIndex(({ leaf }) => !isIn(leaf.host, table)) : -1
  return beyond === -1 ? stretches : stretches.slice(0, beyond)
}

/** The nearest element of a name that an element stands in; null where it stands in none. */
function around(element: XmlElement | undefined, name: string): XmlElement | null {
  let at = element?.parent ?? null
  while (at && at.name !== name) at = at.parent
  return at
}

const isIn = (element: XmlElement, outer: XmlElement): boolean =>
  outer.start <= element.start && element.end <= outer.end

/** The end of the words before a place without words, or the beginning of those after it; null where there are none in its block. */
export function pointOf(
  { pieces }: WordText,
  offset: number,
): { readonly stretch: Stretch; readonly isAfter: boolean } | null {
  const next = firstIndex(pieces.length, (index) => (pieces[index] as Piece).end > offset)
  const inside = pieces[next]
  const before = inside && inside.start < offset ? inside : pieces[next - 1]
  if (before && before.end >= offset) {
    const to = afterPair(before.leaf.text, before.at + offset - before.start)
    return { stretch: { leaf: before.leaf, from: 0, to }, isAfter: true }
  }
  if (inside?.start !== offset) return null
  const { leaf, at } = inside
  return { stretch: { leaf, from: at, to: leaf.text.length }, isAfter: false }
}

const splitsPair = (text: string, at: number): boolean =>
  /^[\uD800-\uDBFF][\uDC00-\uDFFF]/.test(text.slice(at - 1, at + 1))
const beforePair = (text: string, at: number): number => (at > 0 && splitsPair(text, at) ? at - 1 : at)
const afterPair = (text: string, at: number): number => (at > 0 && splitsPair(text, at) ? at + 1 : at)
