import fc from 'fast-check'
import { expect, it } from 'vitest'
import { firstIndex } from '../../core/binary-search.ts'

it('finds what looking one by one finds', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 20 })), fc.integer({ min: -1, max: 21 }), (values, limit) => {
      const sorted = values.sort((a, b) => a - b)
      const found = firstIndex(sorted.length, (index) => (sorted[index] as number) > limit)
      const looked = sorted.findIndex((value) => value > limit)
      expect(found).toBe(looked < 0 ? sorted.length : looked)
    }),
  )
})
