import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { staticFiles } from '../../../electron/hosting/static-files.ts'

describe('the files of the window', () => {
  let root = ''
  beforeAll(() => {
    root = mkdtempSync(path.join(os.tmpdir(), 'tickmark-static-'))
    mkdirSync(path.join(root, 'renderer', 'assets'), { recursive: true })
    writeFileSync(path.join(root, 'secret.txt'), 'a secret')
    writeFileSync(
      path.join(root, 'renderer', 'index.html'),
      '<meta property="csp-nonce" content="%CSP_NONCE%" nonce="%CSP_NONCE%" />',
    )
    writeFileSync(path.join(root, 'renderer', 'assets', 'app-1.js'), 'app()')
    writeFileSync(path.join(root, 'renderer', '.hidden.js'), 'hidden')
    writeFileSync(path.join(root, 'renderer', 'unknown.exe'), 'MZ')
  })
  afterAll(() => rmSync(root, { recursive: true, force: true }))

  const get = (at: string) => staticFiles(path.join(root, 'renderer'))(at)
  const words = (body: Uint8Array) => new TextDecoder().decode(body)

  it('come with the strict policy as a header', async () => {
    const { status, headers } = await get('/index.html')
    expect(status).toBe(200)
    expect(headers['content-type']).toBe('text/html; charset=utf-8')
    expect(headers['x-content-type-options']).toBe('nosniff')
    const policy = new Map(
      (headers['content-security-policy'] ?? '').split('; ').map((rule): [string, string] => {
        const [name = '', ...values] = rule.split(' ')
        return [name, values.join(' ')]
      }),
    )
    expect(policy.get('default-src')).toBe(`'none'`)
    expect(policy.get('script-src')).toBe(`'self'`)
    // Its own files and its own page; a document it prints comes in without its styles.
    expect(policy.get('style-src')).toMatch(/^'self' 'nonce-[^' ]+'$/)
    expect(policy.get('connect-src')).toBe(`'self'`)
    expect(policy.get('frame-ancestors')).toBe(`'none'`)
    expect(policy.get('base-uri')).toBe(`'none'`)
    expect(policy.get('form-action')).toBe(`'none'`)
    expect(policy.get('require-trusted-types-for')).toBe(`'script'`)
    expect(policy.get('trusted-types')).toBe('tickmark-worker tickmark-document')
    expect(policy.get('worker-src')).toBe(`'self'`)
    expect(headers['content-security-policy']).not.toMatch(/unsafe|\*|https?:/)
  })

  it('give each page a nonce of its own, the same in page and policy', async () => {
    const [one, other] = [await get('/'), await get('/')]
    const nonce = /nonce="([^"]+)"/.exec(words(one.body))?.[1] ?? ''
    expect(nonce.length).toBeGreaterThan(20)
    expect(one.headers['content-security-policy']).toContain(`style-src 'self' 'nonce-${nonce}'`)
    expect(words(one.body)).not.toContain('%CSP_NONCE%')
    expect(words(other.body)).not.toContain(nonce)
  })

  it('are kept by the browser only where their name tells their content', async () => {
    expect((await get('/assets/app-1.js')).headers['cache-control']).toContain('immutable')
    expect((await get('/')).headers['cache-control']).toBe('no-store')
  })

  it.each([
    '/../secret.txt',
    '/%2e%2e/secret.txt',
    '/..%2fsecret.txt',
    '/assets/../../secret.txt',
    '/..\\secret.txt',
    '/%5c..%5csecret.txt',
    '//etc/passwd',
    '/C:/Windows/win.ini',
    '/index.html%00.js',
    '/%E0%A4%A',
    '/.hidden.js',
    '/unknown.exe',
    '/assets/',
    '/assets',
    '/nothing.js',
  ])('never lead out of their folder, nor to what nobody meant to serve: %s', async (at) => {
    const { status, body, headers } = await get(at)
    expect(status).toBe(404)
    expect(words(body)).toBe('Not found')
    expect(headers['content-security-policy']).toContain(`default-src 'none'`)
  })
})
