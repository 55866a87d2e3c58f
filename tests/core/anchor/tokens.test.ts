import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Vocabulary } from '../../../core/anchor/tokens.ts'

const wordsOf = (text: string): string[] => {
  const { starts, ends, count } = new Vocabulary().tokensOf(text)
  return Array.from({ length: count }, (_, at) => text.slice(starts[at], ends[at]))
}

describe('what alignment compares', () => {
  it.each([
    ['words and signs, each by itself', 'The toll rose to 21, police said.', 'The|toll|rose|to|21|,|police|said|.'],
    ['a figure with its commas and stops is one', 'from 300 to 3,000.5 or ٣٬٠٠٠', 'from|300|to|3,000.5|or|٣٬٠٠٠'],
    ['a stop at the end of a figure is not in it', 'In 1999. Then', 'In|1999|.|Then'],
    ['scripts without spaces, sign by sign', '東京で14人', '東|京|で|14|人'],
    ['letters keep their marks', 'u\u0308ber cafe\u0301', 'u\u0308ber|cafe\u0301'],
    ['an emoji with its skin tone and joiners is one', '👩🏽‍🚒 👍🏿!', '👩🏽‍🚒|👍🏿|!'],
    ['a flag is one, and two flags are two', '🇺🇦🇩🇪', '🇺🇦|🇩🇪'],
    ['nothing at all', ' \n\t', ''],
  ])('%s', (_, text, expected) => {
    expect(wordsOf(text).join('|')).toBe(expected)
  })

  it('covers everything but white space, in order, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (text) => {
        expect(wordsOf(text).join('').replace(/\s/gu, '')).toBe(text.replace(/\s/gu, ''))
      }),
    )
  })

  it('numbers the same word alike in both texts, whatever its case, quotation marks and dashes', () => {
    const vocabulary = new Vocabulary()
    const first = vocabulary.tokensOf('“The Harbour” – closed')
    const second = vocabulary.tokensOf('"the harbour" - closed')
    expect([...second.ids]).toEqual([...first.ids])
    expect(new Set(first.ids).size).toBe(5)
  })

  it('tells words apart that differ in a letter, also far outside the Latin alphabet', () => {
    const { ids } = new Vocabulary().tokensOf('кава каша 😀 😁 14 15 a b')
    expect(new Set(ids).size).toBe(8)
  })

  it('knows words from signs', () => {
    const vocabulary = new Vocabulary()
    const { ids } = vocabulary.tokensOf('21 東 вода , 😀')
    expect(Array.from(ids, (id) => vocabulary.isWord(id))).toEqual([true, true, true, false, false])
  })

  it('goes on knowing its words when it has grown', () => {
    const vocabulary = new Vocabulary()
    const many = Array.from({ length: 20_000 }, (_, index) => `w${index}`).join(' ')
    expect([...vocabulary.tokensOf(many).ids]).toEqual([...vocabulary.tokensOf(many).ids])
  })
})
