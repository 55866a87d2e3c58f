import { deflateSync } from 'node:zlib'

/** The fonts a written page may use: three of the standard ones, one for Japanese, and one that any letters can be set in. */
export type PdfFont = 'plain' | 'bold' | 'italic' | 'japanese' | 'any'

export interface PdfPage {
  /** Drawing operators; see `words` and `setColumn`. */
  readonly content: string
  readonly links?: readonly { readonly rect: readonly [number, number, number, number]; readonly url: string }[]
  /** In degrees clockwise. */
  readonly rotate?: number
  /** Further entries of the page's dictionary. */
  readonly entries?: string
}

export interface PdfFile {
  readonly pages: readonly PdfPage[]
  readonly info?: Readonly<Record<string, string>>
  /** Further entries of the catalogue. */
  readonly catalog?: string
  /** Further objects, from `FIRST_FREE` on, each as its whole body. */
  readonly objects?: readonly string[]
  /** Further entries of the trailer. */
  readonly trailer?: string
}

export const PAGE = { width: 595, height: 842 }

// Objects: 1 catalogue, 2 page tree, 3 information, 4 to 13 fonts, and then those of the file.
export const FIRST_FREE = 14
const FONTS: Readonly<Record<PdfFont, string>> = { plain: 'F1', bold: 'F2', italic: 'F3', japanese: 'F4', any: 'F5' }

const standard = (name: string) => `<</Type/Font/Subtype/Type1/BaseFont/${name}/Encoding/WinAnsiEncoding>>`

/** Letters are set by their UTF-16 numbers, and told so. */
const TO_UNICODE = `/CIDInit /ProcSet findresource begin 12 dict begin begincmap
/CMapName /Any def 1 begincodespacerange <0000> <FFFF> endcodespacerange
${Array.from({ length: 256 }, (_, high) => high.toString(16).padStart(2, '0').toUpperCase())
  .map((high) => `1 beginbfrange <${high}00> <${high}FF> <${high}00> endbfrange`)
  .join('\n')}
endcmap end end`

const stream = (content: string, entries = '') =>
  `<<${entries}/Length ${content.length}>>\nstream\n${content}\nendstream`

/** A stream as it is stored compressed; Latin-1. */
export function packedStream(content: Uint8Array, entries = ''): string {
  return stream(Buffer.from(deflateSync(content)).toString('latin1'), `${entries}/Filter/FlateDecode`)
}

/** A PDF file of some pages. */
export function writePdf({ pages, info = {}, catalog = '', objects = [], trailer = '' }: PdfFile): Uint8Array {
  const first = FIRST_FREE + objects.length
  const pageAt = (index: number) => first + 2 * index
  const bodies = [
    `<</Type/Catalog/Pages 2 0 R${catalog}>>`,
    `<</Type/Pages/Count ${pages.length}/Kids[${pages.map((_, index) => `${pageAt(index)} 0 R`).join(' ')}]>>`,
    `<<${Object.entries(info)
      .map(([key, value]) => `/${key}<${hex(`\ufeff${value}`)}>`)
      .join('')}>>`,
    standard('Helvetica'),
    standard('Helvetica-Bold'),
    standard('Helvetica-Oblique'),
    '<</Type/Font/Subtype/Type0/BaseFont/HeiseiMin-W3/Encoding/UniJIS-UCS2-H/DescendantFonts[8 0 R]>>',
    '<</Type/Font/Subtype/CIDFontType0/BaseFont/HeiseiMin-W3/CIDSystemInfo<</Registry(Adobe)/Ordering(Japan1)/Supplement 2>>/DW 1000/FontDescriptor 9 0 R>>',
    '<</Type/FontDescriptor/FontName/HeiseiMin-W3/Flags 4/FontBBox[0 -120 1000 880]/ItalicAngle 0/Ascent 880/Descent -120/CapHeight 700/StemV 80>>',
    '<</Type/Font/Subtype/Type0/BaseFont/Any/Encoding/Identity-H/DescendantFonts[11 0 R]/ToUnicode 12 0 R>>',
    '<</Type/Font/Subtype/CIDFontType2/BaseFont/Any/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>/DW 500/FontDescriptor 13 0 R>>',
    stream(TO_UNICODE),
    '<</Type/FontDescriptor/FontName/Any/Flags 4/FontBBox[0 -200 1000 800]/ItalicAngle 0/Ascent 800/Descent -200/CapHeight 700/StemV 80>>',
    ...objects,
    ...pages.flatMap((page, index) => [pageBody(page, pageAt(index) + 1), stream(page.content)]),
  ]
  return assembled(bodies, `/Info 3 0 R${trailer}`)
}

