import type { BlockKind, Content } from '../../core/model/content.ts'
import { languageTag } from '../../core/text/language.ts'
import { tag, valued } from './write-xml.ts'

/** The namespaces of WordprocessingML, as attributes of a root. */
export const WORD_NAMES = {
  'xmlns:w': 'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
  'xmlns:r': 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
} as const

// Fonts that Word brings along, and for which LibreOffice has one of the same widths or of the same kind.
const SERIF = 'Georgia'
const SANS = 'Arial'
const MONO = 'Courier New'
const COMPLEX = 'Times New Roman'
const INK = '211C15'
const MUTED = '5F574B'
const RULE = 'CFC3AE'
const LINK = '1F4F7A'

/** Half-points and twips (twentieths of a point), as Word counts. */
interface StyleLook {
  readonly id: string
  readonly name: string
  readonly size?: number
  readonly font?: string
  readonly colour?: string
  readonly before?: number
  readonly after?: number
  readonly line?: number
  readonly indent?: number
  readonly level?: number
  readonly keepNext?: boolean
  readonly caps?: boolean
  readonly border?: 'bottom' | 'start' | 'box'
}

/**
 * One style for each kind of block. None is bold or italic: so every word of the article that is, is because the writer
 * said so, and a file that is read again says the same.
 */
const STYLES: readonly StyleLook[] = [
  { id: 'Title', name: 'Title', size: 48, before: 60, after: 160, line: 264, keepNext: true },
  { id: 'Subtitle', name: 'Subtitle', size: 27, colour: MUTED, after: 200, line: 300 },
  { id: 'Kicker', name: 'Kicker', size: 17, font: SANS, colour: MUTED, after: 40, caps: true, keepNext: true },
  { id: 'Byline', name: 'Byline', size: 18, font: SANS, colour: MUTED, before: 60, after: 260, border: 'bottom' },
  ...[34, 30, 26, 24, 22, 22].map((size, index) => ({
    id: `Heading${index + 1}`,
    name: `heading ${index + 1}`,
    size,
    before: index < 2 ? 360 : 280,
    after: 100,
    line: 276,
    level: index,
    keepNext: true,
    ...(index > 3 ? { colour: MUTED } : {}),
  })),
  { id: 'Quote', name: 'Quote', colour: MUTED, indent: 425, after: 160, border: 'start' },
  { id: 'ListParagraph', name: 'List Paragraph', indent: 425, after: 60 },
  { id: 'Caption', name: 'caption', size: 19, font: SANS, colour: MUTED, after: 240, line: 276 },
  {
    id: 'Picture',
    name: 'Picture description',
    size: 19,
    font: SANS,
    colour: MUTED,
    before: 200,
    after: 80,
    indent: 130,
    border: 'box',
  },
  { id: 'FootnoteText', name: 'footnote text', size: 19, colour: MUTED, before: 60, after: 60, line: 276 },
  { id: 'HTMLPreformatted', name: 'HTML Preformatted', size: 19, font: MONO, after: 160, line: 252 },
  { id: 'TableText', name: 'Table Text', size: 20, before: 50, after: 50, line: 259 },
]

/** The style of each kind of block; empty for plain paragraphs. */
export function styleOf(kind: BlockKind, level: number): string {
  switch (kind) {
    case 'headline':
      return 'Title'
    case 'standfirst':
      return 'Subtitle'
    case 'kicker':
      return 'Kicker'
    case 'byline':
      return 'Byline'
    case 'heading':
      return `Heading${Math.min(Math.max(level, 1), 6)}`
    case 'quote':
      return 'Quote'
    case 'list-item':
      return 'ListParagraph'
    case 'table-cell':
      return 'TableText'
    case 'caption':
      return 'Caption'
    case 'figure':
      return 'Picture'
    case 'footnote':
      return 'FootnoteText'
    case 'preformatted':
      return 'HTMLPreformatted'
    case 'paragraph':
      return ''
    default:
      return kind satisfies never
  }
}

const fonts = (font: string): string =>
  tag('w:rFonts', { 'w:ascii': font, 'w:hAnsi': font, 'w:cs': font === MONO ? MONO : COMPLEX })

/** The language in each of the three places where Word looks for one; empty where it is not known. */
export function languageElement(name: 'w:lang' | 'w:themeFontLang', stated: string): string {
  const language = languageTag(stated)
  if (!language) return ''
  const isEastAsian = /^(?:zh|ja|ko)\b/.test(language)
  return tag(name, { 'w:val': language, ...(isEastAsian ? { 'w:eastAsia': language } : {}), 'w:bidi': language })
}

const edge = (name: string, space: number): string =>
  tag(name, { 'w:val': 'single', 'w:sz': 4, 'w:space': space, 'w:color': RULE })

