import type { ReportBlock } from './report-document.ts'

/** One block, or the items of one list, or the cells of one table. */
export type ArticlePart = readonly ReportBlock[]

/** The blocks of an article, what belongs to one list or one table together. */
export function articleParts(blocks: readonly ReportBlock[]): ArticlePart[] {
  const parts: ReportBlock[][] = []
  for (const block of blocks) {
    const last = parts.at(-1)?.[0]
    const together =
      last && ((block.list && last.list?.id === block.list.id) || (block.table && last.table?.id === block.table.id))
    if (together) parts.at(-1)?.push(block)
    else parts.push([block])
  }
  return parts
}

/** The cells of a table, row by row. */
export function rowsOf(cells: ArticlePart): ArticlePart[] {
  const rows = new Map<number, ReportBlock[]>()
  for (const cell of cells) {
    const row = rows.get(cell.table?.row ?? 0)
    if (row) row.push(cell)
    else rows.set(cell.table?.row ?? 0, [cell])
  }
  return [...rows.values()]
}
