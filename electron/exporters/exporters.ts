import { refuse } from '../../core/result.ts'
import type { Exporter, Exporters } from '../services/ports.ts'
import { exportCopyDocx } from './copy-docx.ts'
import { exportCopyHtml } from './copy-html.ts'
import { exportHtml } from './html.ts'
import { exportJson } from './json.ts'
import { exportMarkdown, previewMarkdown } from './markdown.ts'
import { exportPdf } from './pdf.ts'

const notYet: Exporter = async () => refuse('refused.draft.unknown')

/** One exporter for each format a user can choose, and one preview. */
export const exporters: Exporters = {
  files: {
    docx: exportCopyDocx,
    pdf: exportPdf,
    html: exportHtml,
    md: exportMarkdown,
    csv: notYet,
    xlsx: notYet,
    claimreview: notYet,
    w3c: notYet,
    json: exportJson,
    bundle: notYet,
  },
  previews: {
    docx: exportCopyHtml,
    pdf: exportHtml,
    html: exportHtml,
    md: previewMarkdown,
    csv: notYet,
    xlsx: notYet,
    claimreview: notYet,
    w3c: notYet,
    json: notYet,
    bundle: notYet,
  },
}
