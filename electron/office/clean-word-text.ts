import type { Content } from '../../core/model/content.ts'

/** Invisible, no white space, and no place to break a line. */
const JOINER = '\u2060'
const FIXED_SPACE = '\u00a0'

/**
 * The text of a draft as a Word file can hold it: unit for unit as long, so that every offset stays true. A Word file is read
 * with white space collapsed and cut off at the ends of lines and blocks; what would be lost there is written as a space that
 * does not break, or as a character that nobody sees. Ordinary text is what it was.
 */
export function textForWord({ text, blocks }: Pick<Content, 'text' | 'blocks'>): string {
  let written = ''
  for (const block of blocks) {
    written += text.slice(written.length, block.start)
    written += blockForWord(text.slice(block.start, block.end), block.kind === 'preformatted')
  }
  return written + text.slice(written.length)
}

function blockForWord(text: string, isCode: boolean): string {
  const spaced = isCode
    ? text.replace(/ (?=\n)/g, FIXED_SPACE)
    : text.replace(/(?<=[ \t\n\f\r])[ \t\f\r]|[ \t\f\r](?=\n)/g, FIXED_SPACE)
  const isCutAtStart = isCode ? /^[ \t]*\n/.test(text) : /^\s/u.test(text)
  const joined = spaced.replace(/(?<=\n)\n/g, JOINER).replace(/\s$/u, JOINER)
  return isCutAtStart ? JOINER + joined.slice(1) : joined
}
