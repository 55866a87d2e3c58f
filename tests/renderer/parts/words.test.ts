import { describe, expect, test } from 'vitest'
import { deadlineOrder, nearnessOf, nearnessWords } from '../../../renderer/parts/deadline.ts'
import { saySize } from '../../../renderer/parts/file-size.ts'

describe('a deadline', () => {
  const now = new Date(2026, 2, 1, 12)

  test('in words that hold a whole date has its place in time', () => {
    const stated = ['1 March 2026, 18:00', '2026-03-01', '2 March 2026']
    const orders = stated.map(deadlineOrder)
    expect(orders).toEqual([...orders].sort((a, b) => a - b))
    expect(orders.every(Number.isFinite)).toBe(true)
  })

  test('in other words comes last', () => {
    expect(['Friday', '9 September', 'soon', ''].map(deadlineOrder)).toEqual(Array(4).fill(Number.POSITIVE_INFINITY))
  })

  test('is told in words while it is near or past, and not while it is far or cannot be read', () => {
    const told = (stated: string) => nearnessWords(stated, now)
    expect(['2026-02-20', '1 March 2026, 11:59'].map(told)).toEqual(['overdue', 'overdue'])
    expect(['2026-03-01', '1 March 2026, 23:30'].map(told)).toEqual(['due today', 'due today'])
    expect(['2026-03-02', '2026-03-03', '2026-03-04'].map(told)).toEqual([
      'due tomorrow',
      'due in 2 days',
      'due in 3 days',
    ])
    expect(['2026-03-05', 'Friday', ''].map(told)).toEqual(['', '', ''])
  })

  test('is either overdue or soon, or neither', () => {
    for (const stated of ['2026-02-20', '2026-03-01', '2026-03-04', '2026-03-05']) {
      const near = nearnessOf(stated, now)
      expect(near).not.toBeNull()
      expect(near?.isOverdue && near.isSoon).toBe(false)
    }
  })
})

test('a file’s size is said in the unit a person would use', () => {
  expect([0, 1, 999, 1_000, 412_345, 1_412_345, 50_000_000].map(saySize)).toEqual([
    '0 bytes',
    '1 byte',
    '999 bytes',
    '1 kB',
    '412 kB',
    '1.4 MB',
    '50 MB',
  ])
})
