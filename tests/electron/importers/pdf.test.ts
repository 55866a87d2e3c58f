import { describe, expect, it } from 'vitest'
import { sayRefusal } from '../../../core/messages/message.ts'
import { readFile } from '../../../electron/importers/read-file.ts'
import type { ImportedDraft, ReadingProgress } from '../../../electron/services/ports.ts'
import { longPdf } from '../../support/long-pdf.ts'
import { type PdfFile, type PdfPage, setColumn, widthOf, words, writePdf } from '../../support/pdf-writer.ts'
import { blocksOf, marksOf } from './reading.ts'

const readPdf = (bytes: Uint8Array, tell?: (progress: ReadingProgress) => void) =>
  readFile({ name: 'article.pdf', bytes, format: null, tracked: 'accepted' }, tell)

async function draftOf(file: PdfFile | readonly PdfPage[]): Promise<ImportedDraft> {
  const read = await readPdf(writePdf('pages' in file ? file : { pages: file }))
  if (!read.ok) throw new Error(sayRefusal(read.refusal))
  if (read.value.kind !== 'draft') throw new Error('not a text')
  return read.value.draft
}

const page = (...content: string[]): PdfPage => ({ content: content.join('') })
const column = { x: 72, y: 700, width: 300 }
const FIRST =
  'The council approved the bridge on Tuesday after a debate that lasted for most of the night and ended with a narrow vote of 31 to 14.'
const SECOND =
  'Work begins in the spring of next year, and the money for it has been put aside since the flood of 2019.'
const THIRD = 'Nobody from the opposition wanted to say on record whether they would go to court over the decision.'

describe('paragraphs of a PDF', () => {
  it('are joined from their lines, parted by white', async () => {
    expect(blocksOf(await draftOf([page(setColumn([FIRST, SECOND], column).content)]))).toEqual([
      ['paragraph', FIRST],
      ['paragraph', SECOND],
    ])
  })

  it('are parted by the indent of their first line, without white', async () => {
    const set = setColumn([FIRST, SECOND, THIRD], { ...column, indent: 14, white: 0 })
    expect(blocksOf(await draftOf([page(set.content)])).map(([, text]) => text)).toEqual([FIRST, SECOND, THIRD])
  })

  it('go on in the next column and on the next page when the sentence does, and keep the page they begin on', async () => {
    const draft = await draftOf([
      page(
        setColumn(['He said that the old bridge had been closed for all of the year and nobody had told'], column)
          .content,
      ),
      page(setColumn(['the people who had to cross it every day.', SECOND], column).content),
    ])
    expect(blocksOf(draft)).toEqual([
      [
        'paragraph',
        'He said that the old bridge had been closed for all of the year and nobody had told the people who had to cross it every day.',
      ],
      ['paragraph', SECOND],
    ])
    expect(draft.content.blocks.map((block) => block.page)).toEqual([1, 2])
  })

  it('lose the hyphens of the line breaks and keep those of the words', async () => {
    const lines = [
      'It was a fact that the govern-',
      'ment and all of its well-',
      'known critics met in a hall. The',
      'government said the constitution',
      'is clear, and the anti-',
      'corruption law of the con-',
      'stitution is a well-known one,',
      'in force since 2019-',
      '2020.',
    ]
    const set = lines.map((line, index) => words(line, { x: 72, y: 700 - 12 * index }))
    expect((await draftOf([page(...set)])).content.text).toBe(
      'It was a fact that the government and all of its well-known critics met in a hall. The government said the constitution is clear, and the anticorruption law of the constitution is a well-known one, in force since 2019-2020.',
    )
  })

  it('have no soft hyphens, and their ligatures are letters', async () => {
    const draft = await draftOf([page(words('o\ufb03ce \ufb01re soft\u00adly', { x: 72, y: 700, font: 'any' }))])
    expect(draft.content.text).toBe('office fire softly')
  })

  it('get their large first letter back', async () => {
    const beside = setColumn(['n the last week of May the river rose by four metres, and the'], {
      x: 104,
      y: 700,
      width: 220,
    })
    const below = setColumn([SECOND], { x: 72, y: beside.y + 6, width: 252 })
    const draft = await draftOf([page(words('I', { x: 88, y: 688, size: 36 }), beside.content, below.content)])
    expect(draft.content.text.slice(0, 24)).toBe('In the last week of May ')
  })
})

