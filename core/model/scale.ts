import { z } from '../z.ts'
import { RatingId, ScaleId } from './ids.ts'
import { FilledLine, Line } from './text-limits.ts'

/** The meaning a rating is drawn with: always colour, line and glyph together (design tokens hold all three). */
export const Look = z.enum(['true', 'mostly-true', 'half', 'mostly-false', 'false', 'unconfirmed'])
export type Look = z.infer<typeof Look>

export const Rating = z.strictObject({
  id: RatingId,
  name: FilledLine,
  definition: Line,
  /** Higher is truer; null for a rating outside the order. */
  number: z.number().nullable(),
  look: Look,
  /** Readable on old verdicts, not offered for new ones. */
  retired: z.boolean(),
})
export type Rating = z.infer<typeof Rating>

/** An ordered, part-ordered or unordered set of ratings. Presets are read-only; a copy of one can be edited. */
export const Scale = z.strictObject({
  id: ScaleId,
  name: FilledLine,
  publisher: Line,
  ratings: z.array(Rating).min(1).max(60),
})
export type Scale = z.infer<typeof Scale>
