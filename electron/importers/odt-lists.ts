import type { Element } from '@xmldom/xmldom'
import type { BlockShape } from './block-writer.ts'
import type { OdtStyles } from './odt-styles.ts'
import { attributeOf, countOf } from './xml-look-up.ts'

/** A list that is being read: its items count on from `number`. */
export interface OdtList {
  readonly id: number
  readonly style: string
  readonly level: number
  readonly ordered: boolean
  number: number
}

const DEEPEST_LEVEL = 20
const HIGHEST_NUMBER = 1_000_000

/** Numbers lists and their items. */
export class OdtLists {
  private count = 0
  private readonly named = new Map<string, OdtList>()
  private readonly latest = new Map<string, OdtList>()
  private readonly styles: OdtStyles

  constructor(styles: OdtStyles) {
    this.styles = styles
  }

  nextId(): number {
    return this.count++
  }

  /** A list inside another, or of its own. One that says it goes on is the earlier one, and counts on. */
  open(element: Element, outer: OdtList | null): OdtList {
    const style = attributeOf(element, 'text:style-name') || (outer?.style ?? '')
    const level = Math.min((outer?.level ?? 0) + 1, DEEPEST_LEVEL)
    const place = `${level} ${style}`
    const { ordered, start } = this.styles.listLevel(style, level)
    const list = this.continued(element, place) ?? { id: this.count++, style, level, ordered, number: start - 1 }
    this.latest.set(place, list)
    const name = attributeOf(element, 'xml:id')
    if (name !== '') this.named.set(name, list)
    return list
  }

  /** The shape of the next item's first paragraph. */
  next(list: OdtList, item: Element): BlockShape {
    list.number = countOf(item, 'text:start-value', HIGHEST_NUMBER) ?? list.number + 1
    const { id, ordered, number, level } = list
    return { kind: 'list-item', level, list: { id, ordered, number } }
  }

  private continued(element: Element, place: string): OdtList | null {
    const earlier = attributeOf(element, 'text:continue-list')
    if (earlier !== '') return this.named.get(earlier) ?? null
    return attributeOf(element, 'text:continue-numbering') === 'true' ? (this.latest.get(place) ?? null) : null
  }
}
