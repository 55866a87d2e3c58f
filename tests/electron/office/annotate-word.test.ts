import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { TrackedAs } from '../../../core/model/draft.ts'
import { annotateWord } from '../../../electron/office/annotate-word.ts'
import { readArchive } from '../../../electron/office/archive.ts'
import type { WordMarkup } from '../../../electron/services/ports.ts'
import {
  change,
  comment,
  deletion,
  entryOf,
  importedWord,
  insertion,
  paragraph,
  run,
  spanOf,
  table,
  type WordParts,
  walked,
  wordFile,
} from '../../support/word-file.ts'
import { wrongIn } from '../../support/word-package-check.ts'
import { isShared, sharedData } from '../importers/reading.ts'

type Said = (words: string) => ReturnType<typeof spanOf>

/** A file with what is asked for in it, made of the spans of its words. */
function annotated(
  parts: WordParts | Uint8Array,
  markup: (on: Said) => Partial<WordMarkup>,
  tracked: TrackedAs = 'accepted',
): Uint8Array {
  const bytes = parts instanceof Uint8Array ? parts : wordFile(parts)
  const { content } = walked(bytes, tracked)
  const made = annotateWord(
    { name: 'a.docx', bytes, tracked },
    { comments: [], changes: [], ...markup((words) => spanOf(content, words)) },
  )
  if (!made.ok) throw new Error(made.refusal.key)
  expect(wrongIn(made.value)).toEqual([])
  return made.value
}

const bodyOf = (bytes: Uint8Array): string =>
  /<w:body>(.*)<w:sectPr\/><\/w:body>/s.exec(entryOf(bytes, 'word/document.xml'))?.[1] ?? ''
const changed = (body: string, markup: (on: Said) => Partial<WordMarkup>, tracked: TrackedAs = 'accepted'): string =>
  bodyOf(annotated({ body }, markup, tracked))
const textOf = (bytes: Uint8Array, as: TrackedAs = 'accepted'): string => walked(bytes, as).content.text
const MADE = 'w:author="Jane van Doe" w:date="2026-03-01T09:30:15Z"'
const t = (text: string): string => `<w:t xml:space="preserve">${text}</w:t>`
const start = (id: number): string => `<w:commentRangeStart w:id="${id}"/>`
const end = (id: number): string => `<w:commentRangeEnd w:id="${id}"/><w:r><w:commentReference w:id="${id}"/></w:r>`

