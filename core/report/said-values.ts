import { type MessageKey, say, sayKey, sayList } from '../messages/message.ts'
import type { Instant } from '../model/time.ts'

const parts = (instant: Instant) => {
  const [date = '', time = ''] = instant.split('T')
  const [year = '', month = '', day = ''] = date.split('-')
  return {
    day: String(Number(day)),
    month: sayKey(`report.month.${Number(month)}` satisfies string as MessageKey),
    year,
    time: time.slice(0, 5),
  }
}

/** "1 March 2026, 09:30 UTC". Written from the instant itself, so that the same report is the same on every machine. */
export const sayInstant = (instant: Instant): string => say('report.instant', parts(instant))

/** "1 March 2026", the day in UTC. */
export const sayDay = (instant: Instant): string => say('report.day', parts(instant))

/** A file's size as people say it; decimal units. */
export function sayBytes(bytes: number): string {
  if (bytes < 1_000) return say('report.bytes', { count: bytes })
  if (bytes < 1_000_000) return say('report.kilobytes', { count: Math.round(bytes / 100) / 10 })
  return say('report.megabytes', { count: Math.round(bytes / 100_000) / 10 })
}

/** "Ada", "Ada and Ben", "Ada, Ben and Cy". */
export function sayNames(names: readonly string[]): string {
  const last = names.at(-1) ?? ''
  return names.length < 2 ? last : say('report.and', { names: sayList(names.slice(0, -1)), last })
}
