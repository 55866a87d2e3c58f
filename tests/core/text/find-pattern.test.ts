import { describe, expect, it } from 'vitest'
import { buildContent } from '../../../core/text/build-content.ts'
import { findPattern, type PatternSought, patternFault } from '../../../core/text/find-pattern.ts'

const content = buildContent(
  [
    { kind: 'paragraph', text: 'Built in 1887, closed in 2023.\nOpened again.' },
    { kind: 'paragraph', text: 'It cost €3.2 million, not 3 million.' },
  ],
  { language: 'en', direction: null },
)
const sought = (pattern: string, how: Partial<PatternSought> = {}): PatternSought => ({
  pattern,
  matchCase: false,
  wholeWord: false,
  ...how,
})
const found = (pattern: string, how: Partial<PatternSought> = {}) =>
  findPattern(content, sought(pattern, how)).map(({ start, end }) => content.text.slice(start, end))

describe('a regular expression', () => {
  it('is found block by block, in order', () => {
    expect(found('\\d{4}')).toEqual(['1887', '2023'])
    expect(found('again\\.\\s*It')).toEqual([])
  })

  it('knows case, whole words, line ends and letters of all scripts', () => {
    expect(found('it', { matchCase: true })).toEqual([])
    expect(found('\\d', { wholeWord: true })).toEqual(['3'])
    expect(found('^\\p{Lu}\\w+')).toEqual(['Built', 'Opened', 'It'])
  })

  it('never finds an empty place', () => {
    expect(found('x*')).toEqual([])
  })

  it('that is wrong says why', () => {
    const faults = Object.fromEntries(
      ['(a', 'a)', '[a', '[z-a]', '*a', 'a{3,1}', 'a\\', '\\p{Nope}', '(?<1>a)', 'a{', 'a+'].map((pattern) => [
        pattern,
        patternFault(sought(pattern)),
      ]),
    )
    expect(faults).toEqual({
      '(a': 'group',
      'a)': 'parenthesis',
      '[a': 'class',
      '[z-a]': 'range',
      '*a': 'repeat',
      'a{3,1}': 'repeat-order',
      'a\\': 'escape',
      '\\p{Nope}': 'escape',
      '(?<1>a)': 'name',
      'a{': 'repeat',
      'a+': null,
    })
  })
})
