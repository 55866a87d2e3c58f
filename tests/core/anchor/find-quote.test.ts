import { expect, it } from 'vitest'
import { findQuote } from '../../../core/anchor/find-quote.ts'

const TEXT = 'He said no. Anna left. He said no. Boris stayed. He said no.'

it.each([
  ['the first of equals', { exact: 'said no', prefix: '', suffix: '' }, 3],
  ['by what stood before', { exact: 'said no', prefix: 'Anna left. He ', suffix: '' }, 26],
  ['by what stood behind', { exact: 'said no', prefix: '', suffix: '. Boris' }, 26],
  ['by both', { exact: 'said no', prefix: 'stayed. He ', suffix: '.' }, 52],
])('a quote is found in the text it was taken from: %s', (_, quote, start) => {
  expect(findQuote(TEXT, quote)).toEqual({ start, end: start + 7 })
})

it('what does not stand there, and nothing at all, is not found', () => {
  expect(findQuote(TEXT, { exact: 'said yes', prefix: '', suffix: '' })).toBeNull()
  expect(findQuote(TEXT, { exact: '', prefix: 'He ', suffix: '' })).toBeNull()
})
