import { describe, expect, it } from 'vitest'
import { sameItems } from '../../core/same-items.ts'

describe('the same items', () => {
  const one = { words: 'a bridge' }

  it('are the same by identity and order, not by what they say', () => {
    expect(sameItems([one, 2], [one, 2])).toBe(true)
    expect(sameItems([one], [{ ...one }])).toBe(false)
    expect(sameItems([one, 2], [2, one])).toBe(false)
  })

  it('are as many', () => {
    expect(sameItems([], [])).toBe(true)
    expect(sameItems([one], [one, one])).toBe(false)
    expect(sameItems([one, one], [one])).toBe(false)
  })
})
