import { readFileSync } from 'node:fs'
import { parseHTML } from 'linkedom'
import { describe, expect, it } from 'vitest'
import { readMarkdown } from '../../../electron/importers/markdown.ts'
import { blocksOf, draftOf, isShared, marksOf, sharedData } from './reading.ts'

const read = (markdown: string) => draftOf('article.md', markdown)

describe('Markdown', () => {
  it('becomes the blocks it stands for', () => {
    const draft = read(
      '# Bridge reopens\n\nIt cost *four* **million**.\n\n> Said.\n\n1. One\n   - inner\n2. Two\n\n| Town | Dead |\n| - | - |\n| Marl | 21 |\n\n```\n a = 1\n```\n\nNote[^1]\n\n[^1]: The source.',
    )
    expect(blocksOf(draft)).toEqual([
      ['headline', 'Bridge reopens'],
      ['paragraph', 'It cost four million.'],
      ['quote', 'Said.'],
      ['list-item', 'One'],
      ['list-item', 'inner'],
      ['list-item', 'Two'],
      ['table-cell', 'Town'],
      ['table-cell', 'Dead'],
      ['table-cell', 'Marl'],
      ['table-cell', '21'],
      ['preformatted', ' a = 1'],
      ['paragraph', 'Note[1]'],
      ['footnote', 'The source.'],
    ])
    expect(marksOf(draft)).toEqual(['italic four', 'bold million'])
  })

  it('says its title, authors, date and language in front matter, which is no part of the text', () => {
    const draft = read(
      '---\ntitle: "Bridge: reopened"\nauthor:\n  - Ada Quill\n  - Bo Reed\ndate: 2024-03-12\nlang: en\n---\n\nIt reopened.',
    )
    expect(draft.details).toMatchObject({
      title: 'Bridge: reopened',
      byline: 'Ada Quill, Bo Reed',
      publishedOn: '2024-03-12',
    })
    expect(draft.content.text).toBe('It reopened.')
    expect(draft.content.language).toBe('en')
  })

  it('may begin with a rule', () => {
    expect(read('---\nWords.\n\n---\n\nMore.').content.text).toBe('Words.\nMore.')
  })

  it('has its raw HTML read for its words, and no more', () => {
    const draft = read(
      '<script>alert(1)</script>\n\nA <b onclick="x()">bold</b> [word](javascript:alert(1)).\n\n<aside markdown="1">See [this](https://a.example/).</aside>',
    )
    expect(draft.content.text).toBe('A bold word.\nSee this.')
    expect(marksOf(draft)).toEqual(['bold bold', 'link this https://a.example/'])
  })

  it('resolves reference links', () => {
    expect(marksOf(read('[the council][c]\n\n[c]: https://c.example/'))).toEqual([
      'link the council https://c.example/',
    ])
  })

  it.skipIf(!isShared('markdown-commonmark'))(
    'shows the words the specification shows (skipped where the shared data is absent)',
    () => {
      const examples = JSON.parse(readFileSync(sharedData('markdown-commonmark/spec-even.json'), 'utf8')) as {
        markdown: string
        html: string
        example: number
      }[]
      const bare = (text: string) => text.replace(/\s+/g, '')
      const wrong = examples.filter(({ markdown, html }) => {
        const { document } = parseHTML(`<html><body>${html}</body></html>`)
        for (const element of document.querySelectorAll('script, style, textarea')) element.remove()
        return (
          bare(
            readMarkdown(markdown)
              .blocks.map(({ text }) => text)
              .join(''),
          ) !== bare(document.body.textContent ?? '')
        )
      })
      // 356: newer Unicode currency signs, which the parser does not know yet.
      expect(wrong.map(({ example }) => example)).toEqual([356])
    },
  )

  it.skipIf(!isShared('multi-format'))(
    'and HTML of one article give its paragraphs (skipped where the shared data is absent)',
    () => {
      const bare = (text: string) => text.replace(/\s+/g, ' ').trim()
      for (const file of ['en-finding-users.md', 'en-finding-users.html', 'de-metrics.html', 'ar-metrics.html']) {
        const expected = JSON.parse(
          readFileSync(sharedData(`multi-format/${file.replace(/\..*/, '')}.expected.json`), 'utf8'),
        ) as { blocks: [string, string][] }
        const draft = draftOf(file, readFileSync(sharedData(`multi-format/${file}`)))
        const blocks = blocksOf(draft).filter(([kind]) => kind !== 'headline')
        expect(
          blocks.map(([, text]) => bare(text)),
          file,
        ).toEqual(expected.blocks.map(([, text]) => bare(text)))
        expect(draft.content.direction).toBe(file.startsWith('ar') ? 'rtl' : 'ltr')
      }
    },
  )
})
