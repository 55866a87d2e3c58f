import { refuse } from '../../core/result.ts'
import type { Exporter, Exporters } from '../services/ports.ts'
import { exportBundle, previewBundle } from './bundle.ts'
import { exportClaimReview, exportClaimReviewPage, exportFactCheckTools } from './claim-review.ts'
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

/** One exporter for each format a user can choose, and one preview. */
export const exporters: Exporters = {
  files: {
    docx: notYet,
    pdf: notYet,
    html: exportHtml,
    md: notYet,
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
    docx: notYet,
    pdf: exportHtml,
    html: exportHtml,
    md: notYet,
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
