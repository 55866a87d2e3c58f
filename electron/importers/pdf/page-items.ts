import { regionsOf } from './columns.ts'
import { withDropCaps } from './drop-caps.ts'
import { type Item, itemOf } from './item.ts'
import { type Line, linesOf, rowsOf } from './line.ts'
import { paragraphsOf } from './paragraphs.ts'
import type { Usual } from './statistics.ts'
import type { PageWords, Word } from './word.ts'

/** A column of lines, or a table's rows of cells. */
export type Column =
  | { readonly kind: 'lines'; readonly lines: readonly Line[] }
  | { readonly kind: 'table'; readonly rows: readonly (readonly (readonly Line[])[])[] }

/** The columns of a page in reading order, found by where its words stand. */
export function columnsOf(page: PageWords, usual: Omit<Usual, 'leading'>): Column[] {
  const setting = { page: page.number, backward: usual.backward, mirrored: usual.mirrored }
  const main = regionsOf(page.words, usual).map((region): Column => {
    if (region.gaps)
      return {
        kind: 'table',
        rows: cellsOf(region.words, region.gaps, usual).map((row) => row.map((cell) => linesOf(cell, setting))),
      }
    return { kind: 'lines', lines: withDropCaps(region.words, usual.size, (words) => linesOf(words, setting)) }
  })
  return [...main, ...page.asides.map((words): Column => ({ kind: 'lines', lines: linesOf(words, setting) }))]
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
      return [itemOf({ lines: [...lines], marker: null, indent: 0, slack: 0, above: 1 }, role, false)]
    }),
  )
}
