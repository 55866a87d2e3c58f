import { describe, expect, test } from 'vitest'
import { buildContent } from '../../../../core/text/build-content.ts'
import { characterFrom, moveEdge, snapToWords, wordEndAfter } from '../../../../renderer/features/reading/words.ts'
import { SCRIPT_ARTICLES, textOf } from '../../../fixtures/scripts.ts'

const contentOf = (text: string) =>
  buildContent(
    text.split('\n\n').map((said) => ({ kind: 'paragraph', text: said }) as const),
    { language: '', direction: null },
  )

describe.each(SCRIPT_ARTICLES)('words in $name', ({ title, word, inside, ...article }) => {
  const content = contentOf(textOf({ title, word, inside, ...article }))
  const start = content.text.indexOf(word, title.length)
  const end = start + word.length

  test('a selection inside a word is widened to the word and no further', () => {
    const found = snapToWords(content, { start: start + inside, end: start + inside + 1 })
    expect(content.text.slice(found.start, found.end)).toBe(word)
  })

  test('the caret goes to the end of the word', () => {
    expect(wordEndAfter(content, start)).toBe(end)
  })

  test('an edge moved on by a word and back again stands where it stood', () => {
    const grown = moveEdge(content, { start, end }, 'end', 'grow')
    expect(grown.end).toBeGreaterThan(end)
    expect(moveEdge(content, grown, 'end', 'shrink')).toEqual({ start, end })
  })
})

describe('the caret goes by what a reader takes for one character', () => {
  test.each([
    ['a vowel point in Hebrew', 'שָׁלוֹם', [0, 3, 4, 6, 7]],
    ['a vowel sign in Arabic', 'كُتِبَ', [0, 2, 4, 6]],
    ['a vowel sign in Hindi', 'हिन्दी', [0, 2, 6]],
    ['a tone mark in Thai', 'ที่นี่', [0, 3, 6]],
    ['a kana with its voicing mark apart', 'か\u3099き', [0, 2, 3]],
    ['Hangul in parts', '\u1112\u1161\u11ab글', [0, 3, 4]],
    ['a family in one emoji', 'a👩‍👩‍👧b', [0, 1, 9, 10]],
    ['a flag', '🇯🇵x', [0, 4, 5]],
    ['a rare ideograph', '𠮷野', [0, 2, 3]],
  ])('%s', (_name, text, stops) => {
    const content = contentOf(text)
    const forward = [0]
    while ((forward.at(-1) ?? 0) < text.length) forward.push(characterFrom(content, forward.at(-1) ?? 0, 1))
    const back = [text.length]
    while ((back.at(-1) ?? 0) > 0) back.push(characterFrom(content, back.at(-1) ?? 0, -1))
    expect(forward).toEqual(stops)
    expect(back.toReversed()).toEqual(stops)
  })
})
