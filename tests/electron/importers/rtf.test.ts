import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { documentOf } from './documents.ts'
import { blocksOf, marksOf, refusalOf } from './reading.ts'

const bytesOf = (rtf: string): Uint8Array => Uint8Array.from(rtf, (sign) => sign.charCodeAt(0))
const read = (inner: string, tracked?: 'accepted' | 'original') =>
  documentOf('article.rtf', bytesOf(`{\\rtf1\\ansi\\ansicpg1252\\deff0 ${inner}}`), tracked)
const textOf = async (inner: string) => (await read(inner)).content.text

const STYLES =
  '{\\stylesheet{\\s0 Normal;}{\\s1\\sbasedon0\\b heading 2;}{\\s2\\sbasedon0 Title;}{\\s3\\sbasedon2 My Title;}{\\s4\\i Quotations;}{\\s5\\outlinelevel2 Part;}{\\s6 toc 1;}{\\*\\cs7 Strong;}}'

describe('a Rich Text file', () => {
  it('has the kinds of its styles and outline levels', async () => {
    const draft = await read(
      `${STYLES}\\pard\\s3 Bridge reopens\\par\\pard\\s6 Part one 3\\par\\pard\\s1\\b By its style\\par\\pard\\plain\\s5 By its style’s level\\par
\\pard\\outlinelevel0 By its level\\par\\pard\\outlinelevel9\\s4\\i We waited.\\par\\pard\\plain\\s0 It reopened.\\par`.replace(
        '’',
        "\\'92",
      ),
    )
    expect(blocksOf(draft)).toEqual([
      ['headline', 'Bridge reopens'],
      ['heading', 'By its style'],
      ['heading', 'By its style’s level'],
      ['heading', 'By its level'],
      ['quote', 'We waited.'],
      ['paragraph', 'It reopened.'],
    ])
    expect(draft.content.blocks.map(({ level }) => level)).toEqual([undefined, 2, 3, 1, undefined, undefined])
    // What a heading looks like is its style's.
    expect(draft.content.inline).toEqual([])
    expect(draft).toMatchObject({ format: 'rtf', details: { title: 'Bridge reopens' } })
  })

  it('keeps bold, italics and links', async () => {
    const draft = await read(
      `A {\\b bold {\\b0 plain} one}, \\i odd\\i0, {\\b\\i both\\plain none} {\\field{\\*\\fldinst{HYPERLINK "https://marl.example/a?b=1"}}{\\fldrslt {\\ul linked}}} {\\field{\\*\\fldinst HYPERLINK "javascript:alert(1)"}{\\fldrslt word}} {\\field{\\*\\fldinst HYPERLINK \\\\l "top"}{\\fldrslt up}}.`,
    )
    expect(draft.content.text).toBe('A bold plain one, odd, bothnone linked word up.')
    expect(marksOf(draft)).toEqual([
      'bold bold ',
      'bold  one',
      'italic odd',
      'bold both',
      'italic both',
      'link linked https://marl.example/a?b=1',
    ])
  })

  it.each([
    ['the file’s code page', "\\ansicpg1251 \\'cf\\'f0\\'e8\\'e2\\'e5\\'f2", 'Привет'],
    ['a font’s character set', "{\\fonttbl{\\f0\\fcharset0 A;}{\\f1\\fcharset238 B;}}\\'e8{\\f1 \\'e8}\\'e8", 'èčè'],
    ['a font’s code page', "{\\fonttbl{\\f0 A;}{\\f1\\cpg1255 B;}}{\\f1 \\'f9\\'ec\\'e5\\'ed}", 'שלום'],
    [
      'Shift_JIS, also where the second byte is a letter',
      "{\\fonttbl{\\f1\\fcharset128 B;}}\\f1 \\'93\\'fa\\'96{ }\\'83e",
      '日\uFFFD テ',
    ],
    [
      'Chinese, Korean and Big5',
      "{\\fonttbl{\\f1\\fcharset134 B;}{\\f2\\fcharset129 B;}{\\f3\\fcharset136 B;}}\\f1\\'d6\\'d0\\f2\\'c7\\'d1\\f3\\'a4\\'a4",
      '中한中',
    ],
    ['the Macintosh', "\\mac\\ansicpg10000 Caf\\'8e \\'d2yes\\'d3", 'Café “yes”'],
    ['Western quotation marks and dashes', "\\'93yes\\'94 \\'96 \\'80", '“yes” – €'],
    [
      'Arabic written for both directions',
      "{\\fonttbl{\\f0\\fcharset0 A;}{\\f1\\fcharset178 B;}}\\ltrch\\f0 a \\rtlch\\af1 \\'d3\\'e1\\'c7\\'e3",
      'a سلام',
    ],
  ])('is decoded by %s', async (_, inner, text) => {
    expect(await textOf(inner)).toBe(text)
  })

  it('reads Unicode and passes over what stands for it, a pair of surrogates included', async () => {
    expect(
      await textOf("\\u1055?\\u-3844\\'3f\\uc0\\u8364 x\\uc2\\u8212--y\\uc1\\u55357?\\u56832?\\u8211\\u8211?."),
    ).toBe('П\uF0FC€x—y😀––.')
  })

  it('reads any text that is written in Unicode', async () => {
    const written = (text: string) =>
      [...Array(text.length).keys()].map((at) => `\\u${(text.charCodeAt(at) << 16) >> 16}?`).join('')
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 }), async (text) => {
        expect(await textOf(`x${written(text)}x`)).toBe(`x${text.replaceAll('\0', '')}x`)
      }),
      { numRuns: 100 },
    )
  })

  it('has its dashes, quotation marks and spaces', async () => {
    expect(await textOf('\\ldblquote a\\rdblquote\\~\\endash\\emdash{}b\\_c\\tab d\\{\\\\\\}\\bullet\\line e')).toBe(
      '“a”\u00A0–—b\u2011c\td{\\}•\ne',
    )
  })

  it('parts paragraphs also by a backslash at the end of a line, and lets line ends mean nothing', async () => {
    expect(await textOf('On\r\ne\\\ntwo\\par three')).toBe('One\ntwo\nthree')
  })

  it('numbers its lists by the marks that stand before the items', async () => {
    const item = (mark: string, level: number, words: string) =>
      `\\pard{\\listtext\\pard\\plain ${mark}\\tab}\\ls2\\ilvl${level} ${words}\\par`
    const draft = await read(
      `${item('3.', 0, 'Three')}${item("\\'b7", 1, 'Inner')}${item('4.', 0, 'Four')}\\pard Between.\\par${item('5.', 0, 'Five')}\\pard{\\pntext\\f1\\'B7\\tab}{\\*\\pn\\pnlvlblt}Old\\par`,
    )
    expect(draft.content.blocks.map(({ kind, level, list }) => [kind, level, list?.ordered, list?.number])).toEqual([
      ['list-item', 1, true, 3],
      ['list-item', 2, false, 1],
      ['list-item', 1, true, 4],
      ['paragraph', undefined, undefined, undefined],
      ['list-item', 1, true, 5],
      ['list-item', 1, false, 1],
    ])
    expect(draft.content.text).not.toMatch(/[·\t]/)
  })

  it('keeps the cells of a table in their places', async () => {
    const draft = await read(
      'Above.\\par\\trowd\\trhdr\\cellx1\\cellx2\\pard\\intbl Town\\cell Dead\\cell\\row\\trowd\\pard\\intbl Marl\\cell 21\\par (later)\\cell\\row\\pard Below.',
    )
    expect(blocksOf(draft)).toEqual([
      ['paragraph', 'Above.'],
      ['table-cell', 'Town'],
      ['table-cell', 'Dead'],
      ['table-cell', 'Marl'],
      ['table-cell', '21\n(later)'],
      ['paragraph', 'Below.'],
    ])
    expect(
      draft.content.blocks.flatMap(({ table }) => (table ? [[table.row, table.column, table.header]] : [])),
    ).toEqual([
      [0, 0, true],
      [0, 1, true],
      [1, 0, false],
      [1, 1, false],
    ])
  })

  it('sets its notes behind the text, called by numbers in brackets', async () => {
    const draft = await read(
      'It killed 21{\\super\\chftn{\\footnote\\pard\\plain{\\super\\chftn} The mayor says 20.}} people{\\*\\footnote\\ftnalt At the end.}.\\par So it goes.',
    )
    expect(blocksOf(draft)).toEqual([
      ['paragraph', 'It killed 21[1] people[2].'],
      ['paragraph', 'So it goes.'],
      ['footnote', 'The mayor says 20.'],
      ['footnote', 'At the end.'],
    ])
    expect(draft.content.blocks.map(({ list }) => list?.number)).toEqual([undefined, undefined, 1, 2])
  })

  it('has nothing hidden, no page heads and feet, and nothing of its pictures and objects', async () => {
    expect(
      await textOf(
        '{\\header Page \\chpgn}{\\footerf Foot}Seen{\\v hidden \\v0 .}{\\*\\unknown x}{\\pict\\pngblip 89504e47}{\\pict\\bin7 }}}}}}}}{\\object{\\*\\objdata 0105}{\\result  Shown.}}{\\xe{\\v index}} {\\*\\shppict{\\pict 00}}End.',
      ),
    ).toBe('Seen. Shown. End.')
  })

  it('has the words of a text box behind their paragraph, once', async () => {
    expect(
      await textOf(
        'Before{\\shp{\\*\\shpinst{\\sp{\\sn x}{\\sv y}}{\\shptxt\\pard In a box.\\par}}{\\shprslt In a box.}} after.\\par End.',
      ),
    ).toBe('Before after.\nIn a box.\nEnd.')
  })

  it('says who wrote it and what it is called, in Unicode where both are given', async () => {
    const draft = await read(
      '{\\info{\\upr{\\title Br?cke}{\\*\\ud{\\title Br\\u252?cke}}}{\\author Ada Quill}{\\operator Saver}{\\doccomm Secret}}It reopened.',
    )
    expect(draft.details).toMatchObject({ title: 'Brücke', byline: 'Ada Quill' })
    expect(draft.content.text).toBe('It reopened.')
  })

  it('is read as far as it goes where it breaks off, and no further than its end', async () => {
    expect(await textOf('One.{\\b Two')).toBe('One.Two')
    expect(await documentOf('a.rtf', bytesOf('{\\rtf1 One.} noise'))).toMatchObject({ words: 1 })
    expect(await refusalOf('a.rtf', '{\\rtf1 }')).toBe('import.refused.no-words')
  })
})

