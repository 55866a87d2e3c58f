import { describe, expect, test } from 'vitest'
import { askedAhead } from '../../../renderer/client/ahead.ts'
import type { Wire } from '../../../renderer/client/client.ts'

/** A wire whose answers say which call they answer, and which was which. */
function countingWire() {
  const calls: string[] = []
  const wire: Wire = {
    call: (method) => Promise.resolve(`${method} ${calls.push(method)}`),
    subscribe: () => () => undefined,
    ticketFor: () => Promise.resolve(null),
  }
  return { wire, calls }
}

describe('what is asked ahead', () => {
  test('is on its way before anybody asks, and is asked once', async () => {
    const { wire, calls } = countingWire()
    const ahead = askedAhead(wire, ['app.start', 'library.read'])
    expect(calls).toEqual(['app.start', 'library.read'])
    expect(await ahead.call('library.read', {})).toBe('library.read 2')
    expect(await ahead.call('app.start', {})).toBe('app.start 1')
    expect(calls).toHaveLength(2)
  })

  test('answers only the first who asks', async () => {
    const { wire } = countingWire()
    const ahead = askedAhead(wire, ['app.start'])
    await ahead.call('app.start', {})
    expect(await ahead.call('app.start', {})).toBe('app.start 2')
  })

  test('counts no more when something else was asked, which may have changed it', async () => {
    const { wire } = countingWire()
    const ahead = askedAhead(wire, ['app.start', 'library.read'])
    await ahead.call('app.introduce', { name: 'Iryna' })
    expect(await ahead.call('library.read', {})).toBe('library.read 4')
  })

  test('that fails, fails for whoever asks, and troubles nobody else', async () => {
    const { wire } = countingWire()
    const ahead = askedAhead({ ...wire, call: () => Promise.reject(new Error('gone')) }, ['app.start'])
    await expect(ahead.call('app.start', {})).rejects.toThrow('gone')
  })
})
