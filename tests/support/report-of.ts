import type { ArticleReport, ReportLook } from '../../core/model/hand-over.ts'
import { FIRST_ARTICLE_REPORT, FIRST_REPORT_LOOK } from '../../core/model/hand-over-choice.ts'
import { buildReport } from '../../core/report/build.ts'
import { redact } from '../../core/report/redact.ts'
import type { ReportDocument } from '../../core/report/report-document.ts'
import type { Desk } from './desk.ts'

/** The report of a desk's article, of all claims and in the first look unless something else is said. */
export const reportOf = (
  desk: Desk,
  told: Partial<ArticleReport> = {},
  look: Partial<ReportLook> = {},
): ReportDocument =>
  buildReport({
    redacted: redact(desk.article, desk.library),
    content: desk.content,
    contents: desk.contents,
    scales: desk.library.scales,
    exportedAt: '2026-03-18T10:00:00.000Z',
    version: '0.1.0',
    told: { ...FIRST_ARTICLE_REPORT, ...told },
    look: { ...FIRST_REPORT_LOOK, ...look },
  })
