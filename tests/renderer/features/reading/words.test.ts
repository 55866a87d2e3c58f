import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Content, Span } from '../../../../core/model/content.ts'
import { characterFrom, moveEdge, snapToWords } from '../../../../renderer/features/reading/words.ts'
import { contentOf } from '../../support/article-content.ts'

const said = (content: Content, { start, end }: Span): string => content.text.slice(start, end)
const of = (content: Content, words: string): Span => {
  const start = content.text.indexOf(words)
  return { start, end: start + words.length }
}

const english = contentOf([
  { kind: 'paragraph', text: 'It cost $3,000 and rose by 40% in May, they said.' },
  { kind: 'paragraph', text: 'The second paragraph.' },
])

describe('a selection made by hand', () => {
  test.each([
    ['ost $3,0', 'cost $3,000'],
    ['000', '$3,000'],
    ['40', '40%'],
    [' and ', 'and'],
    ['May,', 'May,'],
  ])('“%s” becomes “%s”', (drawn, wanted) => {
    expect(said(english, snapToWords(english, of(english, drawn)))).toBe(wanted)
  })

  test('of white space alone is a selection of nothing', () => {
    const { start, end } = snapToWords(english, { start: 2, end: 3 })
    expect(end - start).toBe(0)
  })

  test('in a script without spaces takes whole words', () => {
    const chinese = contentOf([{ kind: 'paragraph', text: '昨天的火灾造成二十一人死亡。' }], { language: 'zh' })
    const snapped = snapToWords(chinese, { start: 1, end: 2 })
    expect(said(chinese, snapped)).toBe('昨天')
  })

  test('never loses a word that was drawn over, and snapping it again changes nothing', () => {
    fc.assert(
      fc.property(fc.nat(english.text.length), fc.nat(30), (start, size) => {
        const drawn = { start, end: Math.min(start + size, english.text.length) }
        const snapped = snapToWords(english, drawn)
        expect(said(english, snapped)).toContain(said(english, drawn).trim())
        expect(snapToWords(english, snapped)).toEqual(snapped)
      }),
    )
  })
})

describe('the edges of a passage', () => {
  test('move by one word', () => {
    const span = of(english, 'rose by')
    expect(said(english, moveEdge(english, span, 'end', 'grow'))).toBe('rose by 40%')
    expect(said(english, moveEdge(english, span, 'end', 'shrink'))).toBe('rose')
    expect(said(english, moveEdge(english, span, 'start', 'grow'))).toBe('and rose by')
    expect(said(english, moveEdge(english, span, 'start', 'shrink'))).toBe('by')
  })

  test('move on into the next paragraph', () => {
    expect(said(english, moveEdge(english, of(english, 'said.'), 'end', 'grow'))).toBe('said.\nThe')
  })

  test('stay where nothing would be left', () => {
    const span = of(english, 'rose')
    expect(moveEdge(english, span, 'end', 'shrink')).toEqual(span)
    expect(moveEdge(english, span, 'start', 'shrink')).toEqual(span)
  })
})

describe('a step by one character', () => {
  test('takes what a reader sees as one in one step', () => {
    const flags = contentOf([{ kind: 'paragraph', text: 'a👩‍👩‍👧é' }])
    expect(characterFrom(flags, 1, 1)).toBe(1 + '👩‍👩‍👧'.length)
    expect(characterFrom(flags, flags.text.length, -1)).toBe(flags.text.length - 'é'.length)
  })

  test('goes over the end of a paragraph in one step, both ways', () => {
    const [first, second] = english.blocks
    expect(characterFrom(english, first?.end ?? 0, 1)).toBe(second?.start)
    expect(characterFrom(english, second?.start ?? 0, -1)).toBe(first?.end)
  })

  test('stays at both ends of the text', () => {
    expect(characterFrom(english, 0, -1)).toBe(0)
    expect(characterFrom(english, english.text.length, 1)).toBe(english.text.length)
  })
})
