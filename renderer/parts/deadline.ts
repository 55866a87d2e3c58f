import { say } from '../../core/messages/message.ts'

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

const DAY_MS = 86_400_000
/** A deadline so many days ahead is soon. */
const SOON_DAYS = 3

/** How near a deadline is, in whole days of the calendar here; null when its words cannot be read as a date. */
export interface Nearness {
  readonly days: number
  readonly isOverdue: boolean
  readonly isSoon: boolean
}

export function nearnessOf(stated: string, now: Date): Nearness | null {
  const at = deadlineOrder(stated)
  if (!Number.isFinite(at)) return null
  const days = Math.round((new Date(at).setHours(0, 0, 0, 0) - new Date(now).setHours(0, 0, 0, 0)) / DAY_MS)
  const isOverdue = at < now.getTime()
  return { days, isOverdue, isSoon: !isOverdue && days <= SOON_DAYS }
}

/** How near a deadline is in words: "overdue", "due tomorrow"; empty while it is far, or cannot be read. */
export function nearnessWords(stated: string, now: Date): string {
  const near = nearnessOf(stated, now)
  if (!near) return ''
  if (near.isOverdue) return say('due.overdue')
  if (!near.isSoon) return ''
  if (near.days === 0) return say('due.today')
  return near.days === 1 ? say('due.tomorrow') : say('due.days', { count: near.days })
}
