import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { wordsChanged } from '../../../../renderer/features/claims/words-changed.ts'

describe('what changed between two wordings', () => {
  test.each([
    ['killed 14 people', 'killed 21 people', '14', '21'],
    ['had passed its inspection', 'had not passed its inspection', '', 'not '],
    ['it cost 3,000 euros', 'it cost 300 euros', '3,000', '300'],
    ['in May', 'in May, documents show', '', ', documents show'],
  ])('“%s” → “%s”', (old, now, taken, put) => {
    expect(wordsChanged(old, now)).toMatchObject({ taken, put })
  })

  test('is nothing when the words are the same', () => {
    expect(wordsChanged('the same', 'the same')).toBeNull()
  })

  test('always makes up both wordings', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (old, now) => {
        const changed = wordsChanged(old, now)
        const { before, taken, put, after } = changed ?? { before: old, taken: '', put: '', after: '' }
        expect(before + taken + after).toBe(old)
        expect(before + put + after).toBe(now)
      }),
    )
  })
})
