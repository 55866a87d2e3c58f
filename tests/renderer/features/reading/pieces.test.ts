import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { InlineMark } from '../../../../core/model/content.ts'
import type { MarkedSegment } from '../../../../renderer/features/reading/claim-marks.ts'
import { runsOf } from '../../../../renderer/features/reading/pieces.ts'

const LENGTH = 60
const block = { kind: 'paragraph' as const, start: 100, end: 100 + LENGTH }
const range = fc
  .tuple(fc.nat(LENGTH * 2), fc.nat(LENGTH))
  .map(([from, size]) => ({ start: 70 + from, end: 70 + from + size }))
const inlineMark = fc
  .tuple(range, fc.constantFrom<InlineMark['kind']>('bold', 'italic', 'link'))
  .map(([span, kind]): InlineMark => ({ ...span, kind, ...(kind === 'link' ? { href: 'https://example.org' } : {}) }))
const segments = fc.uniqueArray(fc.integer({ min: 100, max: 100 + LENGTH }), { maxLength: 12 }).map((cuts) => {
  const edges = cuts.sort((a, b) => a - b)
  const made: MarkedSegment[] = []
  for (let at = 0; at + 1 < edges.length; at += 2)
    made.push({ start: edges[at] ?? 0, end: edges[at + 1] ?? 0, marks: [], opening: [], closing: [] })
  return made
})

test('the pieces of a block cover its words exactly, in order, whatever is formatted and marked', () => {
  fc.assert(
    fc.property(fc.array(inlineMark, { maxLength: 8 }), segments, (inline, marked) => {
      let at = block.start
      for (const run of runsOf(block, inline, marked)) {
        expect(run.start).toBe(at)
        for (const piece of run.pieces) {
          expect(piece.start).toBe(at)
          expect(piece.end).toBeGreaterThan(piece.start)
          const covering = inline.filter(({ start, end }) => start <= piece.start && piece.start < end)
          expect(piece.bold).toBe(covering.some(({ kind }) => kind === 'bold'))
          expect(piece.italic).toBe(covering.some(({ kind }) => kind === 'italic'))
          expect(piece.href !== null).toBe(covering.some(({ kind }) => kind === 'link'))
          at = piece.end
        }
        expect(run.end).toBe(at)
      }
      expect(at).toBe(block.end)
    }),
  )
})
