import { beforeAll, describe, expect, it } from 'vitest'
import { annotateWord } from '../../../electron/office/annotate-word.ts'
import { parseXml } from '../../../electron/office/xml.ts'
import type { WordMarkup } from '../../../electron/services/ports.ts'
import { convertWithLibreOffice, hasLibreOffice } from '../../support/foreign-programs.ts'
import {
  change,
  comment,
  deletion,
  insertion,
  paragraph,
  run,
  spanOf,
  table,
  walked,
  wordFile,
} from '../../support/word-file.ts'

const separator = (id: number, type: string) =>
  `<w:footnote w:type="${type}" w:id="${id}">${paragraph(`<w:r><w:${type}/></w:r>`)}</w:footnote>`
const SOURCE = wordFile({
  body: [
    paragraph(run('It rained on ') + run('Tuesday', '<w:b/>') + run(' in Kyiv, he said.')),
    paragraph(insertion(run('Somebody put this in.'), 90) + deletion(' Old words.', 91) + run(' And kept that.')),
    paragraph('The third paragraph ends here.'),
    table(['Rain', '12 mm'], ['Snow', '3 mm']),
    paragraph(`<w:hyperlink r:id="rIdLink">${run('A linked claim')}</w:hyperlink>${run(' stands there.')}`),
    paragraph(`${run('Killed 21')}<w:r><w:footnoteReference w:id="2"/></w:r>${run(' in all.')}`),
    table(['Hail', '1 mm'], ['Sleet', '2 mm']),
    paragraph('Done.'),
  ].join(''),
  footnotes: `${separator(0, 'separator')}${separator(1, 'continuationSeparator')}<w:footnote w:id="2">${paragraph(`<w:r><w:footnoteRef/></w:r>${run(' The note says twenty.')}`)}</w:footnote>`,
  links: { rIdLink: 'https://example.org/' },
})

const { content } = walked(SOURCE)
const on = (words: string) => spanOf(content, words)
const across = (first: string, last: string) => ({ start: on(first).start, end: on(last).end })
const MARKUP: WordMarkup = {
  comments: [
    comment([on('on Tuesday in')], 'One', 'More of it.'),
    comment([on('rained on Tuesday')], 'Overlap'),
    comment([across('he said', 'third paragraph')], 'Across paragraphs'),
    comment([on('12 mm')], 'Cell'),
    comment([across('ends here', 'Snow')], 'Into the table'),
    comment([across('Snow', 'linked')], 'Out of the table'),
    comment([across('3 mm', '1 mm')], 'From table to table'),
    comment([across('Rain', 'Done')], 'Over a table'),
    comment([on('linked')], 'Link'),
    comment([on('put this')], 'In an insertion'),
    comment([on('says twenty')], 'In a note'),
    comment([], 'On all'),
  ],
  changes: [
    change([on('Tuesday')], 'Monday'),
    change([on('put this')], 'wrote that'),
    change([across('kept that', 'third')], 'left this.\nThe fourth'),
    change([on('12 mm')], '13 mm'),
    change([on('linked claim')], 'changed claim'),
    change([on('21')], '22'),
    change([on('twenty')], 'thirty'),
    change([on(', he said')], ''),
  ],
}

/** What LibreOffice makes of the annotated file; it is asked once. */
describe.skipIf(!hasLibreOffice)('an annotated file in LibreOffice (skipped where it is not installed)', () => {
  let flat = ''
  let roundTrip: Uint8Array = new Uint8Array()

  beforeAll(() => {
    const made = annotateWord({ name: 'a.docx', bytes: SOURCE, tracked: 'accepted' }, MARKUP)
    if (!made.ok) throw new Error(made.refusal.key)
    const files = new Map([['a.docx', made.value]])
    flat = new TextDecoder().decode(convertWithLibreOffice(files, 'fodt').get('a.fodt'))
    roundTrip = convertWithLibreOffice(files, 'docx').get('a.docx') ?? roundTrip
  }, 320_000)

  const annotations = (): string[] =>
    [...(parseXml(new TextEncoder().encode(flat))?.getElementsByTagName('office:annotation') ?? [])].map((annotation) =>
      [...annotation.getElementsByTagName('text:p')].map((line) => line.textContent).join('|'),
    )

  it('has every comment, each with its end', () => {
    const said = [
      'On all',
      'Overlap',
      'One|More of it.',
      'Across paragraphs',
      'In an insertion',
      'Into the table',
      'Cell',
      'Link',
      '“Snow 3 mm A linked”|Out of the table',
      '“3 mm A linked claim stands there. Killed 21[1] in all. Hail 1 mm”|From table to table',
      '“Rain 12 mm Snow 3 mm A linked claim stands there. Killed 21[1] in all. Hail 1 mm Sleet 2 mm Done”|Over a table',
      '“says twenty”|In a note',
    ]
    expect(annotations().sort()).toEqual(said.sort())
    expect(flat.match(/<office:annotation-end /g)).toHaveLength(said.length)
    expect(flat).toContain('<dc:creator>Jane van Doe</dc:creator>')
  })

  it('has every change, beside those that were there', () => {
    const changesBy = (author: string, kind: string) =>
      [...flat.matchAll(/<text:changed-region.*?<\/text:changed-region>/gs)].filter(([region]) =>
        new RegExp(`<text:${kind}>\\s*<office:change-info>\\s*<dc:creator>${author}<`).test(region),
      ).length
    // Eight take words out, one in two paragraphs, one parted where a comment begins; seven put words in, one in two paragraphs.
    expect(changesBy('Jane van Doe', 'deletion')).toBe(10)
    expect(changesBy('Jane van Doe', 'insertion')).toBe(8)
    expect(changesBy('Ann', 'deletion')).toBe(1)
    expect(changesBy('Ann', 'insertion')).toBeGreaterThan(0)
  })

  it('has the old text and the new one, as our importer reads the file that LibreOffice writes of it', () => {
    expect(walked(roundTrip).content.text.split('\n')).toEqual([
      'It rained on Monday in Kyiv.',
      'Somebody wrote that in. And left this.',
      'The fourth paragraph ends here.',
      'Rain',
      '13 mm',
      'Snow',
      '3 mm',
      'A changed claim stands there.',
      'Killed 22[1] in all.',
      'Hail',
      '1 mm',
      'Sleet',
      '2 mm',
      'Done.',
      'The note says thirty.',
    ])
    expect(walked(roundTrip, 'original').content.text).toBe(walked(SOURCE, 'original').content.text)
  })
})
