import type { Grid } from './grids.ts'
import { middleOf, type Word } from './word.ts'

/** A table found by its lines: the words of its cells by row and column. */
export interface RuledTable {
  readonly cells: readonly (readonly Word[])[][]
  /** Stands for the table among the words around it. */
  readonly standIn: Word
}

// A frame around running text is no table.
const LONGEST_CELL = 1_500

/** The tables of a page by their lines, and the words that stand in none. */
export function ruledTables(words: readonly Word[], grids: readonly Grid[], backward: boolean) {
  const tables: RuledTable[] = []
  let rest = words
  for (const grid of grids) {
    const inside = rest.filter((word) => isInside(word, grid))
    const cells = cellsIn(inside, grid, backward)
    if (!isTable(cells)) continue
    tables.push({ cells, standIn: standInFor(grid) })
    const members = new Set(inside)
    rest = rest.filter((word) => !members.has(word))
  }
  return { tables, rest }
}

const middle = ({ x0, x1 }: Word): number => (x0 + x1) / 2

function isInside(word: Word, { xs, ys }: Grid): boolean {
  const [x, y] = [middle(word), middleOf(word)]
  return x > (xs[0] ?? 0) && x < (xs.at(-1) ?? 0) && y > (ys[0] ?? 0) && y < (ys.at(-1) ?? 0)
}

function cellsIn(words: readonly Word[], { xs, ys, uprights }: Grid, backward: boolean): Word[][][] {
  const rows: Word[][][] = ys.slice(1).map(() => xs.slice(1).map(() => []))
  // Cells that were made one have no line between them.
  const lefts = ys.slice(1).map((end, index) => {
    const level = (end + (ys[index] ?? end)) / 2
    return xs.filter(
      (x, column) =>
        column === 0 ||
        uprights.some(({ at, start, end: foot }) => Math.abs(at - x) <= 3 && start < level && foot > level),
    )
  })
  for (const word of words) {
    const row = ys.findLastIndex((y) => y < middleOf(word))
    const left = lefts[row]?.findLast((x) => x < middle(word)) ?? 0
    rows[row]?.[xs.indexOf(left)]?.push(word)
  }
  if (backward) for (const row of rows) row.reverse()
  return rows
}

function isTable(cells: readonly (readonly (readonly Word[])[])[]): boolean {
  const filled = cells.filter((row) => row.some((cell) => cell.length > 0))
  const columns = new Set(filled.flatMap((row) => row.flatMap((cell, column) => (cell.length > 0 ? [column] : []))))
  const longest = Math.max(0, ...cells.flat().map((cell) => cell.reduce((sum, { text }) => sum + text.length + 1, 0)))
  return filled.length > 1 && columns.size > 1 && longest <= LONGEST_CELL
}

function standInFor({ xs, ys }: Grid): Word {
  const [top, bottom] = [ys[0] ?? 0, ys.at(-1) ?? 0]
  const size = (bottom - top) / 0.97
  return {
    text: '\ufffc',
    parts: null,
    x0: xs[0] ?? 0,
    x1: xs.at(-1) ?? 0,
    y: top + 0.75 * size,
    size,
    bold: false,
    italic: false,
    spaced: true,
    href: null,
    mark: null,
  }
}
