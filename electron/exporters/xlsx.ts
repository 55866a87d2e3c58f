import { directionOf } from '../../core/messages/language.ts'
import { say, spoken } from '../../core/messages/message.ts'
import type { ClaimColumns } from '../../core/model/hand-over.ts'
import type { ArticleTables } from '../../core/model/tables.ts'
import { onlyArticle } from '../../core/query/only-article.ts'
import { buildTables } from '../../core/report/build-tables.ts'
import { openContacts, redact } from '../../core/report/redact.ts'
import type { ReportTable } from '../../core/report/report-table.ts'
import { ok } from '../../core/result.ts'
import type { Exporter, ExportMaterial } from '../services/ports.ts'
import { fileName } from './file-name.ts'
import { writeWorkbook } from './workbook.ts'

export const xlsxName = (article: ArticleTables): string =>
  fileName(say('tables.file.xlsx', { title: onlyArticle(article).title }), '.xlsx')

/** The whole check as an Excel workbook: claims, citations, sources, and how to reach the people among them. */
export const exportXlsx: Exporter = async (material, { columns }) => {
  const bytes = await writeWorkbook(allTables(material, columns), directionOf(spoken()) === 'rtl')
  if (!bytes.ok) return bytes
  return ok({
    name: xlsxName(material.article),
    mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    bytes: bytes.value,
  })
}

export function allTables({ article, library }: ExportMaterial, columns: ClaimColumns = null): ReportTable[] {
  const redacted = redact(article, library)
  return buildTables(redacted, openContacts(redacted, library), columns)
}
