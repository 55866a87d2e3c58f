import type { Content } from '../../core/model/content.ts'
import { isHeaderRow, type Piece, piecesOf, type TableRow } from '../../core/report/article-pieces.ts'
import { buildBlocks } from '../../core/report/build-article.ts'
import type { ReportBlock, Run } from '../../core/report/report-document.ts'
import { CleanWordLists } from './clean-word-lists.ts'
import { styleOf, WORD_NAMES } from './clean-word-styles.ts'
import { textForWord } from './clean-word-text.ts'
import { tag, valued, xmlText } from './write-xml.ts'

/** The text of a clean document, and what it refers to. */
export interface CleanWordBody {
  readonly document: string
  readonly numbering: string
  /** Addresses of links by the id of their relationship. */
  readonly links: ReadonlyMap<string, string>
}

/** A4 with room for comments beside it; twips. */
const PAGE = { width: 11_906, height: 16_838, margin: 1_440 } as const
const TEXT_WIDTH = PAGE.width - 2 * PAGE.margin

/** The blocks of a draft as WordprocessingML: one paragraph each, so that reading it again gives the same text. */
export class CleanWordWriter {
  private readonly lists = new CleanWordLists()
  private readonly links = new Map<string, string>()
  private readonly isRightToLeft: boolean
  private readonly content: Content

  constructor(content: Content) {
    this.content = content
    this.isRightToLeft = content.direction === 'rtl'
  }

  write(footer: string): CleanWordBody {
    const text = textForWord(this.content)
    const body = piecesOf(buildBlocks({ ...this.content, text }, [])).map((piece) => this.piece(piece))
    const section = tag(
      'w:sectPr',
      {},
      tag('w:footerReference', { 'w:type': 'default', 'r:id': footer }),
      tag('w:pgSz', { 'w:w': PAGE.width, 'w:h': PAGE.height }),
      tag('w:pgMar', {
        'w:top': PAGE.margin,
        'w:right': PAGE.margin,
        'w:bottom': PAGE.margin,
        'w:left': PAGE.margin,
        'w:header': 709,
        'w:footer': 709,
        'w:gutter': 0,
      }),
      this.isRightToLeft ? tag('w:bidi', {}) : '',
    )
    return {
      document: tag('w:document', WORD_NAMES, tag('w:body', {}, ...body, section)),
      numbering: this.lists.root(),
      links: new Map([...this.links].map(([address, id]) => [id, address])),
    }
  }

  private piece(piece: Piece): string {
    // Two tables without a paragraph between them would be one, and Word wants one after the last.
    return piece.kind === 'table' ? this.table(piece.rows, piece.columns) + tag('w:p', {}) : this.paragraph(piece.block)
  }

  private paragraph({ kind, level, list, runs }: ReportBlock): string {
    const style = styleOf(kind, level)
    const properties = [
      style && valued('w:pStyle', style),
      list ? this.lists.next({ ...list, level }) : '',
      this.isRightToLeft ? tag('w:bidi', {}) : '',
    ].join('')
    return tag('w:p', {}, properties && tag('w:pPr', {}, properties), ...runs.map((run) => this.run(run)))
  }

  private run({ text, bold, italic, href }: Run): string {
    const properties = [
      href ? valued('w:rStyle', 'Hyperlink') : '',
      bold ? tag('w:b', {}) + tag('w:bCs', {}) : '',
      italic ? tag('w:i', {}) + tag('w:iCs', {}) : '',
      this.isRightToLeft ? tag('w:rtl', {}) : '',
    ].join('')
    const run = tag('w:r', {}, properties && tag('w:rPr', {}, properties), wordsOf(text))
    return href ? tag('w:hyperlink', { 'r:id': this.link(href) }, run) : run
  }

  private link(href: string): string {
    const address = wholeAddress(href)
    const id = this.links.get(address) ?? `link${this.links.size + 1}`
    this.links.set(address, id)
    return id
  }

  private table(rows: readonly TableRow[], columns: number): string {
    const width = Math.floor(TEXT_WIDTH / columns)
    const hasHeader = isHeaderRow(rows[0])
    return tag(
      'w:tbl',
      {},
      tag(
        'w:tblPr',
        {},
        valued('w:tblStyle', 'ArticleTable'),
        this.isRightToLeft ? tag('w:bidiVisual', {}) : '',
        tag('w:tblW', { 'w:w': 0, 'w:type': 'auto' }),
        tag('w:tblLook', { 'w:val': hasHeader ? '0020' : '0000', 'w:firstRow': hasHeader ? 1 : 0 }),
      ),
      tag('w:tblGrid', {}, ...Array.from({ length: columns }, () => tag('w:gridCol', { 'w:w': width }))),
      ...rows.map((row) =>
        tag(
          'w:tr',
          {},
          isHeaderRow(row) ? tag('w:trPr', {}, tag('w:tblHeader', {})) : '',
          ...Array.from({ length: columns }, (_, column) => this.cell(row.cells.get(column) ?? [], width)),
        ),
      ),
    )
  }

  private cell(blocks: readonly ReportBlock[], width: number): string {
    const properties = tag('w:tcPr', {}, tag('w:tcW', { 'w:w': width, 'w:type': 'dxa' }))
    const paragraphs = blocks.map((block) => this.paragraph(block))
    return tag('w:tc', {}, properties, ...(paragraphs.length > 0 ? paragraphs : [tag('w:p', {})]))
  }
}

/** A run's words: line breaks and tabs are elements of their own. */
const wordsOf = (text: string): string =>
  text
    .split(/([\n\t])/)
    .map((part) => {
      if (part === '') return ''
      if (part === '\n') return tag('w:br', {})
      if (part === '\t') return tag('w:tab', {})
      return `<w:t xml:space="preserve">${xmlText(part)}</w:t>`
    })
    .join('')

/** An address without any character that Word takes for a broken one. */
const wholeAddress = (href: string): string =>
  href.replace(/[^!-~]|["<>\\^`{|}]/gu, (character) => encodeURIComponent(character.toWellFormed()))
