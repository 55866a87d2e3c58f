import fc from 'fast-check'
import { expect, test } from 'vitest'
import { done, inSteps, type Steps } from '../../core/steps.ts'

test('every item is visited once, in order, whether the steps are taken one by one or at once', () => {
  fc.assert(
    fc.property(fc.array(fc.integer(), { maxLength: 300 }), (items) => {
      const seen: number[] = []
      done(inSteps(items, (item) => seen.push(item)))
      expect(seen).toEqual(items)
      const again: (readonly [number, number])[] = []
      for (const _ of inSteps(items, (item, at) => again.push([at, item]))) expect(again.length % 64).toBe(0)
      expect(again).toEqual(items.map((item, at) => [at, item]))
    }),
  )
})

test('work is done to its answer, however many steps it takes', () => {
  function* work(): Steps<number> {
    let sum = 0
    yield* inSteps(
      Array.from({ length: 1_000 }, (_, at) => at),
      (item) => {
        sum += item
      },
    )
    return sum
  }
  expect(done(work())).toBe(499_500)
})
