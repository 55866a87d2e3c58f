import { describe, expect, it } from 'vitest'
import { LOOK_LIMITS } from '../../../core/updates/address.ts'
import { askAddress } from '../../../electron/hosting/ask-address.ts'
import { releaseServer, tells } from '../../support/release-server.ts'

const UNREACHABLE = { ok: false, refusal: { key: 'updates.refused.unreachable', values: {} } }
const NO_ANSWER = { ok: false, refusal: { key: 'updates.refused.answer', values: {} } }

describe('asking an address from plain Node', () => {
  it('brings its text', async () => {
    const server = await releaseServer((response) => response.end('{"version":"1.2.3"}'))
    expect(await askAddress(server.address)).toEqual({ ok: true, value: '{"version":"1.2.3"}' })
  })

  it('is one plain request that says nothing of who asks, and brings back no cookie the next time', async () => {
    const server = await releaseServer(tells('1.2.3'))
    await askAddress(server.address)
    await askAddress(server.address)
    const { host } = new URL(server.address)
    const plain = {
      method: 'GET',
      url: '/version.json',
      headers: {
        accept: 'application/json',
        'accept-language': '*',
        'user-agent': 'Tickmark',
        connection: 'close',
        host,
      },
    }
    expect(server.asked).toEqual([plain, plain])
  })

  it('follows to another address of the same host, a few times', async () => {
    const server = await releaseServer((response, path) =>
      path === '/moved' ? response.end('moved') : response.writeHead(302, { location: '/moved' }).end(),
    )
    expect(await askAddress(server.address)).toEqual({ ok: true, value: 'moved' })
    expect(server.asked.map(({ url }) => url)).toEqual(['/version.json', '/moved'])

    const endless = await releaseServer((response) => response.writeHead(301, { location: '/version.json' }).end())
    expect(await askAddress(endless.address)).toEqual(NO_ANSWER)
    expect(endless.asked).toHaveLength(LOOK_LIMITS.redirects + 1)
  })

  it.each(['https://localhost/', 'http://127.0.0.1/', '/version.json?who=7', undefined])(
    'follows nowhere else: %s',
    async (location) => {
      const server = await releaseServer((response) =>
        response.writeHead(302, location === undefined ? {} : { location }).end('elsewhere'),
      )
      expect(await askAddress(server.address)).toEqual(NO_ANSWER)
      expect(server.asked).toHaveLength(1)
    },
  )

  it.each([204, 404, 500])('takes no answer with status %i', async (status) => {
    const server = await releaseServer((response) => response.writeHead(status).end())
    expect(await askAddress(server.address)).toEqual(NO_ANSWER)
  })

  it('stops reading what is too long', async () => {
    const exact = 'x'.repeat(LOOK_LIMITS.bytes)
    const server = await releaseServer((response, path) => response.end(path === '/long' ? `${exact}x` : exact))
    expect(await askAddress(server.address)).toEqual({ ok: true, value: exact })
    expect(await askAddress(new URL('/long', server.address).href)).toEqual(NO_ANSWER)
  })

  it('does not wait for an answer that never ends', async () => {
    const silent = await releaseServer(() => undefined)
    expect(await askAddress(silent.address, 50)).toEqual(UNREACHABLE)
    const halting = await releaseServer((response) => void response.write('{"version":'))
    expect(await askAddress(halting.address, 50)).toEqual(UNREACHABLE)
  })

  it('reaches nobody where nobody listens, or where the certificate is not trusted', async () => {
    const server = await releaseServer(tells('1.2.3'))
    await server.close()
    expect(await askAddress(server.address)).toEqual(UNREACHABLE)

    const open = await releaseServer(tells('1.2.3'))
    const { port } = new URL(open.address)
    expect(await askAddress(`https://localhost:${port}/version.json`)).toEqual(UNREACHABLE)
    expect(open.asked).toEqual([])
  })

  it('asks nobody over a wire that others read', async () => {
    expect(await askAddress('http://127.0.0.1:1/version.json')).toEqual(NO_ANSWER)
  })
})
