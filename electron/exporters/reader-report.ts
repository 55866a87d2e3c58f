import type { ExportChoice } from '../../core/model/hand-over.ts'
import { onlyArticle } from '../../core/query/only-article.ts'
import { buildReport } from '../../core/report/build.ts'
import { redact } from '../../core/report/redact.ts'
import type { ReportDocument } from '../../core/report/report-document.ts'
import { ok, type Result, refuse } from '../../core/result.ts'
import type { ExportMaterial } from '../services/ports.ts'

/** The report for readers as it was chosen, without a file format; refused where the draft's text cannot be read. */
export function readerReport(
  { article, library, contents, exportedAt, version }: ExportMaterial,
  { look, report: told }: ExportChoice,
): Result<ReportDocument> {
  const { draft } = onlyArticle(article)
  const hash = article.drafts[draft]?.content
  const content = hash && contents.get(hash)
  if (!content) return refuse('refused.draft.unknown')
  const { scales } = library
  return ok(
    buildReport({ redacted: redact(article, library), content, contents, scales, exportedAt, version, look, told }),
  )
}
