import type { Span } from '../model/content.ts'
import type { Quote } from './find-quote.ts'

/** So much of the text stands beside a quote, in UTF-16 units. */
const AROUND = 32

/** The words of a span of canonical text with what stands around them; half a character is left out. */
export const quoteAt = (text: string, { start, end }: Span): Quote => ({
  exact: text.slice(start, end),
  prefix: text.slice(Math.max(0, start - AROUND), start).replace(/^[\uDC00-\uDFFF]/, ''),
  suffix: text.slice(end, end + AROUND).replace(/[\uD800-\uDBFF]$/, ''),
})
