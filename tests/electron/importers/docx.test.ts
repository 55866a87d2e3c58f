import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { Instant } from '../../../core/model/time.ts'
import { readArchive } from '../../../electron/office/archive.ts'
import { writeArchive } from '../../../electron/office/write-archive.ts'
import { importedWord, paragraph, run, spanOf, styled, type WordParts, wordFile } from '../../support/word-file.ts'
import { blocksOf, isShared, marksOf, refusalOf, sharedData } from './reading.ts'

const read = (parts: WordParts, tracked: 'accepted' | 'original' = 'accepted') => importedWord(wordFile(parts), tracked)
const HEADINGS = [1, 2]
  .map((level) => `<w:style w:type="paragraph" w:styleId="H${level}"><w:name w:val="heading ${level}"/></w:style>`)
  .join('')

describe('a Word file', () => {
  it('is an article with its own title, author and language', async () => {
    const draft = await read({
      body: styled('T', 'Rain in Kyiv') + paragraph('It rained.'),
      styles: '<w:style w:type="paragraph" w:styleId="T"><w:name w:val="Title"/></w:style>',
      properties:
        '<dc:title>An old template</dc:title><dc:creator>Jane Doe</dc:creator><dcterms:created xsi:type="dcterms:W3CDTF">2020-01-01T00:00:00Z</dcterms:created>',
    })
    expect(draft.details).toMatchObject({ title: 'Rain in Kyiv', byline: 'Jane Doe', publishedOn: '', updatedOn: '' })
    expect(draft.format).toBe('docx')
  })

  it.each([
    ['An article on rain', 'An article on rain'],
    ['Microsoft Word - draft3.docx', 'a'],
    ['Dokument1', 'a'],
    ['', 'a'],
  ])('called “%s” in its properties is called “%s”', async (title, called) => {
    const draft = await read({
      body: paragraph('It rained.'),
      properties: `<dc:title>${title}</dc:title><dc:creator>Microsoft Office User</dc:creator>`,
    })
    expect(draft.details).toMatchObject({ title: called, byline: '' })
  })

  it('has the only heading of the first level for its headline, at the top', async () => {
    const one = await read({
      body: styled('H1', 'Rain') + styled('H2', 'Again') + paragraph('It rained.'),
      styles: HEADINGS,
    })
    expect(blocksOf(one).map(([kind]) => kind)).toEqual(['headline', 'heading', 'paragraph'])
    const two = await read({
      body: styled('H1', 'Rain') + styled('H1', 'Snow') + paragraph('It rained.'),
      styles: HEADINGS,
    })
    expect(blocksOf(two).map(([kind]) => kind)).toEqual(['heading', 'heading', 'paragraph'])
  })

  it('keeps only links that may be opened', async () => {
    const link = (id: string) => `<w:hyperlink r:id="${id}">${run(`link ${id} `)}</w:hyperlink>`
    const draft = await read({
      body: paragraph(['a', 'b', 'c', 'd'].map(link).join('')),
      links: {
        a: 'https://example.org/?a=1&b=2',
        b: 'javascript:alert(1)',
        c: 'file:///etc/passwd',
        d: 'mailto:jane@example.org',
      },
    })
    expect(marksOf(draft)).toEqual(['link link a  https://example.org/?a=1&b=2', 'link link d mailto:jane@example.org'])
  })

  it('is in the language of its words, where its template states another', async () => {
    const german =
      'Der Regen war nicht so stark, und die Stadt hat es in der Nacht auf den Dienstag mit einem Damm aus Sand und mit den Pumpen geschafft, sagt das Amt.'
    const styles = '<w:docDefaults><w:rPrDefault><w:rPr><w:lang w:val="en-US"/></w:rPr></w:rPrDefault></w:docDefaults>'
    expect((await read({ body: paragraph(german), styles })).content.language).toBe('de')
    expect((await read({ body: paragraph('Rain.'), styles })).content.language).toBe('en-US')
    const stated = paragraph(run(german, '<w:lang w:val="de-AT"/>'))
    expect((await read({ body: stated, styles })).content.language).toBe('de-AT')
  })

  it('is set from right to left where most of it is', async () => {
    const body = paragraph('2024: 5', '<w:bidi/>')
    expect((await read({ body })).content.direction).toBe('rtl')
  })

  it('gives its comments with their words, their writers and what they answer', async () => {
    const commented = (id: number, date: string, text: string, paraId: string) =>
      `<w:comment w:id="${id}" w:author="Ann" w:date="${date}" w:initials="A"><w:p w14:paraId="${paraId}"><w:r><w:annotationRef/></w:r>${run(text)}</w:p></w:comment>`
    const mark = (name: string, id: number) => `<w:commentRange${name} w:id="${id}"/>`
    const draft = await read({
      body:
        paragraph(
          `${mark('Start', 4)}${run('It rained on ')}${mark('Start', 5)}${run('Tuesday')}${mark('End', 5)}<w:r><w:commentReference w:id="5"/></w:r>${run('.')}`,
        ) +
        paragraph(
          `${run('And')}${mark('End', 4)}<w:r><w:commentReference w:id="4"/></w:r>${run(' on Monday.')}<w:r><w:commentReference w:id="6"/><w:commentReference w:id="7"/></w:r>`,
        ),
      comments:
        commented(4, '2026-01-02T03:04:00Z', 'Really?', '00000004') +
        commented(5, '2026-01-02T03:04:00+02:00', 'Which?', '00000005') +
        commented(6, 'yesterday', 'On the block.', '00000006') +
        commented(7, '', 'An answer.', '00000007') +
        commented(8, '', ' ', '00000008'),
      commentsExtended: '<w15:commentEx w15:paraId="00000007" w15:paraIdParent="00000005" w15:done="0"/>',
    })
    const { text } = draft.content
    expect(
      draft.comments.map(({ id, author, at, body, replyTo, quote }) => [id, author, at, body, replyTo, quote?.exact]),
    ).toEqual([
      ['4', 'Ann', '2026-01-02T03:04:00.000Z', 'Really?', null, 'It rained on Tuesday.\nAnd'],
      ['5', 'Ann', '2026-01-02T01:04:00.000Z', 'Which?', null, 'Tuesday'],
      ['6', 'Ann', null, 'On the block.', null, 'And on Monday.'],
      ['7', 'Ann', null, 'An answer.', '5', 'And on Monday.'],
    ])
    expect(draft.comments[1]).toMatchObject({
      spans: [spanOf({ text }, 'Tuesday')],
      quote: { prefix: 'It rained on ', suffix: '.\nAnd on Monday.' },
    })
    for (const { at } of draft.comments) expect(at === null || Instant.safeParse(at).success).toBe(true)
  })
})

