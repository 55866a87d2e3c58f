import { type ClientRequest, type IncomingMessage, net, session } from 'electron'
import { ok, type Result, refuse } from '../../core/result.ts'
import { followed, LOOK_HEADERS, LOOK_LIMITS, mayAsk } from '../../core/updates/address.ts'

/** A session of its own, in memory only: no cookies, no cache, nothing of the window's. */
const PARTITION = 'updates'

const requestFor = (url: string): ClientRequest =>
  net.request({
    url,
    session: session.fromPartition(PARTITION, { cache: false }),
    credentials: 'omit',
    cache: 'no-store',
    redirect: 'manual',
    referrerPolicy: 'no-referrer',
    headers: { ...LOOK_HEADERS },
  })

/** Asks an address through Chromium's own network, which knows the system's proxy and certificates. */
export function askAddress(address: string, timeMs: number = LOOK_LIMITS.timeMs): Promise<Result<string>> {
  if (!mayAsk(address)) return Promise.resolve(refuse('updates.refused.answer'))
  return new Promise((resolve) => {
    const request = requestFor(address)
    const late = setTimeout(() => end(refuse('updates.refused.unreachable')), timeMs)
    // An answer that was given is not changed by what the request does on its way out.
    const end = (result: Result<string>) => {
      clearTimeout(late)
      resolve(result)
      request.abort()
    }
    let at = address
    let redirects = 0
    request.on('redirect', (_status, _method, location) => {
      const next = followed(at, location)
      redirects += 1
      if (next === null || redirects > LOOK_LIMITS.redirects) return end(refuse('updates.refused.answer'))
      at = next
      request.followRedirect()
    })
    request.on('response', (answer) => readText(answer, end))
    request.on('error', () => end(refuse('updates.refused.unreachable')))
    request.end()
  })
}

function readText(answer: IncomingMessage, end: (result: Result<string>) => void): void {
  if (answer.statusCode !== 200) {
    end(refuse('updates.refused.answer'))
    return
  }
  const chunks: Buffer[] = []
  let bytes = 0
  answer.on('data', (chunk) => {
    bytes += chunk.byteLength
    if (bytes > LOOK_LIMITS.bytes) end(refuse('updates.refused.answer'))
    else chunks.push(chunk)
  })
  answer.on('end', () => end(ok(Buffer.concat(chunks).toString('utf8'))))
  answer.on('error', () => end(refuse('updates.refused.unreachable')))
  answer.on('aborted', () => end(refuse('updates.refused.unreachable')))
}
