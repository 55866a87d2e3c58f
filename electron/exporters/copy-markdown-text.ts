import { headEscaped } from './markdown-lines.ts'
import { writable } from './markup.ts'

/**
 * What begins a mark of CommonMark or of GitHub's extensions inside a line, or a tag, or a reference to a character. More
 * than in a report, whose words stand alone: these stand between marks and labels of ours, and inside links.
 */
const INLINE = /[\\`*_[\]<~|]|&(?=#?\w+;)/g
/** Addresses that GitHub makes into links without being asked. */
const LINKED = /(?<![a-z])(?:https?|ftp|mailto|xmpp)(?=:)|(?<![a-z0-9])www(?=\.)|[\w.+-](?=@)/gi

/** Words as Markdown that says exactly them: every mark of Markdown and of HTML that is inside a line is escaped. */
export const markdownWords = (text: string): string =>
  writable(text)
    .replaceAll('\r', '\ufffd')
    .replace(INLINE, (sign) => (sign === '&' ? '&amp;' : sign === '<' ? '&lt;' : `\\${sign}`))
    .replace(LINKED, (before) => `${before}\\`)

/** A line of Markdown that is nothing but running text, whatever it begins with. */
export const runningLine = (line: string): string => headEscaped(line.replace(/^[ \t]+/, ''))

/** An address between the brackets of a link. */
export const markdownAddress = (href: string): string =>
  href.replace(/[^!-~]|["'()<>[\]\\^`{|}]/gu, (sign) => `%${sign.charCodeAt(0).toString(16)}`)

const LETTER = /[\p{L}\p{N}]/u
const SIGN = /[^\p{L}\p{N}\s]/u

/** Words between two marks ("**", "*", "~~"). White space at the edges stays outside: marks beside it would not be read as such. */
export function between(mark: string, words: string): string {
  const inner = words.trim()
  if (!inner) return words
  const start = words.length - words.trimStart().length
  return `${words.slice(0, start)}${mark}${inner}${mark}${words.slice(start + inner.length)}`
}

const reference = (character: string): string => `&#${character.codePointAt(0)};`

/**
 * Pieces of one line put together so that no mark at an edge is lost or joined to another: one between a sign and a letter
 * would not be read as a mark (CommonMark, "flanking"), so that the letter is written as a reference; two in a row are kept
 * apart by a character without width.
 */
export function together(pieces: readonly string[]): string {
  let line = ''
  for (const piece of pieces) {
    if (piece === '' || line === '') {
      line += piece
      continue
    }
    const [closing = ''] = /(?<!\\)[*~]+$/.exec(line) ?? []
    const [opening = ''] = /^[*~]+/.exec(piece) ?? []
    const first = String.fromCodePoint(piece.codePointAt(0) ?? 0)
    const [last = ''] = /.$/su.exec(line) ?? []
    if (closing && opening) line += `&#8288;${piece}`
    else if (closing && LETTER.test(first) && SIGN.test(line.at(-closing.length - 1) ?? ''))
      line += reference(first) + piece.slice(first.length)
    else if (opening && LETTER.test(last) && SIGN.test(piece.charAt(opening.length)))
      line = line.slice(0, -last.length) + reference(last) + piece
    else line += piece
  }
  return line
}
