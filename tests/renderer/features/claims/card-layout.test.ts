import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  type CardWishes,
  type ChosenCard,
  cardsWithin,
  layOutCards,
} from '../../../../renderer/features/claims/card-layout.ts'

const GAP = 4
const wishesOf = (cards: readonly (readonly [top: number, height: number])[]): CardWishes => ({
  tops: Float64Array.from(cards, ([top]) => top),
  heights: Float64Array.from(cards, ([, height]) => height),
})
const crowd = (...tops: number[]) => wishesOf(tops.map((top) => [top, 60]))
const placed = (wishes: CardWishes, chosen: ChosenCard | null = null) => [...layOutCards(wishes, GAP, chosen)]

const cards = fc
  .array(fc.tuple(fc.nat(4_000), fc.integer({ min: 26, max: 140 })), { minLength: 1, maxLength: 40 })
  .map((made) => wishesOf(made.sort((a, b) => a[0] - b[0])))

const withChosen = cards.chain((wishes) =>
  fc.tuple(fc.constant(wishes), fc.integer({ min: 0, max: wishes.tops.length - 1 })),
)

function expectApart(wishes: CardWishes, tops: readonly number[]) {
  for (let at = 1; at < tops.length; at++)
    expect(tops[at]).toBeGreaterThanOrEqual((tops[at - 1] ?? 0) + (wishes.heights[at - 1] ?? 0) + GAP)
}

describe('the cards of the rail', () => {
  test('never lie over one another and keep the order of the text, whichever is chosen', () => {
    fc.assert(
      fc.property(withChosen, fc.boolean(), ([wishes, index], isChosen) => {
        const tops = placed(wishes, isChosen ? { index, lead: null } : null)
        expect(tops[0]).toBeGreaterThanOrEqual(0)
        expectApart(wishes, tops)
      }),
    )
  })

  test('keep the chosen one exactly where it stood while somebody works on it, and still never lie over one another', () => {
    fc.assert(
      fc.property(withChosen, fc.integer({ min: -300, max: 300 }), ([wishes, index], lead) => {
        const tops = placed(wishes, { index, lead })
        expect(tops[index]).toBe((wishes.tops[index] ?? 0) + lead)
        expectApart(wishes, tops)
      }),
    )
  })

  test('stand beside the words of the chosen one wherever the ones before it find room above', () => {
    fc.assert(
      fc.property(withChosen, ([wishes, index]) => {
        const before = [...wishes.heights].slice(0, index).reduce((sum, height) => sum + height + GAP, 0)
        const wish = wishes.tops[index] ?? 0
        const top = placed(wishes, { index, lead: null })[index]
        expect(top).toBe(before <= wish ? wish : before)
      }),
    )
  })

  test('move no further than a card above them grows', () => {
    fc.assert(
      fc.property(withChosen, fc.integer({ min: 1, max: 40 }), ([wishes, grown], by) => {
        const heights = wishes.heights.map((height, at) => (at === grown ? height + by : height))
        const before = placed(wishes)
        const after = placed({ ...wishes, heights })
        after.forEach((top, at) => {
          const moved = top - (before[at] ?? 0)
          expect(moved).toBeGreaterThanOrEqual(0)
          expect(moved).toBeLessThanOrEqual(at > grown ? by : 0)
        })
      }),
    )
  })

  test('do not move the chosen one when another one grows, unless there is no room left above it', () => {
    fc.assert(
      fc.property(withChosen, fc.nat(), fc.integer({ min: 1, max: 40 }), ([wishes, index], pick, by) => {
        const grown = pick % wishes.tops.length
        const heights = wishes.heights.map((height, at) => (at === grown ? height + by : height))
        const moved =
          (placed({ ...wishes, heights }, { index, lead: null })[index] ?? 0) -
          (placed(wishes, { index, lead: null })[index] ?? 0)
        expect(moved).toBeGreaterThanOrEqual(0)
        expect(moved).toBeLessThanOrEqual(grown < index ? by : 0)
      }),
    )
  })

  test('stand beside their words where there is room', () => {
    expect(placed(crowd(10, 200, 500))).toEqual([10, 200, 500])
  })

  test('push the next one down in a crowd', () => {
    expect(placed(crowd(100, 110))).toEqual([100, 164])
  })

  test('make way for the chosen one, which stands beside its words', () => {
    expect(placed(crowd(300, 310, 320), { index: 2, lead: null })).toEqual([192, 256, 320])
  })

  test('never leave the page at the top for it', () => {
    expect(placed(crowd(10, 20, 30), { index: 2, lead: null })).toEqual([0, 64, 128])
  })

  test('leave room for what stands at the top of the rail', () => {
    expect(placed({ ...crowd(10, 20, 300), floor: 50 }, { index: 1, lead: null })).toEqual([50, 114, 300])
  })

  test('leave it for the one that somebody works on', () => {
    expect(placed(crowd(10, 20, 30), { index: 2, lead: 0 })).toEqual([-98, -34, 30])
  })

  test('are found by the stretch of the rail they stand on', () => {
    const wishes = crowd(0, 100, 200, 300)
    const tops = layOutCards(wishes, GAP, null)
    expect(cardsWithin(tops, wishes.heights, 120, 300)).toEqual({ start: 1, end: 3 })
    expect(cardsWithin(tops, wishes.heights, 1_000, 2_000)).toEqual({ start: 4, end: 4 })
  })
})
