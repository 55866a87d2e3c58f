import type { ReportBlock } from './report-document.ts'

/** The cells of one row that say something, by column (from 0). */
export interface TableRow {
  readonly cells: ReadonlyMap<number, readonly ReportBlock[]>
}

/** What an article is written down as, one after another: a block, or a whole table with as many columns as its widest row. */
export type Piece =
  | { readonly kind: 'block'; readonly block: ReportBlock }
  | { readonly kind: 'table'; readonly rows: readonly TableRow[]; readonly columns: number }

/** Word opens no table with more. */
const COLUMNS_MAX = 63
/** Rows without words keep the numbers of those after them; a table that states more of them was not made by a person. */
const EMPTY_ROWS_MAX = 20

interface OpenTable {
  readonly id: number
  readonly rows: { readonly cells: Map<number, ReportBlock[]> }[]
  row: number
  column: number
}

/**
 * Blocks in order, the cells of one table together. Cells that do not come row by row begin a table of their own, and those
 * far outside stand alone: the words keep their order whatever the cells say of their places.
 */
export function piecesOf(blocks: readonly ReportBlock[]): Piece[] {
  const pieces: (ReportBlock | OpenTable)[] = []
  let open: OpenTable | null = null
  for (const block of blocks) {
    const { table } = block
    if (!table || table.column >= COLUMNS_MAX) {
      open = null
      pieces.push(block)
      continue
    }
    if (!open || !goesOn(open, table)) {
      open = { id: table.id, rows: [{ cells: new Map() }], row: table.row, column: 0 }
      pieces.push(open)
    }
    for (let left = Math.min(table.row - open.row, EMPTY_ROWS_MAX); left > 0; left--)
      open.rows.push({ cells: new Map() })
    open.row = table.row
    open.column = table.column
    const cells = open.rows.at(-1)?.cells
    cells?.set(table.column, [...(cells.get(table.column) ?? []), block])
  }
  return pieces.map((piece): Piece => {
    if (!('rows' in piece)) return { kind: 'block', block: piece }
    const widest = piece.rows.reduce((most, { cells }) => Math.max(most, ...cells.keys()), 0)
    return { kind: 'table', rows: piece.rows, columns: widest + 1 }
  })
}

const goesOn = (open: OpenTable, { id, row, column }: NonNullable<ReportBlock['table']>): boolean =>
  open.id === id && (row > open.row || (row === open.row && column >= open.column))

/** Whether every cell of a row that says something is a head. */
export const isHeaderRow = (row: TableRow | undefined): boolean => {
  const blocks = [...(row?.cells.values() ?? [])].flat()
  return blocks.length > 0 && blocks.every(({ table }) => table?.header)
}
