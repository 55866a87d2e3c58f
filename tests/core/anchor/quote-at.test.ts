import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findQuote } from '../../../core/anchor/find-quote.ts'
import { quoteAt } from '../../../core/anchor/quote-at.ts'

describe('the quote of a span', () => {
  test('has the words, and at most 32 units on either side', () => {
    const text = `${'a'.repeat(40)}14 people${'b'.repeat(40)}`
    expect(quoteAt(text, { start: 40, end: 49 })).toEqual({
      exact: '14 people',
      prefix: 'a'.repeat(32),
      suffix: 'b'.repeat(32),
    })
  })

  test('has whole characters only, and is found where it was taken', () => {
    const texts = fc.array(fc.constantFrom('a', '😀', 'é', '\n'), { minLength: 1, maxLength: 120 })
    fc.assert(
      fc.property(texts, fc.nat(), fc.nat(), (characters, one, other) => {
        const [from, to] = [one, other].map((place) => place % characters.length).sort((a, b) => a - b) as [
          number,
          number,
        ]
        const start = characters.slice(0, from).join('').length
        const exact = characters.slice(from, to + 1).join('')
        const text = characters.join('')
        const quote = quoteAt(text, { start, end: start + exact.length })
        expect(quote.exact).toBe(exact)
        expect(Object.values(quote).every((words) => words.isWellFormed())).toBe(true)
        expect(text).toContain(quote.prefix + quote.exact + quote.suffix)
        const found = findQuote(text, quote)
        expect(found && text.slice(found.start, found.end)).toBe(exact)
      }),
    )
  })
})
