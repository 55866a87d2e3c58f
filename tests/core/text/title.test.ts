import { describe, expect, it } from 'vitest'
import { firstWordsIn, headlineIn, oneLine, titleIn } from '../../../core/text/title.ts'
import { block, contentOf } from '../../support/sample-content.ts'

const LONG = 'A top commander says that the country is not planning an attack on its neighbour this year.'

describe('what a text calls itself', () => {
  it('is its headline, on one line', () => {
    const content = contentOf([
      block('kicker', 'Coast'),
      block('headline', 'Ferry fire\n kills 21'),
      block('paragraph', LONG),
    ])
    expect(headlineIn(content)).toBe('Ferry fire kills 21')
    expect(titleIn(content)).toBe('Ferry fire kills 21')
  })

  it('is its first words where it has no headline: no more than twelve', () => {
    const content = contentOf([block('paragraph', LONG, 'It said so twice.')])
    expect(headlineIn(content)).toBe('')
    expect(titleIn(content)).toBe('A top commander says that the country is not planning an attack …')
    expect(firstWordsIn(contentOf([block('paragraph', 'Short enough.')]))).toBe('Short enough.')
  })

  it('is nothing where there are no words', () => {
    expect(titleIn(contentOf([]))).toBe('')
  })

  it('is cut between characters', () => {
    expect(oneLine('ab\u{1F600}', 3)).toBe('ab')
    expect(oneLine(' a \r\n b ')).toBe('a b')
  })
})
