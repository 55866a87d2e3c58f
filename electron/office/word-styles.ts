import type { BlockKind } from '../../core/model/content.ts'
import { headingByName, kindByName } from './style-names.ts'
import { childOf, childrenOf, isOn, statedIn, wholeOf } from './xml-look-up.ts'
import type { XmlElement } from './xml-source.ts'

/** Properties of words that each style switches to the other way ("toggle properties", ISO 29500-1, 17.7.3). */
const TOGGLES = ['w:b', 'w:i', 'w:bCs', 'w:iCs', 'w:vanish'] as const
export type Toggle = (typeof TOGGLES)[number]

interface WordsStyle {
  /** What the nearest style of the chain that says something of a property says. */
  readonly toggles: ReadonlyMap<Toggle, boolean>
  readonly lang: XmlElement | undefined
}

interface Shape {
  readonly kind: BlockKind | null
  /** Of a heading, from 1; null for other paragraphs. */
  readonly level: number | null
}

interface ParagraphStyle extends WordsStyle, Shape {
  readonly numbering: { readonly style: string; readonly numPr: XmlElement } | null
  readonly bidi: boolean | undefined
}

// Chains of styles are short; one that is not goes round in a circle or was made to be slow.
const LONGEST_CHAIN = 20
const BODY_TEXT = 9

export class WordStyles {
  private readonly byId = new Map<string, XmlElement>()
  private readonly byName = new Map<string, string>()
  private readonly paragraphs = new Map<string, ParagraphStyle>()
  private readonly characters = new Map<string, WordsStyle>()
  private readonly shapes = new Map<XmlElement, Shape | null>()
  private readonly defaultParagraph: string
  readonly defaults: WordsStyle

  constructor(root: XmlElement | null) {
    let defaultParagraph = ''
    for (const style of childrenOf(root, 'w:style')) {
      const id = style.attributes.get('w:styleId') ?? ''
      const type = style.attributes.get('w:type') ?? 'paragraph'
      this.byId.set(`${type} ${id}`, style)
      this.byName.set(`${type} ${statedIn(style, 'w:name')?.toLowerCase() ?? ''}`, id)
      if (type === 'paragraph' && isTrue(style.attributes.get('w:default'))) defaultParagraph = id
    }
    this.defaultParagraph = defaultParagraph
    const defaults = childOf(childOf(childOf(root, 'w:docDefaults'), 'w:rPrDefault'), 'w:rPr')
    this.defaults = wordsStyle([defaults])
  }

  /** The id of a style that is known by this English name; undefined where the file has none. */
  idOf(type: 'paragraph' | 'character', name: string): string | undefined {
    return this.byName.get(`${type} ${name}`)
  }

  paragraph(id: string | undefined): ParagraphStyle {
    const sought = id ?? this.defaultParagraph
    return remembered(this.paragraphs, sought, () => paragraphStyle(this.chain('paragraph', sought), this.shapes))
  }

  character(id: string | undefined): WordsStyle {
    const sought = id ?? ''
    return remembered(this.characters, sought, () =>
      wordsStyle(this.chain('character', sought).map((style) => childOf(style, 'w:rPr'))),
    )
  }

  /** The numbering that a numbering style is linked to. */
  numberingStyle(id: string): XmlElement | undefined {
    return childOf(childOf(this.byId.get(`numbering ${id}`), 'w:pPr'), 'w:numPr')
  }

  /** A style and those it is based on, nearest first. */
  private chain(type: string, id: string): readonly XmlElement[] {
    const chain: XmlElement[] = []
    let next = this.byId.get(`${type} ${id}`)
    while (next && chain.length < LONGEST_CHAIN && !chain.includes(next)) {
      chain.push(next)
      next = this.byId.get(`${type} ${statedIn(next, 'w:basedOn') ?? ''}`)
    }
    return chain
  }
}

const isTrue = (stated: string | undefined): boolean => stated !== undefined && /^(?:1|true|on)$/i.test(stated)

function remembered<T>(known: Map<string, T>, id: string, find: () => T): T {
  const held = known.get(id)
  if (held !== undefined) return held
  const found = find()
  known.set(id, found)
  return found
}

/** The level a paragraph's or style's own properties state: from 1 for a heading, null for body text, undefined for nothing. */
export function outlineLevel(pPr: XmlElement | undefined): number | null | undefined {
  const stated = wholeOf(statedIn(pPr, 'w:outlineLvl'))
  if (stated === undefined) return undefined
  return stated >= 0 && stated < BODY_TEXT ? stated + 1 : null
}

function wordsStyle(chain: readonly (XmlElement | undefined)[]): WordsStyle {
  const toggles = new Map<Toggle, boolean>()
  for (const rPr of chain)
    for (const name of rPr ? TOGGLES : []) {
      const stated = isOn(rPr, name)
      if (stated !== undefined && !toggles.has(name)) toggles.set(name, stated)
    }
  return { toggles, lang: chain.map((rPr) => childOf(rPr, 'w:lang')).find((lang) => lang !== undefined) }
}

function paragraphStyle(chain: readonly XmlElement[], known: Map<XmlElement, Shape | null>): ParagraphStyle {
  const properties = chain.map((style) => childOf(style, 'w:pPr'))
  const numbered = chain.findIndex((_, index) => childOf(properties[index], 'w:numPr') !== undefined)
  const numPr = childOf(properties[numbered], 'w:numPr')
  return {
    ...wordsStyle(chain.map((style) => childOf(style, 'w:rPr'))),
    ...shapeOf(chain, known),
    numbering: numPr ? { style: chain[numbered]?.attributes.get('w:styleId') ?? '', numPr } : null,
    bidi: properties.map((pPr) => isOn(pPr, 'w:bidi')).find((stated) => stated !== undefined),
  }
}

/** The nearest style that tells by its name or its level what it is for. */
function shapeOf(chain: readonly XmlElement[], known: Map<XmlElement, Shape | null>): Shape {
  for (const style of chain) {
    const held = known.get(style)
    const shape = held === undefined ? ownShape(style) : held
    known.set(style, shape)
    if (shape) return shape
  }
  return { kind: null, level: null }
}

function ownShape(style: XmlElement): Shape | null {
  const names = [statedIn(style, 'w:name') ?? '', style.attributes.get('w:styleId') ?? '']
  const kind = names.map(kindByName).find((found) => found !== null)
  if (kind) return { kind, level: null }
  const level = outlineLevel(childOf(style, 'w:pPr'))
  if (level !== undefined) return { kind: level === null ? null : 'heading', level }
  const named = names.map(headingByName).find((found) => found !== null)
  return named ? { kind: 'heading', level: named } : null
}
