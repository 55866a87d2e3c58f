/** The most that is told of what was thrown: errors in a row, how deep they are caused, places of each, and their lengths. */
export const ERROR_LIMITS = {
  errors: 6,
  depth: 4,
  frames: 20,
  codes: 6,
  /** UTF-16 units. */
  word: 64,
  place: 400,
  stack: 20_000,
  number: 9_999_999,
} as const
