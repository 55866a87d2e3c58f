import type {
  ArticleReport,
  ClaimColumns,
  ExportChoice,
  ExportFormat,
  ExportKind,
  HandOver,
  ReportLook,
} from './hand-over.ts'

/** What a report looks like until somebody chooses. */
export const FIRST_REPORT_LOOK: ReportLook = {
  template: 'newsroom',
  publisher: '',
  publisherUrl: '',
  accent: null,
  logo: null,
  opening: '',
  closing: '',
}

export const FIRST_ARTICLE_REPORT: ArticleReport = { claims: null, url: '' }

/** The formats that come in several kinds, and the kinds, the usual one first. */
const KINDS: Readonly<Partial<Record<ExportFormat, readonly ExportKind[]>>> = {
  docx: ['checking', 'checked'],
  html: ['reader', 'checking', 'checked'],
  pdf: ['reader', 'checking', 'checked'],
  md: ['reader', 'checking', 'checked'],
}

/** The kinds a format comes in, the usual one first; empty for one that has none. */
export const kindsOf = (format: ExportFormat): readonly ExportKind[] => KINDS[format] ?? []

const FACT_CHECKS: ReadonlySet<ExportFormat> = new Set<ExportFormat>(['claimreview', 'claimreview-page', 'factcheck'])

/** Whether only the chosen claims are told of, in their order: in what is published. All else holds all of them. */
const tellsChosenClaims = ({ format, kind }: HandOver): boolean =>
  FACT_CHECKS.has(format) || (kind === 'reader' && kindsOf(format).includes('reader'))

export const exportChoice = (
  handOver: HandOver,
  look: ReportLook = FIRST_REPORT_LOOK,
  report: ArticleReport = FIRST_ARTICLE_REPORT,
  columns: ClaimColumns = null,
): ExportChoice => ({
  ...handOver,
  look,
  columns,
  report: tellsChosenClaims(handOver) ? report : { ...report, claims: null },
})
