import { say, sayFacts } from '../messages/message.ts'
import { sayStatedDate } from '../text/stated-date.ts'
import type { OpenSource } from './redact.ts'
import type { Reference } from './report-document.ts'

const OPENABLE = new Set(['http:', 'https:', 'mailto:'])

/** An address that may become a link: http, https or mailto, and nothing else; null for everything else. */
export function linkFor(address: string): string | null {
  if (!/^(?:https?|mailto):/i.test(address)) return null
  try {
    const url = new URL(address)
    return OPENABLE.has(url.protocol) && (url.protocol === 'mailto:' || url.host) ? url.href : null
  } catch {
    return null
  }
}

/** A page's address for machines, http or https; empty for everything else. */
export function webAddress(address: string): string {
  const href = linkFor(address.trim())
  return href && /^https?:/.test(href) ? href : ''
}

/** A source as a reference: author, title, publisher, dates, address; what is not known is left out. */
export function referenceOf({ title, author, publisher, publishedOn, updatedOn, url }: OpenSource): Reference {
  const rest = [
    author,
    publisher,
    publishedOn && say('report.source.published', { date: sayStatedDate(publishedOn) }),
    updatedOn && say('report.source.updated', { date: sayStatedDate(updatedOn) }),
  ]
  return { title, rest: sayFacts(rest.filter((part) => part.trim())), url, href: linkFor(url) }
}
