import { type MessageKey, say } from '../../core/messages/message.ts'
import type { ExportFormat, ExportKind, HandOver } from '../../core/model/hand-over.ts'
import { kindsOf } from '../../core/model/hand-over-choice.ts'

/** A document as people think of it; some come in several formats. */
export type DocumentId =
  | 'checking'
  | 'checked'
  | 'reader'
  | 'tables'
  | 'claimreview'
  | 'annotations'
  | 'bundle'
  | 'redacted'

export interface HandOverDocument {
  readonly id: DocumentId
  readonly group: 'editor' | 'readers' | 'tables' | 'machines' | 'tickmark'
  readonly kind: ExportKind
  readonly redacted: boolean
  /** The usual one first. */
  readonly formats: readonly ExportFormat[]
}

/** Every document an article is handed over as, in the order they are offered. */
export const DOCUMENTS: readonly HandOverDocument[] = [
  { id: 'checking', group: 'editor', kind: 'checking', redacted: false, formats: ['docx', 'html', 'pdf', 'md'] },
  { id: 'checked', group: 'editor', kind: 'checked', redacted: false, formats: ['docx', 'html', 'pdf', 'md'] },
  { id: 'reader', group: 'readers', kind: 'reader', redacted: false, formats: ['html', 'pdf', 'md'] },
  { id: 'tables', group: 'tables', kind: 'checking', redacted: false, formats: ['xlsx', 'csv'] },
  {
    id: 'claimreview',
    group: 'machines',
    kind: 'reader',
    redacted: false,
    formats: ['claimreview', 'claimreview-page', 'factcheck'],
  },
  { id: 'annotations', group: 'machines', kind: 'checking', redacted: false, formats: ['w3c'] },
  { id: 'bundle', group: 'tickmark', kind: 'checking', redacted: false, formats: ['bundle', 'json'] },
  { id: 'redacted', group: 'tickmark', kind: 'checking', redacted: true, formats: ['bundle', 'json'] },
]

/** Whether two hand-overs are the same document in the same format; the kind counts only where there are several. */
export const sameHandOver = (a: HandOver, b: HandOver): boolean =>
  a.format === b.format && a.redacted === b.redacted && (kindsOf(a.format).length === 0 || a.kind === b.kind)

export const handOverOf = ({ kind, redacted }: HandOverDocument, format: ExportFormat): HandOver => ({
  format,
  kind,
  redacted,
})

/** The document a hand-over is one format of. */
export const documentOf = (handOver: HandOver): HandOverDocument =>
  DOCUMENTS.find((document) =>
    document.formats.some((format) => sameHandOver(handOverOf(document, format), handOver)),
  ) ?? (DOCUMENTS[2] as HandOverDocument)

export const documentName = (id: DocumentId): string => say(`hand-over.${id}`)

const FORMAT_NAMES = {
  docx: 'hand-over.format.docx',
  pdf: 'hand-over.format.pdf',
  html: 'hand-over.format.html',
  md: 'hand-over.format.md',
  csv: 'hand-over.format.csv',
  xlsx: 'hand-over.format.xlsx',
  claimreview: 'hand-over.format.json-ld',
  'claimreview-page': 'hand-over.format.html',
  factcheck: 'hand-over.format.factcheck',
  w3c: 'hand-over.format.json-ld',
  json: 'hand-over.format.json',
  bundle: 'hand-over.format.bundle',
} as const satisfies Record<ExportFormat, MessageKey>

export const formatName = (format: ExportFormat): string => say(FORMAT_NAMES[format])

/** "Checking copy, Word". */
export const handOverName = (handOver: HandOver): string =>
  say('hand-over.in-format', { document: documentName(documentOf(handOver).id), format: formatName(handOver.format) })
