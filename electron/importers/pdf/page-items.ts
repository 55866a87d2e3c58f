import { regionsOf } from './columns.ts'
import { withDropCaps } from './drop-caps.ts'
import { type Item, itemOf } from './item.ts'
import { type Line, linesOf, rowsOf } from './line.ts'
import { paragraphsOf } from './paragraphs.ts'
import { type RuledTable, ruledTables } from './ruled-tables.ts'
import type { Usual } from './statistics.ts'
import { middleOf, type PageWords, type Word } from './word.ts'

/** A column of lines, or a table's rows of cells. */
export type Column =
  | { readonly kind: 'lines'; readonly lines: readonly Line[] }
  | { readonly kind: 'table'; readonly rows: readonly (readonly (readonly Line[])[])[] }

/** The columns of a page in reading order, found by where its words stand. */
export function columnsOf(page: PageWords, usual: Omit<Usual, 'leading'>): Column[] {
  const setting = { page: page.number, backward: usual.backward, mirrored: usual.mirrored }
  const tableOf = (cells: readonly (readonly (readonly Word[])[])[]): Column => ({
    kind: 'table',
    rows: cells.map((row) => row.map((cell) => linesOf(cell, setting))),
  })
  const textOf = (words: readonly Word[]): Column => ({
    kind: 'lines',
    lines: withDropCaps(words, usual.size, (some) => linesOf(some, setting)),
  })
  const { tables, rest } = ruledTables(page.words, page.grids, usual.backward)
  const standIns = new Map(tables.map((table) => [table.standIn, table]))
  const main = regionsOf([...rest, ...standIns.keys()], usual).flatMap((region): Column[] => {
    if (region.gaps && !region.words.some((word) => standIns.has(word)))
      return [tableOf(cellsOf(region.words, region.gaps, usual))]
    return partsOf(region.words, standIns).map((part) => ('cells' in part ? tableOf(part.cells) : textOf(part)))
  })
  return [...main, ...page.asides.map((words): Column => ({ kind: 'lines', lines: linesOf(words, setting) }))]
}

/** What stands above, between and below the ruled tables of a region, and the tables. */
function partsOf(words: readonly Word[], standIns: ReadonlyMap<Word, RuledTable>): (readonly Word[] | RuledTable)[] {
  const parts: (readonly Word[] | RuledTable)[] = []
  let rest = words.filter((word) => !standIns.has(word))
  for (const standIn of words.filter((word) => standIns.has(word)).sort((a, b) => a.y - b.y)) {
    const table = standIns.get(standIn)
    const above = rest.filter((word) => middleOf(word) < middleOf(standIn))
    rest = rest.filter((word) => middleOf(word) >= middleOf(standIn))
    if (above.length > 0) parts.push(above)
    if (table) parts.push(table)
  }
  if (rest.length > 0) parts.push(rest)
  return parts
}

/** The words of a table's cells, by row and column. A row without a first cell goes on with the one above. */
function cellsOf(
  words: readonly Word[],
  gaps: readonly number[],
  { backward, size }: Omit<Usual, 'leading'>,
): Word[][][] {
  const rows: Word[][][] = []
  let y = Number.NEGATIVE_INFINITY
  for (const row of rowsOf(words)) {
    const cells: Word[][] = Array.from({ length: gaps.length + 1 }, () => [])
    for (const word of row) cells[columnAt((word.x0 + word.x1) / 2, gaps)]?.push(word)
    if (backward) cells.reverse()
    const last = rows.at(-1)
    const baseline = row[0]?.y ?? 0
    if (last && cells[0]?.length === 0 && baseline - y < 1.6 * size)
      for (const [index, cell] of cells.entries()) last[index]?.push(...cell)
    else rows.push(cells)
    y = baseline
  }
  return rows
}

const columnAt = (x: number, gaps: readonly number[]): number => {
  const index = gaps.findIndex((gap) => x <= gap)
  return index === -1 ? gaps.length : index
}

/** The paragraphs of a page's columns. `table` numbers the document's tables. */
export function itemsOf(columns: readonly Column[], usual: Usual, table: () => number): Item[] {
  return columns.flatMap((column): Item[] => {
    if (column.kind === 'lines')
      return paragraphsOf(column.lines, usual).map((paragraph, index) => itemOf(paragraph, null, index === 0))
    return cellItems(column.rows, table())
  })
}

function cellItems(rows: readonly (readonly (readonly Line[])[])[], table: number): Item[] {
  const bold = rows.map((cells) => cells.every((lines) => lines.every((line) => line.bold)))
  return rows.flatMap((cells, row) =>
    cells.flatMap((lines, column): Item[] => {
      if (lines.length === 0) return []
      const header = row === 0 && bold[0] === true && bold[1] !== true
      const role = { kind: 'table-cell', table, row, column, header } as const
      return [itemOf({ lines: [...lines], marker: null, indent: 0, slack: 0 }, role, false)]
    }),
  )
}
