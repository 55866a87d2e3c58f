import type { ReadBlock } from '../../../core/text/build-content.ts'
import { type Item, roughText } from './item.ts'
import { type Evidence, joinedText } from './joined-text.ts'
import { type ListPlace, listPlaces } from './lists.ts'

const NOTE_NUMBER = /^\[?(\d{1,3})[\].)]?\s*/

/** The numbers of the notes at the foot of the pages. */
export const noteNumbers = (items: readonly Item[]): Set<string> =>
  new Set(
    items.flatMap((item) => {
      const number = item.role?.kind === 'footnote' && NOTE_NUMBER.exec(roughText(item))?.[1]
      return number ? [number] : []
    }),
  )

/** The blocks of a document, in reading order. */
export function blocksOf(items: readonly Item[], evidence: Evidence): ReadBlock[] {
  const places = listPlaces(items)
  return items.map((item) => blockOf(item, places.get(item) ?? null, evidence))
}

function blockOf(item: Item, place: ListPlace | null, evidence: Evidence): ReadBlock {
  const { page, role } = item
  const joined = joinedText(item.lines, evidence)
  if (place)
    return { kind: 'list-item', level: place.level, list: place.list, page, ...without(joined, place.marker.length) }
  switch (role?.kind) {
    case undefined:
    case 'paragraph':
    case 'list-item':
      return { kind: 'paragraph', page, ...joined }
    case 'heading':
      return { kind: 'heading', level: role.level, page, ...joined }
    case 'table-cell': {
      const { table, row, column, header } = role
      return { kind: 'table-cell', table: { id: table, row, column, header }, page, ...joined }
    }
    case 'footnote':
      return { kind: 'footnote', page, ...noteOf(joined) }
    case 'quote':
    case 'caption':
    case 'kicker':
    case 'headline':
    case 'standfirst':
    case 'byline':
      return { kind: role.kind, page, ...joined }
    default:
      return role satisfies never
  }
}

type Written = Pick<ReadBlock, 'text' | 'marks'>

/** A note's number is told by the block. */
function noteOf(joined: Written): Written & Pick<ReadBlock, 'list' | 'level'> {
  const bracketed = /^\[(\d{1,3})\]\s*/.exec(joined.text) ?? NOTE_NUMBER.exec(joined.text)
  if (!bracketed?.[1]) return joined
  return {
    level: 1,
    list: { id: 0, ordered: true, number: Number(bracketed[1]) },
    ...without(joined, bracketed[0].length),
  }
}

/** Without the first letters of the text. */
function without({ text, marks = [] }: Written, length: number): Written {
  const moved = marks
    .map((mark) => ({ ...mark, start: Math.max(0, mark.start - length), end: mark.end - length }))
    .filter(({ start, end }) => end > start)
  return { text: text.slice(length), ...(moved.length > 0 ? { marks: moved } : {}) }
}