describe('pages of a PDF', () => {
  const paged = (count: number): PdfPage[] =>
    Array.from({ length: count }, (_, index) =>
      page(
        words(`The Daily Checker`, { x: 72, y: 800, size: 8 }),
        setColumn([`On day ${index * 7 + 3} ${FIRST}`, `In year ${index * 3} ${SECOND}`], column).content,
        words(`Page ${index + 1} of ${count}`, { x: 280, y: 40, size: 8 }),
      ),
    )

  it('are read without their headers, footers and page numbers', async () => {
    const { content } = await draftOf(paged(4))
    expect(content.text).not.toMatch(/Daily Checker|Page \d/)
    expect(content.blocks).toHaveLength(8)
  })

  it('keep a heading that stands at the top of each and differs', async () => {
    const chapters = ['Rivers', 'Bridges', 'Courts', 'Money'].map((chapter) =>
      page(words(chapter, { x: 72, y: 760, size: 20 }), setColumn([FIRST], column).content),
    )
    const headings = blocksOf(await draftOf(chapters)).flatMap(([kind, text]) => (kind === 'paragraph' ? [] : [text]))
    expect(headings).toEqual(['Rivers', 'Bridges', 'Courts', 'Money'])
  })

  it('keep what comes again on each of them when they hold nothing else', async () => {
    const { content } = await draftOf(
      ['1', '2', '3'].map((number) => page(words(`Claim ${number}`, { x: 72, y: 790 }))),
    )
    expect(content.text).toContain('Claim 2')
  })

  it('are read column by column, with what spans the columns before and between', async () => {
    const left = { x: 60, width: 220 }
    const right = { x: 300, width: 220 }
    const draft = await draftOf([
      page(
        words('A headline that runs across both of the columns', { x: 80, y: 780, size: 18 }),
        // Drawn row by row, as some programs do.
        setColumn([THIRD, FIRST], { ...right, y: 740 }).content,
        setColumn([FIRST, SECOND], { ...left, y: 740 }).content,
        words('A second heading that spans the page as well', { x: 80, y: 560, size: 15 }),
        setColumn([SECOND, THIRD], { ...left, y: 530 }).content,
        setColumn([FIRST], { ...right, y: 530 }).content,
      ),
    ])
    expect(blocksOf(draft)).toEqual([
      ['headline', 'A headline that runs across both of the columns'],
      ['paragraph', FIRST],
      ['paragraph', SECOND],
      ['paragraph', THIRD],
      ['paragraph', FIRST],
      ['heading', 'A second heading that spans the page as well'],
      ['paragraph', SECOND],
      ['paragraph', THIRD],
      ['paragraph', FIRST],
    ])
  })

  it('are not parted where the wide spaces of justified lines stand one below the other', async () => {
    const spread = (line: string, y: number) => {
      let x = 300
      return line.split(' ').map((word) => {
        const set = words(word, { x, y })
        x += widthOf(word, 10) + 16
        return set
      })
    }
    const draft = await draftOf([
      page(
        setColumn([FIRST, SECOND], { x: 60, y: 740, width: 220 }).content,
        setColumn([THIRD], { x: 300, y: 740, width: 220 }).content,
        ...spread('and communication 7.3. Environmental', 660),
        ...spread('organisations nevertheless consider the', 648),
        words('1', { x: 300, y: 634, size: 5 }),
        words('Census of 2020, table 4.', { x: 304, y: 630, size: 8 }),
      ),
    ])
    expect(draft.content.text).toContain('and communication 7.3. Environmental organisations nevertheless consider the')
  })

  it('are read turned as they are shown, without the watermark across them', async () => {
    const turned = { ...page(setColumn([FIRST], column).content), rotate: 90 }
    const marked = page(
      words('CONFIDENTIAL', { x: 120, y: 200, size: 60, turn: 45 }),
      setColumn([SECOND], column).content,
    )
    expect(blocksOf(await draftOf([turned, marked])).map(([, text]) => text)).toEqual([FIRST, SECOND])
  })

  it('are read with the words behind a scanned picture only where there are no others', async () => {
    const behind = page(setColumn([FIRST], column).content.replaceAll('0 Tr', '3 Tr'))
    const both = page(setColumn([SECOND], column).content, words('unseen', { x: 72, y: 200, mode: 3 }))
    expect(blocksOf(await draftOf([behind, both])).map(([, text]) => text)).toEqual([FIRST, SECOND])
  })
})

