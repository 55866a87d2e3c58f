import { describe, expect, it } from 'vitest'
import { sameEnds, sameItems } from '../../core/same-items.ts'

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

describe('the same ends', () => {
  it('are counted from both sides, each item once', () => {
    expect(sameEnds([1, 2, 3], [1, 9, 3])).toEqual({ head: 1, tail: 1 })
    expect(sameEnds([1, 2, 3], [1, 2, 3])).toEqual({ head: 3, tail: 0 })
    expect(sameEnds([1, 1], [1, 1, 1])).toEqual({ head: 2, tail: 0 })
    expect(sameEnds([1, 2], [2])).toEqual({ head: 0, tail: 1 })
    expect(sameEnds([], [1])).toEqual({ head: 0, tail: 0 })
  })
})
