import { isOfOtherScript, letterOf } from '../../../core/keys/notation.ts'
import type { Content } from '../../../core/model/content.ts'
import { type Marking, offsetAt, rangeOf } from './offsets.ts'
import { indexAt } from './sections.ts'
import { characterFrom, wordEndAfter, wordStartBefore } from './words.ts'

export type CaretStep = 'character' | 'word' | 'line' | 'line-end' | 'paragraph' | 'page' | 'article'

/** What a key asks of the caret: to move by a step, perhaps selecting on the way, or to choose a whole sentence. */
export type CaretMove =
  | { readonly kind: 'move'; readonly step: CaretStep; readonly direction: 1 | -1; readonly extends: boolean }
  | { readonly kind: 'sentence'; readonly direction: 1 | -1; readonly extends: boolean }
  | { readonly kind: 'all' }

interface Key {
  readonly key: string
  /** The place of the key, for keyboards that type a letter there. */
  readonly code?: string
  readonly shiftKey: boolean
  readonly ctrlKey: boolean
  readonly altKey: boolean
  readonly metaKey: boolean
}

const moves = (step: CaretStep, direction: 1 | -1, extend: boolean): CaretMove => ({
  kind: 'move',
  step,
  direction,
  extends: extend,
})

/** The move a key stands for, as readers know it from editors on Windows, Linux and macOS; null for every other key. */
export function caretMove(
  { key, code = '', shiftKey, ctrlKey, altKey, metaKey }: Key,
  isRtl: boolean,
): CaretMove | null {
  const mod = ctrlKey || metaKey
  if (mod && !altKey && letterOf({ key, code, altKey }) === 'a' && !shiftKey) return { kind: 'all' }
  const stands = (sign: string, place: string) => key === sign || (code === place && isOfOtherScript(key))
  const isNext = stands('.', 'Period')
  if (!mod && !altKey && (isNext || stands(',', 'Comma'))) {
    return { kind: 'sentence', direction: isNext ? 1 : -1, extends: false }
  }
  switch (key) {
    case 'ArrowLeft':
    case 'ArrowRight': {
      const direction = (key === 'ArrowRight') === isRtl ? -1 : 1
      if (metaKey) return moves('line-end', direction, shiftKey)
      return moves(ctrlKey || altKey ? 'word' : 'character', direction, shiftKey)
    }
    case 'ArrowUp':
    case 'ArrowDown': {
      const direction = key === 'ArrowDown' ? 1 : -1
      if (altKey) return { kind: 'sentence', direction, extends: shiftKey }
      if (metaKey) return moves('article', direction, shiftKey)
      return moves(ctrlKey ? 'paragraph' : 'line', direction, shiftKey)
    }
    case 'PageUp':
    case 'PageDown':
      return mod || altKey ? null : moves('page', key === 'PageDown' ? 1 : -1, shiftKey)
    case 'Home':
    case 'End':
      return moves(mod ? 'article' : 'line-end', key === 'End' ? 1 : -1, shiftKey)
    default:
      return null
  }
}

/**
 * Where a sentence is chosen from a marking: the one it stands in at first, then the next or the one before. A caret
 * behind the last character of a sentence has it behind it already.
 */
export function chooseSentence(
  content: Content,
  { anchor, focus }: Marking,
  direction: 1 | -1,
  extend: boolean,
): Marking {
  const { sentences } = content
  const start = Math.min(anchor, focus)
  const end = Math.max(anchor, focus)
  if (sentences.length === 0) return { anchor, focus }
  if (extend && start < end) {
    if (direction === 1) {
      const next = sentences.find((sentence) => sentence.end > end)
      return { anchor: start, focus: next?.end ?? end }
    }
    const before = sentences.findLast((sentence) => sentence.end < end && sentence.end > start)
    return { anchor: start, focus: before?.end ?? end }
  }
  const here = indexAt(sentences, start)
  const isChosen = sentences[here]?.start === start && sentences[here]?.end === end
  const isBeforeFirst = start < (sentences[0]?.start ?? 0)
  const isBehind = start === end && direction === 1 && start >= (sentences[here]?.end ?? Infinity)
  const index = isChosen || isBehind ? here + direction : isBeforeFirst ? 0 : here
  const sentence = sentences[Math.min(Math.max(index, 0), sentences.length - 1)]
  return sentence ? { anchor: sentence.start, focus: sentence.end } : { anchor, focus }
}

function paragraphFrom({ blocks }: Content, offset: number, direction: 1 | -1): number {
  const here = indexAt(blocks, offset)
  const block = blocks[here]
  if (!block) return offset
  if (direction === 1) return blocks[here + 1]?.start ?? block.end
  return offset > block.start ? block.start : (blocks[here - 1]?.start ?? block.start)
}

