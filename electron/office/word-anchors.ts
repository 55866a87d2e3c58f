import { firstIndex } from '../../core/binary-search.ts'
import type { Span } from '../../core/model/content.ts'
import type { Piece } from './word-leaf.ts'

/** Leaves, by their indexes: from the first up to, but not with, the last. */
interface Anchor {
  start: number | null
  end: number | null
  /** Where the comment itself hangs. */
  at: number | null
}

/** Where the comments of a file are anchored, met while it is read. */
export class CommentAnchors {
  private readonly anchors = new Map<string, Anchor>()

  note(point: keyof Anchor, id: string | undefined, leaf: number): void {
    if (id === undefined) return
    const anchor = this.anchors.get(id) ?? { start: null, end: null, at: null }
    this.anchors.set(id, anchor)
    anchor[point] ??= leaf
  }

  /** The canonical text between a comment's marks; null where it has none, or they hold no words. `pieces` in order. */
  spanOf(id: string, pieces: readonly Piece[]): Span | null {
    const { start, end, at } = this.anchors.get(id) ?? { start: null, end: null, at: null }
    const from = start ?? null
    const to = end ?? at
    if (from === null || to === null || to <= from) return null
    const first = pieces[firstPiece(pieces, from)]
    const last = pieces[firstPiece(pieces, to) - 1]
    return first && last && last.end > first.start ? { start: first.start, end: last.end } : null
  }

  /** The leaf a comment without a range of its own hangs on; null where the file does not tell. */
  pointOf(id: string): number | null {
    const anchor = this.anchors.get(id)
    return anchor?.at ?? anchor?.start ?? anchor?.end ?? null
  }
}

/** The index of the first piece of a leaf, or of one after it. */
export const firstPiece = (pieces: readonly Piece[], leaf: number): number =>
  firstIndex(pieces.length, (index) => (pieces[index] as Piece).leaf.index >= leaf)
