import type { MessageKey } from '../messages/message.ts'
import type { Instant } from '../model/time.ts'

/** What one cell holds, typed; null for nothing. `href` only for http and https. */
export type Cell =
  | { readonly kind: 'text'; readonly text: string; readonly href?: string }
  | { readonly kind: 'number'; readonly number: number }
  | { readonly kind: 'instant'; readonly at: Instant }
  | null

/** A column of a table: its head, and how wide it is set, in characters. */
export interface TableColumn {
  readonly label: string
  readonly width: number
}

export type TableName = 'claims' | 'citations' | 'sources' | 'contacts'

/** A table to be handed over, without a file format: every row has a cell for each column, nothing withheld is inside. */
export interface ReportTable {
  readonly name: TableName
  readonly title: string
  readonly columns: readonly TableColumn[]
  readonly rows: readonly (readonly Cell[])[]
}

export interface ColumnRule<Row> {
  readonly label: MessageKey
  readonly width: number
  readonly cell: (row: Row) => Cell
}

export const text = (words: string): Cell => (words.trim() ? { kind: 'text', text: words } : null)
export const number = (value: number | null | undefined): Cell =>
  value === null || value === undefined ? null : { kind: 'number', number: value }
export const instant = (at: Instant | undefined): Cell => (at ? { kind: 'instant', at } : null)
export const link = (words: string, href: string): Cell =>
  words.trim() ? { kind: 'text', text: words, ...(href ? { href } : {}) } : null
