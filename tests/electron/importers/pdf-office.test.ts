import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readFile } from '../../../electron/importers/read-file.ts'
import { convertWithLibreOffice, hasFont, hasLibreOffice } from '../../support/foreign-programs.ts'
import { setColumn, writePdf } from '../../support/pdf-writer.ts'
import { blocksOf } from './reading.ts'

async function draftOf(bytes: Uint8Array) {
  const read = await readFile({ name: 'a.pdf', bytes, format: null, tracked: 'accepted' })
  if (!read.ok || read.value.kind !== 'draft') throw new Error('not read')
  return read.value.draft
}

const SENTENCES = [
  'The harbour office counted 1,280 ships in the first half of the year and 1,411 in the second half.',
  'Nobody who was asked could say whether the difference came from the new dock or from the weather alone.',
  'A spokeswoman for the administration pointed to considerable investments in infrastructure and communication.',
  'Environmental organisations nevertheless consider the comparison misleading, because smaller vessels are included.',
]
const paragraph = (number: number) =>
  [0, 1, 2, 3, 4].map((index) => `${SENTENCES[(number + index) % 4]?.slice(0, -1)} ${number}.${index}.`).join(' ')

const NAMESPACES =
  'xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"'
const note = (number: number) =>
  `<text:note text:id="n${number}" text:note-class="footnote"><text:note-citation>${number}</text:note-citation><text:note-body><text:p text:style-name="Small">Harbour statistics, table ${number}.</text:p></text:note-body></text:note>`

/** A flat text document: a title, then hyphenated and justified paragraphs in two columns, with notes, a header and page numbers. */
const document = (paragraphs: readonly string[]) => `<?xml version="1.0"?>
<office:document ${NAMESPACES} office:version="1.2" office:mimetype="application/vnd.oasis.opendocument.text">
<office:styles>
<style:style style:name="Body" style:family="paragraph"><style:paragraph-properties fo:text-align="justify" fo:margin-bottom="0.25cm"/><style:text-properties fo:font-size="10pt" fo:font-family="Liberation Serif" fo:language="en" fo:country="US" fo:hyphenate="true" fo:hyphenation-remain-char-count="2" fo:hyphenation-push-char-count="2"/></style:style>
<style:style style:name="Title" style:family="paragraph"><style:paragraph-properties fo:text-align="center"/><style:text-properties fo:font-size="22pt"/></style:style>
<style:style style:name="Small" style:family="paragraph"><style:text-properties fo:font-size="8pt"/></style:style>
</office:styles>
<office:automatic-styles><style:style style:name="S" style:family="section"><style:section-properties text:dont-balance-text-columns="true"><style:columns fo:column-count="2" fo:column-gap="0.5cm"/></style:section-properties></style:style>
<style:page-layout style:name="P"><style:page-layout-properties fo:page-width="21cm" fo:page-height="29.7cm" fo:margin="2cm"/></style:page-layout></office:automatic-styles>
<office:master-styles><style:master-page style:name="Standard" style:page-layout-name="P"><style:header><text:p text:style-name="Small">The Daily Checker</text:p></style:header><style:footer><text:p text:style-name="Small">page <text:page-number>1</text:page-number></text:p></style:footer></style:master-page></office:master-styles>
<office:body><office:text><text:p text:style-name="Title">What the harbour counted</text:p><text:section text:name="s" text:style-name="S">${paragraphs
  .map((text, index) => {
    const middle = text.indexOf(' ', text.length / 2)
    const noted = index % 4 === 0 ? text.slice(0, middle) + note(index / 4 + 1) + text.slice(middle) : text
    return `<text:p text:style-name="Body">${noted}</text:p>`
  })
  .join('')}</text:section></office:text></office:body></office:document>`

// Where lines break, and with them what is to be told apart, depends on the font.
const canSet = hasLibreOffice && hasFont('Liberation Serif')

describe.skipIf(!canSet)('a PDF that LibreOffice made (skipped without it, or without Liberation Serif)', () => {
  it.each([
    ['', 'by where its words stand'],
    [':writer_pdf_Export:{"UseTaggedPDF":{"type":"boolean","value":"true"}}', 'by its structure tree'],
  ])(
    'gives back its paragraphs and notes from two columns, hyphens and pages (%#)',
    async (filter) => {
      const paragraphs = Array.from({ length: 24 }, (_, index) => paragraph(index))
      const made = convertWithLibreOffice(
        new Map([['a.fodt', new TextEncoder().encode(document(paragraphs))]]),
        `pdf${filter}`,
      )
      const blocks = blocksOf(await draftOf(made.get('a.pdf') ?? new Uint8Array()))
      const noted = (text: string, index: number) => {
        const middle = text.indexOf(' ', text.length / 2)
        return index % 4 === 0 ? `${text.slice(0, middle)}[${index / 4 + 1}]${text.slice(middle)}` : text
      }
      expect(blocks.filter(([kind]) => kind !== 'footnote').map(([, text]) => text)).toEqual([
        'What the harbour counted',
        ...paragraphs.map(noted),
      ])
      expect(blocks.filter(([kind]) => kind === 'footnote').map(([, text]) => text)).toEqual(
        Array.from({ length: 6 }, (_, index) => `Harbour statistics, table ${index + 1}.`),
      )
    },
    150_000,
  )
})

describe('words set in two columns', () => {
  const word = fc.stringMatching(/^[a-z]{1,12}$/)
  const text = fc.array(word, { minLength: 30, maxLength: 90 }).map((words) => `${words.join(' ')}.`)

  it('come back whole and in order, whatever they are and in whichever order they were drawn', async () => {
    await fc.assert(
      fc.asyncProperty(fc.tuple(text, text), fc.boolean(), async ([left, right], backward) => {
        const columns = [
          setColumn([left], { x: 60, y: 740, width: 220 }).content,
          setColumn([right], { x: 300, y: 740, width: 220 }).content,
        ]
        const { content } = await draftOf(
          writePdf({ pages: [{ content: (backward ? columns.reverse() : columns).join('') }] }),
        )
        expect(content.text.replace(/\s+/g, ' ')).toBe(`${left} ${right}`)
      }),
      { numRuns: 30 },
    )
  }, 60_000)
})
