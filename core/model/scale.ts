import { z } from '../z.ts'
import { RatingId, ScaleId } from './ids.ts'
import { Look } from './look.ts'
import { FilledLine, Line } from './text-limits.ts'

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

/** How many ratings a scale can have, those that are retired with them. */
export const RATINGS_MAX = 60

/** An ordered, part-ordered or unordered set of ratings. Presets are read-only; a copy of one can be edited. */
export const Scale = z.strictObject({
  id: ScaleId,
  name: FilledLine,
  publisher: Line,
  ratings: z.array(Rating).min(1).max(RATINGS_MAX),
  /** Still read where it is used, not offered for more; absent while it is offered. */
  retired: z.exactOptional(z.literal(true)),
})
export type Scale = z.infer<typeof Scale>

/** The ratings that can be given, in the scale's order. */
export const offeredRatings = (scale: Pick<Scale, 'ratings'> | undefined): readonly Rating[] =>
  scale?.ratings.filter(({ retired }) => !retired) ?? []
