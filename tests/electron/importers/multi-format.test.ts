import { describe, expect, it } from 'vitest'
import { convertWithLibreOffice, hasLibreOffice } from '../../support/foreign-programs.ts'
import {
  articlesInManyFormats,
  blocksWithoutTitle,
  bytesOfArticle,
  FORMATS,
  withoutMarkdown,
} from '../../support/multi-format.ts'
import { documentOf } from './documents.ts'

const articles = articlesInManyFormats()
const CONVERTED = ['odt', 'fodt', 'rtf', 'epub'] as const
// Text has no kinds, a PDF tells them by their looks, and LibreOffice writes paragraphs of another class into its books.
const WITHOUT_KINDS: ReadonlySet<string> = new Set(['txt', 'pdf', 'epub'])

async function expectSame(article: (typeof articles)[number], format: string, bytes: Uint8Array): Promise<void> {
  const { content, details } = await documentOf(`${article.name}.${format}`, bytes)
  const read = blocksWithoutTitle(content, article.title)
  if (format === 'md') expect(withoutMarkdown(read)).toBe(withoutMarkdown(article.blocks))
  else expect(read.map(([, words]) => words)).toEqual(article.blocks.map(([, words]) => words))
  if (!WITHOUT_KINDS.has(format) && format !== 'md')
    expect(read.map(([kind]) => kind)).toEqual(article.blocks.map(([kind]) => kind))
  expect(details.title).toBe(article.title)
  expect(content.direction).toBe(article.isRightToLeft ? 'rtl' : 'ltr')
  expect(content.language.split('-')[0]).toBe(article.name.slice(0, 2))
}

describe.skipIf(articles.length === 0)('the same article (skipped where the shared data is absent)', () => {
  for (const article of articles)
    it.each(FORMATS)(`is the same text from %s: ${article.name}`, async (format) => {
      await expectSame(article, format, bytesOfArticle(article.name, format))
    })

  describe.skipIf(!hasLibreOffice)('saved again by LibreOffice (skipped where that is absent)', () => {
    const files = new Map(articles.map(({ name }) => [`${name}.docx`, bytesOfArticle(name, 'docx')]))
    it.each(CONVERTED)('is the same text as %s', { timeout: 150_000 }, async (format) => {
      const made = convertWithLibreOffice(files, format)
      for (const article of articles)
        await expectSame(article, format, made.get(`${article.name}.${format}`) ?? new Uint8Array())
    })
  })
})
