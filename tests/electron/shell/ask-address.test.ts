import { afterEach, describe, expect, it, vi } from 'vitest'
import { LOOK_LIMITS } from '../../../core/updates/address.ts'
import { askAddress } from '../../../electron/shell/ask-address.ts'
import { net, resetElectron, session } from '../../support/electron-stand-in.ts'

vi.mock('electron', () => import('../../support/electron-stand-in.ts'))

afterEach(resetElectron)

const HERE = 'https://api.example.org/repos/desk/releases/latest'
const UNREACHABLE = { ok: false, refusal: { key: 'updates.refused.unreachable', values: {} } }
const NO_ANSWER = { ok: false, refusal: { key: 'updates.refused.answer', values: {} } }

const onlyRequest = () => {
  const [request, ...others] = net.requests
  if (!request || others.length > 0) throw new Error('There is not one request.')
  return request
}

describe('asking an address from the desktop', () => {
  it('brings its text, in as many parts as it comes', async () => {
    const asked = askAddress(HERE)
    onlyRequest().answer(200, '{"version":', '"1.2.3"}')
    expect(await asked).toEqual({ ok: true, value: '{"version":"1.2.3"}' })
  })

  it('is one request without cookies, cache, referrer or anything that tells who asks, in a session of its own', async () => {
    const asked = askAddress(HERE)
    const { options, isSent } = onlyRequest()
    expect(isSent).toBe(true)
    expect(options).toEqual({
      url: HERE,
      session: session.partitions.get('updates'),
      credentials: 'omit',
      cache: 'no-store',
      redirect: 'manual',
      referrerPolicy: 'no-referrer',
      headers: { accept: 'application/json', 'accept-language': '*', 'user-agent': 'Tickmark' },
    })
    expect(options.session).not.toBe(session.defaultSession)
    onlyRequest().answer(200, '')
    await asked
  })

  it('follows to another address of the same host, a few times', async () => {
    const asked = askAddress(HERE)
    for (let times = 0; times < LOOK_LIMITS.redirects; times += 1)
      expect(onlyRequest().redirect(`https://api.example.org/moved/${times}`)).toBe(true)
    expect(onlyRequest().redirect('https://api.example.org/moved/again')).toBe(false)
    expect(await asked).toEqual(NO_ANSWER)
  })

  it.each(['https://example.org/', 'http://api.example.org/', 'https://api.example.org/?who=7'])(
    'follows nowhere else: %s',
    async (location) => {
      const asked = askAddress(HERE)
      expect(onlyRequest().redirect(location)).toBe(false)
      expect(await asked).toEqual(NO_ANSWER)
      expect(onlyRequest().isAborted).toBe(true)
    },
  )

  it.each([204, 404, 500])('takes no answer with status %i', async (status) => {
    const asked = askAddress(HERE)
    onlyRequest().answer(status, '{"version":"1.2.3"}')
    expect(await asked).toEqual(NO_ANSWER)
  })

  it('stops reading what is too long', async () => {
    const asked = askAddress(HERE)
    onlyRequest().answer(200, 'x'.repeat(LOOK_LIMITS.bytes), 'x', 'and more')
    expect(await asked).toEqual(NO_ANSWER)
    expect(onlyRequest().isAborted).toBe(true)
  })

  it('reaches nobody without a network, when an answer breaks off, and when it never comes', async () => {
    const offline = askAddress(HERE)
    onlyRequest().emit('error', new Error('net::ERR_INTERNET_DISCONNECTED'))
    expect(await offline).toEqual(UNREACHABLE)
    resetElectron()

    const broken = askAddress(HERE)
    onlyRequest().breakOff('{"version":')
    expect(await broken).toEqual(UNREACHABLE)
    resetElectron()

    expect(await askAddress(HERE, 1)).toEqual(UNREACHABLE)
    expect(onlyRequest().isAborted).toBe(true)
  })

  it('asks nobody over a wire that others read', async () => {
    expect(await askAddress('http://api.example.org/')).toEqual(NO_ANSWER)
    expect(net.requests).toEqual([])
  })
})
