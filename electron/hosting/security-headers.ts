import { randomBytes } from 'node:crypto'
import { safeFileName } from '../storage/file-name.ts'

export type Headers = Readonly<Record<string, string>>

const EVERYWHERE: Headers = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-resource-policy': 'same-origin',
}

/** A value for one answer, that lets one page write its own style elements. */
export const newNonce = (): string => randomBytes(16).toString('base64')

/** What a page of the app may do: run its own files, talk to its own host, and nothing else. */
export const appPolicy = (nonce: string): string =>
  [
    `default-src 'none'`,
    `script-src 'self'`,
    `style-src 'self' 'nonce-${nonce}'`,
    `img-src 'self' data: blob:`,
    `font-src 'self'`,
    `connect-src 'self'`,
    `worker-src 'self'`,
    `frame-src 'self'`,
    `media-src 'self' blob:`,
    `base-uri 'none'`,
    `form-action 'none'`,
    `frame-ancestors 'none'`,
    `require-trusted-types-for 'script'`,
    // Addresses of the window's own workers (renderer/parts/worker-address.ts), and documents that are parsed to be printed
    // (renderer/features/reports/inert-document.ts).
    `trusted-types tickmark-worker tickmark-document`,
  ].join('; ')

/** What a document that is shown may do: look like itself. No scripts, no forms, no network, an origin of its own. */
export const PUBLISHED_POLICY = [
  'sandbox',
  `default-src 'none'`,
  `style-src 'unsafe-inline'`,
  `img-src data: 'self'`,
  `font-src data:`,
  `media-src data: 'self'`,
  `base-uri 'none'`,
  `form-action 'none'`,
  `frame-ancestors 'self'`,
].join('; ')

export const appHeaders = (nonce: string): Headers => ({
  ...EVERYWHERE,
  'content-security-policy': appPolicy(nonce),
  'cross-origin-opener-policy': 'same-origin',
  'x-frame-options': 'DENY',
})

export const publishedHeaders = (file: {
  readonly name: string
  readonly mediaType: string
  readonly download: boolean
}): Headers => ({
  ...EVERYWHERE,
  'content-security-policy': PUBLISHED_POLICY,
  'content-type': safeMediaType(file.mediaType),
  'cache-control': 'no-store',
  ...(file.download ? { 'content-disposition': attachment(file.name) } : {}),
})

const safeMediaType = (mediaType: string): string =>
  /^[a-z0-9.+-]+\/[a-z0-9.+-]+(; ?charset=[a-z0-9_-]+)?$/i.test(mediaType) ? mediaType : 'application/octet-stream'

/** The name twice: for every reader in ASCII, and whole as RFC 5987 writes it. */
function attachment(name: string): string {
  const safe = safeFileName(name)
  const ascii = safe.replace(/[^\x20-\x7e]|["\\%]/g, '_')
  const whole = encodeURIComponent(safe).replace(
    /['()*]/g,
    (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`,
  )
  return `attachment; filename="${ascii}"; filename*=UTF-8''${whole}`
}