function borders(border: StyleLook['border'], isRightToLeft: boolean): string {
  switch (border) {
    case undefined:
      return ''
    case 'bottom':
      return tag('w:pBdr', {}, edge('w:bottom', 6))
    case 'start':
      // Programs do not agree on which side is meant where text runs from right to left: the indent must do there.
      return isRightToLeft ? '' : tag('w:pBdr', {}, edge('w:left', 10))
    case 'box':
      return tag('w:pBdr', {}, ...['w:top', 'w:left', 'w:bottom', 'w:right'].map((name) => edge(name, 6)))
    default:
      return border satisfies never
  }
}

function styleElement(look: StyleLook, isRightToLeft: boolean): string {
  const { id, name, size, font, colour, before, after, line, indent, level, keepNext, caps } = look
  const spacing = {
    ...(before === undefined ? {} : { 'w:before': before }),
    ...(after === undefined ? {} : { 'w:after': after }),
    ...(line === undefined ? {} : { 'w:line': line, 'w:lineRule': 'auto' }),
  }
  const paragraph = [
    keepNext ? tag('w:keepNext', {}) + tag('w:keepLines', {}) : '',
    borders(look.border, isRightToLeft),
    Object.keys(spacing).length > 0 ? tag('w:spacing', spacing) : '',
    indent === undefined
      ? ''
      : tag('w:ind', { 'w:left': indent, ...(look.border === 'box' ? { 'w:right': indent } : {}) }),
    level === undefined ? '' : valued('w:outlineLvl', level),
  ].join('')
  const words = [
    font ? fonts(font) : '',
    caps ? tag('w:caps', {}) : '',
    colour ? valued('w:color', colour) : '',
    caps ? valued('w:spacing', 16) : '',
    size ? valued('w:sz', size) + valued('w:szCs', size + 2) : '',
  ].join('')
  return tag(
    'w:style',
    { 'w:type': 'paragraph', 'w:styleId': id },
    valued('w:name', name),
    valued('w:basedOn', 'Normal'),
    tag('w:qFormat', {}),
    paragraph && tag('w:pPr', {}, paragraph),
    words && tag('w:rPr', {}, words),
  )
}

const NORMAL = tag(
  'w:style',
  { 'w:type': 'paragraph', 'w:default': 1, 'w:styleId': 'Normal' },
  valued('w:name', 'Normal'),
  tag('w:qFormat', {}),
)

const HYPERLINK = tag(
  'w:style',
  { 'w:type': 'character', 'w:styleId': 'Hyperlink' },
  valued('w:name', 'Hyperlink'),
  tag('w:rPr', {}, valued('w:color', LINK), valued('w:u', 'single')),
)

const FOOTER = tag(
  'w:style',
  { 'w:type': 'paragraph', 'w:styleId': 'Footer' },
  valued('w:name', 'footer'),
  valued('w:basedOn', 'Normal'),
  tag('w:pPr', {}, valued('w:jc', 'center')),
  tag('w:rPr', {}, fonts(SANS), valued('w:color', MUTED), valued('w:sz', 16), valued('w:szCs', 16)),
)

const TABLE = tag(
  'w:style',
  { 'w:type': 'table', 'w:styleId': 'ArticleTable' },
  valued('w:name', 'Article Table'),
  tag(
    'w:tblPr',
    {},
    tag('w:tblBorders', {}, ...['w:top', 'w:bottom', 'w:insideH'].map((name) => edge(name, 0))),
    tag(
      'w:tblCellMar',
      {},
      tag('w:left', { 'w:w': 100, 'w:type': 'dxa' }),
      tag('w:right', { 'w:w': 100, 'w:type': 'dxa' }),
    ),
  ),
  tag(
    'w:tblStylePr',
    { 'w:type': 'firstRow' },
    tag('w:tcPr', {}, tag('w:shd', { 'w:val': 'clear', 'w:color': 'auto', 'w:fill': 'F4EFE5' })),
  ),
)

/** The styles of a clean document: a serif face with room between the lines, everything around it quieter. */
export const stylesRoot = ({ language, direction }: Pick<Content, 'language' | 'direction'>): string =>
  tag(
    'w:styles',
    WORD_NAMES,
    tag(
      'w:docDefaults',
      {},
      tag(
        'w:rPrDefault',
        {},
        tag(
          'w:rPr',
          {},
          fonts(SERIF),
          valued('w:color', INK),
          valued('w:sz', 22),
          valued('w:szCs', 26),
          languageElement('w:lang', language),
        ),
      ),
      tag(
        'w:pPrDefault',
        {},
        tag('w:pPr', {}, tag('w:spacing', { 'w:after': 160, 'w:line': 324, 'w:lineRule': 'auto' })),
      ),
    ),
    NORMAL,
    ...STYLES.map((look) => styleElement(look, direction === 'rtl')),
    HYPERLINK,
    FOOTER,
    TABLE,
  )
