import { ok } from '../../core/result.ts'
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
import { exportMarkdown } from './markdown.ts'
import { pdfOf } from './pdf.ts'
import { exportScale } from './scale.ts'
import { previewCsv, previewXlsx } from './table-preview.ts'
import { exportAnnotations } from './w3c.ts'
import { exportXlsx } from './xlsx.ts'

/** The reader report, or a copy for the editor, by the kind that is chosen. */
const byKind =
  (report: Exporter, copy: Exporter): Exporter =>
  (material, choice) =>
    choice.kind === 'reader' ? report(material, choice) : copy(material, choice)

/** A document of plain text, to be looked at as it is. */
const asText =
  (exporter: Exporter): Exporter =>
  async (material, choice) => {
    const file = await exporter(material, choice)
    return file.ok ? ok({ ...file.value, mediaType: 'text/plain; charset=utf-8' }) : file
  }

/** A page that stands for a file of another format, under that file's name. */
const named =
  (ending: string, page: Exporter): Exporter =>
  async (material, choice) => {
    const file = await page(material, choice)
    return file.ok ? ok({ ...file.value, name: file.value.name.replace(/\.html$/, ending) }) : file
  }

const html = byKind(exportHtml, exportCopyHtml)
const markdown = byKind(exportMarkdown, exportCopyMarkdown)

/** One exporter for each format a user can choose, and one preview. */
export const exporters: Exporters = {
  files: {
    docx: exportCopyDocx,
    pdf: pdfOf(html),
    html,
    md: markdown,
    csv: exportCsv,
    xlsx: exportXlsx,
    claimreview: exportClaimReview,
    'claimreview-page': exportClaimReviewPage,
    factcheck: exportFactCheckTools,
    w3c: exportAnnotations,
    json: exportJson,
    bundle: exportBundle,
  },
  scale: exportScale,
  previews: {
    docx: named('.docx', exportCopyHtml),
    pdf: named('.pdf', html),
    html,
    md: asText(markdown),
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
