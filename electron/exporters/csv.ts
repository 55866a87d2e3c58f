import papaparse from 'papaparse'
import { say } from '../../core/messages/message.ts'
import type { ArticleTables } from '../../core/model/tables.ts'
import { onlyArticle } from '../../core/query/only-article.ts'
import { buildClaimsTable } from '../../core/report/build-tables.ts'
import { redact } from '../../core/report/redact.ts'
import type { Cell, ReportTable } from '../../core/report/report-table.ts'
import { ok } from '../../core/result.ts'
import type { Exporter } from '../services/ports.ts'
import { fileName } from './file-name.ts'
import { cellText } from './table-text.ts'

/** The signs a spreadsheet takes for the beginning of a formula, full-width and small ones of Asian keyboards included. */
const SIGNS = '=@＝＠﹦﹫'
const PLUS_MINUS = '+\\-＋－﹢﹣'

// What is only a number stays one. Tabs and line ends at the front are signs too (OWASP, CSV injection); papaparse's own
// pattern lets a formula through that has a second line.
const FORMULA = new RegExp(
  `^(?![+-]?\\d+(?:[.,]\\d+)?%?$)(?:[\\s\\p{Cf}\\p{Cc}]{0,50}[${SIGNS}${PLUS_MINUS}]|[\\t\\r\\n])`,
  'u',
)

// Where lists are written with semicolons (German, Spanish, Ukrainian), Excel opens a file with commas one line a cell, and cuts it
// at semicolons and line ends inside quotation marks: what comes after those begins a cell too. "- item" stays as it is.
const INNER_FORMULA = new RegExp(
  `([;\\t\\n][ "'\\u00a0]{0,20})(?=[${SIGNS}]|[${PLUS_MINUS}](?:[^\\s]|[^;\\n]{0,500}[|(!]))`,
  'gu',
)

export const csvName = (article: ArticleTables): string =>
  fileName(say('tables.file.csv', { title: onlyArticle(article).title }), '.csv')

/** The claims as CSV: UTF-8 with the mark Excel knows it by, lines ending in CR LF (RFC 4180), nothing that begins a formula. */
export const exportCsv: Exporter = async ({ article, library }, { columns }) => {
  return ok({
    name: csvName(article),
    mediaType: 'text/csv; charset=utf-8',
    bytes: new TextEncoder().encode(csvOf(buildClaimsTable(redact(article, library), columns))),
  })
}

/** A table as CSV text. */
export function csvOf({ columns, rows }: ReportTable): string {
  const records = [columns.map(({ label }) => label), ...rows.map((row) => row.map(fieldOf))]
  const csv = papaparse.unparse(records, { newline: '\r\n', escapeFormulae: FORMULA })
  return `\ufeff${csv}\r\n`
}

const fieldOf = (cell: Cell): string | number =>
  cell?.kind === 'number'
    ? cell.number
    : cellText(cell).toWellFormed().replace(/\r\n?/g, '\n').replaceAll('\0', '\ufffd').replace(INNER_FORMULA, "$1'")
