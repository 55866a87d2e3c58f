import type { Content, Span } from '../../../core/model/content.ts'
import type { Placement } from '../../../core/model/placement.ts'
import type { Comparison } from '../../../core/query/comparison.ts'
import { type Layer, layersByBlock, type Over, plainLayers } from './block-spans.ts'
import type { ChangeFacts } from './change-facts.ts'
import type { DraftText } from './compare-rows.tsx'

const spansOf = (placement: Placement): Span[] => placement.flatMap(({ spans }) => spans)

const claimLayers = (over: Over, placement: Placement): Layer[] => spansOf(placement).map((span) => ({ over, span }))

/** Which blocks hold one of some spans. */
function blocksWith({ blocks }: Content, spans: readonly Span[]): ReadonlySet<number> {
  const found = new Set<number>()
  let at = 0
  for (const { start } of spans) {
    while (at < blocks.length && (blocks[at]?.end ?? 0) <= start) at++
    if (at < blocks.length) found.add(at)
  }
  return found
}

/**
 * Both drafts with what lies over their words: changes, and claims as they stood on the old one and stand on the new.
 * `candidates` are places the chosen claim may have gone to; `unseen` new sentences that nobody has looked at.
 */
export function textsOf(
  { before, after, removed, added }: Comparison,
  changes: readonly ChangeFacts[],
  candidates: readonly Span[],
  unseen: readonly Span[],
): { readonly old: DraftText; readonly fresh: DraftText } {
  const oldClaims = changes.flatMap(({ id, number, oldLook, before: then }) =>
    then && oldLook ? claimLayers({ kind: 'claim', id, number, look: oldLook }, then.placement) : [],
  )
  const newClaims = changes.flatMap(({ id, number, look, group, now }) =>
    group === 'retired' ? [] : claimLayers({ kind: 'claim', id, number, look }, now.placement),
  )
  return {
    old: { content: before, layers: layersByBlock(before.blocks, [...plainLayers(before, removed), ...oldClaims]) },
    fresh: {
      content: after,
      layers: layersByBlock(after.blocks, [...plainLayers(after, added, candidates), ...newClaims]),
      unseen: blocksWith(after, unseen),
    },
  }
}

/** The row a claim stands in: by its place on the new draft, else on the old one; null when it has none in either. */
export function rowOf({ rows, before, after }: Comparison, { now, before: then }: ChangeFacts): number | null {
  const at = (content: Content, placement: Placement | undefined): number => {
    const [span] = spansOf(placement ?? [])
    return span ? content.blocks.findIndex(({ start, end }) => start <= span.start && span.start < end) : -1
  }
  const fresh = at(after, now.placement)
  const old = at(before, then?.placement)
  const row =
    fresh >= 0 ? rows.findIndex((one) => one.after.includes(fresh)) : rows.findIndex((one) => one.before.includes(old))
  return row >= 0 ? row : null
}

/** The row a place of the new draft stands in. */
export function rowAt({ rows, after }: Comparison, offset: number): number | null {
  const block = after.blocks.findIndex(({ start, end }) => start <= offset && offset < end)
  const row = rows.findIndex((one) => one.after.includes(block))
  return row >= 0 ? row : null
}

/** The rows in which a claim stands, on either side. */
export function rowsWithClaims({ rows }: Comparison, old: DraftText, fresh: DraftText): Comparison['rows'] {
  const holds = (text: DraftText, index: number) =>
    text.layers[index]?.some(({ over }) => over.kind === 'claim') === true
  return rows.filter(
    ({ before, after }) => before.some((index) => holds(old, index)) || after.some((index) => holds(fresh, index)),
  )
}
