import { describe, expect, it } from 'vitest'
import { followed, isDue, LOOK_HEADERS, mayAsk } from '../../../core/updates/address.ts'

const HERE = 'https://api.example.org/repos/desk/releases/latest'

describe('an address', () => {
  it('is asked when it is https and carries nothing that could tell who asks', () => {
    expect(mayAsk(HERE)).toBe(true)
    expect(mayAsk('https://example.org:8443/version.json')).toBe(true)
  })

  it.each([
    '',
    'version.json',
    'http://example.org/version.json',
    'file:///version.json',
    'javascript:alert(1)',
    'https://example.org/version.json?machine=7',
    'https://example.org/version.json#7',
    'https://ada@example.org/version.json',
    'https://ada:word@example.org/version.json',
  ])('is not asked otherwise: %s', (address) => {
    expect(mayAsk(address)).toBe(false)
  })

  it('is left for another of the same host, and for no other', () => {
    expect(followed(HERE, '/repositories/1/releases/latest')).toBe(
      'https://api.example.org/repositories/1/releases/latest',
    )
    for (const elsewhere of [
      'https://example.org/repos/desk',
      'https://api.example.org.evil.example/',
      'https://api.example.org:444/',
      'http://api.example.org/repos/desk',
      '//elsewhere.example/',
      '/latest?id=7',
      'http://[',
    ])
      expect(followed(HERE, elsewhere), elsewhere).toBeNull()
  })
})

it('nothing is said of who asks', () => {
  expect(LOOK_HEADERS).toEqual({ accept: 'application/json', 'accept-language': '*', 'user-agent': 'Tickmark' })
})

describe('a day', () => {
  const noon = Date.UTC(2026, 2, 1, 12)
  const HOUR = 3_600_000

  it('has passed where nobody has looked yet, after 24 hours, and where the clock was set back', () => {
    expect(isDue(null, noon)).toBe(true)
    expect(isDue(noon - 24 * HOUR, noon)).toBe(true)
    expect(isDue(noon + HOUR, noon)).toBe(true)
  })

  it('has not passed before', () => {
    expect(isDue(noon, noon)).toBe(false)
    expect(isDue(noon - 23 * HOUR, noon)).toBe(false)
  })
})
