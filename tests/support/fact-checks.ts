import type { ArticleReport, ReportLook } from '../../core/model/hand-over.ts'
import type { FactCheckMaterial } from '../../core/report/build-fact-checks.ts'
import { redact } from '../../core/report/redact.ts'
import type { Desk } from './desk.ts'

export const PAGE = 'https://desk.example/checks/night-trams'

/** What published verdicts of the article on a desk are made of; complete but for what a test takes away. */
export const factCheckMaterialOf = (
  desk: Desk,
  { look = {}, report = {} }: { readonly look?: Partial<ReportLook>; readonly report?: Partial<ArticleReport> } = {},
): FactCheckMaterial => ({
  redacted: redact(desk.article, desk.library),
  scales: desk.library.scales,
  look: { publisher: 'The Vellmar Desk', publisherUrl: 'https://desk.example', ...look },
  report: { claims: null, url: PAGE, ...report },
})
