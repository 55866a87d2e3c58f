/** What an answer may cost. */
export const LOOK_LIMITS = { bytes: 64 * 1024, timeMs: 10_000, redirects: 3 } as const

/** All that is said of whoever asks: the same for every machine, version and language. */
export const LOOK_HEADERS = { accept: 'application/json', 'accept-language': '*', 'user-agent': 'Tickmark' } as const

/** Whether Tickmark may ask an address: https, and nothing in it that could tell one asker from another. */
export function mayAsk(address: string): boolean {
  if (!URL.canParse(address)) return false
  const { protocol, username, password, search, hash } = new URL(address)
  return protocol === 'https:' && [username, password, search, hash].every((part) => part === '')
}

/** Where an answer leads that says "elsewhere"; null where Tickmark does not follow: another host, or an address it may not ask. */
export function followed(from: string, location: string): string | null {
  if (!URL.canParse(location, from)) return null
  const to = new URL(location, from)
  return to.host === new URL(from).host && mayAsk(to.href) ? to.href : null
}

const DAY_MS = 24 * 60 * 60 * 1000

/** Whether a day has passed, in milliseconds of the clock; a clock that was set back counts as a day. */
export const isDue = (lookedAt: number | null, now: number): boolean =>
  lookedAt === null || now - lookedAt >= DAY_MS || now < lookedAt
