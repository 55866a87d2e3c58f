import type { Block } from '../../core/model/content.ts'
import type { WordStyles } from './word-styles.ts'
import { childOf, childrenOf, statedIn, wholeOf } from './xml-look-up.ts'
import type { XmlElement } from './xml-source.ts'

/** One item's place in its list. */
export interface ListItem {
  /** Depth from 1. */
  readonly level: number
  readonly list: NonNullable<Block['list']>
}

interface Level {
  readonly start: number
  readonly ordered: boolean
}

interface Numbering {
  /** Items of several lists with one of these go on counting each other. */
  readonly counter: string
  readonly levels: ReadonlyMap<number, Level>
  /** The level each paragraph style stands for. */
  readonly styles: ReadonlyMap<string, number>
  /** Where a list begins anew although its counter has gone further. */
  readonly restarts: ReadonlyMap<number, number>
}

const DEEPEST = 8
const NO_NUMBERS = new Set(['bullet', 'none'])

/** The lists of a document, counted while it is read from its beginning to its end. */
export class WordNumbering {
  private readonly abstracts = new Map<string, XmlElement>()
  private readonly nums = new Map<string, XmlElement>()
  private readonly known = new Map<string, Numbering | null>()
  private readonly counts = new Map<string, (number | undefined)[]>()
  private readonly restarted = new Set<string>()
  /** The list that is open at each depth. */
  private open: { readonly num: string; readonly id: number }[] = []
  private lists = 0
  private notes: number | null = null
  private readonly styles: WordStyles

  constructor(root: XmlElement | null, styles: WordStyles) {
    this.styles = styles
    for (const abstract of childrenOf(root, 'w:abstractNum'))
      this.abstracts.set(abstract.attributes.get('w:abstractNumId') ?? '', abstract)
    for (const num of childrenOf(root, 'w:num')) this.nums.set(num.attributes.get('w:numId') ?? '', num)
  }

  /** The list that all notes are items of. */
  get notesList(): number {
    this.notes ??= this.lists++
    return this.notes
  }

  /** Ends the lists that are open: what comes next begins a new one. */
  interrupt(): void {
    this.open = []
  }

  /** The next item of a list; null where these properties make no item. `style` is the one that brings them, if one does. */
  next(numPr: XmlElement, style: string | undefined): ListItem | null {
    const num = statedIn(numPr, 'w:numId') ?? ''
    const numbering = this.numbering(num)
    if (!numbering) return null
    const stated = wholeOf(statedIn(numPr, 'w:ilvl')) ?? (style === undefined ? 0 : (numbering.styles.get(style) ?? 0))
    const depth = Math.min(Math.max(stated, 0), DEEPEST)
    const level = numbering.levels.get(depth) ?? { start: 1, ordered: false }
    return {
      level: depth + 1,
      list: { id: this.listAt(num, depth), ordered: level.ordered, number: this.count(num, numbering, depth, level) },
    }
  }

  private count(num: string, { counter, restarts }: Numbering, depth: number, { start }: Level): number {
    const counts = this.counts.get(counter) ?? []
    this.counts.set(counter, counts)
    const restart = restarts.get(depth)
    const key = `${num} ${depth}`
    if (restart !== undefined && !this.restarted.has(key)) counts[depth] = undefined
    this.restarted.add(key)
    const number = (counts[depth] ?? (restart ?? start) - 1) + 1
    counts[depth] = number
    counts.length = depth + 1
    return number
  }

  private listAt(num: string, depth: number): number {
    this.open.length = Math.min(this.open.length, depth + 1)
    while (this.open.length < depth) this.open.push({ num, id: this.lists++ })
    const held = this.open[depth]
    if (held?.num === num) return held.id
    this.open[depth] = { num, id: this.lists++ }
    return this.lists - 1
  }

  private numbering(num: string): Numbering | null {
    const held = this.known.get(num)
    if (held !== undefined) return held
    const found = this.read(num)
    this.known.set(num, found)
    return found
  }

  private read(num: string): Numbering | null {
    const element = this.nums.get(num)
    const counter = statedIn(element, 'w:abstractNumId')
    const abstract = this.linked(counter === undefined ? undefined : this.abstracts.get(counter))
    if (!element || !abstract || counter === undefined) return null
    const levels = new Map<number, Level>()
    const styles = new Map<string, number>()
    const restarts = new Map<number, number>()
    const take = (level: XmlElement): void => {
      const depth = wholeOf(level.attributes.get('w:ilvl')) ?? 0
      const format = statedIn(level, 'w:numFmt') ?? 'decimal'
      levels.set(depth, { start: wholeOf(statedIn(level, 'w:start')) ?? 1, ordered: !NO_NUMBERS.has(format) })
      const style = statedIn(level, 'w:pStyle')
      if (style !== undefined) styles.set(style, depth)
    }
    for (const level of childrenOf(abstract, 'w:lvl')) take(level)
    for (const override of childrenOf(element, 'w:lvlOverride')) {
      const level = childOf(override, 'w:lvl')
      if (level) take(level)
      const start = wholeOf(statedIn(override, 'w:startOverride'))
      if (start !== undefined) restarts.set(wholeOf(override.attributes.get('w:ilvl')) ?? 0, start)
    }
    return { counter, levels, styles, restarts }
  }

  /** The numbering itself, where it is kept by a style: one step, for more go round in circles. */
  private linked(abstract: XmlElement | undefined): XmlElement | undefined {
    const style = statedIn(abstract, 'w:numStyleLink')
    if (style === undefined) return abstract
    const num = this.nums.get(statedIn(this.styles.numberingStyle(style), 'w:numId') ?? '')
    return this.abstracts.get(statedIn(num, 'w:abstractNumId') ?? '') ?? abstract
  }
}
