import type { Role } from './item.ts'

/** A node of pdf.js's structure tree: an element with a role, or a piece of content. */
export interface TagNode {
  readonly role?: string
  readonly children?: readonly TagNode[]
  readonly type?: string
  readonly id?: string
}

/** An element that makes one block, and the marked content it holds. */
export interface TagBlock {
  /** Null for a paragraph: what it is, is told by how it looks. */
  readonly role: Role | null
  readonly marks: number[]
}

const DEEPEST = 80
const MOST_BLOCKS = 50_000

interface Place {
  readonly depth: number
  readonly role: Role | null
  /** The block that text goes to; null where text begins one of its own. */
  readonly block: TagBlock | null
  readonly lists: number
}

/** What a structure tree says about the blocks of one page, in its order. `table` numbers the document's tables. */
export function tagBlocks(tree: TagNode, table: () => number): TagBlock[] {
  const walk = new Walk(table)
  walk.children(tree, { depth: 0, role: null, block: null, lists: 0 })
  return walk.blocks.filter(({ marks }) => marks.length > 0)
}

class Walk {
  readonly blocks: TagBlock[] = []
  private readonly nextTable: () => number
  private table = 0
  private row = -1
  private column = 0

  constructor(nextTable: () => number) {
    this.nextTable = nextTable
  }

  children({ children = [] }: TagNode, place: Place): void {
    if (place.depth > DEEPEST) return
    let block = place.block
    for (const child of children) {
      if (child.role !== undefined) {
        this.element(child, { ...place, depth: place.depth + 1 })
        continue
      }
      const mark = /_mc(\d{1,9})$/.exec(child.id ?? '')?.[1]
      if (child.type !== 'content' || mark === undefined) continue
      // Text that stands in no paragraph makes one.
      block ??= this.begin(place.role)
      block.marks.push(Number(mark))
    }
  }

  private begin(role: Role | null): TagBlock {
    const block = { role, marks: [] }
    if (this.blocks.length < MOST_BLOCKS) this.blocks.push(block)
    return block
  }

  private element(node: TagNode, place: Place): void {
    const role = node.role ?? ''
    if (role === 'Artifact') return
    if (isInline(role, place) || place.role?.kind === 'table-cell' || this.isItemText(role, place)) {
      this.children(node, place)
      return
    }
    this.count(role)
    const own = this.roleOf(role, place)
    const block = own === undefined ? null : this.begin(own)
    this.children(node, {
      ...place,
      role: own === undefined ? place.role : own,
      block,
      lists: place.lists + (role === 'L' ? 1 : 0),
    })
  }

  /** Keeps count of tables, rows and columns. */
  private count(role: string): void {
    if (role === 'Table') {
      this.table = this.nextTable()
      this.row = -1
    } else if (role === 'TR') {
      this.row++
      this.column = 0
    }
  }

  /** What kind of block an element makes; undefined for one that only holds others. */
  private roleOf(role: string, place: Place): Role | null | undefined {
    if (role === 'Title') return { kind: 'heading', level: 1 }
    if (/^H[1-6]?$/.test(role)) return { kind: 'heading', level: Number(role[1] ?? 2) }
    if (role === 'LI') return { kind: 'list-item', level: Math.min(20, Math.max(1, place.lists)) }
    if (role === 'TH' || role === 'TD')
      return {
        kind: 'table-cell',
        table: this.table,
        row: Math.max(0, this.row),
        column: this.column++,
        header: role === 'TH',
      }
    const group = Object.hasOwn(GROUPS, role) ? GROUPS[role] : undefined
    if (group) return group
    if (PARAGRAPHS.has(role)) return place.role?.kind === 'list-item' ? null : place.role
    return undefined
  }

  /** The first paragraph of a list item is the item: before it, there is at most its mark. */
  private isItemText(role: string, { role: outer, block }: Place): boolean {
    return PARAGRAPHS.has(role) && outer?.kind === 'list-item' && block !== null && block.marks.length < 2
  }
}

const PARAGRAPHS = new Set(['P', 'TOCI', 'Formula', 'Code'])

/** Elements that say what the paragraphs in them are, or hold text themselves. */
const GROUPS: Readonly<Record<string, Role>> = {
  Caption: { kind: 'caption' },
  Note: { kind: 'footnote' },
  FENote: { kind: 'footnote' },
  BlockQuote: { kind: 'quote' },
}

const isInline = (role: string, { block }: Place): boolean =>
  INLINE.has(role) || (block !== null && (role === 'NonStruct' || role === 'Private'))

/** Elements inside a line. */
const INLINE = new Set([
  'Span',
  'Link',
  'Em',
  'Strong',
  'Reference',
  'Quote',
  'Lbl',
  'LBody',
  'Annot',
  'Sub',
  'BibEntry',
  'Ruby',
  'RB',
  'RT',
  'RP',
  'Warichu',
])
