import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { ClaimId } from '../../../../core/model/ids.ts'
import { type CardWish, layOutCards } from '../../../../renderer/features/claims/card-layout.ts'

const GAP = 4
const id = (number: number) => ClaimId.parse(`00000000-0000-7000-8000-${String(number).padStart(12, '0')}`)
const wish = (number: number, top: number, height = 60): CardWish => ({ id: id(number), top, height })

const wishes = fc
  .array(fc.tuple(fc.nat(4_000), fc.integer({ min: 30, max: 140 })), { minLength: 1, maxLength: 40 })
  .map((cards) => cards.sort((a, b) => a[0] - b[0]).map(([top, height], index) => wish(index, top, height)))

describe('the cards of the rail', () => {
  test('never lie over one another, whichever is chosen, and keep the order of the text', () => {
    fc.assert(
      fc.property(wishes, fc.nat(), (cards, pick) => {
        const placed = layOutCards(cards, GAP, pick % 3 === 0 ? null : id(pick % cards.length))
        expect(placed.map((card) => card.id)).toEqual(cards.map((card) => card.id))
        expect(placed[0]?.top).toBeGreaterThanOrEqual(0)
        for (let at = 1; at < placed.length; at++) {
          const above = (placed[at - 1]?.top ?? 0) + (cards[at - 1]?.height ?? 0)
          expect(placed[at]?.top).toBeGreaterThanOrEqual(above + GAP - 1)
        }
      }),
    )
  })

  test('stand beside their words where there is room', () => {
    const placed = layOutCards([wish(1, 10), wish(2, 200), wish(3, 500)], GAP, null)
    expect(placed.map(({ top }) => top)).toEqual([10, 200, 500])
  })

  test('push the next one down in a crowd', () => {
    const placed = layOutCards([wish(1, 100), wish(2, 110)], GAP, null)
    expect(placed.map(({ top }) => top)).toEqual([100, 164])
  })

  test('make way for the chosen one, which stands beside its words', () => {
    const placed = layOutCards([wish(1, 300), wish(2, 310), wish(3, 320)], GAP, id(3))
    expect(placed.map(({ top }) => top)).toEqual([192, 256, 320])
  })

  test('never leave the page at the top for it', () => {
    const placed = layOutCards([wish(1, 10), wish(2, 20), wish(3, 30)], GAP, id(3))
    expect(placed.map(({ top }) => top)).toEqual([0, 64, 128])
  })
})
