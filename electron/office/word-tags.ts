import { firstStrong } from '../../core/text/direction.ts'
import type { WordIds } from './word-ids.ts'
import type { XmlSource } from './xml-source.ts'

interface Made {
  readonly author: string
  readonly at: string
}

// Everything that XML 1.0 cannot hold. With the u flag a paired surrogate is one character, so only lone ones match.
const UNWRITABLE = /[^\t\n\r -\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu

export const escapeXml = (text: string): string =>
  text
    .replace(UNWRITABLE, '\uFFFD')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')

/** Word keeps whole seconds. */
const dateOf = (at: string): string => `${new Date(at).toISOString().slice(0, 19)}Z`

/** Writes elements of WordprocessingML as they are written in one part. */
export class WordTags {
  private readonly declared: string
  private readonly ids: WordIds

  constructor(source: XmlSource, ids: WordIds) {
    const isUsual = source.namespaceOf('w') === source.rootNamespace
    this.declared = isUsual ? '' : ` xmlns:w="${escapeXml(source.rootNamespace)}"`
    this.ids = ids
  }

  empty(name: string, attributes = ''): string {
    return `<w:${name}${this.declared}${attributes}/>`
  }

  element(name: string, inner: string, attributes = ''): string {
    return `<w:${name}${this.declared}${attributes}>${inner}</w:${name}>`
  }

  /** Some words of a run, or words that were taken out of one. */
  words(text: string, name: 't' | 'delText' = 't'): string {
    return text === '' ? '' : this.element(name, escapeXml(text), ' xml:space="preserve"')
  }

  /** Words with their tabs and line breaks as a run holds them. */
  lines(text: string): string {
    return text
      .replace(/\r\n?/g, '\n')
      .split(/(\n|\t)/)
      .map((part) => (part === '\n' ? this.empty('br') : part === '\t' ? this.empty('tab') : this.words(part)))
      .join('')
  }

  inserted(made: Made, rPr: string, text: string): string {
    return this.element('ins', this.element('r', rPr + this.lines(text)), this.tracked(made))
  }

  deleted(made: Made, runs: string): string {
    return this.element('del', runs, this.tracked(made))
  }

  rangeStart(id: number): string {
    return this.empty('commentRangeStart', ` w:id="${id}"`)
  }

  /** `style`: the character style that comments of this file refer with. */
  rangeEnd(id: number, style: string | undefined): string {
    const rPr = style === undefined ? '' : this.element('rPr', this.styled('rStyle', style))
    const reference = this.element('r', rPr + this.empty('commentReference', ` w:id="${id}"`))
    return this.empty('commentRangeEnd', ` w:id="${id}"`) + reference
  }

  comment(id: number, made: Made, paragraphs: string): string {
    const attributes = ` w:id="${id}"${this.made(made)} w:initials="${escapeXml(initialsOf(made.author))}"`
    return this.element('comment', paragraphs, attributes)
  }

  /** A paragraph of a comment; the first carries its mark. */
  commentParagraph(text: string, { isFirst, paragraph, reference }: CommentStyles & { isFirst: boolean }): string {
    const isRightToLeft = firstStrong(text) === 'rtl'
    const pPr =
      (paragraph === undefined ? '' : this.styled('pStyle', paragraph)) + (isRightToLeft ? this.empty('bidi') : '')
    const mark = reference === undefined ? '' : this.element('rPr', this.styled('rStyle', reference))
    const words = this.lines(text)
    return this.element(
      'p',
      (pPr === '' ? '' : this.element('pPr', pPr)) +
        (isFirst ? this.element('r', mark + this.empty('annotationRef')) : '') +
        (words === '' ? '' : this.element('r', (isRightToLeft ? this.element('rPr', this.empty('rtl')) : '') + words)),
    )
  }

  private styled(name: string, style: string): string {
    return this.empty(name, ` w:val="${escapeXml(style)}"`)
  }

  private tracked(made: Made): string {
    return ` w:id="${this.ids.next()}"${this.made(made)}`
  }

  private made({ author, at }: Made): string {
    return ` w:author="${escapeXml(author)}" w:date="${dateOf(at)}"`
  }
}

/** The styles of the file that its comments are written in, as far as it has them. */
export interface CommentStyles {
  readonly paragraph: string | undefined
  readonly reference: string | undefined
}

/** "Jane van Doe" is JVD. */
const initialsOf = (author: string): string =>
  author
    .split(/[\s.,-]+/)
    .map((name) => /\p{L}|\p{N}/u.exec(name)?.[0]?.toUpperCase() ?? '')
    .join('')
    .slice(0, 9)
