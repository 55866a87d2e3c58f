import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { flattenSpans } from '../../../core/text/segments.ts'

const SIZE = 60
const some = fc.array(
  fc.record({
    owner: fc.nat(8),
    span: fc.tuple(fc.nat(SIZE), fc.nat(SIZE)).map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) })),
  }),
  { maxLength: 30 },
)

const ownersAt = (spans: readonly { owner: number; span: { start: number; end: number } }[], at: number) =>
  new Set(spans.filter(({ span }) => span.start <= at && at < span.end).map(({ owner }) => owner))

describe('flattened segments', () => {
  it('cover exactly the marked characters, each with exactly its owners', () => {
    fc.assert(
      fc.property(some, (spans) => {
        const segments = flattenSpans(spans)
        for (let at = 0; at <= SIZE; at++) {
          const here = segments.filter(({ start, end }) => start <= at && at < end)
          const owners = ownersAt(spans, at)
          expect(here.length).toBe(owners.size > 0 ? 1 : 0)
          expect(new Set(here[0]?.owners ?? [])).toEqual(owners)
        }
      }),
    )
  })

  it('stand in order, never overlap, are never empty, and neighbours differ', () => {
    fc.assert(
      fc.property(some, (spans) => {
        const segments = flattenSpans(spans)
        for (const [index, segment] of segments.entries()) {
          expect(segment.end).toBeGreaterThan(segment.start)
          const next = segments[index + 1]
          if (!next) continue
          expect(next.start).toBeGreaterThanOrEqual(segment.end)
          if (next.start === segment.end) expect(next.owners).not.toEqual(segment.owners)
        }
      }),
    )
  })

  it('name overlapping claims in the order they were given', () => {
    const segments = flattenSpans([
      { owner: 'a', span: { start: 0, end: 10 } },
      { owner: 'b', span: { start: 4, end: 6 } },
    ])
    expect(segments).toEqual([
      { start: 0, end: 4, owners: ['a'] },
      { start: 4, end: 6, owners: ['a', 'b'] },
      { start: 6, end: 10, owners: ['a'] },
    ])
  })
})
