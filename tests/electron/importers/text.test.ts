import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { blocksOf, draftOf, isShared, sharedData } from './reading.ts'

const read = (text: string) => draftOf('the-article.txt', text)

describe('a plain text', () => {
  it('has its headline, standfirst, byline, dates and headings where they are plain to see', () => {
    const draft = read(
      [
        'Bridge Over the Marl Reopens',
        'The crossing was closed for two years after inspectors found eleven cracked beams',
        'By Ada Quill',
        '12 March 2024',
        'Update 3/14/24: The mayor now says that repairs cost 4 million.',
        'The bridge over the Marl reopened on Tuesday.',
        'What comes next',
        'Two more bridges will be closed in May, the council said.',
      ].join('\n\n'),
    )
    expect(blocksOf(draft).map(([kind]) => kind)).toEqual([
      'headline',
      'standfirst',
      'byline',
      'byline',
      'paragraph',
      'paragraph',
      'heading',
      'paragraph',
    ])
    expect(draft.details).toMatchObject({
      title: 'Bridge Over the Marl Reopens',
      byline: 'Ada Quill',
      publishedOn: '12 March 2024',
      updatedOn: '3/14/24',
    })
  })

  it('is named by its file when it has no headline, and by its first words when it was pasted', () => {
    const text = 'The bridge over the Marl reopened on Tuesday after two long years of repairs, the council said.'
    expect(read(text).details.title).toBe('the-article')
    expect(draftOf('pasted', text, 'text').details.title).toBe(
      'The bridge over the Marl reopened on Tuesday after two long years …',
    )
  })

  it('has its hard-wrapped lines joined', () => {
    const wrapped =
      'The bridge over the Marl reopened on\nTuesday, two years after inspectors\nfound cracks in eleven of its beams.\n\nThe mayor was not there, but said that\nthis had been a rather heavy and first-\nclass work, and worth its four million.'
    expect(blocksOf(read(wrapped)).map(([, text]) => text)).toEqual([
      'The bridge over the Marl reopened on Tuesday, two years after inspectors found cracks in eleven of its beams.',
      'The mayor was not there, but said that this had been a rather heavy and first-class work, and worth its four million.',
    ])
  })

  it('has a paragraph a line when there are no blank lines', () => {
    const lines = [
      'The bridge reopened.',
      'It had been closed for two years, the mayor said in a long letter to the council.',
      'It cost 4 million.',
    ]
    expect(blocksOf(read(lines.join('\r\n'))).map(([, text]) => text)).toEqual(lines)
  })

  it('keeps lists as lists, and a lone number as words', () => {
    const draft = read(
      'The council agreed on this:\n\n1. Repair the beams.\n2. Paint them.\n\n- a\n- b\n\n3. is a number.',
    )
    expect(draft.content.blocks.map(({ list }) => list?.number ?? null)).toEqual([null, 1, 2, 1, 2, null])
    expect(blocksOf(draft)[1]).toEqual(['list-item', 'Repair the beams.'])
    expect(blocksOf(draft).at(-1)).toEqual(['paragraph', '3. is a number.'])
  })

  it('counts its words and says how it was read', () => {
    expect(read('Caf\u00e9 reopens today.')).toMatchObject({ words: 3, format: 'text', encoding: 'utf-8' })
  })

  it.skipIf(!isShared('multi-format'))(
    'has the paragraphs its author made (skipped where the shared data is absent)',
    () => {
      for (const name of ['en-finding-users', 'de-metrics', 'ar-metrics']) {
        const text = readFileSync(sharedData(`multi-format/${name}.txt`), 'utf8')
        const blocks = blocksOf(draftOf(`${name}.txt`, text))
        expect(blocks.map(([, words]) => words)).toEqual(
          text
            .trim()
            .split(/\n\s*\n/)
            .map((part) => part.trim()),
        )
        expect(blocks[0]?.[0]).toBe('headline')
      }
    },
  )
})
