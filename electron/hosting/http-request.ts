import { createWriteStream } from 'node:fs'
import type { IncomingMessage } from 'node:http'
import { Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'

/** More came than a request may bring. */
export class BodyTooLarge extends Error {}

const counted = (limit: number) => {
  let bytes = 0
  return new Transform({
    transform(chunk: Buffer, _encoding, done) {
      bytes += chunk.byteLength
      done(bytes > limit ? new BodyTooLarge() : null, chunk)
    },
  })
}

/** The JSON of a request's body; throws BodyTooLarge past the limit (bytes), SyntaxError when it is not JSON. */
export async function jsonBody(request: IncomingMessage, limit: number): Promise<unknown> {
  const chunks: Buffer[] = []
  await pipeline(request, counted(limit), async (body) => {
    for await (const chunk of body) chunks.push(chunk as Buffer)
  })
  return JSON.parse(Buffer.concat(chunks).toString('utf8'))
}

/** The request's body, streamed into a file; throws BodyTooLarge past the limit (bytes). */
export const bodyToFile = (request: IncomingMessage, file: string, limit: number): Promise<void> =>
  pipeline(request, counted(limit), createWriteStream(file, { flags: 'wx', mode: 0o600 }))

/** A cookie's value by name. */
export const cookieOf = (request: IncomingMessage, name: string): string | undefined =>
  request.headers.cookie
    ?.split(';')
    .map((pair) => pair.trim().split('='))
    .find(([key]) => key === name)?.[1]
