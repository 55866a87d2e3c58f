import { refuse } from '../../core/result.ts'
import type { Exporter, Exporters } from '../services/ports.ts'
import { exportBundle, previewBundle } from './bundle.ts'
import { exportHtml } from './html.ts'
import { exportJson, previewJson } from './json.ts'

const notYet: Exporter = async () => refuse('refused.draft.unknown')

/** One exporter for each format a user can choose, and one preview. */
export const exporters: Exporters = {
  files: {
    docx: notYet,
    pdf: notYet,
    html: exportHtml,
    md: notYet,
    csv: notYet,
    xlsx: notYet,
    claimreview: notYet,
    'claimreview-page': notYet,
    factcheck: notYet,
    w3c: notYet,
    json: exportJson,
    bundle: exportBundle,
  },
  previews: {
    docx: notYet,
    pdf: exportHtml,
    html: exportHtml,
    md: notYet,
    csv: notYet,
    xlsx: notYet,
    claimreview: notYet,
    'claimreview-page': notYet,
    factcheck: notYet,
    w3c: notYet,
    json: previewJson,
    bundle: previewBundle,
  },
}
