import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Content } from '../../../core/model/content.ts'
import { buildContent, type ReadBlock } from '../../../core/text/build-content.ts'

const NOTHING_STATED = { language: '', direction: null } as const
const build = (blocks: readonly ReadBlock[]) => buildContent(blocks, NOTHING_STATED)
const paragraph = (text: string): ReadBlock => ({ kind: 'paragraph', text })

const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.string({
    unit: fc.constantFrom('a', 'B', '.', ' ', '"', '!', '\n', '\r', '…', '1', '。', '\u00a0', '\ud83d', '\0'),
  }),
  fc.lorem({ mode: 'sentences', maxCount: 4 }),
)
const anyBlock = fc
  .record({
    kind: fc.constantFrom('paragraph', 'headline', 'quote', 'list-item', 'preformatted'),
    text: anyText,
    cuts: fc.array(fc.tuple(fc.nat(80), fc.nat(80)), { maxLength: 3 }),
  })
  .map(
    ({ kind, text, cuts }): ReadBlock => ({
      kind,
      text,
      marks: cuts.map(([a, b]) => ({ kind: 'bold', start: Math.min(a, b), end: Math.max(a, b) })),
    }),
  )

describe('a draft’s content', () => {
  it('has its blocks in order with one line feed between two, and marks inside the text, whatever was read', () => {
    fc.assert(
      fc.property(fc.array(anyBlock, { maxLength: 6 }), (read) => {
        const content = build(read)
        expect(Content.safeParse(content).success).toBe(true)
        const { text, blocks, inline } = content
        expect(blocks.map(({ start, end }) => text.slice(start, end)).join('\n')).toBe(text)
        expect(blocks.every((block, i) => block.start === (i === 0 ? 0 : (blocks[i - 1]?.end ?? 0) + 1))).toBe(true)
        expect(inline.every(({ start, end }) => start < end && end <= text.length)).toBe(true)
        expect(text).not.toMatch(/[\r\0]|\p{Surrogate}/u)
      }),
    )
  })

  it('has sentences that are trimmed, in order, inside one block each, and cover every word', () => {
    fc.assert(
      fc.property(fc.array(anyBlock, { maxLength: 6 }), (read) => {
        const { text, blocks, sentences } = build(read)
        let last = 0
        for (const { start, end } of sentences) {
          expect(start).toBeGreaterThanOrEqual(last)
          expect(text.slice(start, end)).toBe(text.slice(start, end).trim())
          expect(end).toBeGreaterThan(start)
          expect(blocks.some((block) => block.start <= start && end <= block.end)).toBe(true)
          expect(text.slice(last, start).trim()).toBe('')
          last = end
        }
        expect(text.slice(last).trim()).toBe('')
      }),
    )
  })

  it('keeps quotation marks, odd spaces and composed letters as they were written', () => {
    const written = '“Cafe\u0301”\u00a0— ﬁne\u2009١٢'
    expect(build([paragraph(written)]).text).toBe(written)
  })

  it('turns all line ends into line feeds, and moves marks with the words', () => {
    const content = build([
      { kind: 'paragraph', text: 'one\r\ntwo\rthree', marks: [{ kind: 'bold', start: 5, end: 8 }] },
    ])
    expect(content.text).toBe('one\ntwo\nthree')
    expect(content.inline.map(({ start, end }) => content.text.slice(start, end))).toEqual(['two'])
  })

  it('leaves out blocks that say nothing', () => {
    expect(build([paragraph('One.'), paragraph(' \u00a0\n'), paragraph('Two.')]).text).toBe('One.\nTwo.')
  })

  it('joins neighbouring marks of a kind', () => {
    const marks = [
      { kind: 'bold', start: 0, end: 3 },
      { kind: 'bold', start: 3, end: 6 },
      { kind: 'italic', start: 3, end: 6 },
    ] as const
    expect(build([{ kind: 'paragraph', text: 'abcdef', marks }]).inline).toEqual([
      { kind: 'bold', start: 0, end: 6 },
      { kind: 'italic', start: 3, end: 6 },
    ])
  })

  it('takes each line of code for a sentence', () => {
    const content = build([{ kind: 'preformatted', text: 'a = 1\n\n  b = 2. C' }])
    expect(content.sentences.map(({ start, end }) => content.text.slice(start, end))).toEqual(['a = 1', 'b = 2. C'])
  })

  it('says the stated language in its canonical form, and guesses it where nothing is stated', () => {
    const english = paragraph(
      'The minister said that the plan was for all of the people in the city and that it was not new for them.',
    )
    expect(buildContent([english], { language: 'en_gb', direction: null }).language).toBe('en-GB')
    expect(buildContent([english], { language: 'not a language!', direction: null }).language).toBe('en')
    expect(build([paragraph('そして彼は帰った。')]).language).toBe('ja')
    expect(build([paragraph('xyz 123')]).language).toBe('')
  })

  it('runs as most of its blocks begin, unless the source says otherwise', () => {
    const arabic = [paragraph('قال الرئيس'), paragraph('GitHub'), paragraph('«نعم»'), paragraph('12')]
    expect(build(arabic).direction).toBe('rtl')
    expect(build([paragraph('Said "قال"')]).direction).toBe('ltr')
    expect(buildContent(arabic, { language: '', direction: 'ltr' }).direction).toBe('ltr')
  })
})