describe('a hostile Word file', () => {
  const withDocument = (xml: string): Uint8Array => wordFile({ body: '', entries: { 'word/document.xml': xml } })
  const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
  const without = (name: string): Uint8Array => {
    const archive = readArchive('a', wordFile({ body: paragraph('Words.') }))
    return writeArchive(archive.ok ? [...archive.value].filter(([entry]) => entry !== name) : [])
  }

  it.each([
    [
      'files of this machine',
      withDocument(
        `<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]><w:document ${W}><w:body><w:p><w:r><w:t>&e;</w:t></w:r></w:p></w:body></w:document>`,
      ),
    ],
    [
      'a billion laughs',
      withDocument(`<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]><w:document ${W}>&b;</w:document>`),
    ],
    ['nesting without end', wordFile({ body: '<w:sdt>'.repeat(100_000) + '</w:sdt>'.repeat(100_000) })],
    ['nothing in its document', withDocument('')],
    ['XML that breaks off', withDocument(`<w:document ${W}><w:body><w:p>`)],
    ['another document', withDocument('<html><body>Words.</body></html>')],
    ['no document', without('word/document.xml')],
    ['no relationships', without('_rels/.rels')],
    ['no content types', without('[Content_Types].xml')],
    ['no Word file in its zip file', writeArchive([['a.txt', new TextEncoder().encode('Words.')]])],
    ['its end cut off', wordFile({ body: paragraph('Words.') }).slice(0, 900)],
  ])('with %s is refused with a sentence', async (_, bytes) => {
    expect(await refusalOf('a.docx', bytes)).toMatch(/^import\.refused\.(?:unreadable|archive|binary)$/)
  })

  it('that unpacks to far more than an article is refused with a sentence', async () => {
    const document = `<w:document ${W}><w:body><w:p><w:r><w:t>${' '.repeat(60_000_000)}</w:t></w:r></w:p></w:body></w:document>`
    expect(await refusalOf('a.docx', withDocument(document))).toBe('import.refused.bomb')
    expect(await refusalOf('a.docx', wordFile({ body: paragraph('rain '.repeat(2_100_000)) }))).toBe(
      'import.refused.bomb',
    )
  })

  it('that is read all the same fetches nothing, for it never follows what leads outside', async () => {
    const relationships = ['attachedTemplate', 'styles', 'numbering', 'footnotes', 'comments']
      .map(
        (type, index) =>
          `<Relationship Id="rId${index}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="http://192.0.2.1/${type}" TargetMode="External"/>`,
      )
      .join('')
    const draft = await read({
      body: `${paragraph(run('Words.'))}<w:altChunk r:id="rId0"/>`,
      entries: {
        'word/_rels/document.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relationships}<Relationship Id="rIdUp" Type="x/styles" Target="../../../../etc/passwd"/></Relationships>`,
      },
    })
    expect(draft.content.text).toBe('Words.')
  })

  it('with broken parts beside its document is read without them', async () => {
    const draft = await read({
      body: paragraph('Words.', '<w:numPr><w:numId w:val="1"/></w:numPr>'),
      styles: '<broken',
      numbering: '</x>',
      comments: '&',
      properties: '<dc:title>',
    })
    expect(blocksOf(draft)).toEqual([['paragraph', 'Words.']])
  })

  it('with styles and numberings without end is read in time', async () => {
    const many = Array.from({ length: 20_000 }, (_, i) => i)
    const draft = await read({
      body: many
        .map((i) =>
          paragraph(
            'x',
            `<w:pStyle w:val="S${i}"/><w:numPr><w:ilvl w:val="${i % 9}"/><w:numId w:val="${i}"/></w:numPr>`,
          ),
        )
        .join(''),
      styles: many
        .map(
          (i) =>
            `<w:style w:type="paragraph" w:styleId="S${i}"><w:name w:val="S"/><w:basedOn w:val="S${i + 1}"/></w:style>`,
        )
        .join(''),
      numbering: many
        .map(
          (i) => `<w:abstractNum w:abstractNumId="${i}"/><w:num w:numId="${i}"><w:abstractNumId w:val="${i}"/></w:num>`,
        )
        .join(''),
    })
    expect(draft.content.blocks).toHaveLength(20_000)
  })
})

