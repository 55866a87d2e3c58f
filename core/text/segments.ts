import type { Span } from '../model/content.ts'
import { sameItems } from '../same-items.ts'

export interface Segment<Owner> extends Span {
  /** Everybody whose spans cover the segment, in the order they were given. Never empty. */
  readonly owners: readonly Owner[]
}

/**
 * Overlapping spans flattened: segments in order that never overlap, cover exactly the characters some span covers, and
 * each name everybody who covers it. Neighbours with the same owners are joined. O(n log n) in the number of spans,
 * plus the owners listed.
 */
export function flattenSpans<Owner>(
  spans: readonly { readonly owner: Owner; readonly span: Span }[],
): Segment<Owner>[] {
  const edges = spans
    .filter(({ span }) => span.end > span.start)
    .flatMap(({ span }, index) => [
      { at: span.start, opens: true, index },
      { at: span.end, opens: false, index },
    ])
    .sort((a, b) => a.at - b.at)
  const filled = spans.filter(({ span }) => span.end > span.start)
  const open = new Set<number>()
  const segments: Segment<Owner>[] = []
  let from = 0
  for (const { at, opens, index } of edges) {
    if (at > from && open.size > 0) {
      const owners = [...new Set([...open].sort((a, b) => a - b).flatMap((held) => filled[held]?.owner ?? []))]
      segments.push({ start: from, end: at, owners: owners as Owner[] })
    }
    from = at
    if (opens) open.add(index)
    else open.delete(index)
  }
  return joinNeighbours(segments)
}

function joinNeighbours<Owner>(segments: readonly Segment<Owner>[]): Segment<Owner>[] {
  const joined: Segment<Owner>[] = []
  for (const segment of segments) {
    const last = joined.at(-1)
    if (last && last.end === segment.start && sameItems(last.owners, segment.owners))
      joined[joined.length - 1] = { ...last, end: segment.end }
    else joined.push(segment)
  }
  return joined
}
