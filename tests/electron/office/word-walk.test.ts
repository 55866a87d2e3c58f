import { describe, expect, it } from 'vitest'
import type { TrackedAs } from '../../../core/model/draft.ts'
import {
  deletion,
  insertion,
  paragraph,
  run,
  styled,
  table,
  type WordParts,
  walked,
  wordFile,
} from '../../support/word-file.ts'

type Read = [kind: string, text: string]

const blocksIn = (parts: WordParts | string, as: TrackedAs = 'accepted'): Read[] =>
  walked(wordFile(typeof parts === 'string' ? { body: parts } : parts), as).blocks.map(({ kind, text }) => [kind, text])
const textOf = (body: string, as: TrackedAs = 'accepted'): string => walked(wordFile({ body }), as).content.text
const marksIn = (parts: WordParts): string[] => {
  const { content } = walked(wordFile(parts))
  return content.inline.map(({ kind, start, end, href }) =>
    [kind, content.text.slice(start, end), href].filter(Boolean).join(' '),
  )
}

const style = (id: string, name: string, inner = '', type = 'paragraph'): string =>
  `<w:style w:type="${type}" w:styleId="${id}"><w:name w:val="${name}"/>${inner}</w:style>`

describe('the words of a Word file', () => {
  it('are joined run by run, with tabs, breaks, hyphens and symbols', () => {
    const inner = `${run('rain')}<w:r><w:tab/><w:t>fell</w:t><w:noBreakHyphen/><w:t>on</w:t><w:br/><w:t>Tues</w:t><w:softHyphen/><w:t>day</w:t><w:cr/><w:sym w:font="Symbol" w:char="F061"/><w:sym w:font="Wingdings" w:char="F0FC"/></w:r>`
    expect(textOf(paragraph(inner))).toBe('rain fell\u2011on\nTues\u00ADday\nα✓')
  })

  it('have no white space that the file does not say to keep, and never two blanks', () => {
    expect(textOf(paragraph('<w:r><w:t> a </w:t></w:r><w:r><w:t xml:space="preserve">b   c </w:t></w:r>'))).toBe('ab c')
  })

  it('are told apart where two line breaks follow each other', () => {
    expect(blocksIn(paragraph('<w:r><w:t>One</w:t><w:br/><w:br/><w:t>Two</w:t></w:r>'))).toEqual([
      ['paragraph', 'One'],
      ['paragraph', 'Two'],
    ])
  })

  it('are found in content controls, smart tags, fields, links and ruby', () => {
    const inner = [
      `<w:sdt><w:sdtPr/><w:sdtContent>${run('one ')}</w:sdtContent></w:sdt>`,
      `<w:smartTag w:element="e">${run('two ')}</w:smartTag>`,
      `<w:fldSimple w:instr=" DATE ">${run('three ')}</w:fldSimple>`,
      `<w:hyperlink w:anchor="x">${run('four ')}</w:hyperlink>`,
      `<w:r><w:ruby><w:rubyPr/><w:rt>${run('above')}</w:rt><w:rubyBase>${run('five')}</w:rubyBase></w:ruby></w:r>`,
    ].join('')
    expect(textOf(`<w:sdt><w:sdtContent>${paragraph(inner)}</w:sdtContent></w:sdt>`)).toBe('one two three four five')
  })

  it('are the result of a field, not its code', () => {
    const field = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`
    const inner = `${field('begin')}<w:r><w:instrText>IF </w:instrText></w:r>${field('begin')}<w:r><w:instrText>PAGE</w:instrText></w:r>${field('separate')}${run('7')}${field('end')}${run(' = 8')}${field('separate')}${run('seen')}${field('end')}`
    expect(textOf(paragraph(inner))).toBe('seen')
  })

  it('are not those that are hidden, by the run or by its style', () => {
    const styles = style('Ghost', 'Ghost', '<w:rPr><w:vanish/></w:rPr>', 'character')
    const body = paragraph(
      run('seen') +
        run('not', '<w:vanish/>') +
        run('nor', '<w:rStyle w:val="Ghost"/>') +
        run(' too', '<w:rStyle w:val="Ghost"/><w:vanish w:val="0"/>'),
    )
    expect(blocksIn({ body, styles })).toEqual([['paragraph', 'seen too']])
  })

  it('of a formula are its letters', () => {
    expect(textOf(paragraph(`${run('so ')}<m:oMath><m:r><m:t>a=b</m:t></m:r></m:oMath>`))).toBe('so a=b')
  })

  it('of a text box come once, after its paragraph', () => {
    const box = (text: string) => `<w:txbxContent>${paragraph(text)}</w:txbxContent>`
    const drawn = `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx>${box('Boxed')}</wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>${box('Boxed')}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>`
    expect(blocksIn(paragraph(run('Before ') + drawn + run('and after.')) + paragraph('Next.'))).toEqual([
      ['paragraph', 'Before and after.'],
      ['paragraph', 'Boxed'],
      ['paragraph', 'Next.'],
    ])
    const newer = `<w:r><mc:AlternateContent><mc:Choice Requires="zz"><w:t>Unknown</w:t></mc:Choice><mc:Fallback><w:pict><v:textbox>${box('Known')}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>`
    expect(textOf(paragraph(newer))).toBe('Known')
  })

  it('of a picture are its description, when it says something', () => {
    const picture = (descr: string) =>
      `<w:r><w:drawing><wp:inline><wp:docPr id="1" name="p" descr="${descr}"/></wp:inline></w:drawing></w:r>`
    expect(
      blocksIn(
        paragraph(picture('A flooded street in Dresden')) +
          paragraph(picture('logo')) +
          paragraph(picture('A street Description automatically generated')) +
          paragraph('Words.'),
      ),
    ).toEqual([
      ['figure', 'A flooded street in Dresden'],
      ['paragraph', 'Words.'],
    ])
  })

  it('do not come from headers, from files it refers to, or from parts nothing refers to', () => {
    const body = `<w:altChunk r:id="rIdLink"/>${paragraph('Words.')}<w:subDoc r:id="rIdLink"/>`
    const header =
      '<w:hdr xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:p><w:r><w:t>Head</w:t></w:r></w:p></w:hdr>'
    expect(
      blocksIn({ body, links: { rIdLink: 'https://example.org/x' }, entries: { 'word/header1.xml': header } }),
    ).toEqual([['paragraph', 'Words.']])
  })

  it('are read in Strict Open XML, and under any prefix', () => {
    const strict = 'http://purl.oclc.org/ooxml/wordprocessingml/main'
    const xml = `<document xmlns="${strict}" xmlns:q="${strict}"><body><q:p><r><t>Words.</t></r></q:p></body></document>`
    expect(blocksIn({ body: '', entries: { 'word/document.xml': xml } })).toEqual([['paragraph', 'Words.']])
  })
})

describe('the blocks of a Word file', () => {
  it('are headings by the outline level of their style, of one it is based on, or of their own', () => {
    const styles = [
      style('berschrift1', 'heading 1', '<w:pPr><w:outlineLvl w:val="0"/></w:pPr>'),
      style('Mine', 'Mine', '<w:basedOn w:val="berschrift1"/>'),
      style('Deep', 'Deep', '<w:pPr><w:outlineLvl w:val="8"/></w:pPr>'),
      style('Ueberschrift3', 'Überschrift 3'),
      style('Body', 'Body', '<w:basedOn w:val="berschrift1"/><w:pPr><w:outlineLvl w:val="9"/></w:pPr>'),
      style('Round', 'Round', '<w:basedOn w:val="Round"/>'),
    ].join('')
    const body =
      ['berschrift1', 'Mine', 'Deep', 'Ueberschrift3', 'Body', 'Round', 'Absent']
        .map((id) => styled(id, `In ${id}`))
        .join('') + paragraph('Own level', '<w:outlineLvl w:val="1"/>')
    const { blocks } = walked(wordFile({ body, styles }))
    expect(blocks.map(({ kind, level }) => (level === undefined ? kind : `${kind} ${level}`))).toEqual([
      'heading 1',
      'heading 1',
      'heading 6',
      'heading 3',
      'paragraph',
      'paragraph',
      'paragraph',
      'heading 2',
    ])
  })

  it('are headline, standfirst, byline, quotation, caption or code by the name of their style', () => {
    const names = {
      Titel: 'Title',
      U: 'Subtitle',
      B: 'Byline',
      Z: 'Quote',
      I: 'Intense Quote',
      K: 'Block Text',
      C: 'caption',
      H: 'HTML Preformatted',
    }
    const styles = Object.entries(names)
      .map(([id, name]) => style(id, name))
      .join('')
    const body =
      Object.keys(names)
        .map((id) => styled(id, `In  ${id}`))
        .join('') + styled('Titel', 'Second title')
    expect(blocksIn({ body, styles })).toEqual([
      ['headline', 'In Titel'],
      ['standfirst', 'In U'],
      ['byline', 'In B'],
      ['quote', 'In Z'],
      ['quote', 'In I'],
      ['quote', 'In K'],
      ['caption', 'In C'],
      ['preformatted', 'In  H'],
      ['heading', 'Second title'],
    ])
  })

  it('are cells of tables that hold data, each one block', () => {
    const [cell] = [`${paragraph('Two')}${paragraph('lines')}`]
    const { blocks } = walked(
      wordFile({
        body: `<w:tbl><w:tr><w:trPr><w:tblHeader/></w:trPr><w:tc>${paragraph('Head')}</w:tc><w:tc><w:tcPr><w:gridSpan w:val="2"/></w:tcPr>${paragraph('Wide')}</w:tc><w:tc>${paragraph('Fourth')}</w:tc></w:tr><w:tr><w:tc><w:tcPr><w:vMerge/></w:tcPr>${paragraph('Covered')}</w:tc><w:tc>${cell}</w:tc></w:tr></w:tbl>`,
      }),
    )
    expect(blocks.map(({ text, table: place }) => [text, place?.row, place?.column, place?.header])).toEqual([
      ['Head', 0, 0, true],
      ['Wide', 0, 1, true],
      ['Fourth', 0, 3, true],
      ['Two\nlines', 1, 1, false],
    ])
  })

  it('are read through tables that only lay out a page', () => {
    const inner = table(['Rain', '12 mm'])
    expect(blocksIn(`${table([`${paragraph('Box')}${inner}`, paragraph('Side')])}${table(['Alone'])}`)).toEqual([
      ['paragraph', 'Box'],
      ['table-cell', 'Rain'],
      ['table-cell', '12 mm'],
      ['paragraph', 'Side'],
      ['paragraph', 'Alone'],
    ])
  })

  it('of foot- and endnotes come after the body, numbered as the text refers to them', () => {
    const note = (id: number, text: string) =>
      `<w:footnote w:id="${id}">${paragraph(`<w:r><w:footnoteRef/></w:r>${run(` ${text}`)}`)}${paragraph('More.')}</w:footnote>`
    const { blocks } = walked(
      wordFile({
        body: paragraph(
          `${run('Killed 21')}<w:r><w:footnoteReference w:id="7"/></w:r>${run(', he said')}<w:r><w:endnoteReference w:id="2"/><w:footnoteReference w:id="99"/></w:r>`,
        ),
        footnotes: `<w:footnote w:type="separator" w:id="0">${paragraph('line')}</w:footnote>${note(7, 'As counted.')}${note(8, 'Never referred to.')}`,
        endnotes: `<w:endnote w:id="2">${paragraph('An endnote.')}</w:endnote>`,
      }),
    )
    expect(blocks.map(({ kind, text, list }) => [kind, text, list?.number])).toEqual([
      ['paragraph', 'Killed 21[1], he said[2]', undefined],
      ['footnote', 'As counted.', 1],
      ['footnote', 'More.', undefined],
      ['footnote', 'An endnote.', 2],
    ])
  })
})

describe('the lists of a Word file', () => {
  const level = (ilvl: number, format: string, more = '') =>
    `<w:lvl w:ilvl="${ilvl}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}</w:lvl>`
  const numbering = [
    `<w:abstractNum w:abstractNumId="0">${level(0, 'decimal', '<w:pStyle w:val="Item"/>')}${level(1, 'lowerLetter', '<w:pStyle w:val="Sub"/>')}</w:abstractNum>`,
    `<w:abstractNum w:abstractNumId="1">${level(0, 'bullet')}</w:abstractNum>`,
    '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>',
    '<w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>',
    '<w:num w:numId="3"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride></w:num>',
  ].join('')
  const item = (text: string, num: number, ilvl = 0) =>
    paragraph(text, `<w:numPr><w:ilvl w:val="${ilvl}"/><w:numId w:val="${num}"/></w:numPr>`)
  const items = (body: string, styles = '') =>
    walked(wordFile({ body, numbering, styles })).blocks.map(({ kind, text, level: depth, list }) =>
      list ? `${text}: ${list.ordered ? list.number : '•'} at ${depth} of ${list.id}` : `${text}: ${kind}`,
    )

  it('count on through other paragraphs, begin again below, and where they are told to', () => {
    expect(
      items(
        [
          item('a', 1),
          item('b', 1, 1),
          item('c', 1, 1),
          paragraph('between'),
          item('d', 1),
          item('e', 1, 1),
          item('f', 3),
          item('g', 2),
          item('h', 0),
          item('i', 77),
        ].join(''),
      ),
    ).toEqual([
      'a: 1 at 1 of 0',
      'b: 1 at 2 of 1',
      'c: 2 at 2 of 1',
      'between: paragraph',
      'd: 2 at 1 of 0',
      'e: 1 at 2 of 2',
      'f: 5 at 1 of 3',
      'g: • at 1 of 4',
      'h: paragraph',
      'i: paragraph',
    ])
  })

  it('may be made by styles', () => {
    const styles =
      style('Item', 'Item', '<w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr>') +
      style('Sub', 'Sub', '<w:basedOn w:val="Item"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr>')
    expect(
      items(
        styled('Item', 'a') +
          styled('Sub', 'b') +
          paragraph('c', '<w:pStyle w:val="Item"/><w:numPr><w:numId w:val="0"/></w:numPr>'),
        styles,
      ),
    ).toEqual(['a: 1 at 1 of 0', 'b: 1 at 2 of 1', 'c: paragraph'])
  })

  it('are no deeper and no longer than numbers go', () => {
    expect(
      items(
        item('a', 1, 999_999_999) +
          paragraph('b', '<w:numPr><w:ilvl w:val="9999999999999"/><w:numId w:val="1"/></w:numPr>'),
      ),
    ).toEqual(['a: • at 9 of 8', 'b: 1 at 1 of 0'])
  })
})

describe('the looks of words', () => {
  it('are bold and italic as runs state and styles switch', () => {
    const styles =
      '<w:docDefaults><w:rPrDefault><w:rPr/></w:rPrDefault></w:docDefaults>' +
      style('Lead', 'Lead', '<w:rPr><w:b/></w:rPr>') +
      style('Strong', 'Strong', '<w:rPr><w:b/></w:rPr>', 'character') +
      style('Emphasis', 'Emphasis', '<w:basedOn w:val="Slanted"/>', 'character') +
      style('Slanted', 'Slanted', '<w:rPr><w:i/></w:rPr>', 'character') +
      style('Heading1', 'heading 1', '<w:pPr><w:outlineLvl w:val="0"/></w:pPr><w:rPr><w:b/></w:rPr>')
    const body =
      paragraph(
        run('own', '<w:b/>') +
          run(' off', '<w:b w:val="false"/>') +
          run(' strong', '<w:rStyle w:val="Strong"/>') +
          run(' slanted', '<w:rStyle w:val="Emphasis"/>'),
      ) +
      styled('Lead', run('lead') + run(' twice', '<w:rStyle w:val="Strong"/>') + run(' plain', '<w:b w:val="0"/>')) +
      styled('Heading1', run('Heading ') + run('stressed', '<w:i/>'))
    expect(marksIn({ body, styles })).toEqual([
      'bold own',
      'bold  strong',
      'italic  slanted',
      'bold lead',
      'italic stressed',
    ])
  })

  it('lead to the addresses of links and HYPERLINK fields, as the file writes them', () => {
    const field = (code: string, text: string) =>
      `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>${code}</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${run(text)}<w:r><w:fldChar w:fldCharType="end"/></w:r>`
    const body = paragraph(
      `<w:hyperlink r:id="a">${run('one')}</w:hyperlink>${run(' ')}${field(' HYPERLINK "https://example.org/b" \\o "tip" ', 'two')}${field(' HYPERLINK \\l "here" ', ' three')}<w:fldSimple w:instr='HYPERLINK "https://example.org/d"'>${run(' four')}</w:fldSimple>${run(' five')}`,
    )
    expect(marksIn({ body, links: { a: 'https://example.org/a' } })).toEqual([
      'link one https://example.org/a',
      'link two https://example.org/b',
      'link  four https://example.org/d',
    ])
  })
})

describe('the tracked changes of a Word file', () => {
  const body = paragraph(
    `${run('It was ')}${deletion('hot')}${insertion(run('cold') + run(' and wet'))}${run(' there.')}`,
  )

  it('are taken as accepted or as original', () => {
    expect(textOf(body)).toBe('It was cold and wet there.')
    expect(textOf(body, 'original')).toBe('It was hot there.')
  })

  it.each(['accepted', 'original'] as const)('are told in reading order, read as %s', (as) => {
    const changes = [
      { kind: 'deleted', text: 'hot', author: 'Ann', at: '2026-01-02T03:04:00Z' },
      { kind: 'inserted', text: 'cold and wet', author: 'Ann', at: '2026-01-02T03:04:00Z' },
    ]
    expect(walked(wordFile({ body }), as).trackedChanges).toEqual(changes)
  })

  it('part and join paragraphs with the marks of paragraphs', () => {
    const marked = (mark: string) => `<w:rPr><w:${mark} w:id="1" w:author="Ann"/></w:rPr>`
    const parts =
      paragraph('One', marked('ins')) + paragraph(' two') + paragraph('Three', marked('del')) + paragraph(' four')
    expect(textOf(parts)).toBe('One\ntwo\nThree four')
    expect(textOf(parts, 'original')).toBe('One two\nThree\nfour')
  })

  it('are one change where one person put in several paragraphs', () => {
    const parts =
      paragraph(insertion(run('One')), '<w:rPr><w:ins w:id="1" w:author="Ann"/></w:rPr>') +
      paragraph(insertion(run('two')) + run(' old'))
    expect(walked(wordFile({ body: parts })).trackedChanges.map(({ text }) => text)).toEqual(['One\ntwo'])
  })

  it('may be in one another, moved, and of rows', () => {
    const inner = `<w:ins w:id="1" w:author="Ann">${run('kept ')}${deletion('dropped ', 2, 'Bob')}</w:ins><w:moveFrom w:id="3" w:author="Ann">${run('from ')}</w:moveFrom><w:moveTo w:id="4" w:author="Ann">${run('to ')}</w:moveTo>`
    const row = (mark: string, text: string) =>
      `<w:tr><w:trPr><w:${mark} w:id="5" w:author="Ann"/></w:trPr><w:tc>${paragraph(text)}</w:tc><w:tc>${paragraph('x')}</w:tc></w:tr>`
    const parts = `${paragraph(inner)}<w:tbl>${row('ins', 'new')}${row('del', 'old')}</w:tbl>`
    expect(textOf(parts)).toBe('kept to\nnew\nx')
    expect(textOf(parts, 'original')).toBe('from\nold\nx')
  })
})
