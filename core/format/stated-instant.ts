import type { Instant } from '../model/time.ts'

/** An xsd:dateTime: https://www.w3.org/TR/xmlschema11-2/#dateTime, with four figures for the year. */
const DATE_TIME = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d{1,12})?(Z|[+-]\d{2}:\d{2})?$/i

/** Whether some data is a date and a time of day, with or without a time zone. */
export const isDateTime = (stated: unknown): stated is string =>
  typeof stated === 'string' && DATE_TIME.test(stated) && !Number.isNaN(Date.parse(stated))

/** An instant that somebody stated, in UTC to the millisecond; null for anything else, and for a time of day without its zone. */
export function instantOf(stated: unknown): Instant | null {
  if (!isDateTime(stated) || !DATE_TIME.exec(stated)?.[1]) return null
  return new Date(stated).toISOString()
}
