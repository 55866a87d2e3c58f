import { existsSync } from 'node:fs'
import { request } from 'node:http'
import { describe, expect, it, vi } from 'vitest'
import { type BrowserHost, startBrowserHost } from '../../electron/browser-host.ts'
import { testBrowserHost } from '../support/browser-host.ts'
import { testLogBook } from '../support/log-book.ts'
import { temporaryFolder } from '../support/temporary.ts'

interface Answer {
  readonly status: number
  readonly headers: Readonly<Record<string, string | string[] | undefined>>
  readonly body: string
}

/** A request with exactly these headers, as a browser would never send it. */
const send = (
  address: string,
  {
    method = 'GET',
    headers = {},
    body = '',
  }: { method?: string; headers?: Record<string, string>; body?: string } = {},
): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const sent = request(address, { method, headers }, (response) => {
      let text = ''
      response.on('data', (chunk: Buffer) => {
        text += chunk.toString()
      })
      response.on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, body: text }))
    })
    sent.on('error', reject)
    sent.end(body)
  })

const originOf = ({ address }: BrowserHost) => new URL(address).origin

async function entered(started: BrowserHost): Promise<string> {
  const { headers } = await send(started.address)
  return String(headers['set-cookie']?.[0]).split(';')[0] ?? ''
}

const call = (
  started: BrowserHost,
  headers: Record<string, string>,
  body: unknown = { method: 'app.start', input: {} },
) =>
  send(`${originOf(started)}/call`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  })

describe('the door of the browser host', () => {
  it('is open on this machine only', async () => {
    expect(new URL((await testBrowserHost()).address).hostname).toBe('127.0.0.1')
  })

  it('exchanges the token of the address once, for a strict cookie scripts cannot read', async () => {
    const started = await testBrowserHost()
    const first = await send(started.address)
    expect(first.status).toBe(303)
    expect(String(first.headers['set-cookie'])).toMatch(/HttpOnly; SameSite=Strict/)
    expect((await send(started.address)).status).toBe(404)
    expect((await send(`${originOf(started)}/?token=${'0'.repeat(48)}`)).status).toBe(404)
  })

  it('answers nothing without the cookie', async () => {
    const started = await testBrowserHost()
    for (const path of ['/', '/events', '/published/x', '/assets/x.js'])
      expect((await send(`${originOf(started)}${path}`)).status).toBe(404)
    expect((await call(started, { origin: originOf(started) })).status).toBe(404)
  })

  it('answers its own page', async () => {
    const started = await testBrowserHost()
    const answer = await call(started, { cookie: await entered(started), origin: originOf(started) })
    expect(JSON.parse(answer.body)).toMatchObject({ ok: true, value: { host: 'browser' } })
  })

  it('refuses another host name, as a rebound name would send it', async () => {
    const started = await testBrowserHost()
    const cookie = await entered(started)
    const port = new URL(started.address).port
    for (const name of [`localhost:${port}`, `evil.example:${port}`, '127.0.0.1'])
      expect((await send(`${originOf(started)}/`, { headers: { cookie, host: name } })).status).toBe(404)
  })

  it('refuses a page of another origin, one without an origin, and events for another site', async () => {
    const started = await testBrowserHost()
    const cookie = await entered(started)
    expect((await call(started, { cookie, origin: 'http://evil.example' })).status).toBe(404)
    expect((await call(started, { cookie, origin: 'null' })).status).toBe(404)
    expect((await call(started, { cookie })).status).toBe(404)
    expect(
      (await send(`${originOf(started)}/events`, { headers: { cookie, 'sec-fetch-site': 'cross-site' } })).status,
    ).toBe(404)
  })

  it('refuses what is no JSON and what is too long, and stays up', async () => {
    const started = await testBrowserHost()
    const headers = { cookie: await entered(started), origin: originOf(started) }
    const broken = await send(`${originOf(started)}/call`, { method: 'POST', headers, body: '{' })
    expect(broken.status).toBe(400)
    expect(JSON.parse((await call(started, headers, null)).body)).toMatchObject({ ok: false })
    expect(JSON.parse((await call(started, headers)).body)).toMatchObject({ ok: true })
  })

  it('does not leave its folder', async () => {
    const started = await testBrowserHost()
    const cookie = await entered(started)
    for (const path of [
      '/../package.json',
      '/%2e%2e/package.json',
      '/..%2fpackage.json',
      '/%5c..%5cpackage.json',
      '/assets/../../cli.js',
    ])
      expect((await send(`${originOf(started)}${path}`, { headers: { cookie } })).status).toBe(404)
  })

  it('takes a dropped file whose name was not encoded as names are', async () => {
    const started = await testBrowserHost()
    const headers = { cookie: await entered(started), origin: originOf(started), 'x-file-name': '100%.txt' }
    expect((await send(`${originOf(started)}/files`, { method: 'POST', headers, body: 'Half.' })).status).toBe(200)
  })

  it('leaves the library alone when its port is taken', async () => {
    const started = await testBrowserHost()
    const folder = temporaryFolder()
    const library = `${folder}/library`
    const port = Number(new URL(started.address).port)
    const preferencesFile = `${folder}/preferences.json`
    await expect(
      startBrowserHost({
        library,
        as: 'Second',
        port,
        log: () => undefined,
        logBook: testLogBook(folder),
        preferencesFile,
      }),
    ).rejects.toMatchObject({ code: 'EADDRINUSE' })
    expect(existsSync(library)).toBe(false)
  })

  it('opens the library when a page asks, and not before', async () => {
    const folder = temporaryFolder()
    const library = `${folder}/library`
    const started = await testBrowserHost(folder)
    const headers = { cookie: await entered(started), origin: originOf(started) }
    await send(`${originOf(started)}/`, { headers })
    expect(existsSync(library)).toBe(false)
    expect(JSON.parse((await call(started, headers)).body).ok).toBe(true)
    expect(existsSync(library)).toBe(true)
  })

  it('opens the library when a page has its files, before it asks', async () => {
    const folder = temporaryFolder()
    const started = await testBrowserHost(folder)
    await send(`${originOf(started)}/assets/program.js`, { headers: { cookie: await entered(started) } })
    await vi.waitFor(() => expect(existsSync(`${folder}/library`)).toBe(true), { timeout: 30_000 })
  })

  it('ends without having opened the library where no page came', async () => {
    const folder = temporaryFolder()
    await (await testBrowserHost(folder)).close()
    expect(existsSync(`${folder}/library`)).toBe(false)
  })

  it('takes a dropped file whatever its name, and gives only a ticket', async () => {
    const started = await testBrowserHost()
    const headers = {
      cookie: await entered(started),
      origin: originOf(started),
      'x-file-name': encodeURIComponent('../../уліки ✓.txt'),
    }
    const ticket = JSON.parse(
      (await send(`${originOf(started)}/files`, { method: 'POST', headers, body: 'Two boats sank. Nobody was hurt.' }))
        .body,
    )
    expect(ticket).toMatch(/^[0-9a-f]{32}$/)
    const answer = JSON.parse(
      (await call(started, headers, { method: 'articles.import', input: { tickets: [ticket], pasted: null } })).body,
    )
    expect(answer.value.imported).toHaveLength(1)
  })
})
