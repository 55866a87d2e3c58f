import { firstLine, type Item } from './item.ts'
import type { Marker } from './markers.ts'

/** Where an item stands in its list. */
export interface ListPlace {
  readonly level: number
  readonly list: { readonly id: number; readonly ordered: boolean; readonly number: number }
  /** The mark that is told by the list, not by the text. */
  readonly marker: string
}

const DEEPEST = 20
const STEP = 8

interface Open {
  readonly indent: number
  readonly id: number
  count: number
}

/** The list items among the paragraphs. A mark that may be something else counts only beside another of its kind. */
export function listPlaces(items: readonly Item[]): Map<Item, ListPlace> {
  const places = new Map<Item, ListPlace>()
  const open: Open[] = []
  let ids = 0
  for (const [index, item] of items.entries()) {
    if (!isItem(items, index)) {
      const told = item.role?.kind
      if (told !== 'caption' && told !== 'footnote') open.length = 0
      continue
    }
    const indent = item.role?.kind === 'list-item' ? item.role.level * 2 * STEP : item.indent
    while (open.length > 1 && indent < (open.at(-1) as Open).indent - STEP / 2) open.pop()
    const last = open.at(-1)
    if (!last || (indent > last.indent + STEP && open.length < DEEPEST)) open.push({ indent, id: ids++, count: 0 })
    const list = open.at(-1) as Open
    list.count++
    const { ordered = false, number = 0, text = '' } = item.marker ?? {}
    places.set(item, {
      level: open.length,
      list: { id: list.id, ordered, number: ordered ? number : list.count },
      marker: text,
    })
  }
  return places
}

function isItem(items: readonly Item[], index: number): boolean {
  const item = items[index] as Item
  if (item.role?.kind === 'list-item') return true
  if (item.role !== null || !item.marker) return false
  if (!item.marker.doubtful) return true
  return [index - 1, index + 1].some((beside) => {
    const other = items[beside]
    return other?.role === null && other.marker !== null && isAlike(item, other, beside - index)
  })
}

function isAlike(item: Item, other: Item, step: number): boolean {
  const [a, b] = [item.marker as Marker, other.marker as Marker]
  if (a.ordered !== b.ordered || Math.abs(firstLine(item).size - firstLine(other).size) > 0.5) return false
  return a.ordered ? b.number - a.number === step : a.text.trim() === b.text.trim()
}
