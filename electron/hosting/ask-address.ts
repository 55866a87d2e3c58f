import type { IncomingMessage } from 'node:http'
import { ok, type Result, refuse } from '../../core/result.ts'
import { followed, LOOK_HEADERS, LOOK_LIMITS, mayAsk } from '../../core/updates/address.ts'

// Loaded when an address is asked, which few users allow: every start would wait for it.
const answerAt = async (address: string, signal: AbortSignal): Promise<IncomingMessage> => {
  const { get } = await import('node:https')
  return new Promise((resolve, reject) => {
    get(address, { headers: { ...LOOK_HEADERS, connection: 'close' }, signal }, resolve).on('error', reject)
  })
}

/** The whole text of an answer; null where it is too long. */
async function textOf(answer: IncomingMessage): Promise<string | null> {
  const chunks: Buffer[] = []
  let bytes = 0
  for await (const chunk of answer as AsyncIterable<Buffer>) {
    bytes += chunk.byteLength
    if (bytes > LOOK_LIMITS.bytes) return null
    chunks.push(chunk)
  }
  return Buffer.concat(chunks).toString('utf8')
}

async function askWithin(address: string, signal: AbortSignal): Promise<Result<string>> {
  let at: string | null = mayAsk(address) ? address : null
  for (let redirects = 0; at !== null && redirects <= LOOK_LIMITS.redirects; redirects += 1) {
    const answer: IncomingMessage = await answerAt(at, signal)
    const { statusCode = 0, headers } = answer
    if (statusCode === 200) {
      const text = await textOf(answer)
      return text === null ? refuse('updates.refused.answer') : ok(text)
    }
    answer.destroy()
    const isElsewhere = statusCode >= 300 && statusCode < 400 && headers.location !== undefined
    at = isElsewhere ? followed(at, headers.location ?? '') : null
  }
  return refuse('updates.refused.answer')
}

/** Asks an address from plain Node: once, without cookies, within `LOOK_LIMITS`. */
export const askAddress = (address: string, timeMs: number = LOOK_LIMITS.timeMs): Promise<Result<string>> =>
  askWithin(address, AbortSignal.timeout(timeMs)).catch(() => refuse('updates.refused.unreachable'))
