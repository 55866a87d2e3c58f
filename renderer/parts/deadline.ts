/**
 * Where a stated deadline stands in time, in milliseconds, as far as its words can be read as a date with a year
 * ("2026-03-01", "1 March 2026, 18:00"); Infinity when they cannot. For sorting only: what is shown stays as stated.
 */
export function deadlineOrder(stated: string): number {
  const words = stated.trim().replace(/,/g, ' ')
  if (!/\b\d{4}\b/.test(words)) return Number.POSITIVE_INFINITY
  // A day alone ends with the day here, not at midnight in Greenwich.
  const time = Date.parse(/^\d{4}-\d\d-\d\d$/.test(words) ? `${words}T23:59:59` : words)
  return Number.isNaN(time) ? Number.POSITIVE_INFINITY : time
}

/** Whether a deadline is today or past. */
export function isPressing(stated: string, now: Date): boolean {
  const endOfDay = new Date(now).setHours(24, 0, 0, 0)
  return deadlineOrder(stated) < endOfDay
}
