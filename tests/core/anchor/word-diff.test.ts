import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type DiffPart, diffWords } from '../../../core/anchor/word-diff.ts'

/** `kept [-removed-]{+added+}`. */
const written = (parts: readonly DiffPart[]): string =>
  parts.map(({ kind, text }) => (kind === 'kept' ? text : kind === 'removed' ? `[-${text}-]` : `{+${text}+}`)).join('')

const sideOf = (parts: readonly DiffPart[], left: DiffPart['kind']): string =>
  parts
    .filter(({ kind }) => kind !== left)
    .map(({ text }) => text)
    .join('')

describe('the words that changed', () => {
  it.each([
    ['a word replaced', 'It killed 14 people.', 'It killed 21 people.', 'It killed [-14-]{+21+} people.'],
    ['a word put in', 'It did pass.', 'It did not pass.', 'It did {+not +}pass.'],
    ['a figure as a whole', 'About 300 came.', 'About 3,000 came.', 'About [-300-]{+3,000+} came.'],
    ['two words with a space between', 'the old man left', 'the young dog left', 'the [-old man-]{+young dog+} left'],
    ['white space', 'one  two', 'one two', 'one[-  -]{+ +}two'],
    ['a comma', 'Yes he did.', 'Yes, he did.', 'Yes{+,+} he did.'],
    ['a character of Chinese', '死亡人数为多', '死亡人数为少', '死亡人数为[-多-]{+少+}'],
    ['a word with marks on its letters', 'un café ici', 'un cafe\u0301 ici', 'un [-café-]{+cafe\u0301+} ici'],
    ['an emoji of several people', 'a 👩‍👩‍👧 b', 'a 👩‍👩‍👦 b', 'a [-👩‍👩‍👧-]{+👩‍👩‍👦+} b'],
    ['a flag', '🇩🇪🇫🇷', '🇩🇪🇫🇮', '🇩🇪[-🇫🇷-]{+🇫🇮+}'],
    ['everything', 'one', '', '[-one-]'],
    ['nothing', 'one two', 'one two', 'one two'],
  ])('are told: %s', (_what, before, after, expected) => {
    expect(written(diffWords(before, after))).toBe(expected)
  })

  const piece = fc.constantFrom(
    'the',
    'cat',
    'sat',
    ' ',
    '  ',
    '\n',
    '. ',
    '14',
    '字',
    'นา',
    'é',
    'e\u0301',
    '👩‍👩‍👧',
    '🇩🇪',
    '\ud83d',
    '\udc69',
    '\u0301',
  )
  const text = fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join(''))

  it('make both texts again, white space and all', () => {
    fc.assert(
      fc.property(text, text, (before, after) => {
        const parts = diffWords(before, after)
        expect(sideOf(parts, 'added')).toBe(before)
        expect(sideOf(parts, 'removed')).toBe(after)
        expect(parts.every((part) => part.text !== '')).toBe(true)
      }),
    )
  })

  it('never cut a character in two', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (before, after) => {
        for (const part of diffWords(before, after)) {
          expect(part.text.isWellFormed()).toBe(true)
          expect(part.text).not.toMatch(/^\u200d/)
        }
      }),
    )
  })

  it('are removed and added in one piece where the texts have hardly anything in common', () => {
    const many = (word: string) => Array.from({ length: 10_000 }, (_, index) => `${word}${index}`).join(' ')
    const parts = diffWords(`Both begin so. ${many('a')} And end so.`, `Both begin so. ${many('b')} And end so.`)
    expect(parts.map(({ kind }) => kind)).toEqual(['kept', 'removed', 'added', 'kept'])
  })

  it('of a hundred thousand characters are found in no time', () => {
    const words = Array.from({ length: 17_000 }, (_, index) => `word${index % 900}`)
    const startedAt = performance.now()
    diffWords(words.join(' '), words.toSpliced(8_000, 3, 'not', 'at', 'all').join(' '))
    expect(performance.now() - startedAt).toBeLessThan(3_000)
  })
})
