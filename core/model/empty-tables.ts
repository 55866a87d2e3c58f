import type { ArticleTables, LibraryTables } from './tables.ts'

export const EMPTY_ARTICLE: ArticleTables = {
  articles: {},
  drafts: {},
  claims: {},
  citations: {},
  verdicts: {},
  notes: {},
  skips: {},
}
export const EMPTY_LIBRARY: LibraryTables = { people: {}, sources: {}, evidence: {}, scales: {}, settings: {} }
