import { z } from '../z.ts'
import { LINE_MAX } from './line-max.ts'

/** The longest text a person writes, in UTF-16 units. */
export const PROSE_MAX = 200_000

/** One line a person types: a title, a name, an address. May be empty. */
export const Line = z.string().max(LINE_MAX)
/** One line that must say something. */
export const FilledLine = z.string().max(LINE_MAX).regex(/\S/)
/** Free text of any number of lines. May be empty. */
export const Prose = z.string().max(PROSE_MAX)
/** The bytes of one file, counted. */
export const ByteCount = z.number().int().nonnegative()
