import { alignTexts } from '../anchor/align.ts'
import { type BlockRow, pairBlocks } from '../anchor/block-pairs.ts'
import { type KeptText, keptText } from '../anchor/kept-text.ts'
import type { Content, Span } from '../model/content.ts'

/** Two drafts side by side: which blocks belong together, and which words only one of them has. */
export interface Comparison {
  readonly before: Content
  readonly after: Content
  /** In reading order. */
  readonly rows: readonly BlockRow[]
  /** Words of the old draft that are gone, and words of the new one that were not there; in order, without white space around. */
  readonly removed: readonly Span[]
  readonly added: readonly Span[]
}

/** Compares two drafts; see `alignTexts` for what it costs. */
export function compareDrafts(before: Content, after: Content): Comparison {
  const aligned = alignTexts(before.text, after.text)
  const kept = keptText(aligned)
  return {
    before,
    after,
    rows: pairBlocks(aligned, before.blocks, after.blocks),
    removed: changedIn(before, kept.map(keptBefore)),
    added: changedIn(
      after,
      kept.map(keptAfter).sort((a, b) => a.start - b.start),
    ),
  }
}

const keptBefore = ({ before, length }: KeptText): Span => ({ start: before, end: before + length })
const keptAfter = ({ after, length }: KeptText): Span => ({ start: after, end: after + length })

/** What lies between kept stretches, block by block; white space alone is no change of words. */
function changedIn({ text, blocks }: Content, kept: readonly Span[]): Span[] {
  const changed: Span[] = []
  let at = 0
  for (const block of blocks) {
    let from = block.start
    while (at < kept.length && (kept[at] as Span).end <= block.start) at++
    for (let next = at; next < kept.length && (kept[next] as Span).start < block.end; next++) {
      const { start, end } = kept[next] as Span
      addWords(changed, text, from, Math.min(start, block.end))
      from = Math.max(from, end)
    }
    addWords(changed, text, from, block.end)
  }
  return changed
}

function addWords(spans: Span[], text: string, from: number, to: number): void {
  let [start, end] = [from, to]
  while (start < end && /\s/u.test(text.charAt(start))) start++
  while (end > start && /\s/u.test(text.charAt(end - 1))) end--
  if (start < end) spans.push({ start, end })
}
