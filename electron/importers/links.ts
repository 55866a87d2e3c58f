const OPENED = new Set(['http:', 'https:', 'mailto:'])
const LONGEST = 2_000

/** An address that may be kept with the text: http, https or mailto, absolute, of sane length. Anything else is null. */
export function linkAddress(href: string | null, base: string): string | null {
  if (href === null || href.trim() === '' || href.trim().startsWith('#')) return null
  try {
    const url = base === '' ? new URL(href.trim()) : new URL(href.trim(), base)
    return OPENED.has(url.protocol) && url.href.length <= LONGEST ? url.href : null
  } catch {
    return null
  }
}
