import { z } from '../z.ts'

/** A UTC instant as an ISO 8601 string ("2026-03-01T09:30:00.000Z"): when this app saw or did something. */
export const Instant = z.iso.datetime()
export type Instant = z.infer<typeof Instant>

/**
 * A date that somebody stated, in the words and precision they gave ("2023", "31 August 2023, 18:00, local time").
 * Never converted; empty when nothing was stated.
 */
export const StatedDate = z.string().max(200)
export type StatedDate = z.infer<typeof StatedDate>
