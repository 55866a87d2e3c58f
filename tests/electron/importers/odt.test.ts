import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { documentOf, fodtOf, type OdtParts, odtOf, zipOf } from './documents.ts'
import { blocksOf, marksOf, refusalOf } from './reading.ts'

const read = (body: string, parts?: OdtParts, tracked?: 'accepted' | 'original') =>
  documentOf('article.odt', odtOf(body, parts), tracked)
const textOf = async (body: string) => (await read(body)).content.text

const NAMED = `<style:style style:name="Standard" style:family="paragraph"/>
  <style:style style:name="Title" style:family="paragraph" style:parent-style-name="Standard"/>
  <style:style style:name="Subtitle" style:family="paragraph"/>
  <style:style style:name="Quotations" style:family="paragraph"><style:text-properties fo:font-style="italic"/></style:style>
  <style:style style:name="Heading_20_2" style:display-name="Heading 2" style:family="paragraph" style:default-outline-level="2"><style:text-properties fo:font-weight="bold"/></style:style>
  <style:style style:name="Strong" style:family="text"><style:text-properties fo:font-weight="bold"/></style:style>
  <text:list-style style:name="Steps"><text:list-level-style-number text:level="1" style:num-format="1" text:start-value="3"/><text:list-level-style-bullet text:level="2" text:bullet-char="-"/></text:list-style>`
const AUTOMATIC = `<style:style style:name="P1" style:family="paragraph" style:parent-style-name="Title"/>
  <style:style style:name="P2" style:family="paragraph" style:parent-style-name="Heading_20_2"/>
  <style:style style:name="P3" style:family="paragraph" style:parent-style-name="Standard"><style:text-properties fo:font-weight="bold"/></style:style>
  <style:style style:name="T1" style:family="text" style:parent-style-name="Strong"/>
  <style:style style:name="T2" style:family="text"><style:text-properties fo:font-style="italic"/></style:style>
  <style:style style:name="T3" style:family="text"><style:text-properties fo:font-weight="normal"/></style:style>
  <style:style style:name="T4" style:family="text"><style:text-properties text:display="none"/></style:style>`
const STYLES: OdtParts = { styles: NAMED, automatic: AUTOMATIC }

