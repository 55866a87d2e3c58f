import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { RatingId } from '../../../core/model/ids.ts'
import type { Look } from '../../../core/model/look.ts'
import { PRESET_SCALES } from '../../../core/model/presets.ts'
import type { Rating } from '../../../core/model/scale.ts'
import { truthNumbers } from '../../../core/query/truth-numbers.ts'

const rating = (name: string, look: Look, number: number | null): Rating => ({
  id: RatingId.parse(name),
  name,
  definition: '',
  number,
  look,
  retired: false,
})
const scaleOf = (...ratings: Rating[]) => ({ ratings })

describe('a rating among the numbers of its scale', () => {
  it('of every published scale obeys the rules: worst at least 1, best above it, the rating between', () => {
    const kept = PRESET_SCALES.flatMap((scale) => scale.ratings.map((one) => truthNumbers({ rating: one }, scale)))
    const numbers = kept.filter((one) => typeof one === 'object')
    expect(numbers.length).toBeGreaterThan(25)
    expect(kept).not.toContain('disordered')
    for (const { value, best, worst } of numbers) {
      expect(worst).toBeGreaterThanOrEqual(1)
      expect(best).toBeGreaterThan(worst)
      expect(value).toBeGreaterThanOrEqual(worst)
      expect(value).toBeLessThanOrEqual(best)
    }
  })

  it('has none where it stands outside the order, or the scale has no order', () => {
    const unconfirmed = rating('open', 'unconfirmed', null)
    const yes = rating('yes', 'true', 2)
    expect(truthNumbers({ rating: unconfirmed }, scaleOf(yes, rating('no', 'false', 1), unconfirmed))).toBe('outside')
    expect(truthNumbers({ rating: yes }, scaleOf(yes))).toBe('outside')
    expect(truthNumbers({ rating: yes }, undefined)).toBe('outside')
  })

  it('moves a scale that begins under 1 up as a whole', () => {
    const no = rating('no', 'false', -2)
    const yes = rating('yes', 'true', 2)
    expect(truthNumbers({ rating: no }, scaleOf(no, yes))).toEqual({ value: 1, best: 5, worst: 1 })
    expect(truthNumbers({ rating: yes }, scaleOf(no, yes))).toEqual({ value: 5, best: 5, worst: 1 })
  })

  it('has none where higher is not truer, or where the rating lies past the ends', () => {
    const no = rating('no', 'false', 5)
    const yes = rating('yes', 'true', 1)
    expect(truthNumbers({ rating: yes }, scaleOf(no, yes))).toBe('disordered')
    expect(
      truthNumbers({ rating: { ...yes, number: 9 } }, scaleOf(rating('a', 'false', 1), rating('b', 'true', 5))),
    ).toBe('disordered')
  })

  it('keeps the order of a scale whatever its numbers', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer({ min: -50, max: 50 }), { minLength: 2, maxLength: 8 }), (numbers) => {
        const ratings = numbers.map((number, index) => rating(`r${index}`, 'half', number))
        const values = ratings.map((one) => truthNumbers({ rating: one }, scaleOf(...ratings)))
        for (const [index, one] of values.entries()) {
          if (typeof one === 'string') throw new Error(one)
          expect(one.worst).toBeGreaterThanOrEqual(1)
          expect(one.best - one.value).toBe(Math.max(...numbers) - (numbers[index] ?? 0))
        }
      }),
    )
  })
})
