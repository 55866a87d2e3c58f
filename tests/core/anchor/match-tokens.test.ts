import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { alignTexts } from '../../../core/anchor/align.ts'
import { isMovedAt } from '../../../core/anchor/match-tokens.ts'
import { editScript, twoTexts } from './edit-script.ts'

/** The new words each old word was matched to; "-" for one that is gone, "*" behind one that moved. */
const told = (before: string, after: string): string => {
  const { old, fresh, matches } = alignTexts(before, after)
  return Array.from({ length: old.count }, (_, at) => {
    const place = matches.toNew[at] as number
    return place < 0
      ? '-'
      : `${after.slice(fresh.starts[place], fresh.ends[place])}${isMovedAt(matches, at) ? '*' : ''}`
  }).join(' ')
}

describe('matching the words of two drafts', () => {
  it('keeps what is the same and drops what was replaced', () => {
    expect(told('The fire killed 14 people on Monday', 'The fire killed 21 people on Monday')).toBe(
      'The fire killed - people on Monday',
    )
  })

  it('finds a sentence that moved, and says so', () => {
    const moved = 'Rescuers reached the ferry after the first call'
    const rest = 'Nobody knows yet why the engine room caught fire that night'
    expect(told(`${moved} ${rest}`, `${rest} ${moved}`)).toBe(
      `${moved
        .split(' ')
        .map((word) => `${word}*`)
        .join(' ')} ${rest}`,
    )
  })

  it('keeps a text of one repeated word together around what was inserted in two places', () => {
    const no = (count: number) => Array.from({ length: count }, () => 'no').join(' ')
    expect(told(no(300), `${no(100)} yes ${no(100)} yes ${no(100)}`)).toBe(no(300))
  })

  it('matches no word twice, in order but for what moved, and only the same words', () => {
    fc.assert(
      fc.property(fc.oneof(editScript, twoTexts), ({ before, after }) => {
        const { old, fresh, matches } = alignTexts(before, after)
        let last = -1
        const taken = new Set<number>()
        for (let at = 0; at < old.count; at++) {
          const place = matches.toNew[at] as number
          if (place < 0) continue
          expect(old.ids[at]).toBe(fresh.ids[place])
          expect(matches.toOld[place]).toBe(at)
          expect(taken.has(place)).toBe(false)
          taken.add(place)
          if (isMovedAt(matches, at)) continue
          expect(place).toBeGreaterThan(last)
          last = place
        }
      }),
    )
  })

  it('matches every word of a text with itself', () => {
    fc.assert(
      fc.property(editScript, ({ before }) => {
        const { old, matches } = alignTexts(before, before)
        expect([...matches.toNew]).toEqual(Array.from({ length: old.count }, (_, at) => at))
      }),
    )
  })
})