describe('blocks of a PDF', () => {
  it('are headings where they are larger or bold, levels by size, the largest on top of page 1 the headline', async () => {
    const draft = await draftOf([
      page(
        words('Bridge reopens', { x: 72, y: 780, size: 24 }),
        words('What was decided', { x: 72, y: 740, size: 16 }),
        setColumn([FIRST], { ...column, y: 715 }).content,
        words('The money', { x: 72, y: 650, font: 'bold' }),
        setColumn([SECOND], { ...column, y: 630 }).content,
      ),
    ])
    expect(draft.content.blocks.map(({ kind, level }) => [kind, level])).toEqual([
      ['headline', undefined],
      ['heading', 2],
      ['paragraph', undefined],
      ['heading', 3],
      ['paragraph', undefined],
    ])
    expect(draft.details.title).toBe('Bridge reopens')
  })

  it('are list items by their marks, which the text does not keep', async () => {
    const item = (mark: string, text: string, y: number, x = 72) =>
      words(mark, { x, y }) + setColumn([text], { x: x + 14, y, width: 280 }).content
    const draft = await draftOf(
      [
        page(
          item('\\225', 'First of the points', 700),
          item('\\225', SECOND, 684),
          item('1.', 'One thing to do', 600),
          item('2.', 'Another thing to do', 584),
        ).content.replaceAll('\\\\225', '\\225'),
      ].map((content) => ({ content })),
    )
    expect(draft.content.blocks.map(({ kind, list }) => [kind, list?.ordered, list?.number])).toEqual([
      ['list-item', false, 1],
      ['list-item', false, 2],
      ['list-item', true, 1],
      ['list-item', true, 2],
    ])
    expect(blocksOf(draft).map(([, text]) => text)).toEqual([
      'First of the points',
      SECOND,
      'One thing to do',
      'Another thing to do',
    ])
  })

  it('are footnotes behind the paragraph they interrupt, their numbers in brackets; exponents stay raised', async () => {
    const number = (text: string, x: number, y: number) => words(text, { x, y: y + 4, size: 6 })
    const draft = await draftOf([
      page(
        setColumn([FIRST], column).content,
        words('Some 21 people', { x: 72, y: 500 }),
        number('1', 141, 500),
        words('live on 10', { x: 150, y: 500 }),
        number('6', 193, 500),
        words('square metres, and nobody has asked them what they', { x: 205, y: 500 }),
        number('1', 72, 60),
        words('Census of 2020, table 4.', { x: 78, y: 60, size: 8 }),
      ),
      page(setColumn(['think about the bridge.', SECOND, THIRD], column).content),
    ])
    expect(blocksOf(draft).slice(1, 3)).toEqual([
      [
        'paragraph',
        'Some 21 people[1] live on 10⁶ square metres, and nobody has asked them what they think about the bridge.',
      ],
      ['footnote', 'Census of 2020, table 4.'],
    ])
  })

  const row = (y: number, cells: readonly string[], step = 110) =>
    cells.map((text, index) => words(text, { x: 72 + index * step, y })).join('')

  it('are cells of a table, told by the white between its columns', async () => {
    const draft = await draftOf([
      page(
        setColumn([FIRST], column).content,
        row(600, ['Country', 'People', 'Area']),
        row(586, ['Austria', '8.9', '83,879']),
        row(572, ['Belgium', '11.5', '30,689']),
        setColumn([SECOND], { ...column, y: 530 }).content,
      ),
    ])
    expect(blocksOf(draft)).toEqual([
      ['paragraph', FIRST],
      ...['Country', 'People', 'Area', 'Austria', '8.9', '83,879', 'Belgium', '11.5', '30,689'].map((text) => [
        'table-cell',
        text,
      ]),
      ['paragraph', SECOND],
    ])
    expect(draft.content.blocks[5]?.table).toEqual({ id: 0, row: 1, column: 1, header: false })
  })

  it('are cells of a table drawn with lines, however full its cells are', async () => {
    const lines =
      [610, 570, 530].map((y) => `70 ${y} m 300 ${y} l S\n`).join('') +
      [70, 182, 300].map((x) => `${x} 610 m ${x} 530 l S\n`).join('')
    const cell = (text: string, x: number, y: number) =>
      setColumn([text], { x, y, width: 106, size: 9, leading: 10 }).content
    const texts = [
      'The bridge was closed for a year',
      'It was closed for eleven months only',
      'The repair cost 14 million',
      'The books say 12 million or less',
    ]
    const draft = await draftOf([
      page(lines, ...texts.map((text, index) => cell(text, index % 2 ? 185 : 74, index < 2 ? 600 : 560))),
    ])
    expect(blocksOf(draft)).toEqual(texts.map((text) => ['table-cell', text]))
  })

  it('carry links that open, bold and italic', async () => {
    const draft = await draftOf([
      {
        content:
          words('See the', { x: 72, y: 700 }) +
          words('full report', { x: 110, y: 700 }) +
          words('of the', { x: 162, y: 700 }) +
          words('council', { x: 192, y: 700, font: 'bold' }) +
          words('today', { x: 232, y: 700, font: 'italic' }) +
          words('or run this', { x: 262, y: 700 }),
        links: [
          { rect: [108, 696, 159, 710], url: 'https://example.org/report' },
          { rect: [260, 696, 320, 710], url: 'javascript:alert(1)' },
        ],
      },
    ])
    expect(draft.content.text).toBe('See the full report of the council today or run this')
    expect(marksOf(draft)).toEqual(['link full report https://example.org/report', 'bold council', 'italic today'])
  })
})

