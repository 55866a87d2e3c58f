import { refuse } from '../../core/result.ts'
import type { Exporter, Exporters } from '../services/ports.ts'
import { exportCopyDocx } from './copy-docx.ts'
import { exportCopyHtml } from './copy-html.ts'
import { exportCopyMarkdown } from './copy-markdown.ts'
import { exportHtml } from './html.ts'
import { exportJson } from './json.ts'

const notYet: Exporter = async () => refuse('refused.draft.unknown')

/** One exporter for each format a user can choose, and one preview. */
export const exporters: Exporters = {
  files: {
    docx: exportCopyDocx,
    pdf: notYet,
    html: exportHtml,
    md: exportCopyMarkdown,
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
    md: notYet,
    csv: notYet,
    xlsx: notYet,
    claimreview: notYet,
    w3c: notYet,
    json: notYet,
    bundle: notYet,
  },
}
