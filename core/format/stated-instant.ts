import type { Instant } from '../model/time.ts'

/** An xsd:dateTime: https://www.w3.org/TR/xmlschema11-2/#dateTime, with four figures for the year. */
const DATE_TIME = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d{1,12})?(Z|[+-]\d{2}:\d{2})?$/i

/** Whether some data is a date and a time of day, with or without a time zone. */
export const isDateTime = (stated: unknown): stated is string =>
  typeof stated === 'string' && DATE_TIME.test(stated) && !Number.isNaN(Date.parse(stated))

// Office programs leave the seconds out, or count them to the billionth, and write a zone with or without its colon.
const OFFICE_TIME = /^(\d{4}-\d\d-\d\dT\d\d:\d\d)(:\d\d(?:\.\d{1,3})?)?\d*(Z|[+-]\d\d:?\d\d)?$/

/** An instant that somebody stated, in UTC to the millisecond; null for anything else, and for a time of day without its zone. */
export function instantOf(stated: unknown): Instant | null {
  if (!isDateTime(stated) || !DATE_TIME.exec(stated)?.[1]) return null
  return new Date(stated).toISOString()
}

/**
 * When a comment of an office document was made: those programs write the time of the day it was, mostly without its zone,
 * and then it is taken as UTC. Null for anything else.
 */
export function officeInstant(stated: string): Instant | null {
  const [, minute, second = ':00', zone = 'Z'] = OFFICE_TIME.exec(stated.trim()) ?? []
  const at = minute === undefined ? Number.NaN : Date.parse(`${minute}${second}${zone}`)
  return Number.isNaN(at) ? null : new Date(at).toISOString()
}