describe('a comment in a Word file', () => {
  it('stands around the words it is on, whose run is parted', () => {
    const made = annotated({ body: paragraph(run('It rained here.', '<w:b/>')) }, (on) => ({
      comments: [comment([on('rained')], 'False.', 'It did not.')],
    }))
    const part = (text: string) => `<w:r><w:rPr><w:b/></w:rPr>${t(text)}</w:r>`
    expect(bodyOf(made)).toBe(`<w:p>${part('It ')}${start(0)}${part('rained')}${end(0)}${part(' here.')}</w:p>`)
    expect(entryOf(made, 'word/comments.xml')).toContain(
      `<w:comment w:id="0" ${MADE} w:initials="JVD"><w:p><w:r><w:annotationRef/></w:r><w:r>${t('False.')}</w:r></w:p><w:p><w:r>${t('It did not.')}</w:r></w:p></w:comment>`,
    )
  })

  it('begins after what a run says before, and takes with it what says nothing', () => {
    const made = changed(
      paragraph('<w:r><w:lastRenderedPageBreak/><w:t>rain</w:t><w:noBreakHyphen/><w:t>wet</w:t></w:r>'),
      (on) => ({ comments: [comment([on('\u2011wet')], 'x'), comment([on('rain')], 'y')] }),
    )
    expect(made).toBe(
      `<w:p>${start(1)}<w:r><w:lastRenderedPageBreak/><w:t>rain</w:t></w:r>${end(1)}${start(0)}<w:r><w:noBreakHyphen/><w:t>wet</w:t></w:r>${end(0)}</w:p>`,
    )
  })

  it('leaves runs whole that it covers, also across paragraphs and cells', () => {
    const body = paragraph(run('One') + run(' two')) + table(['Three', 'Four'])
    const made = changed(body, () => ({ comments: [comment([{ start: 4, end: 13 }], 'x')] }))
    expect(made).toBe(
      (paragraph(run('One') + t('!')) + table(['Three', 'Four']))
        .replace(t('!'), `<w:r>${t(' ')}</w:r>${start(0)}<w:r>${t('two')}</w:r>`)
        .replace(run('Three'), `${run('Three')}${end(0)}`),
    )
  })

  it('ends in the table it begins in, and quotes all its words, where LibreOffice would drop it', () => {
    const one = paragraph('One')
    const inner = `<w:tbl><w:tr><w:tc>${paragraph('Inner')}</w:tc></w:tr></w:tbl>`
    const body = `${table(['A', 'B'])}${one}<w:tbl><w:tr><w:tc>${inner}${paragraph('C')}</w:tc><w:tc>${paragraph('D')}</w:tc></w:tr></w:tbl>`
    const on = (from: string, to: string) =>
      changed(body, (of) => ({ comments: [comment([{ start: of(from).start, end: of(to).end }], 'x')] }))
    const marked = (from: string, to: string) =>
      body.replace(run(from), start(0) + run(from)).replace(run(to), run(to) + end(0))
    expect(on('A', 'B')).toBe(marked('A', 'B'))
    expect(on('A', 'One')).toBe(marked('A', 'B'))
    expect(on('A', 'D')).toBe(marked('A', 'B'))
    expect(on('Inner', 'C')).toBe(marked('Inner', 'Inner'))
    expect(on('Inner', 'D')).toBe(marked('Inner', 'Inner'))
    expect(on('One', 'D')).toBe(marked('One', 'D'))
    const said = annotated({ body }, (of) => ({
      comments: [comment([{ start: of('A').start, end: of('Inner').end }], 'x')],
    }))
    expect(entryOf(said, 'word/comments.xml')).toContain('“A B One Inner”')
  })

  it('may overlap others, and each span of one gets its own, the later ones with its beginning only', () => {
    const made = annotated({ body: paragraph('one two three four') }, (on) => ({
      comments: [
        comment([on('one two')], 'A'),
        comment([on('two three')], 'B'),
        comment([on('one'), on('four')], 'C', 'More.'),
        comment([on('two'), on('three')], 'D'),
      ],
    }))
    const bodies = [...entryOf(made, 'word/comments.xml').matchAll(/<w:comment .*?<\/w:comment>/g)].map(([found]) =>
      [...found.matchAll(/<w:t [^>]*>([^<]*)/g)].map(([, text]) => text).join('|'),
    )
    expect(bodies).toEqual(['A', 'B', 'C|More.', 'C […]', 'D'])
  })

  it('without words of its own stands on the first paragraph', async () => {
    const made = annotated({ body: paragraph('First.') + paragraph('Second.') }, () => ({
      comments: [comment([], 'On all.'), comment([{ start: 500, end: 600 }], 'On nothing.')],
    }))
    const { comments } = await importedWord(made)
    expect(comments.map(({ body, quote }) => [body, quote?.exact])).toEqual([
      ['On all.', 'First.'],
      ['On nothing.', 'First.'],
    ])
  })

  it('on a note or a text box, where Word would not show it, stands where that hangs and quotes the words', () => {
    const box = `<w:r><w:drawing><wps:txbx><w:txbxContent>${paragraph('Boxed words.')}</w:txbxContent></wps:txbx></w:drawing></w:r>`
    const reference = '<w:r><w:footnoteReference w:id="2"/></w:r>'
    const parts = {
      body: paragraph(run('Killed 21') + reference + box),
      footnotes: `<w:footnote w:id="2">${paragraph('As counted.')}</w:footnote>`,
    }
    const made = annotated(parts, (on) => ({
      comments: [comment([on('counted')], 'Who?'), comment([on('Boxed')], 'Why?')],
    }))
    expect(bodyOf(made)).toBe(
      paragraph(`${run('Killed 21')}${start(3)}${reference}${end(3)}${start(4)}${box}${end(4)}`),
    )
    expect(entryOf(made, 'word/comments.xml')).toMatch(/“counted”.*Who\?.*“Boxed”.*Why\?/)
    expect(entryOf(made, 'word/footnotes.xml')).not.toContain('comment')
  })

  it('uses the styles of the file for comments, and is set from right to left where its words are', () => {
    const styles =
      '<w:style w:type="paragraph" w:styleId="Kommentartext"><w:name w:val="annotation text"/></w:style><w:style w:type="character" w:styleId="Kz"><w:name w:val="annotation reference"/></w:style>'
    const made = annotated({ body: paragraph('Words.'), styles }, (on) => ({
      comments: [comment([on('Words')], 'خطأ')],
    }))
    expect(entryOf(made, 'word/comments.xml')).toContain(
      `<w:p><w:pPr><w:pStyle w:val="Kommentartext"/><w:bidi/></w:pPr><w:r><w:rPr><w:rStyle w:val="Kz"/></w:rPr><w:annotationRef/></w:r><w:r><w:rPr><w:rtl/></w:rPr>${t('خطأ')}</w:r></w:p>`,
    )
    expect(bodyOf(made)).toContain('<w:r><w:rPr><w:rStyle w:val="Kz"/></w:rPr><w:commentReference w:id="0"/></w:r>')
  })

  it('joins those that are there already', async () => {
    const parts = {
      body: paragraph(
        `${start(7)}${run('It rained.')}${end(7)}<w:bookmarkStart w:id="40" w:name="b"/><w:bookmarkEnd w:id="40"/>`,
      ),
      comments: `<w:comment w:id="7" w:author="Ann">${paragraph('Hm.')}</w:comment>`,
    }
    const before = wordFile(parts)
    const made = annotated(before, (on) => ({ comments: [comment([on('rained')], 'False.')] }))
    expect((await importedWord(made)).comments.map(({ id, body, quote }) => [id, body, quote?.exact])).toEqual([
      ['7', 'Hm.', 'It rained.'],
      ['41', 'False.', 'rained'],
    ])
    const part = entryOf(before, 'word/comments.xml')
    expect(entryOf(made, 'word/comments.xml').startsWith(part.replace('</w:comments>', ''))).toBe(true)
    expect(entryOf(made, '[Content_Types].xml')).toBe(entryOf(before, '[Content_Types].xml'))
  })

  it('says anything, and writes it so that it stays words', async () => {
    const words = 'a <w:p/> & "b" \u0000\u0007\uD800 ]]> \ttab\nline 😀'
    const made = annotateWord(
      { name: 'a', bytes: wordFile({ body: paragraph('Words.') }), tracked: 'accepted' },
      {
        comments: [{ spans: [], author: '"<Jane> & Co"', at: '2026-03-01T09:30:15Z', paragraphs: [words] }],
        changes: [],
      },
    )
    expect(made.ok && wrongIn(made.value)).toEqual([])
    const [found] = made.ok ? (await importedWord(made.value)).comments : []
    expect(found).toMatchObject({
      author: '"<Jane> & Co"',
      body: 'a <w:p/> & "b" \uFFFD\uFFFD\uFFFD ]]> \ttab\nline 😀',
    })
  })
})