describe('scripts in a PDF', () => {
  it('that run from right to left are put in the order they are read in', async () => {
    const lines = ['בנק ישראל הודיע כי 2,350 (אלפיים) עובדים', 'יעברו ל־Google בשנת 2024.']
    const draft = await draftOf([
      page(
        // As seen from left to right: numbers and Latin words run the other way.
        words('םידבוע )םייפלא( 2,350 יכ עידוה לארשי קנב', { x: 200, y: 700, font: 'any' }),
        words('.2024 תנשב Google־ל ורבעי', { x: 280, y: 688, font: 'any' }),
      ),
    ])
    expect(draft.content.direction).toBe('rtl')
    expect(draft.content.text.replace('\n', ' ')).toBe(lines.join(' '))
  })

  it('of East Asia are decoded with the tables that lie beside the program', async () => {
    const draft = await draftOf([page(words('日本国憲法の前文', { x: 72, y: 700, font: 'japanese' }))])
    expect(draft.content.text).toBe('日本国憲法の前文')
  })
})

describe('what a PDF says about itself', () => {
  const text = page(words('Bridge reopens', { x: 72, y: 780, size: 24 }), setColumn([FIRST], column).content)
  const titled = async (info: Readonly<Record<string, string>>) => (await draftOf({ pages: [text], info })).details

  it('is its title and its author', async () => {
    expect(await titled({ Title: 'Über die Brücke', Author: 'Jane Doe' })).toMatchObject({
      title: 'Über die Brücke',
      byline: 'Jane Doe',
    })
  })

  it('is not what its program made up', async () => {
    for (const Title of [
      'Microsoft Word - draft3.docx',
      'Untitled',
      'article.indd',
      '12345',
      'Bridge reopens - The Daily',
    ])
      expect(await titled({ Title, Author: 'admin' })).toMatchObject({ title: 'Bridge reopens', byline: '' })
  })

  it('is no date of publication', async () => {
    expect(await titled({ CreationDate: 'D:20200101000000Z' })).toMatchObject({ publishedOn: '', updatedOn: '' })
  })

  const tagged = (tag: string, id: number, content: string) => `/${tag} <</MCID ${id}>> BDC ${content} EMC\n`
  const element = (role: string, marks: string, onPage = 21) =>
    `<</Type/StructElem/S/${role}/P 14 0 R/Pg ${onPage} 0 R/K[${marks}]>>`

  it('is told by its structure tree where that can be believed', async () => {
    const draft = await draftOf({
      catalog: '/MarkInfo<</Marked true>>/StructTreeRoot 14 0 R',
      objects: [
        '<</Type/StructTreeRoot/K[15 0 R 16 0 R 17 0 R 18 0 R]/ParentTree 20 0 R>>',
        element('H1', '0'),
        element('P', '1'),
        element('BlockQuote', '3'),
        element('H2', '2'),
        'null',
        '<</Nums[0 [15 0 R 16 0 R 18 0 R 17 0 R]]>>',
      ],
      pages: [
        {
          content:
            tagged('H1', 0, words('Plain headline', { x: 72, y: 700 })) +
            tagged('P', 1, words('Some words of text.', { x: 72, y: 688 })) +
            tagged('H2', 2, words('Plain heading', { x: 72, y: 664 })) +
            tagged('P', 3, words('What somebody said.', { x: 72, y: 676 })) +
            `/Artifact BMC ${words('Belongs to the page', { x: 72, y: 400 })} EMC`,
          entries: '/StructParents 0',
        },
      ],
    })
    expect(blocksOf(draft)).toEqual([
      ['headline', 'Plain headline'],
      ['paragraph', 'Some words of text.'],
      ['quote', 'What somebody said.'],
      ['heading', 'Plain heading'],
    ])
  })

  it('is where its paragraphs end, by its structure tree, though a note stands between two full lines', async () => {
    const full = [
      'The council has approved the bridge after a night.',
      'Nobody has said a word on record about the money.',
    ]
    const draft = await draftOf({
      catalog: '/MarkInfo<</Marked true>>/StructTreeRoot 14 0 R',
      objects: [
        '<</Type/StructTreeRoot/K[15 0 R 16 0 R 17 0 R]/ParentTree 18 0 R>>',
        element('P', '0', 19),
        element('Note', '2', 19),
        element('P', '1', 19),
        '<</Nums[0 [15 0 R 17 0 R 16 0 R]]>>',
      ],
      pages: [
        {
          content:
            tagged('P', 0, full.map((line, index) => words(line, { x: 72, y: 700 - 12 * index })).join('')) +
            tagged('P', 1, words('Environmental organisations disagree.', { x: 72, y: 670 })) +
            tagged('Note', 2, words('1 Census of 2020, table 4.', { x: 72, y: 60, size: 8 })),
          entries: '/StructParents 0',
        },
      ],
    })
    expect(blocksOf(draft)).toEqual([
      ['paragraph', full.join(' ')],
      ['footnote', 'Census of 2020, table 4.'],
      ['paragraph', 'Environmental organisations disagree.'],
    ])
  })
})

