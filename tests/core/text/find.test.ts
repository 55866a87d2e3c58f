import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Content } from '../../../core/model/content.ts'
import { buildContent } from '../../../core/text/build-content.ts'
import { allWords, type WordsSought } from '../../../core/text/find.ts'
import { foldText } from '../../../core/text/fold.ts'

const article = (...paragraphs: string[]): Content =>
  buildContent(
    paragraphs.map((text) => ({ kind: 'paragraph', text })),
    { language: '', direction: null },
  )

const found = (content: Content, words: string, how: Partial<WordsSought> = {}): string[] =>
  allWords(content, { words, matchCase: false, wholeWord: false, ...how }).map(({ start, end }) =>
    content.text.slice(start, end),
  )

describe('words are found as a reader means them', () => {
  it('whatever their case, unless it is asked for', () => {
    const content = article('The Bridge, the BRIDGE and a bridge.')
    expect(found(content, 'bridge')).toEqual(['Bridge', 'BRIDGE', 'bridge'])
    expect(found(content, 'Bridge', { matchCase: true })).toEqual(['Bridge'])
  })

  it('across any white space inside a block, never across two blocks', () => {
    const content = article('cost\nthree\u00a0 million', 'cost', 'three million')
    expect(found(content, 'cost three million')).toEqual(['cost\nthree\u00a0 million'])
    expect(found(content, 'cost   three')).toEqual(['cost\nthree'])
  })

  it('with any quotation mark, apostrophe, hyphen and ellipsis', () => {
    const content = article('“It’s over,” she said – in the first‑degree case… «Oui»')
    expect(found(content, `"it's over,"`)).toEqual(['“It’s over,”'])
    expect(found(content, 'said - in')).toEqual(['said – in'])
    expect(found(content, 'first-degree')).toEqual(['first‑degree'])
    expect(found(content, 'case...')).toEqual(['case…'])
    expect(found(content, '"oui"')).toEqual(['«Oui»'])
    expect(found(article(`"straight"`), '“straight”')).toEqual([`"straight"`])
  })

  it('with letters that change their length when their case does, at exact offsets', () => {
    expect(found(article('Die STRASSE und die Straße.'), 'straße')).toEqual(['STRASSE', 'Straße'])
    const turkish = article('In İstanbul, then in Istanbul.')
    expect(found(turkish, 'istanbul')).toEqual(['İstanbul', 'Istanbul'])
    expect(allWords(turkish, { words: 'istanbul', matchCase: false, wholeWord: false })[1]).toEqual({
      start: 21,
      end: 29,
    })
    expect(found(article('Ο ΟΔΥΣΣΕΥΣ και ο Οδυσσεύς'), 'οδυσσευς')).toEqual(['ΟΔΥΣΣΕΥΣ'])
  })

  it('composed or decomposed, and never half a letter', () => {
    const content = article('A cafe\u0301 and a café, not a cafe.')
    expect(found(content, 'café')).toEqual(['cafe\u0301', 'café'])
    expect(found(content, 'cafe')).toEqual(['cafe'])
    expect(found(article('각'), '가')).toEqual([])
    expect(found(article('Straße'), 's')).toEqual(['S'])
  })

  it('with or without vowel signs in Arabic and Hebrew, and at exact offsets beyond an emoji', () => {
    expect(found(article('كَتَبَ الرجل'), 'كتب')).toEqual(['كَتَبَ'])
    expect(found(article('שָׁלוֹם עולם'), 'שלום')).toEqual(['שָׁלוֹם'])
    expect(found(article('😀 The 😀bridge'), 'bridge')).toEqual(['bridge'])
  })

  it('and nothing is found for nothing', () => {
    for (const words of ['', ' ', '\n\t']) expect(found(article('One two'), words)).toEqual([])
  })
})

describe('whole words', () => {
  const whole = (text: string, words: string) => found(article(text), words, { wholeWord: true }).length

  it('stand by themselves in every script', () => {
    expect(whole('part of the art, an artist', 'art')).toBe(1)
    expect(whole('Кот и который', 'кот')).toBe(1)
    expect(whole('كتاب وكتابة', 'كتاب')).toBe(1)
    expect(whole('naïve nai', 'nai')).toBe(1)
  })

  it('a figure is whole with its commas and stops', () => {
    expect(whole('14 of 14,000 at 3.14 and 10:14, then 14.', '14')).toBe(2)
    expect(whole('$14 and 14%', '14')).toBe(2)
  })

  it('are told apart by dictionary where no spaces stand between them', () => {
    expect(whole('我在北京大学学习', '北京大学') + whole('我在北京学习', '北京')).toBe(2)
    expect(whole('我在北京学习', '京学')).toBe(0)
  })

  it('may be several words', () => {
    expect(whole('the old bridge, another old bridges', 'old bridge')).toBe(1)
  })
})

describe('always', () => {
  const letters = fc.string({
    unit: fc.constantFrom(...'aAbBßİıς Σ\u0301\u00a0\n’\'"”-–…éÉ가각كَ😀北京14,.'),
    maxLength: 40,
  })

  it('every hit says what was sought, and hits are in order and apart', () => {
    fc.assert(
      fc.property(
        fc.array(letters, { minLength: 1, maxLength: 4 }),
        letters,
        fc.boolean(),
        fc.boolean(),
        (paragraphs, words, matchCase, wholeWord) => {
          const content = article(...paragraphs)
          const fold = matchCase ? 'exact' : 'folded'
          const needle = foldText(words, fold).text
          const spans = allWords(content, { words, matchCase, wholeWord })
          let before = 0
          for (const { start, end } of spans) {
            expect(start).toBeGreaterThanOrEqual(before)
            expect(end).toBeGreaterThan(start)
            expect(foldText(content.text.slice(start, end), fold).text).toBe(needle)
            expect(content.blocks.some((block) => block.start <= start && end <= block.end)).toBe(true)
            before = end
          }
        },
      ),
    )
  })

  it('a word cut out of a text is found again where it was cut', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('Straße', 'İzmir', 'été', 'كَتَبَ', '北京', 'don’t', '3,000'),
        letters,
        letters,
        (word, before, after) => {
          const content = article(`${before} ${word} ${after}`)
          const at = content.text.indexOf(` ${word} `) + 1
          fc.pre(at > 0)
          const spans = allWords(content, { words: word, matchCase: true, wholeWord: true })
          expect(spans).toContainEqual({ start: at, end: at + word.length })
        },
      ),
    )
  })
})
