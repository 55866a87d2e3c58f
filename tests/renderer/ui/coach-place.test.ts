import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Box, type CoachSetting, placeCoach, shared } from '../../../renderer/ui/coach-place.ts'

const AREA: Box = { x: 0, y: 0, width: 1220, height: 760 }
const CARD = { width: 328, height: 210 }
const SIDES = ['right', 'below', 'above', 'left'] as const

const setting = (target: Box, more: Partial<CoachSetting> = {}): CoachSetting => ({
  target,
  card: CARD,
  area: AREA,
  sides: SIDES,
  avoid: [],
  ...more,
})

const length = fc.integer({ min: 5, max: 1_300 })
const box = fc.record({ x: fc.nat(1_200), y: fc.nat(750), width: length, height: length })

describe('a card beside what it speaks of', () => {
  test('stands on the side asked for first, at the height of its target', () => {
    const place = placeCoach(setting({ x: 100, y: 120, width: 400, height: 90 }))
    expect(place).toMatchObject({ side: 'right', x: 514, y: 120 })
  })

  test('takes the next side where there is no room on the first', () => {
    expect(placeCoach(setting({ x: 900, y: 20, width: 100, height: 32 }))?.side).toBe('below')
    expect(placeCoach(setting({ x: 900, y: 700, width: 100, height: 32 }))?.side).toBe('above')
  })

  test('covers as little as it can of what should be seen as well', () => {
    const target = { x: 500, y: 20, width: 120, height: 32 }
    const rail = { x: 620, y: 0, width: 600, height: 760 }
    expect(placeCoach(setting(target, { avoid: [rail] }))?.side).toBe('left')
  })

  test('stands nowhere when every side is too small for it', () => {
    expect(placeCoach(setting({ x: 20, y: 20, width: 1_180, height: 720 }))).toBeNull()
    expect(placeCoach(setting({ x: 10, y: 10, width: 40, height: 20 }, { area: { ...AREA, height: 200 } }))).toBeNull()
  })

  test('points at its target from its own edge, clear of the corners', () => {
    const place = placeCoach(setting({ x: 1_150, y: 20, width: 40, height: 32 }))
    expect(place).toMatchObject({ side: 'below', point: 288 })
    expect(placeCoach(setting({ x: 10, y: 20, width: 4, height: 32 }, { sides: ['below'] }))?.point).toBe(18)
  })

  test('is never over its target, and never beyond its area', () => {
    fc.assert(
      fc.property(box, fc.array(box, { maxLength: 3 }), fc.shuffledSubarray([...SIDES]), (target, avoid, sides) => {
        const place = placeCoach(setting(target, { avoid, sides }))
        if (!place) return
        const card = { x: place.x, y: place.y, ...CARD }
        expect(shared(card, target)).toBe(0)
        expect(shared(card, AREA)).toBe(CARD.width * CARD.height)
      }),
    )
  })
})
