import { ok } from '../../core/result.ts'
import { annotateWord } from '../../electron/office/annotate-word.ts'
import type { ExportMaterial } from '../../electron/services/ports.ts'
import type { Desk } from './desk.ts'
import { SAMPLE_EVIDENCE, SAMPLE_ORIGINAL } from './sample-text.ts'

/** What services would hand an exporter for the article on a desk. */
export const materialOf = (desk: Desk, exportedAt = '2026-03-18T10:00:00.000Z'): ExportMaterial => ({
  article: desk.article,
  library: desk.library,
  contents: desk.contents,
  lines: desk.lines,
  exportedAt,
  version: '0.1.0',
  readOriginal: async () => ok(SAMPLE_ORIGINAL),
  readEvidence: async () => ok(SAMPLE_EVIDENCE),
  annotateWord: async (file, markup) => annotateWord(file, markup),
  printPdf: async (html) => ok(new TextEncoder().encode(html)),
})
