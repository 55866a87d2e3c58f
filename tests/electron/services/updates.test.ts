import { writeFile } from 'node:fs/promises'
import path from 'node:path'
import { describe, expect, it, vi } from 'vitest'
import { FIRST_PREFERENCES } from '../../../core/model/first-preferences.ts'
import { askAddress } from '../../../electron/hosting/ask-address.ts'
import type { Releases } from '../../../electron/services/ports.ts'
import { openUpdates } from '../../../electron/services/updates.ts'
import { type ReleaseServer, releaseServer, tells } from '../../support/release-server.ts'
import { TestMachine } from '../../support/services.ts'
import { temporaryFolder } from '../../support/temporary.ts'

const PAGE = 'https://releases.example/desk'
const HOUR_MS = 3_600_000

const at = (server: Pick<ReleaseServer, 'address'>): Releases => ({
  address: server.address,
  page: PAGE,
  ask: askAddress,
})

/** What looks for new versions, on a machine whose clock and wishes are the test's. */
async function looking(
  releases: Releases | null,
  { isOn = false, version = '1.0.0', folder = temporaryFolder() } = {},
) {
  const wishes = { ...FIRST_PREFERENCES, library: null, looksForUpdates: isOn }
  const clock = { ms: Date.UTC(2026, 2, 1, 9) }
  const events: unknown[] = []
  const logged: unknown[] = []
  const host = {
    releases,
    version,
    preferencesFile: path.join(folder, 'preferences.json'),
    log: (error: unknown) => logged.push(error),
  }
  const updates = await openUpdates(
    host,
    { read: () => wishes },
    (event) => events.push(event),
    () => new Date(clock.ms),
  )
  return { updates, wishes, clock, events, logged, folder }
}

describe('while nobody has turned it on', () => {
  it('a whole session asks nobody', async () => {
    const server = await releaseServer(tells('9.9.9'))
    const machine = new TestMachine()
    await machine.start({ releases: at(server), version: '1.0.0' })
    await machine.ask('app.start', {})
    await machine.importText('Ferry strikes pier\n\nThree people were hurt on Saturday.')
    expect(await machine.ask('updates.read', {})).toEqual({
      release: { address: server.address, page: PAGE },
      lookedAt: null,
      newer: null,
      isPutAway: false,
    })
    await machine.restart({ releases: at(server), version: '1.0.0' })
    expect(server.asked).toEqual([])
    expect(machine.events.filter(({ type }) => type === 'updates.changed')).toEqual([])
  })

  it('a day that passes asks nobody', async () => {
    const server = await releaseServer(tells('9.9.9'))
    const { updates, clock } = await looking(at(server))
    clock.ms += 48 * HOUR_MS
    await updates.lookIfDue()
    expect(server.asked).toEqual([])
  })

  it('who asks once, asks once', async () => {
    const server = await releaseServer(tells('1.4.0'))
    const { updates, clock } = await looking(at(server))
    const looked = await updates.look()
    expect(looked).toEqual({
      ok: true,
      value: {
        release: { address: server.address, page: PAGE },
        lookedAt: '2026-03-01T09:00:00.000Z',
        newer: '1.4.0',
        isPutAway: false,
      },
    })
    clock.ms += 48 * HOUR_MS
    await updates.lookIfDue()
    expect(server.asked).toHaveLength(1)
  })
})

describe('once it is on', () => {
  it('one request a day is made, and windows are told', async () => {
    const server = await releaseServer(tells('1.4.0'))
    const { updates, clock, events } = await looking(at(server), { isOn: true })
    await vi.waitFor(() => expect(events).toHaveLength(1))
    expect(events[0]).toMatchObject({ type: 'updates.changed', newer: '1.4.0', isPutAway: false })
    clock.ms += 23 * HOUR_MS
    await updates.lookIfDue()
    expect(server.asked).toHaveLength(1)
    clock.ms += HOUR_MS
    await updates.lookIfDue()
    expect(server.asked).toHaveLength(2)
  })

  it('a restart on the same day asks nobody, and still knows', async () => {
    const server = await releaseServer(tells('1.4.0'))
    const first = await looking(at(server), { isOn: true })
    await vi.waitFor(() => expect(first.events).toHaveLength(1))
    const { updates } = await looking(at(server), { isOn: true, folder: first.folder })
    await updates.lookIfDue()
    expect(server.asked).toHaveLength(1)
    expect(updates.read()).toMatchObject({ newer: '1.4.0', lookedAt: '2026-03-01T09:00:00.000Z' })
  })

  it('what was put away stays away until a newer one is out', async () => {
    const told = { version: '1.4.0' }
    const server = await releaseServer((response) => tells(told.version)(response))
    const { updates, folder } = await looking(at(server))
    await updates.look()
    expect(await updates.putAway()).toMatchObject({ newer: '1.4.0', isPutAway: true })
    expect((await looking(at(server), { folder })).updates.read().isPutAway).toBe(true)
    told.version = '1.5.0'
    expect(await updates.look()).toMatchObject({ value: { newer: '1.5.0', isPutAway: false } })
  })

  it('an older version, the same one, and one that was installed since are not told of', async () => {
    for (const version of ['1.4.0', '1.5.0-beta.1', '2.0.0']) {
      const server = await releaseServer(tells('1.4.0'))
      const { updates } = await looking(at(server), { version })
      expect(await updates.look()).toMatchObject({ ok: true, value: { newer: null } })
    }
  })

  it('without a network there is no noise, and the next hour tries again', async () => {
    const server = await releaseServer(tells('1.4.0'))
    await server.close()
    const { updates, events, logged } = await looking(at(server), { isOn: true })
    await updates.lookIfDue()
    expect(events).toEqual([])
    expect(logged).toEqual([])
    expect(updates.read().lookedAt).toBeNull()
    expect(await updates.look()).toMatchObject({ ok: false, refusal: { key: 'updates.refused.unreachable' } })
  })

  it('an answer that tells no version is one quiet sentence, and enough for the day', async () => {
    const server = await releaseServer((response) =>
      response.end('<!doctype html><title>Sign in to this network</title>'),
    )
    const { updates, events, logged } = await looking(at(server), { isOn: true })
    await vi.waitFor(() => expect(updates.read().lookedAt).not.toBeNull())
    expect(await updates.look()).toEqual({ ok: false, refusal: { key: 'updates.refused.answer', values: {} } })
    expect(events).toEqual([])
    expect(logged).toEqual([])
    expect(updates.read().newer).toBeNull()
  })

  it('two that ask at once have one answer', async () => {
    const server = await releaseServer(tells('1.4.0'))
    const { updates } = await looking(at(server))
    await Promise.all([updates.look(), updates.look()])
    expect(server.asked).toHaveLength(1)
  })
})

describe('a build that knows no address', () => {
  it('says so, and asks nobody', async () => {
    const { updates } = await looking(null, { isOn: true })
    expect(updates.read()).toEqual({ release: null, lookedAt: null, newer: null, isPutAway: false })
    expect(await updates.look()).toEqual({ ok: false, refusal: { key: 'updates.refused.no-address', values: {} } })
  })
})

describe('what is remembered', () => {
  it('counts as nothing when the file is damaged', async () => {
    const folder = temporaryFolder()
    await writeFile(path.join(folder, 'updates.json'), '{"lookedAt":"yesterday"}')
    expect((await looking(null, { folder })).updates.read()).toMatchObject({ lookedAt: null, newer: null })
  })
})
