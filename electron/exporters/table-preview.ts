import { say } from '../../core/messages/message.ts'
import { onlyArticle } from '../../core/query/only-article.ts'
import { buildClaimsTable } from '../../core/report/build-tables.ts'
import { redact } from '../../core/report/redact.ts'
import type { Cell, ReportTable } from '../../core/report/report-table.ts'
import { ok } from '../../core/result.ts'
import type { Exporter, ExportMaterial } from '../services/ports.ts'
import { csvName } from './csv.ts'
import { joined, type Markup, markup, NOTHING } from './markup.ts'
import { plainPage } from './preview-page.ts'
import { cellText } from './table-text.ts'
import { allTables, xlsxName } from './xlsx.ts'

/** The claims as they will stand in the CSV file. */
export const previewCsv: Exporter = async (material, { columns }) =>
  page(material, csvName(material.article), [buildClaimsTable(redact(material.article, material.library), columns)])

/** All sheets as they will stand in the workbook. */
export const previewXlsx: Exporter = async (material, { columns }) =>
  page(material, xlsxName(material.article), allTables(material, columns))

function page({ article }: ExportMaterial, name: string, tables: readonly ReportTable[]): ReturnType<Exporter> {
  const { title } = onlyArticle(article)
  const main = markup`<h1 dir="auto">${title}</h1>
${tables.length > 1 ? markup`<ul class="sheets">${joined(tables.map(({ name, title: words }) => markup`<li><a href="#${name}">${words}</a></li>`))}</ul>` : NOTHING}
${joined(tables.map(tableMarkup), '\n')}`
  return Promise.resolve(ok({ name, mediaType: 'text/html; charset=utf-8', bytes: plainPage({ title, main }) }))
}

const tableMarkup = ({ name, title, columns, rows }: ReportTable): Markup => markup`<section>
<h2 id="${name}">${title} <span class="aside">${say('tables.rows', { count: rows.length })}</span></h2>
${
  rows.length === 0
    ? markup`<p class="aside">${say('tables.empty')}</p>`
    : markup`<div class="scroll" role="region" aria-labelledby="${name}" tabindex="0"><table><thead><tr>${joined(
        columns.map(({ label, width }) => markup`<th scope="col" class="c ${widthClass(width)}">${label}</th>`),
      )}</tr></thead><tbody>${joined(
        rows.map((row) => markup`<tr>${joined(row.map(cellMarkup))}</tr>`),
        '\n',
      )}</tbody></table></div>`
}
</section>`

const widthClass = (width: number): string => `c-${Math.min(40, Math.floor(width / 10) * 10)}`

function cellMarkup(cell: Cell): Markup {
  if (cell?.kind === 'number') return markup`<td class="n">${cell.number}</td>`
  const words = cellText(cell)
  return cell?.kind === 'text' && cell.href
    ? markup`<td dir="auto"><a href="${cell.href}" rel="noreferrer">${words}</a></td>`
    : markup`<td dir="auto">${words}</td>`
}
