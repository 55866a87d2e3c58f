import { describe, expect, test } from 'vitest'
import { type Grain, grainAt, grainOfClicks, settled } from '../../../../renderer/features/reading/grain.ts'
import { snapToSentences } from '../../../../renderer/features/reading/words.ts'
import { contentOf } from '../../support/article-content.ts'

const STORY = contentOf([
  { kind: 'headline', text: 'Bridge to close' },
  { kind: 'paragraph', text: 'It cost $1.2 million, they say. It opened in 1987 (in May). “Nobody minds,” she said.' },
])

const at = (words: string) => {
  const start = STORY.text.indexOf(words)
  if (start < 0) throw new Error(`The story does not say “${words}”.`)
  return { start, end: start + words.length }
}
const said = ({ start, end }: { start: number; end: number }) => STORY.text.slice(start, end)

describe('a selection made with the mouse', () => {
  test('is widened to whole words and cleaned of what was caught at its edges', () => {
    expect(said(settled(STORY, at('ost $1.2 mil'), 'character', 'words'))).toBe('cost $1.2 million')
    expect(said(settled(STORY, at(' $1.2 million, '), 'character', 'words'))).toBe('$1.2 million')
    expect(said(settled(STORY, at('1987 (in'), 'character', 'words'))).toBe('1987 (in')
    expect(said(settled(STORY, at('(in'), 'character', 'words'))).toBe('in')
    expect(said(settled(STORY, at('“Nobody minds,” '), 'character', 'words'))).toBe('“Nobody minds,”')
  })

  test('is widened to sentences, or left as it was drawn, when the reader prefers that', () => {
    expect(said(settled(STORY, at('1987'), 'character', 'sentences'))).toBe('It opened in 1987 (in May).')
    expect(said(settled(STORY, at('say. It'), 'character', 'sentences'))).toBe(
      'It cost $1.2 million, they say. It opened in 1987 (in May).',
    )
    expect(said(settled(STORY, at('ost $1.2 mil'), 'character', 'none'))).toBe('ost $1.2 mil')
  })

  test('is a word with the signs of its figure after two clicks, whatever is preferred', () => {
    for (const snap of ['words', 'sentences', 'none'] as const)
      expect(said(settled(STORY, at('1.2'), 'word', snap))).toBe('$1.2')
  })

  test('is a sentence after three clicks and a paragraph after four', () => {
    expect([1, 2, 3, 4, 5].map(grainOfClicks)).toEqual<Grain[]>([
      'character',
      'word',
      'sentence',
      'paragraph',
      'paragraph',
    ])
    expect(said(grainAt(STORY, at('1987').start, 'sentence'))).toBe('It opened in 1987 (in May).')
    expect(said(grainAt(STORY, at('1987').start, 'paragraph'))).toMatch(/^It cost .* she said\.$/)
    expect(said(grainAt(STORY, 2, 'sentence'))).toBe('Bridge to close')
  })

  test('of the space between two sentences means neither', () => {
    const gap = at(' It opened')
    expect(snapToSentences(STORY, { start: gap.start, end: gap.start + 1 })).toEqual({
      start: gap.start,
      end: gap.start + 1,
    })
  })
})
