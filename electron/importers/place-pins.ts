import type { ReadBlock } from '../../core/text/build-content.ts'
import { canonical, canonicalOffsets } from '../../core/text/canonical.ts'
import type { Pin } from './block-writer.ts'

/** The canonical text that `buildContent` makes of some blocks, and where a place in them stands in it. */
export interface PlacedText {
  readonly text: string
  /** The canonical text of the block, and where it begins. */
  blockAt(pin: Pin): { readonly text: string; readonly start: number }
  offsetOf(pin: Pin): number
}

/** Follows the rule of `buildContent` in core/text: blocks without words are left out, and one LF stands between two. */
export function placeBlocks(blocks: readonly ReadBlock[]): PlacedText {
  let end = -1
  const placed = blocks.map(({ text: raw }) => {
    const text = canonical(raw)
    const start = end + 1
    const isLeftOut = !/\S/u.test(text)
    if (!isLeftOut) end = start + text.length
    return { raw, hasReturns: raw.includes('\r\n'), text: isLeftOut ? '' : text, start }
  })
  const length = Math.max(end, 0)
  const last = { raw: '', hasReturns: false, text: '', start: length }
  return {
    text: placed
      .filter(({ text }) => text !== '')
      .map(({ text }) => text)
      .join('\n'),
    blockAt: ({ block }) => placed[block] ?? last,
    offsetOf: ({ block, offset }) => {
      const { raw, hasReturns, text, start } = placed[block] ?? last
      const within = hasReturns ? (canonicalOffsets(raw, [offset])[0] ?? 0) : offset
      return Math.min(start + Math.min(Math.max(within, 0), text.length), length)
    },
  }
}
