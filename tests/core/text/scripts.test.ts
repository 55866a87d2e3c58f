import { describe, expect, it } from 'vitest'
import { buildContent } from '../../../core/text/build-content.ts'
import { SCRIPT_ARTICLES, textOf } from '../../fixtures/scripts.ts'

const contentOf = (text: string) =>
  buildContent(
    text.split('\n\n').map((said, index) => ({ kind: index === 0 ? 'headline' : 'paragraph', text: said }) as const),
    { language: '', direction: null },
  )

describe.each(SCRIPT_ARTICLES)('an article in $name', (article) => {
  const content = contentOf(textOf(article))

  it('has its language and direction told from its words', () => {
    expect(content.language).toBe(article.language)
    expect(content.direction).toBe(article.direction)
  })

  it('is taken apart into its sentences', () => {
    expect(content.sentences.map(({ start, end }) => content.text.slice(start, end))).toEqual([
      article.title,
      ...article.paragraphs.flat(),
    ])
  })
})
