import { describe, expect, it } from 'vitest'
import { readFile } from '../../../electron/importers/read-file.ts'
import { documentOf, type EpubParts, epubOf, zipOf } from './documents.ts'
import { blocksOf, marksOf, refusalOf } from './reading.ts'

const read = (chapters: Readonly<Record<string, string>>, parts?: EpubParts) =>
  documentOf('book.epub', epubOf(chapters, parts))

describe('a book', () => {
  it('is read chapter by chapter, in the order of its spine', async () => {
    const draft = await read({
      'b.xhtml': '<h1>One</h1><p>First &amp; foremost&#160;this.</p><ul><li>a</li></ul>',
      'a.xhtml': '<h1>Two</h1><p><a id="x"/>Then <i>that</i>.</p><ul><li>b</li></ul>',
    })
    expect(blocksOf(draft)).toEqual([
      ['heading', 'One'],
      ['paragraph', 'First & foremost\u00A0this.'],
      ['list-item', 'a'],
      ['heading', 'Two'],
      ['paragraph', 'Then that.'],
      ['list-item', 'b'],
    ])
    expect(marksOf(draft)).toEqual(['italic that'])
    const ids = draft.content.blocks.flatMap(({ list }) => (list ? [list.id] : []))
    expect(new Set(ids).size).toBe(2)
    expect(draft.format).toBe('epub')
  })

  it('leaves out its tables of contents, page numbers and what lies beside', async () => {
    const draft = await read(
      {
        'nav.xhtml': '<nav epub:type="toc"><ol><li><a href="a.xhtml">One</a></li></ol></nav>',
        'a.xhtml':
          '<p>Seen<span epub:type="pagebreak" title="12">12</span>.</p><section epub:type="toc"><p>One 3</p></section>',
        'beside.xhtml': '<p>An advertisement.</p>',
      },
      { items: '<item id="css" href="s.css" media-type="text/css"/>' },
    )
    expect(draft.content.text).toBe('Seen.')
  })

  it('sets the notes of a chapter behind it, called by numbers in brackets', async () => {
    const draft = await read({
      'a.xhtml':
        '<p>It killed 21<a epub:type="noteref" href="#n1">1</a> and<sup><a role="doc-noteref" href="beside.xhtml#n2">2</a></sup> more.</p><aside epub:type="footnote" id="n1"><p>The mayor says 20. <a href="#r1" role="doc-backlink">↩</a></p></aside><p>End.</p>',
      'beside.xhtml': '<h2>Notes</h2><ol><li epub:type="endnote" id="n2"><p>And so on.</p></li></ol>',
    })
    expect(blocksOf(draft)).toEqual([
      ['paragraph', 'It killed 21[1] and[2] more.'],
      ['paragraph', 'End.'],
      ['footnote', 'The mayor says 20.'],
      ['footnote', 'And so on.'],
    ])
  })

  it('has the looks that its style sheets give to classes, and nothing they hide', async () => {
    const draft = await read(
      {
        'a.xhtml':
          '<p>A <span class="x s1">bold</span> <span class="s2">odd</span> word<span class="s3">hidden</span>.</p>',
      },
      {
        items: '<item id="css" href="s.css" media-type="text/css"/>',
        files: {
          'book/s.css':
            '/* .s2 { font-weight: bold } */ p, span.s1 { font-weight: 700 } .s2 { font-style: italic; color: red } .s3 { display: none }',
        },
      },
    )
    expect(draft.content.text).toBe('A bold odd word.')
    expect(marksOf(draft)).toEqual(['bold bold', 'italic odd'])
  })

  it('says what it is called, who wrote it, where and when, in which language and direction', async () => {
    const arabic = 'في عام ألفين وعشرين كان الجسر مغلقا من أجل الإصلاح. '.repeat(6)
    const draft = await read(
      { 'a.xhtml': `<p>${arabic}</p>` },
      {
        metadata:
          '<dc:title>الجسر</dc:title><dc:creator>Ada Quill</dc:creator><dc:creator>Ben Ink</dc:creator><dc:language>ar</dc:language><dc:publisher>Marl Press</dc:publisher><dc:date>2021</dc:date><dc:source>https://marl.example/b</dc:source>',
        spine: 'page-progression-direction="rtl"',
      },
    )
    expect(draft.details).toMatchObject({
      title: 'الجسر',
      byline: 'Ada Quill, Ben Ink',
      publication: 'Marl Press',
      publishedOn: '2021',
      url: 'https://marl.example/b',
    })
    expect(draft.content).toMatchObject({ language: 'ar', direction: 'rtl' })
  })

  it('that is set from top to bottom turns its pages from the right, but reads from the left', async () => {
    const draft = await read(
      { 'a.xhtml': '<p>橋は火曜日に再開した。</p>' },
      { metadata: '<dc:language>ja</dc:language>', spine: 'page-progression-direction="rtl"' },
    )
    expect(draft.content.direction).toBe('ltr')
  })

  it('tells how far it has come', async () => {
    const told: number[][] = []
    const bytes = epubOf({ 'a.xhtml': '<p>One.</p>', 'b.xhtml': '<p>Two.</p>' })
    await readFile({ name: 'a.epub', bytes, format: null, tracked: 'accepted' }, ({ done, of }) => {
      told.push([done, of])
    })
    expect(told).toEqual([
      [0, 2],
      [1, 2],
      [2, 2],
    ])
  })

  const encryption = (uri: string) =>
    `<encryption xmlns="urn:oasis:names:tc:opendocument:xmlns:container" xmlns:enc="http://www.w3.org/2001/04/xmlenc#"><enc:EncryptedData><enc:CipherData><enc:CipherReference URI="${uri}"/></enc:CipherData></enc:EncryptedData></encryption>`

  it('that is protected against copying says so, but scrambled fonts protect no words', async () => {
    const chapters = { 'a.xhtml': '<p>Words.</p>' }
    const locked = epubOf(chapters, { files: { 'META-INF/encryption.xml': encryption('book/a.xhtml') } })
    expect(await refusalOf('a.epub', locked)).toBe('import.refused.book-protected')
    const fonts = await read(chapters, { files: { 'META-INF/encryption.xml': encryption('book/font.otf') } })
    expect(fonts.content.text).toBe('Words.')
  })

  it('that lacks a chapter or a package is refused: nobody would see what is missing', async () => {
    const item = '<item id="gone" href="gone.xhtml" media-type="application/xhtml+xml"/>'
    const container =
      '<container xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles><rootfile full-path="p.opf"/></rootfiles></container>'
    const opf = `<package xmlns="http://www.idpf.org/2007/opf"><manifest>${item}</manifest><spine><itemref idref="gone"/></spine></package>`
    expect(await refusalOf('a.epub', zipOf({ 'META-INF/container.xml': container, 'p.opf': opf }))).toBe(
      'import.refused.unreadable',
    )
    expect(await refusalOf('a.epub', zipOf({ 'META-INF/container.xml': container }))).toBe('import.refused.unreadable')
  })

  it('leads nowhere with its paths and addresses', async () => {
    const opf = (href: string) =>
      `<!DOCTYPE package PUBLIC "x" "http://marl.example/x.dtd"><package xmlns="http://www.idpf.org/2007/opf"><manifest><item id="a" href="${href}" media-type="application/xhtml+xml"/></manifest><spine><itemref idref="a"/></spine></package>`
    const book = (href: string, chapter: string) =>
      zipOf({
        'META-INF/container.xml':
          '<container xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles><rootfile full-path="o/p.opf"/></rootfiles></container>',
        'o/p.opf': opf(href),
        [chapter]: '<p>Words.</p>',
      })
    expect((await documentOf('a.epub', book('../text/a%20b.xhtml', 'text/a b.xhtml'))).content.text).toBe('Words.')
    expect(await refusalOf('a.epub', book('../../../etc/passwd', 'x'))).toBe('import.refused.unreadable')
    expect(await refusalOf('a.epub', book('https://marl.example/a.xhtml', 'x'))).toBe('import.refused.no-words')
  })
})
