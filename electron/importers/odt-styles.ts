import type { Element } from '@xmldom/xmldom'
import type { BlockShape } from './block-writer.ts'
import { headingOf, shapeOfStyle } from './office-styles.ts'
import { attributeOf, childOf, childrenOf, countOf, nameOf } from './xml-look-up.ts'

/** What a style says itself, and of which it is a kind. */
interface OwnStyle {
  readonly name: string
  readonly parent: string
  readonly bold: boolean | null
  readonly italic: boolean | null
  readonly hidden: boolean | null
  readonly outline: number | null
}

/** What a style comes to with all it inherits; null where nothing is said. */
export interface OdtStyle {
  readonly bold: boolean | null
  readonly italic: boolean | null
  readonly hidden: boolean | null
  /** By the name of the style or of one that it is a kind of, or by its outline level. */
  readonly shape: BlockShape | null
  readonly inTableHead: boolean
}

/** One level of a list style. */
interface ListLevel {
  readonly ordered: boolean
  readonly start: number
}

const SAYS_NOTHING: OdtStyle = { bold: null, italic: null, hidden: null, shape: null, inTableHead: false }
// Styles are kinds of one another a few times over; a hostile file makes circles and chains.
const LONGEST_CHAIN = 40
const HIGHEST_START = 1_000_000
const TABLE_HEAD = /^table heading$/i

/** The styles of a document, of its named and its automatic ones, found by family and name. */
export class OdtStyles {
  private readonly own = new Map<string, OwnStyle>()
  private readonly found = new Map<string, OdtStyle>()
  private readonly lists = new Map<string, Map<number, ListLevel>>()

  /** Takes the definitions under the root of a part: content.xml, styles.xml or a flat document. */
  add(root: Element): void {
    // The automatic styles of styles.xml are those of page heads and feet, under the same names as the text's.
    const wanted = nameOf(root) === 'office:document-styles' ? /^office:styles$/ : /^office:(?:automatic-)?styles$/
    for (const definitions of childrenOf(root))
      if (wanted.test(nameOf(definitions))) for (const style of childrenOf(definitions)) this.define(style)
  }

  style(family: 'paragraph' | 'text', name: string): OdtStyle {
    const key = `${family} ${name}`
    const known = this.found.get(key)
    if (known) return known
    const style = this.resolve(family, name)
    this.found.set(key, style)
    return style
  }

  /** Level from 1. */
  listLevel(name: string, level: number): ListLevel {
    return this.lists.get(name)?.get(level) ?? { ordered: false, start: 1 }
  }

  private define(style: Element): void {
    const name = attributeOf(style, 'style:name')
    if (nameOf(style) === 'text:list-style') this.lists.set(name, listLevels(style))
    if (nameOf(style) === 'style:style') this.own.set(`${attributeOf(style, 'style:family')} ${name}`, ownStyle(style))
  }

  private resolve(family: string, name: string): OdtStyle {
    let { bold, italic, hidden, shape, inTableHead } = SAYS_NOTHING
    let own = this.own.get(`${family} ${name}`)
    for (let i = 0; own && i < LONGEST_CHAIN; i++, own = this.own.get(`${family} ${own.parent}`)) {
      bold ??= own.bold
      italic ??= own.italic
      hidden ??= own.hidden
      inTableHead ||= TABLE_HEAD.test(own.name)
      shape ??= shapeOfStyle(own.name) ?? (own.outline === null ? null : headingOf(own.outline))
    }
    return { bold, italic, hidden, shape, inTableHead }
  }
}

function ownStyle(style: Element): OwnStyle {
  const text = childOf(style, 'style:text-properties')
  const said = (name: string): string => (text ? attributeOf(text, name) : '')
  const [weight, slant, display] = [said('fo:font-weight'), said('fo:font-style'), said('text:display')]
  return {
    name: plainName(attributeOf(style, 'style:display-name') || attributeOf(style, 'style:name')),
    parent: attributeOf(style, 'style:parent-style-name'),
    bold: weight === '' ? null : weight === 'bold' || Number(weight) >= 600,
    italic: slant === '' ? null : slant === 'italic' || slant === 'oblique',
    hidden: display === '' ? null : display === 'none',
    outline: countOf(style, 'style:default-outline-level', 10) || null,
  }
}

/** "Heading_20_1" is how a name with a space is written. */
const plainName = (name: string): string =>
  name.replace(/_([0-9a-f]{2})_/gi, (_, code) => String.fromCharCode(Number.parseInt(code, 16)))

function listLevels(style: Element): Map<number, ListLevel> {
  const levels = new Map<number, ListLevel>()
  for (const level of childrenOf(style)) {
    const number = countOf(level, 'text:level', 20)
    const ordered = nameOf(level) === 'text:list-level-style-number' && attributeOf(level, 'style:num-format') !== ''
    if (number !== null) levels.set(number, { ordered, start: countOf(level, 'text:start-value', HIGHEST_START) ?? 1 })
  }
  return levels
}
