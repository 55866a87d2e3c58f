/**
 * Where a stated deadline stands in time, in milliseconds, as far as its words can be read as a date ("2026-03-01",
 * "1 March 2026, 18:00"); Infinity when they cannot. For sorting only: what is shown stays as it was stated.
 */
export function deadlineOrder(stated: string): number {
  const time = Date.parse(
    stated
      .trim()
      .replace(/,/g, ' ')
      .replace(/^(\d{4}-\d\d-\d\d)$/, '$1T23:59:59'),
  )
  return Number.isNaN(time) ? Number.POSITIVE_INFINITY : time
}

/** Whether a deadline is today or past. */
export function isPressing(stated: string, now: Date): boolean {
  const endOfDay = new Date(now).setHours(24, 0, 0, 0)
  return deadlineOrder(stated) < endOfDay
}
