import { randomBytes, timingSafeEqual } from 'node:crypto'
import type { IncomingMessage } from 'node:http'
import { cookieOf } from './http-request.ts'

const same = (a: string, b: string): boolean => {
  const [left, right] = [Buffer.from(a), Buffer.from(b)]
  return left.length === right.length && timingSafeEqual(left, right)
}

/**
 * Who may speak with the browser host: only a browser on this machine that was given the address. The address carries a
 * token that is exchanged once for a same-site cookie; every request must name this exact host, and every one that
 * changes something must come from this exact origin.
 */
export function createDoor(port: number) {
  const host = `127.0.0.1:${port}`
  const origin = `http://${host}`
  const cookieName = `tickmark_${port}`
  const session = randomBytes(32).toString('hex')
  let token: string | null = randomBytes(24).toString('hex')

  return {
    origin,
    /** The address to open, good for one browser. */
    address: `${origin}/?token=${token}`,

    isForUs: (request: IncomingMessage): boolean => request.headers.host === host,

    isKnown: (request: IncomingMessage): boolean => same(cookieOf(request, cookieName) ?? '', session),

    /** A page of another site cannot set these headers; a browser always sends one of them with a request that changes something. */
    isFromOurPage: ({ headers, method }: IncomingMessage): boolean => {
      if (headers.origin !== undefined) return headers.origin === origin
      const site = headers['sec-fetch-site']
      return method === 'GET' && (site === undefined || site === 'same-origin' || site === 'none')
    },

    /** The cookie for a token that has not been used yet; null otherwise. */
    exchange: (offered: string): string | null => {
      if (!token || !same(offered, token)) return null
      token = null
      return `${cookieName}=${session}; HttpOnly; SameSite=Strict; Path=/`
    },
  }
}

export type Door = ReturnType<typeof createDoor>