function pageBody({ links = [], rotate = 0, entries = '' }: PdfPage, contents: number): string {
  const annotations = links
    .map(({ rect, url }) => `<</Type/Annot/Subtype/Link/Rect[${rect.join(' ')}]/A<</S/URI/URI(${url})>>>>`)
    .join('')
  const fonts = '/F1 4 0 R/F2 5 0 R/F3 6 0 R/F4 7 0 R/F5 10 0 R'
  return `<</Type/Page/Parent 2 0 R/MediaBox[0 0 ${PAGE.width} ${PAGE.height}]/Rotate ${rotate}/Contents ${contents} 0 R/Annots[${annotations}]/Resources<</Font<<${fonts}>>>>${entries}>>`
}

/** A file of numbered objects, the first of which is the catalogue. */
export function assembled(bodies: readonly string[], trailer = ''): Uint8Array {
  const parts = ['%PDF-1.7\n']
  const offsets: number[] = []
  let length = 9
  for (const [index, body] of bodies.entries()) {
    const part = `${index + 1} 0 obj\n${body}\nendobj\n`
    offsets.push(length)
    parts.push(part)
    length += part.length
  }
  const entries = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('')
  parts.push(`xref\n0 ${bodies.length + 1}\n0000000000 65535 f \n${entries}`)
  parts.push(`trailer\n<</Size ${bodies.length + 1}/Root 1 0 R${trailer}>>\nstartxref\n${length}\n%%EOF\n`)
  return new Uint8Array(Buffer.from(parts.join(''), 'latin1'))
}

const hex = (text: string): string =>
  [...Array(text.length).keys()].map((index) => text.charCodeAt(index).toString(16).padStart(4, '0')).join('')

/** Sets words with their baseline at a place; y grows upward. */
export function words(
  text: string,
  {
    x,
    y,
    size = 10,
    font = 'plain',
    mode = 0,
    turn = 0,
  }: {
    readonly x: number
    readonly y: number
    readonly size?: number
    readonly font?: PdfFont
    readonly mode?: number
    /** In degrees anticlockwise. */
    readonly turn?: number
  },
): string {
  const wide = font === 'japanese' || font === 'any'
  const shown = wide ? `<${hex(text)}>` : `(${text.replace(/[\\()]/g, '\\$&')})`
  const [cos, sin] = [Math.cos((turn * Math.PI) / 180), Math.sin((turn * Math.PI) / 180)].map((n) => n.toFixed(4))
  return `BT /${FONTS[font]} ${size} Tf ${mode} Tr ${cos} ${sin} ${-Number(sin)} ${cos} ${x} ${y} Tm ${shown} Tj ET\n`
}

// Helvetica's widths from the space to the tilde, in thousandths.
const WIDTHS =
  '278 278 355 556 556 889 667 191 333 333 389 584 278 333 278 278 556 556 556 556 556 556 556 556 556 556 278 278 584 584 584 556 1015 667 667 722 722 667 611 778 722 278 500 667 556 833 722 778 667 778 722 667 611 722 667 944 667 667 611 278 278 278 469 556 333 556 556 500 556 556 278 556 556 222 222 500 222 833 556 556 556 556 333 500 278 556 500 722 500 500 500 334 260 334 584'
    .split(' ')
    .map(Number)

/** The width of some words in Helvetica, in points. */
export const widthOf = (text: string, size: number): number =>
  [...text].reduce((sum, letter) => sum + (WIDTHS[letter.charCodeAt(0) - 32] ?? 556), 0) * (size / 1_000)

export interface ColumnStyle {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly size?: number
  readonly leading?: number
  /** How far the first line of a paragraph is set in. */
  readonly indent?: number
  /** The white between two paragraphs. */
  readonly white?: number
  readonly font?: PdfFont
}

/** Breaks paragraphs to lines of a width, as a word processor does; a "¬" may break a word, and then shows as a hyphen. */
export function setColumn(paragraphs: readonly string[], style: ColumnStyle): { content: string; y: number } {
  const { x, width, size = 10, leading = 12, indent = 0, white = 6, font = 'plain' } = style
  let { y } = style
  let content = ''
  for (const paragraph of paragraphs) {
    for (const [index, line] of brokenLines(paragraph, width, size, indent).entries()) {
      content += words(line, { x: x + (index === 0 ? indent : 0), y, size, font })
      y -= leading
    }
    y -= white
  }
  return { content, y }
}

function brokenLines(paragraph: string, width: number, size: number, indent: number): string[] {
  const lines: string[] = []
  let line = ''
  const room = () => width - (lines.length === 0 ? indent : 0)
  for (const word of paragraph.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`
    if (widthOf(longer.replace(/¬/g, ''), size) <= room()) {
      line = longer
      continue
    }
    const [head, tail] = word.split('¬')
    const broken = `${line} ${head}-`
    if (tail !== undefined && widthOf(broken.replace(/¬/g, ''), size) <= room()) {
      lines.push(broken)
      line = tail
    } else {
      lines.push(line)
      line = word
    }
  }
  return [...lines, line].map((text) => text.replace(/¬/g, ''))
}
