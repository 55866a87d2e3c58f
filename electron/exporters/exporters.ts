import { refuse } from '../../core/result.ts'
import type { Exporter, Exporters } from '../services/ports.ts'
import { exportBundle, previewBundle } from './bundle.ts'
import { exportClaimReview, exportClaimReviewPage, exportFactCheckTools } from './claim-review.ts'
import { exportCopyDocx } from './copy-docx.ts'
import { exportCopyHtml } from './copy-html.ts'
import { exportCopyMarkdown } from './copy-markdown.ts'
import { exportCsv } from './csv.ts'
import { exportHtml } from './html.ts'
import { exportJson, previewJson } from './json.ts'
import {
  previewAnnotations,
  previewClaimReview,
  previewClaimReviewPage,
  previewFactCheckTools,
} from './machine-preview.ts'
import { previewCsv, previewXlsx } from './table-preview.ts'
import { exportAnnotations } from './w3c.ts'
import { exportXlsx } from './xlsx.ts'

const notYet: Exporter = async () => refuse('refused.draft.unknown')

/** The reader report, or a copy for the editor, by the kind that is chosen. */
const byKind =
  (report: Exporter, copy: Exporter): Exporter =>
  (material, choice) =>
    choice.kind === 'reader' ? report(material, choice) : copy(material, choice)

const html = byKind(exportHtml, exportCopyHtml)

/** One exporter for each format a user can choose, and one preview. */
export const exporters: Exporters = {
  files: {
    docx: exportCopyDocx,
    pdf: notYet,
    html,
    md: byKind(notYet, exportCopyMarkdown),
    csv: exportCsv,
    xlsx: exportXlsx,
    claimreview: exportClaimReview,
    'claimreview-page': exportClaimReviewPage,
    factcheck: exportFactCheckTools,
    w3c: exportAnnotations,
    json: exportJson,
    bundle: exportBundle,
  },
  previews: {
    docx: exportCopyHtml,
    pdf: html,
    html,
    md: byKind(notYet, exportCopyMarkdown),
    csv: previewCsv,
    xlsx: previewXlsx,
    claimreview: previewClaimReview,
    'claimreview-page': previewClaimReviewPage,
    factcheck: previewFactCheckTools,
    w3c: previewAnnotations,
    json: previewJson,
    bundle: previewBundle,
  },
}
