import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  countWords,
  sentenceAt,
  snapToWords,
  wordEndAfter,
  wordEndBefore,
  wordSpans,
  wordStartAfter,
  wordStartBefore,
} from '../../../core/text/words.ts'

const wordsIn = (text: string): string[] => wordSpans(text).map(({ start, end }) => text.slice(start, end))

describe('words', () => {
  it('are what a person would count', () => {
    expect(wordsIn('“Nearly 3,000 first-degree cases,” don’t cost $1.5m (45%).')).toEqual([
      'Nearly',
      '3,000',
      'first-degree',
      'cases',
      'don’t',
      'cost',
      '$1.5m',
      '45%',
    ])
    expect(countWords('')).toBe(0)
    expect(countWords('— … !')).toBe(0)
  })

  it('are found in scripts without spaces', () => {
    expect(wordsIn('死亡人数为21人。')).toContain('21')
    expect(countWords('私は学生です。')).toBeGreaterThan(2)
  })

  it('of a megabyte are counted in no time', () => {
    expect(countWords('字'.repeat(1_000_000))).toBeGreaterThan(1_000)
    expect(countWords('a-'.repeat(500_000))).toBe(1)
  }, 5_000)
})

describe('moving an edge by a word', () => {
  const text = 'It killed 14, then 21.'

  it('goes to the start of the word before and after', () => {
    expect(wordStartBefore(text, 10)).toBe(3)
    expect(wordStartBefore(text, 11)).toBe(10)
    expect(wordStartAfter(text, 3)).toBe(10)
  })

  it('goes to the end of the word before and after, without its punctuation', () => {
    expect(wordEndAfter(text, 9)).toBe(12)
    expect(wordEndBefore(text, 18)).toBe(12)
  })

  it('stays where it is at the ends of the text', () => {
    expect(wordStartBefore(text, 0)).toBe(0)
    expect(wordEndAfter(text, text.length)).toBe(text.length)
  })

  it('finds a word however far it is', () => {
    const far = `one${' '.repeat(5_000)}two`
    expect(wordStartBefore(far, 5_003)).toBe(0)
    expect(wordEndAfter(far, 3)).toBe(far.length)
  })

  it('agrees with the list of all words', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('one', 'two-3', ' ', ', ', '“', '. ', '\n', '3,000'), { maxLength: 40 }),
        fc.nat(200),
        (parts, at) => {
          const text = parts.join('')
          const offset = Math.min(at, text.length)
          const words = wordSpans(text)
          expect(wordStartBefore(text, offset)).toBe(words.findLast(({ start }) => start < offset)?.start ?? offset)
          expect(wordStartAfter(text, offset)).toBe(words.find(({ start }) => start > offset)?.start ?? offset)
          expect(wordEndBefore(text, offset)).toBe(words.findLast(({ end }) => end < offset)?.end ?? offset)
          expect(wordEndAfter(text, offset)).toBe(words.find(({ end }) => end > offset)?.end ?? offset)
        },
      ),
    )
  })
})

describe('a selection', () => {
  it('grows to whole words and loses the spaces around it', () => {
    expect(snapToWords('It killed 14, then 21.', { start: 5, end: 13 })).toEqual({ start: 3, end: 13 })
    expect(snapToWords('It killed 14', { start: 2, end: 10 })).toEqual({ start: 3, end: 9 })
    expect(snapToWords('cost 3,000 euros', { start: 5, end: 6 })).toEqual({ start: 5, end: 10 })
  })

  it('of nothing but spaces stays empty', () => {
    const { start, end } = snapToWords('one   two', { start: 3, end: 6 })
    expect(end - start).toBe(0)
  })
})

describe('the sentence at an offset', () => {
  const content = {
    sentences: [
      { start: 0, end: 4 },
      { start: 5, end: 9 },
      { start: 12, end: 20 },
    ],
  }

  it('is the one it lies in, or that ends there', () => {
    expect(sentenceAt(content, 0)).toEqual({ start: 0, end: 4 })
    expect(sentenceAt(content, 4)).toEqual({ start: 0, end: 4 })
    expect(sentenceAt(content, 5)).toEqual({ start: 5, end: 9 })
    expect(sentenceAt(content, 19)).toEqual({ start: 12, end: 20 })
  })

  it('is none between sentences and past the end', () => {
    expect(sentenceAt(content, 11)).toBeNull()
    expect(sentenceAt(content, 99)).toBeNull()
    expect(sentenceAt({ sentences: [] }, 0)).toBeNull()
  })
})
