import { readFile, stat } from 'node:fs/promises'
import { extname, join, resolve, sep } from 'node:path'
import { appHeaders, type Headers, newNonce } from './security-headers.ts'

/** An answer to a request, for whichever host sends it. */
export interface Answer {
  readonly status: number
  readonly headers: Headers
  readonly body: Uint8Array<ArrayBuffer>
}

const MEDIA_TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
}

const PAGE = 'index.html'
const NONCE_PLACE = /%CSP_NONCE%/g

const encoder = new TextEncoder()

/** Answers for the files of the built window, and for nothing outside their folder. `path` is a URL's, still encoded. */
export function staticFiles(folder: string): (path: string) => Promise<Answer> {
  const root = resolve(folder)

  return async (path) => {
    const file = fileFor(root, path)
    const bytes = file && (await contentOf(file))
    const nonce = newNonce()
    if (!file || !bytes) return notFound(nonce)
    const type = MEDIA_TYPES[extname(file).toLowerCase()]
    if (!type) return notFound(nonce)
    const page = extname(file) === '.html'
    return {
      status: 200,
      headers: {
        ...appHeaders(nonce),
        'content-type': type,
        // Vite names everything in assets/ by its content.
        'cache-control': path.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-store',
      },
      body: page ? encoder.encode(bytes.toString('utf8').replace(NONCE_PLACE, nonce)) : new Uint8Array(bytes),
    }
  }
}

export const notFound = (nonce = newNonce()): Answer => ({
  status: 404,
  headers: { ...appHeaders(nonce), 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' },
  body: encoder.encode('Not found'),
})

function fileFor(root: string, path: string): string | null {
  const decoded = decode(path)
  // A backslash or a colon leads out of the folder on Windows; a leading dot hides what nobody meant to serve.
  if (decoded === null || /[\\:\0]/.test(decoded) || decoded.split('/').some((part) => part.startsWith('.')))
    return null
  const file = resolve(join(root, decoded.endsWith('/') ? `${decoded}${PAGE}` : decoded))
  return file.startsWith(root + sep) ? file : null
}

function decode(path: string): string | null {
  try {
    return decodeURIComponent(path)
  } catch {
    return null
  }
}

async function contentOf(file: string): Promise<Buffer | null> {
  try {
    return (await stat(file)).isFile() ? await readFile(file) : null
  } catch {
    return null
  }
}
