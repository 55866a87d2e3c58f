import { firstIndex } from '../../../core/binary-search.ts'
import type { Block, Content, Span } from '../../../core/model/content.ts'
import type { ClaimId } from '../../../core/model/ids.ts'
import { flattenSpans, type Segment } from '../../../core/text/segments.ts'
import type { ClaimLook } from '../../parts/looks.ts'

/** What may lie over words of a draft here. */
export type Over =
  | { readonly kind: 'claim'; readonly id: ClaimId; readonly number: number; readonly look: ClaimLook }
  | { readonly kind: 'changed' }
  | { readonly kind: 'candidate' }
  | { readonly kind: 'bold' | 'italic' }

/** Something that lies over words: the same object for every span of one claim. */
export interface Layer {
  readonly over: Over
  readonly span: Span
}

/** The layers of each block, by its index; one that reaches over several stands with each. Linear when both are in order. */
export function layersByBlock(blocks: readonly Block[], layers: readonly Layer[]): Layer[][] {
  const held: Layer[][] = blocks.map(() => [])
  for (const layer of layers) {
    const { start, end } = layer.span
    for (let at = firstEndingAfter(blocks, start); at < blocks.length; at++) {
      const block = blocks[at] as Block
      if (block.start >= end) break
      held[at]?.push({ ...layer, span: { start: Math.max(start, block.start), end: Math.min(end, block.end) } })
    }
  }
  return held
}

const firstEndingAfter = (blocks: readonly Block[], offset: number): number =>
  firstIndex(blocks.length, (index) => (blocks[index] as Block).end > offset)

/** Words of a block under the same layers, or none. */
export type Stretch = Segment<Over>

/** A block's words cut where layers begin and end; the stretches cover exactly the block, in order. */
export function stretchesOf(block: Block, layers: readonly Layer[]): Stretch[] {
  const stretches: Stretch[] = []
  let from = block.start
  for (const segment of flattenSpans(layers.map(({ over, span }) => ({ owner: over, span })))) {
    if (segment.start > from) stretches.push({ start: from, end: segment.start, owners: [] })
    stretches.push(segment)
    from = segment.end
  }
  if (from < block.end) stretches.push({ start: from, end: block.end, owners: [] })
  return stretches
}

const BOLD: Over = { kind: 'bold' }
const ITALIC: Over = { kind: 'italic' }
const CHANGED: Over = { kind: 'changed' }
const CANDIDATE: Over = { kind: 'candidate' }

/** Formatting of a draft, its changed words and places that may be meant, as layers. */
export const plainLayers = (
  { inline }: Content,
  changed: readonly Span[],
  candidates: readonly Span[] = [],
): Layer[] => [
  ...inline.flatMap(({ kind, start, end }): Layer[] =>
    kind === 'link' ? [] : [{ over: kind === 'bold' ? BOLD : ITALIC, span: { start, end } }],
  ),
  ...changed.map((span): Layer => ({ over: CHANGED, span })),
  ...candidates.map((span): Layer => ({ over: CANDIDATE, span })),
]

const sameOver = (a: Over, b: Over): boolean =>
  a.kind === 'claim' && b.kind === 'claim' ? a.id === b.id && a.look === b.look : a.kind === b.kind

/** Whether two lists of layers draw the same. */
export const sameLayers = (a: readonly Layer[], b: readonly Layer[]): boolean =>
  a.length === b.length &&
  a.every((layer, index) => {
    const other = b[index]
    return (
      other !== undefined &&
      layer.span.start === other.span.start &&
      layer.span.end === other.span.end &&
      sameOver(layer.over, other.over)
    )
  })