describe('tracked changes of a Rich Text file', () => {
  // 1 March 2024, 10:20, packed.
  const AT = (20 | (10 << 6) | (1 << 11) | (3 << 16) | (124 << 20)) >>> 0
  const body = `{\\*\\revtbl{Unknown;}{Ed;}}It killed {\\deleted\\revauthdel1\\revdttmdel${AT} 14}{\\revised\\revauth1\\revdttm${AT} 2{\\b 1}} people.`

  it('are taken as accepted, or as if none had been made, and listed either way', async () => {
    const by = { author: 'Ed', at: '2024-03-01T10:20' }
    const changes = [
      { kind: 'deleted', text: '14', ...by },
      { kind: 'inserted', text: '21', ...by },
    ]
    const [accepted, original] = [await read(body), await read(body, 'original')]
    expect([accepted.content.text, original.content.text]).toEqual(['It killed 21 people.', 'It killed 14 people.'])
    expect(accepted.trackedChanges).toEqual(changes)
    expect(original.trackedChanges).toEqual(changes)
  })

  it('join and part paragraphs', async () => {
    const parted = 'One{\\revised\\par two}.\\par Three{\\deleted\\par four}.'
    expect(await textOf(parted)).toBe('One\ntwo.\nThree.')
    expect((await read(parted, 'original')).content.text).toBe('One.\nThree\nfour.')
  })
})

