import type { BlockShape } from './block-writer.ts'
import { headingOf, shapeOfStyle } from './office-styles.ts'
import { encodingOfCharset, encodingOfPage } from './rtf-encoding.ts'

/** A paragraph style while it is read. */
export interface RtfStyle {
  number: number
  basedOn: number | null
  outline: number | null
  bold: boolean
  italic: boolean
  name: string
}

interface ResolvedStyle {
  readonly shape: BlockShape | null
  readonly bold: boolean
  readonly italic: boolean
  /** A line of a table of contents, which the program made. */
  readonly isContents: boolean
}

const LONGEST_CHAIN = 40
const CONTENTS = /^(?:toc|contents) ?\d{1,2}$/i

/** What an RTF file says of itself in its beginning: fonts, styles, authors of changes. */
export class RtfTables {
  /** The encoding where no font says another. */
  encoding = 'windows-1252'
  defaultFont = -1
  readonly authors: string[] = []
  private readonly fonts = new Map<number, string>()
  private readonly styles = new Map<number, RtfStyle>()
  private readonly resolved = new Map<number, ResolvedStyle>()

  setFont(font: number, about: { readonly charset: number } | { readonly page: number }): void {
    const encoding = 'page' in about ? encodingOfPage(about.page) : encodingOfCharset(about.charset)
    if (encoding !== null) this.fonts.set(font, encoding)
  }

  encodingOf(font: number): string {
    return this.fonts.get(font) ?? this.encoding
  }

  addStyle(style: RtfStyle): void {
    this.styles.set(style.number, style)
  }

  style(number: number): ResolvedStyle {
    const known = this.resolved.get(number)
    if (known) return known
    const style = this.resolve(number)
    this.resolved.set(number, style)
    return style
  }

  private resolve(number: number): ResolvedStyle {
    const own = this.styles.get(number)
    let shape: BlockShape | null = null
    let style = own
    for (let i = 0; style && !shape && i < LONGEST_CHAIN; i++, style = this.styles.get(style.basedOn ?? -1))
      shape = shapeOfStyle(style.name) ?? (style.outline === null ? null : headingOf(style.outline + 1))
    return {
      shape,
      bold: own?.bold ?? false,
      italic: own?.italic ?? false,
      isContents: CONTENTS.test(own?.name.trim() ?? ''),
    }
  }
}
