import { z } from '../z.ts'
import { ERROR_LIMITS } from './error-limits.ts'

const Frame = z.strictObject({
  file: z.string().max(ERROR_LIMITS.place),
  line: z.number().int().nonnegative().max(ERROR_LIMITS.number),
  column: z.number().int().nonnegative().max(ERROR_LIMITS.number),
})
export type Frame = z.infer<typeof Frame>

/**
 * An error without its message: what it is called, the codes it carries, and where it passed. What it says for itself
 * (names, files, places) is still to be compared with what is known: `knownErrors`.
 */
export const ReportedError = z.strictObject({
  name: z.string().max(ERROR_LIMITS.word),
  codes: z.array(z.string().max(ERROR_LIMITS.word)).max(ERROR_LIMITS.codes),
  frames: z.array(Frame).max(ERROR_LIMITS.frames),
})
export type ReportedError = z.infer<typeof ReportedError>

/** An error and what it was caused by, or gathered, in this order. */
export const ReportedErrors = z.array(ReportedError).max(ERROR_LIMITS.errors)