describe('comments of a Rich Text file', () => {
  const noted = (words: string, ref = '1') =>
    `{\\*\\atrfstart ${ref}}${words}{\\*\\atrfend ${ref}}{\\*\\atnid R}{\\*\\atnauthor Rev}\\chatn{\\*\\annotation{\\*\\atnref ${ref}}Is it so?\\par Check.}`

  it('stand on the words they are about', async () => {
    const draft = await read(`First.\\par It took ${noted('two \\b years\\b0')} to mend.`)
    expect(draft.comments).toMatchObject([
      { author: 'Rev', body: 'Is it so?\nCheck.', quote: { exact: 'two years', prefix: 'First.\nIt took ' } },
    ])
    expect(draft.content.text).toBe('First.\nIt took two years to mend.')
  })

  it('are about the sentence where they stand at a point', async () => {
    const draft = await read('One is this. Two{\\*\\annotation Why?} is that.')
    expect(draft.comments[0]?.quote?.exact).toBe('Two is that.')
  })

  it('lie where their words lie in the canonical text, whatever stands around', async () => {
    const piece = fc.constantFrom(
      'word',
      ' ',
      '  ',
      '\\par ',
      '\\line ',
      '\\tab ',
      '\\u55357?\\u56832?',
      '{\\footnote Note.}',
      '{\\b x}',
      "\\'0d\\'0a",
    )
    const some = fc.array(piece, { maxLength: 8 }).map((parts) => parts.join(''))
    await fc.assert(
      fc.asyncProperty(some, some, async (before, after) => {
        const draft = await read(`${before}${noted('MARKED words')}${after}`)
        const spans = draft.comments[0]?.spans ?? []
        expect(spans.map(({ start, end }) => draft.content.text.slice(start, end))).toEqual(['MARKED words'])
      }),
      { numRuns: 80 },
    )
  })
})
