import type { Content, Span } from '../../../core/model/content.ts'
import { indexAt } from './sections.ts'

// Signs that belong to the figure or name they touch, though the segmenter cuts them off: "$12", "40%", "#3", "21 °C".
const LEADING_SIGN = /[\p{Sc}#№@§]/u
const TRAILING_SIGN = /[\p{Sc}%‰°′″]/u

const segmenters = new Map<string, Intl.Segmenter>()

const segmenter = (language: string, granularity: 'word' | 'grapheme'): Intl.Segmenter => {
  const key = `${granularity} ${language}`
  const held = segmenters.get(key)
  if (held) return held
  let made: Intl.Segmenter
  try {
    made = new Intl.Segmenter(language || undefined, { granularity })
  } catch {
    // An imported language tag may be anything.
    made = new Intl.Segmenter(undefined, { granularity })
  }
  segmenters.set(key, made)
  return made
}

const wordsByBlock = new WeakMap<Content, Map<number, readonly Span[]>>()

/** The words of one block, in order. Found once a block: a whole article at once is quadratic in some engines. */
function wordsOfBlock(content: Content, index: number): readonly Span[] {
  const held = wordsByBlock.get(content) ?? new Map<number, readonly Span[]>()
  wordsByBlock.set(content, held)
  const known = held.get(index)
  if (known) return known
  const block = content.blocks[index]
  if (!block) return []
  const text = content.text.slice(block.start, block.end)
  const words: Span[] = []
  for (const { segment, index: at, isWordLike } of segmenter(content.language, 'word').segment(text)) {
    if (!isWordLike) continue
    const before = text.slice(0, at)
    const lead = LEADING_SIGN.test(before.slice(-1)) ? 1 : 0
    const after = at + segment.length
    const trail = TRAILING_SIGN.test(text.charAt(after)) ? 1 : 0
    words.push({ start: block.start + at - lead, end: block.start + after + trail })
  }
  held.set(index, words)
  return words
}

/** The nearest word that `fits`, walking block by block from an offset in one direction. */
function findWord(
  content: Content,
  offset: number,
  direction: 1 | -1,
  fits: (word: Span) => boolean,
): Span | undefined {
  for (let index = indexAt(content.blocks, offset); index >= 0 && index < content.blocks.length; index += direction) {
    const words = wordsOfBlock(content, index)
    const found = direction === 1 ? words.find(fits) : words.findLast(fits)
    if (found) return found
  }
  return undefined
}

/** The end of the word an offset stands before or in, or of the next one; the end of the text when none follows. */
export const wordEndAfter = (content: Content, offset: number): number =>
  findWord(content, offset, 1, ({ end }) => end > offset)?.end ?? content.text.length

export const wordStartBefore = (content: Content, offset: number): number =>
  findWord(content, offset, -1, ({ start }) => start < offset)?.start ?? 0

export const wordStartAfter = (content: Content, offset: number): number =>
  findWord(content, offset, 1, ({ start }) => start > offset)?.start ?? content.text.length

export const wordEndBefore = (content: Content, offset: number): number =>
  findWord(content, offset, -1, ({ end }) => end < offset)?.end ?? 0

/** A selection made by hand, widened so that no word is cut in half, with white space at its ends left out. */
export function snapToWords(content: Content, span: Span): Span {
  let { start, end } = span
  while (start < end && /\s/u.test(content.text.charAt(start))) start++
  while (end > start && /\s/u.test(content.text.charAt(end - 1))) end--
  if (start === end) return { start, end }
  const first = findWord(content, start, 1, (word) => word.end > start)
  const last = findWord(content, end, -1, (word) => word.start < end)
  if (first && first.start < start) start = first.start
  if (last && last.end > end) end = last.end
  return { start, end }
}

/** A selection made by hand, widened to the sentences it meets; one that meets none comes back as it is. */
export function snapToSentences({ sentences }: Content, { start, end }: Span): Span {
  const first = sentences[indexAt(sentences, start)]
  const last = sentences[indexAt(sentences, Math.max(end - 1, start))]
  if (!first || !last) return { start, end }
  // In the gap before a sentence the one that follows is meant.
  const from = first.end <= start ? sentences[indexAt(sentences, start) + 1] : first
  if (!from || from.start >= end) return { start, end }
  return { start: from.start, end: Math.max(last.end, from.end) }
}

export type Edge = 'start' | 'end'

/** A span with one edge moved by a word; the span itself when there is no word to move over or nothing would be left. */
export function moveEdge(content: Content, span: Span, edge: Edge, move: 'grow' | 'shrink'): Span {
  const moved =
    edge === 'start'
      ? {
          start: move === 'grow' ? wordStartBefore(content, span.start) : wordStartAfter(content, span.start),
          end: span.end,
        }
      : {
          start: span.start,
          end: move === 'grow' ? wordEndAfter(content, span.end) : wordEndBefore(content, span.end),
        }
  return moved.start < moved.end ? moved : span
}

/** The offset one visible character on or back; over the line feed between two blocks in one step. */
export function characterFrom(content: Content, offset: number, direction: 1 | -1): number {
  const { blocks, text } = content
  const index = indexAt(blocks, offset)
  const block = blocks[index]
  if (!block) return offset
  if (direction === 1 && offset >= block.end) return blocks[index + 1]?.start ?? offset
  if (direction === -1 && offset <= block.start) return blocks[index - 1]?.end ?? offset
  const graphemes = segmenter(content.language, 'grapheme').segment(text.slice(block.start, block.end))
  const within = offset - block.start
  const at = graphemes.containing(direction === 1 ? within : within - 1)
  if (!at) return offset
  return block.start + (direction === 1 ? at.index + at.segment.length : at.index)
}
