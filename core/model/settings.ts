import { z } from '../z.ts'
import { ScaleId } from './ids.ts'

export const SOURCES_WANTED_MAX = 5

/** What a claim must have before it counts as checked at this desk; see docs/decisions/house-rules.md. */
export const HouseRules = z.strictObject({
  /** Whether a verdict must say why. */
  rationale: z.boolean(),
  /** How many different sources it cites. */
  sources: z.number().int().min(0).max(SOURCES_WANTED_MAX),
  /** Whether one of its citations must be graded as primary. */
  primary: z.boolean(),
})
export type HouseRules = z.infer<typeof HouseRules>

/** What the desk has agreed on, kept with the library (how a window looks is kept with the machine). */
export const Settings = z.strictObject({
  id: z.literal('settings'),
  defaultScale: ScaleId,
  /** Absent while nobody has changed one. */
  rules: z.exactOptional(HouseRules),
})
export type Settings = z.infer<typeof Settings>
