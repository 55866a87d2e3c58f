import { LINE_MAX } from '../model/line-max.ts'
import { PROSE_MAX } from '../model/text-limits.ts'
import { canonical } from '../text/canonical.ts'

/** The most words of one annotation that are taken, in UTF-16 units. */
const BODY_MAX = 100_000
const LIST_MAX = 100

const clipped = (text: string, max: number): string =>
  text.length <= max ? text : `${text.slice(0, max - 1).replace(/[\uD800-\uDBFF]$/, '')}…`

/** A text as a line of a record: white space is one space, and what is too long ends in an ellipsis. */
export const asLine = (text: string): string => clipped(text.replace(/\s+/gu, ' ').trim(), LINE_MAX)

/** Paragraphs as the body of one annotation, each said once. */
export const asBody = (paragraphs: readonly string[]): string =>
  clipped([...new Set(paragraphs.map((words) => words.trim()))].filter(Boolean).join('\n'), BODY_MAX)

/** Paragraphs of a comment of an office document, each as often as it is said, as far as a record holds them. */
export const asComment = (paragraphs: readonly string[]): string =>
  canonical(paragraphs.join('\n'))
    .trim()
    .slice(0, PROSE_MAX)
    .replace(/[\uD800-\uDBFF]$/, '')

/** Lines of a record, each once; at most as many as a record holds. */
export const asLines = (texts: readonly string[]): string[] =>
  [...new Set(texts.map(asLine))].filter(Boolean).slice(0, LIST_MAX)