describe('a correction in a Word file', () => {
  it('takes words out and puts others in with the properties they had', () => {
    const made = changed(paragraph(run('On ', '<w:i/>') + run('Tuesday night', '<w:b/>')), (on) => ({
      changes: [change([on('Tuesday')], 'Monday')],
    }))
    expect(made).toBe(
      `<w:p>${run('On ', '<w:i/>')}<w:del w:id="1" ${MADE}><w:r><w:rPr><w:b/></w:rPr><w:delText xml:space="preserve">Tuesday</w:delText></w:r></w:del><w:ins w:id="0" ${MADE}><w:r><w:rPr><w:b/></w:rPr>${t('Monday')}</w:r></w:ins>${run(' night', '<w:b/>')}</w:p>`,
    )
  })

  it('may only take words out, or only put some in', () => {
    const made = changed(paragraph('It never rained.'), (on) => ({
      changes: [change([on('never ')], ''), change([{ start: 15, end: 15 }], ' at all')],
    }))
    expect(made).toContain('<w:delText xml:space="preserve">never </w:delText></w:r></w:del><w:r>')
    expect(made).toContain(`${t('rained')}</w:r><w:ins w:id="0" ${MADE}><w:r>${t(' at all')}</w:r></w:ins>${run('.')}`)
  })

  it('keeps paragraphs: a line goes into each where there are as many, all into the first otherwise', () => {
    const body = paragraph('One two') + paragraph('three four')
    const corrected = (words: string) =>
      textOf(annotated({ body }, () => ({ changes: [change([{ start: 4, end: 13 }], words)] })))
    expect(corrected('2\n3')).toBe('One 2\n3 four')
    expect(corrected('2')).toBe('One 2\nfour')
    expect(corrected('2\n3\n4')).toBe('One 2\n3\n4\nfour')
  })

  it('keeps links, and stands beside the changes of others and not in them', () => {
    const body = paragraph(
      `<w:hyperlink r:id="a">${run('a link')}</w:hyperlink>${insertion(run('put in here'), 5)}${insertion(run('!'), 6)}`,
    )
    const made = annotated({ body, links: { a: 'https://example.org/' } }, (on) => ({
      changes: [change([on('link')], 'word'), change([on('in here')], 'on there'), change([on('!')], '?')],
    }))
    expect(textOf(made)).toBe('a wordput on there?')
    expect(textOf(made, 'original')).toBe('a link')
    expect(bodyOf(made).replaceAll(/w:id="\d+"/g, '#')).toContain(
      `<w:ins # w:author="Ann" w:date="2026-01-02T03:04:00Z"><w:del # ${MADE}><w:r><w:delText xml:space="preserve">!</w:delText></w:r></w:del></w:ins><w:ins # ${MADE}><w:r>${t('?')}</w:r></w:ins></w:p>`,
    )
  })

  it('of words that somebody took out already leaves them taken out', () => {
    const body = paragraph(run('It was ') + deletion('very hot', 5) + run(' there.'))
    const made = annotated(
      { body },
      (on) => ({ changes: [change([on('hot')], 'cold')], comments: [comment([on('hot')], 'x')] }),
      'original',
    )
    expect(textOf(made, 'original')).toBe('It was very hot there.')
    expect(textOf(made)).toBe('It was cold there.')
    expect(bodyOf(made).match(/<w:del /g)).toHaveLength(1)
  })

  it('does not take out the mark of a note', () => {
    const reference = '<w:r><w:footnoteReference w:id="2"/></w:r>'
    const parts = {
      body: paragraph(run('Killed 21') + reference + run(' people.')),
      footnotes: `<w:footnote w:id="2">${paragraph('As counted.')}</w:footnote>`,
    }
    const corrected = (words: string) =>
      textOf(annotated(parts, (on) => ({ changes: [change([on('21[1] people')], words)] })))
    expect(corrected('22 persons')).toBe('Killed 22 persons[1].\nAs counted.')
    expect(corrected('22[1] persons')).toBe('Killed 22[1] persons.\nAs counted.')
  })

  it('of a note is made in the note', () => {
    const parts = {
      body: paragraph('<w:r><w:t>A</w:t><w:footnoteReference w:id="2"/></w:r>'),
      footnotes: `<w:footnote w:id="2">${paragraph('As counted.')}</w:footnote>`,
    }
    const made = annotated(parts, (on) => ({ changes: [change([on('counted')], 'told')] }))
    expect(textOf(made)).toBe('A[1]\nAs told.')
    expect(bodyOf(made)).toBe(parts.body)
  })

  it('of a picture, which no tracked change can be made of, is a comment', async () => {
    const body = paragraph(
      '<w:r><w:drawing><wp:inline><wp:docPr id="1" name="p" descr="A flooded street in Dresden"/></wp:inline></w:drawing></w:r>',
    )
    const made = annotated({ body }, (on) => ({ changes: [change([on('Dresden')], 'Meissen')] }))
    expect((await importedWord(made)).comments.map(({ body: said }) => said)).toEqual(['Meissen'])
  })

  it('that overlaps another takes no words out twice', () => {
    const made = annotated({ body: paragraph('one two three four') }, (on) => ({
      changes: [change([on('two three')], 'A'), change([on('one two')], 'B'), change([on('three')], '')],
    }))
    expect(textOf(made)).toBe('BA four')
    expect(textOf(made, 'original')).toBe('one two three four')
  })

  it('of several places is put in at the first of them', () => {
    const made = annotated({ body: paragraph('not hot and not dry') }, (on) => ({
      changes: [change([on('not hot'), on(' and not dry')], 'cold')],
    }))
    expect(textOf(made)).toBe('cold')
  })
})

