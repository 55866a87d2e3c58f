import type { Cell } from '../../core/report/report-table.ts'

/** "2026-03-01 09:30": an instant as tables without types of their own write it, in UTC. */
const minuteOf = (at: string): string => at.slice(0, 16).replace('T', ' ')

/** A cell in words. */
export function cellText(cell: Cell): string {
  if (!cell) return ''
  switch (cell.kind) {
    case 'text':
      return cell.text
    case 'number':
      return String(cell.number)
    case 'instant':
      return minuteOf(cell.at)
    default:
      return cell satisfies never
  }
}
