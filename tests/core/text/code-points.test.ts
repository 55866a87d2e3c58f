import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { toCodePoints, toUtf16 } from '../../../core/text/code-points.ts'

describe('offsets in UTF-16 and in code points', () => {
  it('differ behind an emoji', () => {
    expect(toCodePoints('a😀b', [0, 1, 3, 4])).toEqual([0, 1, 2, 3])
    expect(toUtf16('a😀b', [0, 1, 2, 3])).toEqual([0, 1, 3, 4])
  })

  it('inside a surrogate pair count as its start, past the end as the end', () => {
    expect(toCodePoints('a😀b', [2, 99])).toEqual([1, 3])
    expect(toUtf16('a😀b', [99])).toEqual([4])
  })

  it('come back unchanged from any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const points = Array.from({ length: [...text].length + 1 }, (_, i) => i)
        expect(toCodePoints(text, toUtf16(text, points))).toEqual(points)
      }),
    )
  })
})