const tokens = (text: string): string[] => text.match(/[\p{L}\p{N}]+/gu) ?? []

/** How much of some words is found again, each as often as it stands there. */
function recall(expected: readonly string[], found: readonly string[]): number {
  const left = new Map<string, number>()
  for (const token of found) left.set(token, (left.get(token) ?? 0) + 1)
  const hits = expected.filter((token) => {
    const count = left.get(token) ?? 0
    left.set(token, count - 1)
    return count > 0
  })
  return expected.length === 0 ? 1 : hits.length / expected.length
}

describe('the Word files of others', () => {
  const files = isShared('docx') ? readdirSync(sharedData('docx')).filter((name) => name.endsWith('.docx')) : []

  it.skipIf(files.length === 0)(
    'give every word that LibreOffice finds in them (skipped where the shared data is absent)',
    async () => {
      for (const name of files) {
        const bytes = readFileSync(sharedData(`docx/${name}`))
        const expected = tokens(readFileSync(sharedData(`docx/expected-text/${name.replace(/docx$/, 'txt')}`), 'utf8'))
        if (expected.length === 0) expect(await refusalOf(name, bytes), name).toBe('import.refused.no-words')
        else {
          const { content } = await importedWord(bytes)
          const body = content.blocks
            .filter(({ kind }) => kind !== 'footnote')
            .map(({ start, end }) => content.text.slice(start, end))
          expect(recall(expected, tokens(body.join('\n').replace(/\[(\d+)\]/g, '$1'))), name).toBe(1)
        }
      }
    },
  )

  it.skipIf(!isShared('docx/mammoth-footnotes.docx'))(
    'keep notes apart from the body (skipped where the shared data is absent)',
    async () => {
      const draft = await importedWord(readFileSync(sharedData('docx/mammoth-footnotes.docx')))
      expect(blocksOf(draft)).toEqual([
        ['paragraph', 'Ouch[1].[2]'],
        ['footnote', 'A tachyon walks into a bar.'],
        ['footnote', 'Fin.'],
      ])
    },
  )

  it.skipIf(!isShared('multi-format'))(
    'give the paragraphs of an article as its other formats do (skipped where the shared data is absent)',
    async () => {
      const bare = (text: string) => text.replace(/\s+/g, ' ').trim()
      const kinds: Readonly<Record<string, string>> = { p: 'paragraph', h2: 'heading', li: 'list-item' }
      for (const name of ['en-finding-users', 'de-metrics', 'ar-metrics']) {
        const expected = JSON.parse(readFileSync(sharedData(`multi-format/${name}.expected.json`), 'utf8'))
        const draft = await importedWord(readFileSync(sharedData(`multi-format/${name}.docx`)))
        const [headline, ...blocks] = blocksOf(draft)
        expect(headline).toEqual(['headline', expected.title])
        expect(
          blocks.map(([kind, text]) => [kind, bare(text)]),
          name,
        ).toEqual(expected.blocks.map(([kind, text]: [string, string]) => [kinds[kind], bare(text)]))
        expect(draft.content.direction).toBe(expected.rtl ? 'rtl' : 'ltr')
        expect(draft.content.language.slice(0, 2)).toBe(expected.lang)
      }
    },
  )
})