/** The offset a step away, for the steps that do not depend on how the text is laid out. */
function stepFrom(content: Content, offset: number, step: CaretStep, direction: 1 | -1): number {
  switch (step) {
    case 'word':
      return direction === 1 ? wordEndAfter(content, offset) : wordStartBefore(content, offset)
    case 'paragraph':
      return paragraphFrom(content, offset, direction)
    case 'article':
      return direction === 1 ? content.text.length : 0
    default:
      return characterFrom(content, offset, direction)
  }
}

/** The rectangle of a caret at an offset, in the window's coordinates. */
export function caretRect(article: Element, offset: number): DOMRect | null {
  const range = rangeOf(article, { start: offset, end: offset })
  if (!range) return null
  const rect = range.getClientRects()[0] ?? range.getBoundingClientRect()
  return rect.height > 0 ? rect : null
}

const LINE_PROBE_PX = 8
const LINE_PROBES = 40

const pointOffset = (article: Element, x: number, y: number): number | null => {
  const position = document.caretPositionFromPoint(x, y)
  if (!position || !article.contains(position.offsetNode)) return null
  return offsetAt(article, { node: position.offsetNode, offset: position.offset })
}

/** The offset on the line above or below that stands nearest to `x`. */
function lineFrom(article: Element, offset: number, direction: 1 | -1, x: number): number {
  const from = caretRect(article, offset)
  if (!from) return offset
  const edge = direction === 1 ? from.bottom : from.top
  for (let probe = 1; probe <= LINE_PROBES; probe++) {
    const found = pointOffset(article, x, edge + direction * probe * LINE_PROBE_PX)
    const rect = found === null ? null : caretRect(article, found)
    if (found === null || !rect) continue
    if (direction === 1 ? rect.top >= from.bottom - 2 : rect.bottom <= from.top + 2) return found
  }
  return offset
}

function lineEndFrom(article: Element, content: Content, offset: number, direction: 1 | -1): number {
  const from = caretRect(article, offset)
  if (!from) return offset
  const block = content.blocks[indexAt(content.blocks, offset)]
  const bounds = article.getBoundingClientRect()
  const isForwardRight = (direction === 1) === (content.direction === 'ltr')
  const found = pointOffset(article, isForwardRight ? bounds.right - 1 : bounds.left + 1, from.top + from.height / 2)
  if (found === null || !block) return offset
  return Math.min(Math.max(found, block.start), block.end)
}

const PAGE_SHARE = 0.9

/** Scrolls by a page; the offset that then stands where the caret stood, or the end of the text when there is no more. */
function pageFrom(
  article: Element,
  scroller: Element,
  content: Content,
  offset: number,
  direction: 1 | -1,
  x: number,
): number {
  const from = caretRect(article, offset)
  const before = scroller.scrollTop
  scroller.scrollTop += direction * scroller.clientHeight * PAGE_SHARE
  const end = direction === 1 ? content.text.length : 0
  if (!from || Math.abs(scroller.scrollTop - before) < 1) return end
  const middle = from.top + from.height / 2
  for (let probe = 0; probe <= LINE_PROBES; probe++) {
    // A margin between paragraphs holds no text: the nearest line above or below it does.
    const found = pointOffset(article, x, middle + (probe % 2 === 0 ? 1 : -1) * Math.ceil(probe / 2) * LINE_PROBE_PX)
    if (found !== null && found !== offset) return found
  }
  return end
}

export interface Moved {
  readonly marking: Marking
  /** The x a run of up and down keys holds on to; null after any other move. */
  readonly column: number | null
}

/** What becomes of a marking by a move. Lines are asked of the page, so the caret must be on the screen for them. */
export function applyMove(
  article: Element,
  content: Content,
  marking: Marking,
  move: CaretMove,
  column: number | null,
  scroller: Element | null = null,
): Moved {
  if (move.kind === 'all') return { marking: { anchor: 0, focus: content.text.length }, column: null }
  if (move.kind === 'sentence')
    return { marking: chooseSentence(content, marking, move.direction, move.extends), column: null }
  const { step, direction } = move
  const { anchor, focus } = marking
  const isSelected = anchor !== focus
  // As everywhere: an arrow without Shift first puts the caret at that end of what was selected.
  if (isSelected && !move.extends && step === 'character') {
    const end = direction === 1 ? Math.max(anchor, focus) : Math.min(anchor, focus)
    return { marking: { anchor: end, focus: end }, column: null }
  }
  const x = step === 'line' || step === 'page' ? (column ?? caretRect(article, focus)?.left ?? 0) : null
  const to =
    x !== null
      ? step === 'page' && scroller
        ? pageFrom(article, scroller, content, focus, direction, x)
        : lineFrom(article, focus, direction, x)
      : step === 'line-end'
        ? lineEndFrom(article, content, focus, direction)
        : stepFrom(content, focus, step, direction)
  return { marking: { anchor: move.extends ? anchor : to, focus: to }, column: x }
}
