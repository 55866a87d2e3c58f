import type { Block } from '../../../core/model/content.ts'

export interface ListItem {
  readonly block: Block
  readonly lists: readonly List[]
}
export interface List {
  readonly ordered: boolean
  readonly first: number
  readonly items: readonly ListItem[]
}

/** What stands together on the page: a byline row, a quotation, a list with its lists, a table, or one block alone. */
export type Group =
  | { readonly kind: 'block'; readonly block: Block }
  | { readonly kind: 'byline'; readonly blocks: readonly Block[] }
  | { readonly kind: 'quote'; readonly blocks: readonly Block[] }
  | { readonly kind: 'lists'; readonly lists: readonly List[] }
  | { readonly kind: 'table'; readonly rows: readonly (readonly Block[])[] }

// Deeper nesting is drawn at this depth: indentation beyond it leaves no room for words.
const LIST_DEPTH_MAX = 8

const levelOf = (block: Block) => Math.min(block.level ?? 1, LIST_DEPTH_MAX)

/** Items by depth; a new list begins where its id or its numbering style changes. */
function nest(blocks: readonly Block[]): List[] {
  const lists: { id: number; ordered: boolean; first: number; items: ListItem[] }[] = []
  let index = 0
  while (index < blocks.length) {
    const block = blocks[index] as Block
    const level = levelOf(block)
    let end = index + 1
    while (end < blocks.length && levelOf(blocks[end] as Block) > level) end++
    const { id = 0, ordered = false, number = 1 } = block.list ?? {}
    const held = lists.at(-1)
    const item = { block, lists: nest(blocks.slice(index + 1, end)) }
    if (held && held.id === id && held.ordered === ordered) held.items.push(item)
    else lists.push({ id, ordered, first: number, items: [item] })
    index = end
  }
  return lists
}

function rowsOf(blocks: readonly Block[]): Block[][] {
  const rows: Block[][] = []
  for (const block of blocks) {
    const last = rows.at(-1)
    if (last?.[0]?.table?.row === block.table?.row) last?.push(block)
    else rows.push([block])
  }
  return rows
}

const joins = (a: Block, b: Block): boolean => {
  if (a.kind !== b.kind) return false
  if (a.kind === 'table-cell') return a.table?.id === b.table?.id
  return a.kind === 'list-item' || a.kind === 'byline' || a.kind === 'quote'
}

const grouped = (blocks: readonly Block[]): Group => {
  const [block] = blocks as [Block]
  switch (block.kind) {
    case 'byline':
    case 'quote':
      return { kind: block.kind, blocks }
    case 'list-item':
      return { kind: 'lists', lists: nest(blocks) }
    case 'table-cell':
      return { kind: 'table', rows: rowsOf(blocks) }
    default:
      return { kind: 'block', block }
  }
}

/** The blocks of a section as they stand on the page, in reading order. */
export function groupsOf(blocks: readonly Block[]): Group[] {
  const runs: Block[][] = []
  for (const block of blocks) {
    const last = runs.at(-1)
    const before = last?.at(-1)
    if (last && before && joins(before, block)) last.push(block)
    else runs.push([block])
  }
  return runs.map(grouped)
}
