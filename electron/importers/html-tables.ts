import type { ReadBlock } from '../../core/text/build-content.ts'
import { nameOf } from './element-rules.ts'

type Place = Omit<NonNullable<ReadBlock['table']>, 'id'>

export interface Cell extends Place {
  readonly element: Element
}

const LONGEST_CELL = 2_000
const WIDEST_SPAN = 100

const children = (element: Element, pattern: RegExp): Element[] =>
  [...element.children].filter((child) => pattern.test(nameOf(child)))

const rowsOf = (table: Element): Element[] =>
  [...table.children].flatMap((child) => {
    if (nameOf(child) === 'TR') return [child]
    return /^(?:THEAD|TBODY|TFOOT)$/.test(nameOf(child)) ? children(child, /^TR$/) : []
  })

/** Whether a table holds data; one that only lays out a page is read as if it were not there. */
export function isDataTable(table: Element): boolean {
  if (/^(?:presentation|none)$/.test(table.getAttribute('role') ?? '')) return false
  if (table.querySelector('table, h1, h2, h3')) return false
  const rows = rowsOf(table).map((row) => children(row, /^T[DH]$/))
  const wide = rows.some((cells) => cells.length >= 2)
  return wide && rows.every((cells) => cells.every((cell) => (cell.textContent ?? '').length <= LONGEST_CELL))
}

const spanOf = (cell: Element, name: string): number =>
  Math.min(Math.max(Number.parseInt(cell.getAttribute(name) ?? '1', 10) || 1, 1), WIDEST_SPAN)

/** The cells of a table in reading order, each where it stands once the spans of the cells before it are counted. */
export function cellsOf(table: Element): Cell[] {
  const cells: Cell[] = []
  // For each column, the rows it is still covered by a cell from above.
  let covered = new Map<number, number>()
  for (const [row, element] of rowsOf(table).entries()) {
    const next = new Map([...covered].flatMap(([column, left]) => (left > 1 ? [[column, left - 1] as const] : [])))
    let column = 0
    for (const cell of children(element, /^T[DH]$/)) {
      while (covered.has(column)) column++
      cells.push({ element: cell, row, column, header: nameOf(cell) === 'TH' })
      const down = spanOf(cell, 'rowspan') - 1
      const across = spanOf(cell, 'colspan')
      for (let i = 0; i < across && down > 0; i++) next.set(column + i, down)
      column += across
    }
    covered = next
  }
  return cells
}