describe('an OpenDocument text', () => {
  it('has a headline, a standfirst, headings and quotations by its styles, whatever they inherit from', async () => {
    const draft = await read(
      `<text:p text:style-name="P1">Bridge reopens</text:p><text:p text:style-name="Subtitle">Two years on</text:p>
       <text:p text:style-name="P2">By its style</text:p><text:h text:outline-level="3">By its level</text:h>
       <text:p text:style-name="Quotations">We waited.</text:p><text:p text:style-name="Standard">It reopened.</text:p>`,
      STYLES,
    )
    expect(blocksOf(draft)).toEqual([
      ['headline', 'Bridge reopens'],
      ['standfirst', 'Two years on'],
      ['heading', 'By its style'],
      ['heading', 'By its level'],
      ['quote', 'We waited.'],
      ['paragraph', 'It reopened.'],
    ])
    expect(draft.content.blocks.map(({ level }) => level)).toEqual([undefined, undefined, 2, 3, undefined, undefined])
    expect(draft).toMatchObject({ format: 'odt', details: { title: 'Bridge reopens' } })
  })

  it('keeps bold, italics and links, but not the look a heading has anyway', async () => {
    const draft = await read(
      `<text:p text:style-name="P2">Bold by itself</text:p>
       <text:p>A <text:span text:style-name="T1">strong</text:span>, an <text:span text:style-name="T2">odd</text:span> and a
       <text:a xlink:href="https://marl.example/a">linked</text:a> <text:a xlink:href="javascript:alert(1)">word</text:a>.</text:p>
       <text:p text:style-name="P3">All of it <text:span text:style-name="T3">but this</text:span></text:p>`,
      STYLES,
    )
    expect(marksOf(draft)).toEqual([
      'bold strong',
      'italic odd',
      'link linked https://marl.example/a',
      'bold All of it ',
    ])
  })

  it('has its white space, tabs and line breaks as they are shown', async () => {
    expect(
      await textOf('<text:p> One\n  two<text:s text:c="2"/>three<text:tab/>four <text:line-break/> five</text:p>'),
    ).toBe('One two  three\tfour\nfive')
  })

  it('numbers its lists as they are shown', async () => {
    const draft = await read(
      `<text:list xml:id="l1" text:style-name="Steps"><text:list-item><text:p>Three</text:p><text:p>More</text:p>
         <text:list><text:list-item><text:p>Inner</text:p></text:list-item></text:list></text:list-item>
       <text:list-item><text:p>Four</text:p></text:list-item></text:list><text:p>Between.</text:p>
       <text:list text:continue-list="l1" text:style-name="Steps"><text:list-item><text:p>Five</text:p></text:list-item>
       <text:list-item text:start-value="9"><text:p>Nine</text:p></text:list-item></text:list>`,
      STYLES,
    )
    expect(draft.content.blocks.map(({ kind, level, list }) => [kind, level, list?.ordered, list?.number])).toEqual([
      ['list-item', 1, true, 3],
      ['paragraph', undefined, undefined, undefined],
      ['list-item', 2, false, 1],
      ['list-item', 1, true, 4],
      ['paragraph', undefined, undefined, undefined],
      ['list-item', 1, true, 5],
      ['list-item', 1, true, 9],
    ])
  })

  it('keeps the cells of a table in their places', async () => {
    const cell = (words: string, more = '') => `<table:table-cell ${more}>${words}</table:table-cell>`
    const draft = await read(
      `<table:table><table:table-header-rows><table:table-row>${cell('<text:p>Town</text:p>', 'table:number-columns-spanned="2"')}<table:covered-table-cell/>${cell('<text:p>Dead</text:p>')}</table:table-row></table:table-header-rows>
       <table:table-row>${cell('<text:p>Marl</text:p>')}${cell('', 'table:number-columns-repeated="1"')}${cell('<text:p>21</text:p><text:p>(later)</text:p>')}</table:table-row></table:table>`,
    )
    expect(draft.content.blocks.map(({ table }) => table && [table.row, table.column, table.header])).toEqual([
      [0, 0, true],
      [0, 2, true],
      [1, 0, false],
      [1, 2, false],
    ])
    expect(blocksOf(draft).at(-1)).toEqual(['table-cell', '21\n(later)'])
  })

  it('sets its notes behind the text, called by numbers in brackets', async () => {
    const note = (mark: string, words: string) =>
      `<text:note><text:note-citation>${mark}</text:note-citation><text:note-body><text:p>${words}</text:p></text:note-body></text:note>`
    const draft = await read(
      `<text:p>It killed 21${note('1', 'The mayor says 20.')} people${note('i', 'At the end.')}.</text:p><text:p>So it goes.</text:p>`,
    )
    expect(blocksOf(draft)).toEqual([
      ['paragraph', 'It killed 21[1] people[i].'],
      ['paragraph', 'So it goes.'],
      ['footnote', 'The mayor says 20.'],
      ['footnote', 'At the end.'],
    ])
    expect(draft.content.blocks.map(({ list }) => list?.number)).toEqual([undefined, undefined, 1, 2])
  })

  it('has what a picture shows, the words of a text box behind its paragraph, and nothing hidden or made by a program', async () => {
    const draft = await read(
      `<text:table-of-content><text:index-body><text:p>Part one 3</text:p></text:index-body></text:table-of-content>
       <text:section text:display="none"><text:p>Hidden.</text:p></text:section>
       <text:p>Seen<text:span text:style-name="T4"> hidden</text:span><text:hidden-text text:is-hidden="true">hidden</text:hidden-text>.<draw:frame><draw:image/><svg:desc>Cranes over the river bed</svg:desc></draw:frame><draw:frame><draw:text-box><text:p>In a box.</text:p></draw:text-box></draw:frame> Still.</text:p>`,
      STYLES,
    )
    expect(blocksOf(draft)).toEqual([
      ['paragraph', 'Seen. Still.'],
      ['figure', 'Cranes over the river bed'],
      ['paragraph', 'In a box.'],
    ])
  })

  const META =
    '<dc:title>From a template</dc:title><meta:initial-creator>Ada Quill</meta:initial-creator><dc:creator>Last Saver</dc:creator><dc:language>en-GB</dc:language>'
  it('says who wrote it and what it is called', async () => {
    const draft = await read('<text:p>It reopened on Tuesday.</text:p>', { meta: META })
    expect(draft.details).toMatchObject({ title: 'From a template', byline: 'Ada Quill' })
    expect(draft.content.language).toBe('en-GB')
  })

  it('is in the language of its words where the program states its own', async () => {
    const words = 'Der Bürgermeister sagte, dass die Brücke nicht vor dem Ende des Jahres für den Verkehr frei wird. '
    const draft = await read(`<text:p>${words.repeat(3)}</text:p>`, { meta: META })
    expect(draft.content.language).toBe('de')
  })

  it('is the same as one XML file', async () => {
    const body =
      '<text:p text:style-name="P1">Bridge</text:p><text:p>It <text:span text:style-name="T1">re</text:span>opened.</text:p>'
    const packed = await read(body, { ...STYLES, meta: META })
    const flat = await documentOf('article.fodt', new TextEncoder().encode(fodtOf(body, { ...STYLES, meta: META })))
    expect(flat).toEqual(packed)
  })

  it('is refused in words where it is locked, damaged or no text', async () => {
    const manifest =
      '<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"><manifest:file-entry manifest:full-path="content.xml"><manifest:encryption-data/></manifest:file-entry></manifest:manifest>'
    const sheet =
      '<o:document-content xmlns:o="urn:oasis:names:tc:opendocument:xmlns:office:1.0"><o:body><o:spreadsheet/></o:body></o:document-content>'
    expect(await refusalOf('a.odt', zipOf({ 'content.xml': 'noise', 'META-INF/manifest.xml': manifest }))).toBe(
      'import.refused.document-locked',
    )
    expect(await refusalOf('a.odt', zipOf({ 'content.xml': '<a><b></a>' }))).toBe('import.refused.unreadable')
    expect(await refusalOf('a.ods', zipOf({ 'content.xml': sheet }))).toBe('import.refused.document')
    expect(await refusalOf('a.odt', odtOf('<text:p> </text:p>'))).toBe('import.refused.no-words')
  })
})

