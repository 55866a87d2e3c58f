import type { Span } from '../../core/model/content.ts'

/** Words with a little of what stands around them. */
export interface InContext {
  readonly before: string
  readonly words: string
  readonly after: string
}

/** In UTF-16 units, on either side. */
const AROUND = 36

// Half a word, half a character.
const CUT_START = /^(?:\S*\s+|[\uDC00-\uDFFF])/u
const CUT_END = /(?:\s+\S*|[\uD800-\uDBFF])$/u

/** A place of the text, with a few words of its paragraph on either side: enough to tell it from another that says the same. */
export function inContext(text: string, { start, end }: Span): InContext {
  const paragraph = text.lastIndexOf('\n', start - 1) + 1
  const nextLine = text.indexOf('\n', end)
  const paragraphEnd = nextLine < 0 ? text.length : nextLine
  const from = Math.max(paragraph, start - AROUND)
  const to = Math.min(paragraphEnd, end + AROUND)
  const before = text.slice(from, start)
  const after = text.slice(end, to)
  return {
    before: from === paragraph ? before : `…${before.replace(CUT_START, '')}`,
    words: text.slice(start, end),
    after: to === paragraphEnd ? after : `${after.replace(CUT_END, '')}…`,
  }
}
