import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { SpanIndex } from '../../../core/text/span-index.ts'

const span = fc
  .tuple(fc.nat({ max: 60 }), fc.nat({ max: 30 }))
  .map(([start, length]) => ({ start, end: start + length }))

describe('spans asked for by place', () => {
  it('are those that have a character there, in order, however they overlap', () => {
    fc.assert(
      fc.property(fc.array(span, { maxLength: 40 }), span, (spans, place) => {
        const expected = spans
          .filter(({ start, end }) => Math.max(start, place.start) < Math.min(end, place.end))
          .map(({ start }) => start)
          .sort((a, b) => a - b)
        const found = new SpanIndex(spans).within(place)
        expect(found.map(({ start }) => start)).toEqual(expected)
        expect(spans).toEqual(expect.arrayContaining(found))
      }),
    )
  })

  it('that only touch the place are not in it', () => {
    const spans = new SpanIndex([
      { start: 0, end: 5 },
      { start: 9, end: 12 },
    ])
    expect(spans.within({ start: 5, end: 9 })).toEqual([])
  })
})
