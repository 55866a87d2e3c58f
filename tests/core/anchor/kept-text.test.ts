import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { alignTexts } from '../../../core/anchor/align.ts'
import { keptText, offsetMap } from '../../../core/anchor/kept-text.ts'
import { editScript, twoTexts } from './edit-script.ts'

const told = (before: string, after: string): string[] =>
  keptText(alignTexts(before, after)).map(
    ({ before: at, length, isMoved }) => `${before.slice(at, at + length)}${isMoved ? ' (moved)' : ''}`,
  )

describe('what two drafts have in common', () => {
  it('is told in stretches, white space included', () => {
    expect(told('The fire killed 14 people on Monday.', 'The fire killed 21 people on Monday.')).toEqual([
      'The fire killed',
      'people on Monday.',
    ])
  })

  it('a word in another case, or behind another space, is not the same', () => {
    expect(told('In May the Court  ruled', 'In May the court ruled')).toEqual(['In May the', 'ruled'])
    expect(told('one  two three', 'one two three')).toEqual(['one', 'two three'])
  })

  it('what moved is told as such', () => {
    const a = 'Rescuers reached the ferry after the call.'
    const b = 'Nobody yet knows why the engine room caught fire that night.'
    expect(told(`${a} ${b}`, `${b} ${a}`)).toEqual([`${a} (moved)`, b])
  })

  it('is the same in both texts, in order in the old one, and never overlaps in either', () => {
    fc.assert(
      fc.property(fc.oneof(editScript, twoTexts), ({ before, after }) => {
        const kept = keptText(alignTexts(before, after))
        let end = 0
        const covered = new Set<number>()
        for (const { before: at, after: place, length } of kept) {
          expect(at).toBeGreaterThanOrEqual(end)
          end = at + length
          expect(after.slice(place, place + length)).toBe(before.slice(at, end))
          for (let unit = place; unit < place + length; unit++) {
            expect(covered.has(unit)).toBe(false)
            covered.add(unit)
          }
        }
      }),
    )
  })
})

describe('where an old offset lies in the new text', () => {
  const before = 'The fire killed 14 people on Monday.'
  const after = 'On board, the fire killed 21 people on Monday.'
  const kept = keptText(alignTexts(before, after))

  it.each([
    ['inside words that were kept', 'people on', 0],
    ['at the end of the text', 'Monday.', 7],
  ])('%s, at the same letter', (_, words, ahead) => {
    expect(offsetMap(kept)(before.indexOf(words) + ahead)).toBe(after.indexOf(words) + ahead)
  })

  it('where words were replaced, behind the last kept word', () => {
    expect(offsetMap(kept)(before.indexOf('14') + 1)).toBe(after.indexOf(' 21'))
  })

  it('before everything that was kept, at the beginning', () => {
    expect(offsetMap([])(5)).toBe(0)
  })

  it('on the very same text every offset of a word is itself', () => {
    fc.assert(
      fc.property(editScript, ({ before: text }) => {
        const same = offsetMap(keptText(alignTexts(text, text)))
        for (let offset = 0; offset <= text.trimEnd().length; offset++) expect(same(offset)).toBe(offset)
      }),
    )
  })

  it('maps a composed edit script back: offsets of what was kept lead to the same character', () => {
    fc.assert(
      fc.property(editScript, ({ before: old, after: fresh }) => {
        const kept = keptText(alignTexts(old, fresh))
        const there = offsetMap(kept)
        for (const { before: at, after: place, length } of kept)
          for (let step = 0; step < length; step++) expect(there(at + step)).toBe(place + step)
      }),
    )
  })
})
