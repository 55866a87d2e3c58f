import { z } from '../z.ts'
import { ClaimId } from './ids.ts'
import { Line, Prose } from './text-limits.ts'

/** The files an article is handed over in. */
export const ExportFormat = z.enum([
  'docx',
  'pdf',
  'html',
  'md',
  'csv',
  'xlsx',
  'claimreview',
  'claimreview-page',
  'factcheck',
  'w3c',
  'json',
  'bundle',
])
export type ExportFormat = z.infer<typeof ExportFormat>

/** Checking copy: all the work. Checked copy: only corrections, queries and clarifications. Reader report: the published finding. */
export const ExportKind = z.enum(['checking', 'checked', 'reader'])
export type ExportKind = z.infer<typeof ExportKind>

export const ReportTemplate = z.enum(['newsroom', 'classroom', 'minimal'])
export type ReportTemplate = z.infer<typeof ReportTemplate>

/** A picture in Base64; bytes of a kind that can hold no script. */
export const Logo = z.strictObject({
  mediaType: z.enum(['image/png', 'image/jpeg', 'image/webp']),
  base64: z
    .string()
    .max(400_000)
    .regex(/^[A-Za-z0-9+/]*={0,2}$/),
})
export type Logo = z.infer<typeof Logo>

/** The accent of a report for which nobody has chosen one, on light paper. */
export const REPORT_ACCENT = '#1f4f7a'

/** How the reader report looks and who publishes it; the same for all articles of this machine. */
export const ReportLook = z.strictObject({
  template: ReportTemplate,
  /** Who publishes the check, and at which address they are found. */
  publisher: Line,
  publisherUrl: Line,
  /** "#rrggbb"; null for the template's own. */
  accent: z
    .string()
    .regex(/^#[0-9a-f]{6}$/)
    .nullable(),
  logo: Logo.nullable(),
  /** Own words before the findings and after them. */
  opening: Prose,
  closing: Prose,
})
export type ReportLook = z.infer<typeof ReportLook>

/** What is chosen for one article's hand-overs. */
export const ArticleReport = z.strictObject({
  /** The claims to tell of, in this order; null for all of them in reading order. */
  claims: z.array(ClaimId).max(10_000).nullable(),
  /** The address of the page that carries the full review; empty while it has none. */
  url: Line,
})
export type ArticleReport = z.infer<typeof ArticleReport>

/** The columns of the table of claims, in the order they stand when nobody has chosen another. */
export const ClaimColumn = z.enum([
  'claim',
  'wording',
  'words',
  'kind',
  'claimant',
  'made-on',
  'priority',
  'tags',
  'state',
  'anchor',
  'verdict',
  'scale',
  'rationale',
  'by',
  'at',
  'correction',
  'citations',
  'notes',
])
export type ClaimColumn = z.infer<typeof ClaimColumn>

/** Which columns the table of claims has, in this order: at least one, each once. Null for all of them. */
export const ClaimColumns = z
  .array(ClaimColumn)
  .min(1)
  .refine((columns) => new Set(columns).size === columns.length)
  .nullable()
export type ClaimColumns = z.infer<typeof ClaimColumns>

/** One document to hand over. */
export const HandOver = z.strictObject({
  format: ExportFormat,
  /** Counts for docx, pdf, html and md. */
  kind: ExportKind,
  /** Of a bundle: without journal and without anything withheld. */
  redacted: z.boolean(),
})
export type HandOver = z.infer<typeof HandOver>

/** Everything that decides what a handed-over file says, besides the record itself. */
export const ExportChoice = z.strictObject({
  ...HandOver.shape,
  look: ReportLook,
  report: ArticleReport,
  /** Counts for csv, and for the claims of xlsx. */
  columns: ClaimColumns,
})
export type ExportChoice = z.infer<typeof ExportChoice>
