import { type Item, isBold, roughText, sizeOf } from './item.ts'
import { ENDS, LOWER } from './paragraphs.ts'
import type { Usual } from './statistics.ts'

/**
 * Joins paragraphs that a column's or page's end, a picture or a footnote broke, so that no sentence is interrupted.
 * What stood between the halves follows the whole. `told`: the document itself says where paragraphs end on a page.
 */
export function inOneFlow(items: readonly Item[], usual: Usual, told: boolean): Item[] {
  const flow: Item[] = []
  const way = { usual, told, indented: marksByIndent(items, usual) }
  let open = -1
  let parted = false
  for (const item of items) {
    const kind = item.role?.kind ?? 'paragraph'
    const last = flow[open]
    if (kind === 'caption' || kind === 'footnote' || kind === 'table-cell') {
      const before = flow.at(-1)
      if (kind === 'footnote' && before?.role?.kind === 'footnote' && !startsNote(item))
        flow[flow.length - 1] = joined(before, item)
      else flow.push(item)
      parted = true
      continue
    }
    if (last && (parted || item.opens) && goesOn(last, item, way)) flow[open] = joined(last, item)
    else {
      flow.push(item)
      open = kind === 'paragraph' || kind === 'list-item' || kind === 'quote' ? flow.length - 1 : -1
    }
    parted = false
  }
  return flow
}

const startsNote = (item: Item): boolean => /^(?:\[?\p{N}{1,3}|[*†‡§¶])/u.test(roughText(item).slice(0, 8))

/** Whether paragraphs are told from each other by their first line's indent. */
function marksByIndent(items: readonly Item[], { size }: Usual): boolean {
  const inside = items.filter((item) => item.role === null && !item.opens && !item.marker)
  const indented = inside.filter(({ indent }) => indent > 0.6 * size && indent < 5 * size)
  return indented.length * 2 > inside.length && inside.length > 1
}

interface Way {
  readonly usual: Usual
  readonly told: boolean
  readonly indented: boolean
}

function goesOn(last: Item, item: Item, { usual, told, indented }: Way): boolean {
  if (item.marker && !item.marker.doubtful) return false
  if (item.role !== null && item.role.kind !== last.role?.kind && item.role.kind !== 'paragraph') return false
  if (Math.abs(sizeOf(last) - sizeOf(item)) > 0.06 * usual.size || isBold(last) !== isBold(item)) return false
  const text = roughText(last)
  if (LOWER.test(roughText(item)) && !ENDS.test(text)) return true
  if (told && last.lines.at(-1)?.page === item.page) return false
  const full = last.slack - (item.lines[0]?.firstWidth ?? 0) < 0.5 * usual.size
  const flush = item.indent < 0.6 * usual.size
  if (!full || !flush || item.marker) return false
  // In a text whose paragraphs are parted by white, a full line at a column's end goes on a little more often than not.
  return indented || !ENDS.test(text) || last.lines.length > 1
}

const joined = (first: Item, second: Item): Item => ({
  ...first,
  lines: [...first.lines, ...second.lines],
  slack: second.slack,
})