describe('a PDF that cannot be read', () => {
  const refused = async (bytes: Uint8Array) => {
    const read = await readPdf(bytes)
    return read.ok ? null : [read.refusal.key, sayRefusal(read.refusal)]
  }

  it('says that it is locked', async () => {
    const lock = `/Encrypt<</Filter/Standard/V 1/R 2/O<${'ab'.repeat(32)}>/U<${'cd'.repeat(32)}>/P -44>>/ID[<00><00>]`
    expect(await refused(writePdf({ pages: [page(words('Words', { x: 72, y: 700 }))], trailer: lock }))).toEqual([
      'pdf.refused.locked',
      expect.stringContaining('protected with a password'),
    ])
  })

  it('says that it holds only pictures of its pages', async () => {
    expect(
      await refused(writePdf({ pages: [page('q 500 0 0 700 50 50 cm BI /W 1 /H 1 /CS /G /BPC 8 ID x EI Q')] })),
    ).toEqual(['pdf.refused.scanned', expect.stringContaining('text recognition (OCR)')])
  })

  it('is read where only some of its pages are pictures', async () => {
    const draft = await draftOf([page('0 0 10 10 re f'), page(setColumn([FIRST], column).content)])
    expect(draft.content.blocks.map((block) => block.page)).toEqual([2])
  })

  it('says that it may be damaged', async () => {
    expect((await refused(new TextEncoder().encode('%PDF-1.4 and nothing else')))?.[0]).toBe(
      'import.refused.unreadable',
    )
  })
})

describe('a long PDF', () => {
  it('of 300 pages is read, and tells how far it has come', async () => {
    const book = longPdf(300)
    const told: ReadingProgress[] = []
    const read = await readPdf(book, (progress) => told.push(progress))
    expect(read).toMatchObject({ ok: true })
    expect(told.length).toBeGreaterThan(1)
    expect(told.every(({ done, of }, index) => of === 300 && done <= 300 && done > (told[index - 1]?.done ?? 0))).toBe(
      true,
    )
  }, 120_000)
})
