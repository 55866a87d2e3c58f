import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Block } from '../../../../core/model/content.ts'
import { ClaimId } from '../../../../core/model/ids.ts'
import { type Layer, layersByBlock, type Over, stretchesOf } from '../../../../renderer/features/drafts/block-spans.ts'

const paragraph = (start: number, end: number): Block => ({ kind: 'paragraph', start, end })
const BLOCKS = [paragraph(0, 10), paragraph(11, 30), paragraph(31, 50)]
const CHANGED: Over = { kind: 'changed' }
const CLAIM: Over = {
  kind: 'claim',
  id: ClaimId.parse('0190a000-0000-7000-8000-000000000001'),
  number: 3,
  look: 'true',
}

const layers = fc.array(
  fc
    .tuple(fc.integer({ min: 0, max: 49 }), fc.integer({ min: 0, max: 49 }), fc.constantFrom(CHANGED, CLAIM))
    .map(([a, b, over]): Layer => ({ over, span: { start: Math.min(a, b), end: Math.max(a, b) } })),
  { maxLength: 8 },
)

describe('what lies over the words of a draft', () => {
  it('is cut at the blocks: what reaches over two stands with each', () => {
    const [first, second, third] = layersByBlock(BLOCKS, [{ over: CLAIM, span: { start: 5, end: 20 } }])
    expect(first).toEqual([{ over: CLAIM, span: { start: 5, end: 10 } }])
    expect(second).toEqual([{ over: CLAIM, span: { start: 11, end: 20 } }])
    expect(third).toEqual([])
  })

  it('is told in stretches with all that lies over each, and the words between', () => {
    const block = paragraph(0, 10)
    const held: Layer[] = [
      { over: CLAIM, span: { start: 2, end: 8 } },
      { over: CHANGED, span: { start: 6, end: 10 } },
    ]
    expect(
      stretchesOf(block, held).map(({ start, end, owners }) => [start, end, owners.map(({ kind }) => kind).join()]),
    ).toEqual([
      [0, 2, ''],
      [2, 6, 'claim'],
      [6, 8, 'claim,changed'],
      [8, 10, 'changed'],
    ])
  })

  it('covers every character of every block once, whatever lies over it', () => {
    fc.assert(
      fc.property(layers, (all) => {
        const byBlock = layersByBlock(BLOCKS, all)
        for (const [index, block] of BLOCKS.entries()) {
          let at = block.start
          for (const { start, end } of stretchesOf(block, byBlock[index] ?? [])) {
            expect(start).toBe(at)
            expect(end).toBeGreaterThan(start)
            at = end
          }
          expect(at).toBe(block.end)
        }
      }),
    )
  })
})
