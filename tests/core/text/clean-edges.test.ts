import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { buildContent } from '../../../core/text/build-content.ts'
import { cleanEdges } from '../../../core/text/clean-edges.ts'

/** The text of a paragraph with the selection between two bars; what is left of it. */
function cleaned(drawn: string, language = 'en'): string {
  const [before = '', selected = '', after = ''] = drawn.split('|')
  const content = buildContent([{ kind: 'paragraph', text: `${before}${selected}${after}` }], {
    language,
    direction: null,
  })
  const { start, end } = cleanEdges(content, { start: before.length, end: before.length + selected.length })
  return content.text.slice(start, end)
}

describe('a selection drawn by hand is cleaned at its edges', () => {
  it('of white space, commas and the full stop of a sentence it holds only in part', () => {
    expect(cleaned('The bridge| cost €3.2 million, |a fifth less.')).toBe('cost €3.2 million')
    expect(cleaned('It cost |€3.2 million.|')).toBe('€3.2 million')
    expect(cleaned('它花了|三百万，|不多。')).toBe('三百万')
    expect(cleaned('كلّفت |ثلاثة ملايين،| قال.', 'ar')).toBe('ثلاثة ملايين')
  })

  it('but whole sentences keep their full stop', () => {
    expect(cleaned('It opened. |It cost €3.2 million. |Nobody minds.')).toBe('It cost €3.2 million.')
    expect(cleaned('|It opened. It cost €3.2 million.| Nobody minds.')).toBe('It opened. It cost €3.2 million.')
  })

  it('of quotation marks and brackets whose partner was left outside, in every language', () => {
    for (const [drawn, left] of [
      ['She said |“we are so far| under budget” today.', 'we are so far'],
      ['She said “we are |so far under budget.”| Today.', 'so far under budget'],
      ['Sie sagte: |„Wir sind| fertig“, und ging.', 'Wir sind'],
      ['Sie sagte: „Wir sind |fertig“|, und ging.', 'fertig'],
      ['Il a dit « c’est |fini »| hier.', 'fini'],
      ['Вона сказала: |«Міст| відкрито» вчора.', 'Міст'],
      ['彼は|「橋は|開いた」と言った。', '橋は'],
      ['It ‹was |so›| he said.', 'so'],
      ['Some |(about 9,000| people) walked.', 'about 9,000'],
      ['Some (about |9,000)| people walked.', '9,000'],
      ['He said "we |are open"| then.', 'are open'],
    ] as const)
      expect(cleaned(drawn)).toBe(left)
  })

  it('but partners stay together, also one inside another', () => {
    for (const kept of [
      '“so far under budget”',
      '„Wir sind fertig“',
      '»Wir sind fertig«',
      '”Vi är klara”',
      '« c’est fini »',
      '「橋は『全部』開いた」',
      '(about 9,000)',
      '“it was ‘open’ then”',
      'open (a) and shut (b)',
      '"straight"',
    ])
      expect(cleaned(`Then |${kept}| was said.`)).toBe(kept)
  })

  it('but apostrophes are part of their words', () => {
    expect(cleaned('All |the workers’| pay fell.')).toBe('the workers’')
    expect(cleaned('In |the ’90s| it fell.')).toBe('the ’90s')
    expect(cleaned('It was |’tis| then.')).toBe('’tis')
    expect(cleaned('They ‘like |the workers’| here.')).toBe('the workers')
  })

  it('but the full stop of an abbreviation, of initials and of a figure is part of it', () => {
    expect(cleaned('He works for |Kessel Inc.|')).toBe('Kessel Inc.')
    expect(cleaned('She lives in the |U.S.| now.')).toBe('U.S.')
    expect(cleaned('It opened at |5 a.m.|')).toBe('5 a.m.')
    expect(cleaned('Es war |am 5.| Mai fertig.', 'de')).toBe('am 5.')
    expect(cleaned('It was |No.| 5 of them.')).toBe('No.')
    expect(cleaned('He said |and so on...| then.')).toBe('and so on...')
  })

  it('and what says nothing stays as it is', () => {
    expect(cleaned('One|, |two')).toBe(', ')
  })
})

describe('always', () => {
  const sign = fc.constantFrom(...'ab7€ .,"“”„«»‘’\'()「」…!?\nА字')
  const text = fc.string({ unit: sign, minLength: 1, maxLength: 40 })

  it('no letter, digit or sign of money is left out, and a second cleaning changes nothing', () => {
    fc.assert(
      fc.property(text, fc.nat(), fc.nat(), (written, one, other) => {
        const content = buildContent([{ kind: 'paragraph', text: written }], { language: '', direction: null })
        const size = content.text.length + 1
        const [start = 0, end = 0] = [one % size, other % size].sort((a, b) => a - b)
        const left = cleanEdges(content, { start, end })
        expect(left.start).toBeGreaterThanOrEqual(start)
        expect(left.end).toBeLessThanOrEqual(end)
        expect(left.start).toBeLessThanOrEqual(left.end)
        const gone = content.text.slice(start, left.start) + content.text.slice(left.end, end)
        expect(gone).not.toMatch(/[\p{L}\p{N}\p{Sc}]/u)
        expect(cleanEdges(content, left)).toEqual(left)
      }),
      { numRuns: 400 },
    )
  })
})