const region = (id: string, kind: string, inner = '') =>
  `<text:changed-region xml:id="${id}"><text:${kind}><office:change-info><dc:creator>Ed</dc:creator><dc:date>2024-03-01T10:20:30</dc:date></office:change-info>${inner}</text:${kind}></text:changed-region>`

describe('tracked changes of an OpenDocument text', () => {
  const body = `<text:tracked-changes>${region('a', 'insertion')}${region('b', 'deletion', '<text:p>14</text:p>')}</text:tracked-changes>
    <text:p>It killed <text:change text:change-id="b"/><text:change-start text:change-id="a"/>21<text:change-end text:change-id="a"/> people.</text:p>`

  it('are taken as accepted, or as if none had been made', async () => {
    expect((await read(body)).content.text).toBe('It killed 21 people.')
    expect((await read(body, {}, 'original')).content.text).toBe('It killed 14 people.')
  })

  it('are listed either way', async () => {
    const by = { author: 'Ed', at: '2024-03-01T10:20:30' }
    const changes = [
      { kind: 'deleted', text: '14', ...by },
      { kind: 'inserted', text: '21', ...by },
    ]
    expect((await read(body)).trackedChanges).toEqual(changes)
    expect((await read(body, {}, 'original')).trackedChanges).toEqual(changes)
  })

  it('join and part paragraphs', async () => {
    const parted = `<text:tracked-changes>${region('a', 'insertion')}${region('b', 'deletion', '<text:p>of one.</text:p><text:p>The beginning</text:p>')}</text:tracked-changes>
      <text:p>One<text:change-start text:change-id="a"/> and</text:p><text:p>more <text:change-end text:change-id="a"/>line.</text:p>
      <text:p>The end <text:change text:change-id="b"/> of another.</text:p>`
    expect((await read(parted)).content.text).toBe('One and\nmore line.\nThe end of another.')
    expect((await read(parted, {}, 'original')).content.text).toBe(
      'Oneline.\nThe end of one.\nThe beginning of another.',
    )
  })
})

const noted = (name: string, words = 'Is it so?') =>
  `<office:annotation office:name="${name}"><dc:creator>Rev</dc:creator><dc:date>2024-03-01T10:20:30Z</dc:date><text:p>${words}</text:p></office:annotation>`
const notedTo = (name: string) => `<office:annotation-end office:name="${name}"/>`

describe('comments of an OpenDocument text', () => {
  it('stand on the words they are about, with who said what when', async () => {
    const draft = await read(
      `<text:p>First.</text:p><text:p>It took ${noted('c')}two years${notedTo('c')} to mend.</text:p>`,
    )
    expect(draft.comments).toEqual([
      {
        id: 'c',
        author: 'Rev',
        at: '2024-03-01T10:20:30.000Z',
        body: 'Is it so?',
        links: [],
        tags: [],
        replyTo: null,
        quote: { exact: 'two years', prefix: 'First.\nIt took ', suffix: ' to mend.' },
        spans: [{ start: 15, end: 24 }],
      },
    ])
  })

  it('are about the sentence where they stand at a point', async () => {
    const draft = await read(`<text:p>One is this. Two${noted('c')} is that. Three.</text:p>`)
    expect(draft.comments[0]?.quote?.exact).toBe('Two is that.')
  })

  it('have names of their own where the file gives two the same', async () => {
    const draft = await read(`<text:p>A${noted('c', 'One')} b${noted('c', 'Two')}</text:p>`)
    expect(new Set(draft.comments.map(({ id }) => id)).size).toBe(2)
  })

  it('lie where their words lie in the canonical text, whatever stands around and in whichever block', async () => {
    const piece = fc.constantFrom(
      'word',
      ' ',
      '  ',
      '\n ',
      '<text:s text:c="3"/>',
      '<text:line-break/>',
      '<text:tab/>',
      '😀',
      '<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>Note.</text:p></text:note-body></text:note>',
    )
    const some = fc.array(piece, { maxLength: 6 }).map((parts) => parts.join(''))
    const paragraph = some.map((inner) => `<text:p>${inner}</text:p>`)
    const around = fc.array(paragraph, { maxLength: 3 }).map((parts) => parts.join(''))
    await fc.assert(
      fc.asyncProperty(around, some, some, around, async (before, left, right, after) => {
        const draft = await read(
          `${before}<text:p>${left}${noted('c')}MARKED words${notedTo('c')}${right}</text:p>${after}`,
        )
        const [comment] = draft.comments
        expect(comment?.spans?.map(({ start, end }) => draft.content.text.slice(start, end))).toEqual(['MARKED words'])
        expect(comment?.quote?.exact).toBe('MARKED words')
      }),
      { numRuns: 60 },
    )
  })
})