describe('the rest of the file', () => {
  const odd = `<?xml version='1.0'  encoding="UTF-8"?>\r\n<!-- made by hand -->\r\n<d:document xmlns:d='http://schemas.openxmlformats.org/wordprocessingml/2006/main'\n  xmlns:x="urn:x" x:y='"'><d:body  >\r\n\t<d:p d:rsidR="00AA"><d:r ><d:t>It &#114;ained &lt;here&gt;.</d:t></d:r ></d:p>\r\n\t<d:p><d:r><d:t>Next &quot;one&quot;.</d:t></d:r><x:z></x:z></d:p><d:sectPr></d:sectPr></d:body></d:document>\n`

  it('is byte for byte as it was', () => {
    const picture = new Uint8Array([0xff, 0xd8, 0xff, 0, 1, 2, 3])
    const before = wordFile({
      body: '',
      entries: { 'word/document.xml': odd, 'word/media/image1.jpeg': picture, 'customXml/item1.xml': "<a   b='c'/>" },
    })
    // The picture is of a kind that the content types of this file do not tell.
    const { content } = walked(before)
    const made = annotateWord(
      { name: 'a', bytes: before, tracked: 'accepted' },
      {
        comments: [comment([spanOf(content, 'rained')], 'x')],
        changes: [change([spanOf(content, '<here>')], 'there')],
      },
    )
    if (!made.ok) throw new Error(made.refusal.key)
    const w = ` xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"`
    const text = (words: string) => `<d:r ><w:t${w} xml:space="preserve">${words}</w:t></d:r >`
    expect(entryOf(made.value, 'word/document.xml')).toBe(
      odd.replace(
        '<d:r ><d:t>It &#114;ained &lt;here&gt;.</d:t></d:r >',
        `${text('It ')}<w:commentRangeStart${w} w:id="1"/>${text('rained')}<w:commentRangeEnd${w} w:id="1"/><w:r${w}><w:commentReference${w} w:id="1"/></w:r>${text(' ')}` +
          `<w:del${w} w:id="2" ${MADE}><d:r ><w:delText${w} xml:space="preserve">&lt;here&gt;</w:delText></d:r ></w:del><w:ins${w} w:id="0" ${MADE}><w:r${w}>${`<w:t${w} xml:space="preserve">there</w:t>`}</w:r></w:ins>${text('.')}`,
      ),
    )
    const [old, now] = [readArchive('a', before), readArchive('a', made.value)]
    if (!old.ok || !now.ok) throw new Error('no zip file')
    const touched = ['word/document.xml', '[Content_Types].xml', 'word/_rels/document.xml.rels']
    for (const [name, bytes] of old.value) if (!touched.includes(name)) expect(now.value.get(name), name).toEqual(bytes)
    expect([...now.value.keys()]).toEqual([...old.value.keys(), 'word/comments.xml'])
  })

  it('is all as it was where nothing is to be said', () => {
    const before = wordFile({ body: paragraph('Words.'), comments: '' })
    const made = annotated(before, () => ({}))
    for (const name of ['word/document.xml', 'word/comments.xml', '[Content_Types].xml'])
      expect(entryOf(made, name)).toBe(entryOf(before, name))
  })

  it('is the same bytes each time', () => {
    const markup = (on: Said) => ({ comments: [comment([on('rained')], 'x')], changes: [change([on('It')], 'That')] })
    const parts = { body: paragraph('It rained.') }
    expect(annotated(parts, markup)).toEqual(annotated(parts, markup))
  })

  it('keeps numbers apart from those of a file that uses the largest', () => {
    const body = paragraph(
      `<w:bookmarkStart w:id="2147483647" w:name="b"/><w:bookmarkEnd w:id="2147483647"/><w:bookmarkStart w:id="0" w:name="c"/><w:bookmarkEnd w:id="0"/>${run('Words.')}`,
    )
    expect(changed(body, (on) => ({ comments: [comment([on('Words')], 'x')] }))).toContain(start(1))
  })

  it('gives parts of a run a record of its old looks each, under a number of its own', () => {
    const was = '<w:rPrChange w:id="3" w:author="Ann"><w:rPr><w:i/></w:rPr></w:rPrChange>'
    const made = changed(paragraph(run('one two', `<w:b/>${was}`)), (on) => ({
      changes: [change([on('two')], 'three')],
    }))
    expect(made.match(/<w:rPrChange w:id="\d+"/g)).toEqual(['<w:rPrChange w:id="3"', '<w:rPrChange w:id="5"'])
    expect(made).toContain(`<w:r><w:rPr><w:b/></w:rPr>${t('three')}</w:r></w:ins>`)
  })

  it('may be Strict, in UTF-16, without relationships, or with an empty list of comments', () => {
    const strict = 'http://purl.oclc.org/ooxml/wordprocessingml/main'
    const xml = `\uFEFF<?xml version="1.0" encoding="UTF-16"?><w:document xmlns:w="${strict}"><w:body>${paragraph('It rained.')}</w:body></w:document>`
    const utf16 = new Uint8Array(Buffer.from(xml, 'utf16le'))
    const made = annotated({ body: '', entries: { 'word/document.xml': utf16 } }, (on) => ({
      comments: [comment([on('rained')], 'x')],
    }))
    expect(entryOf(made, 'word/comments.xml')).toContain(`<w:comments xmlns:w="${strict}">`)
    expect(entryOf(made, 'word/_rels/document.xml.rels')).toContain(
      'Type="http://purl.oclc.org/ooxml/officeDocument/relationships/comments"',
    )
    expect(textOf(made)).toBe('It rained.')
    const archive = readArchive('a', wordFile({ body: paragraph('Words.'), comments: '' }))
    if (!archive.ok) throw new Error('no zip file')
    const empty = wordFile({
      body: paragraph('Words.'),
      comments: '',
      entries: {
        'word/comments.xml': '<comments xmlns="http://schemas.openxmlformats.org/wordprocessingml/2006/main" />',
      },
    })
    expect(
      entryOf(
        annotated(empty, (on) => ({ comments: [comment([on('Words')], 'x')] })),
        'word/comments.xml',
      ),
    ).toMatch(/<\/w:comment><\/comments>$/)
  })

  it('is refused with a sentence where it is no Word file', () => {
    const refused = (bytes: Uint8Array) => {
      const made = annotateWord(
        { name: 'a', bytes, tracked: 'accepted' },
        { comments: [comment([], 'x')], changes: [] },
      )
      return made.ok ? null : made.refusal.key
    }
    expect(refused(new Uint8Array([1, 2, 3]))).toBe('import.refused.unreadable')
    expect(refused(wordFile({ body: '<w:p>' }))).toBe('import.refused.unreadable')
    expect(refused(wordFile({ body: paragraph('Words.'), comments: '<w:comment' }))).toBe('import.refused.unreadable')
  })
})

describe('the Word files of others', () => {
  const folders = ['docx', 'multi-format'].filter(isShared)
  const files = folders.flatMap((folder) =>
    readdirSync(sharedData(folder))
      .filter((name) => name.endsWith('.docx'))
      .map((name) => `${folder}/${name}`),
  )

  it.skipIf(files.length === 0)(
    'take comments and changes everywhere, and give the same text (skipped where the shared data is absent)',
    async () => {
      for (const name of files) {
        const before = new Uint8Array(readFileSync(sharedData(name)))
        const { text } = walked(before).content
        if (text === '') continue
        const spans = Array.from({ length: 40 }, (_, i) => ({
          start: Math.floor((i * text.length) / 40),
          end: Math.ceil(((i + 2) * text.length) / 42),
        }))
        const made = annotated(before, () => ({
          comments: spans.map((span, index) => comment([span], `Note ${index}`)),
          changes: spans.filter((_, index) => index % 3 === 0).map((span) => change([span], 'other words')),
        }))
        expect(textOf(made, 'original'), name).toBe(textOf(before, 'original'))
      }
    },
  )
})
