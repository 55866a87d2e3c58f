import { serialiseClaimReviews } from '../../core/format/claim-review.ts'
import type { FactCheck } from '../../core/format/fact-check.ts'
import { serialiseFactCheckTools } from '../../core/format/fact-check-tools.ts'
import { type MessageKey, sayKey } from '../../core/messages/message.ts'
import type { ExportChoice } from '../../core/model/hand-over.ts'
import { onlyArticle } from '../../core/query/only-article.ts'
import { buildFactChecks, type FactCheckMaterial } from '../../core/report/build-fact-checks.ts'
import { redact } from '../../core/report/redact.ts'
import { ok, type Result, refuse } from '../../core/result.ts'
import type { ExportedFile, Exporter, ExportMaterial } from '../services/ports.ts'
import { claimReviewPage } from './claim-review-page.ts'
import { fileName } from './file-name.ts'
import { jsonText } from './json-text.ts'

/** Verdicts for Fact Check Explorer and other readers of ClaimReview: the JSON-LD alone. */
export const exportClaimReview: Exporter = async (material, choice) =>
  withChecks(material, choice, (checks) => ({
    name: nameOf(material, 'claim-review.file', '.jsonld'),
    mediaType: 'application/ld+json',
    bytes: jsonBytes(serialiseClaimReviews(checks)),
  }))

/** The same inside a page that people can read too. */
export const exportClaimReviewPage: Exporter = async (material, choice) =>
  withChecks(material, choice, (checks) => ({
    name: nameOf(material, 'claim-review.file.page', '.html'),
    mediaType: 'text/html; charset=utf-8',
    bytes: claimReviewPage(onlyArticle(material.article), checks),
  }))

/** The same facts in the shape of the Fact Check Tools API. */
export const exportFactCheckTools: Exporter = async (material, choice) =>
  withChecks(material, choice, (checks) => ({
    name: nameOf(material, 'claim-review.file.fact-check', '.json'),
    mediaType: 'application/json',
    bytes: jsonBytes(serialiseFactCheckTools(checks)),
  }))

export const factCheckMaterial = (
  { article, library }: ExportMaterial,
  { look, report }: ExportChoice,
): FactCheckMaterial => ({ redacted: redact(article, library), scales: library.scales, look, report })

function withChecks(
  material: ExportMaterial,
  choice: ExportChoice,
  write: (checks: readonly FactCheck[]) => ExportedFile,
): Result<ExportedFile> {
  const checks = buildFactChecks(factCheckMaterial(material, choice))
  return checks.length === 0 ? refuse('claim-review.refused.none-counts') : ok(write(checks))
}

const nameOf = ({ article }: ExportMaterial, key: MessageKey, ending: string): string =>
  fileName(sayKey(key, { title: onlyArticle(article).title }), ending)

/** JSON as people read it too, ending its last line. */
export const jsonBytes = (value: object): Uint8Array => new TextEncoder().encode(`${jsonText(value)}\n`)
