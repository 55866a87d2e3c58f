import { randomBytes } from 'node:crypto'
import { publishedHeaders } from './security-headers.ts'
import type { Answer } from './static-files.ts'

/** Bytes that a window may look at or save: a preview, a captured copy, an original. */
export interface PublishedFile {
  readonly name: string
  readonly bytes: Uint8Array
  readonly mediaType: string
  /** Offered as a file instead of being shown. */
  readonly download: boolean
}

export interface Published {
  /** The address of a file, until newer ones have pushed it out. */
  publish(file: PublishedFile): string
  find(ticket: string): PublishedFile | null
}

const FILES_MAX = 64
const BYTES_MAX = 256 * 1024 * 1024

/** The path all published files stand under. */
export const PUBLISHED_PATH = '/published/'

/**
 * Keeps what was published last, within a number and an amount; the newest is kept whatever its size. `base` is the
 * host's origin, or empty for addresses that start with the path.
 */
export function createPublished({
  base,
  filesMax = FILES_MAX,
  bytesMax = BYTES_MAX,
}: {
  readonly base: string
  readonly filesMax?: number
  readonly bytesMax?: number
}): Published {
  const files = new Map<string, PublishedFile>()
  let held = 0

  const forgetOldest = () => {
    for (const [ticket, { bytes }] of files) {
      if (files.size <= 1 || (files.size <= filesMax && held <= bytesMax)) return
      files.delete(ticket)
      held -= bytes.byteLength
    }
  }

  return {
    publish(file) {
      const ticket = randomBytes(16).toString('hex')
      files.set(ticket, file)
      held += file.bytes.byteLength
      forgetOldest()
      return `${base}${PUBLISHED_PATH}${ticket}`
    },
    find: (ticket) => files.get(ticket) ?? null,
  }
}

/** The answer for a path under `/published/`; null when nothing (any more) stands there. */
export function answerPublished(published: Published, path: string): Answer | null {
  const file = path.startsWith(PUBLISHED_PATH) ? published.find(path.slice(PUBLISHED_PATH.length)) : null
  return file ? { status: 200, headers: publishedHeaders(file), body: new Uint8Array(file.bytes) } : null
}
