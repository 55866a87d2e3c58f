import { z } from '../z.ts'
import { Article } from './article.ts'
import { Citation } from './citation.ts'
import { Claim } from './claim.ts'
import { Draft } from './draft.ts'
import { Note } from './note.ts'
import { Person } from './person.ts'
import { Scale } from './scale.ts'
import { Settings } from './settings.ts'
import { Skip } from './skip.ts'
import { Evidence, Source } from './source.ts'
import { Verdict } from './verdict.ts'

/** The rows of one article's store, by table. Each table of a store is a record from id to row. */
export const ARTICLE_TABLES = {
  articles: Article,
  drafts: Draft,
  claims: Claim,
  citations: Citation,
  verdicts: Verdict,
  notes: Note,
  skips: Skip,
} as const

/** The rows of the library's own store. */
export const LIBRARY_TABLES = {
  people: Person,
  sources: Source,
  evidence: Evidence,
  scales: Scale,
  settings: Settings,
} as const

type Rows<Schemas extends Record<string, z.ZodType>> = {
  readonly [T in keyof Schemas]: Readonly<Record<string, z.infer<Schemas[T]>>>
}

export type ArticleTables = Rows<typeof ARTICLE_TABLES>
export type LibraryTables = Rows<typeof LIBRARY_TABLES>
export type Tables = Readonly<Record<string, Readonly<Record<string, unknown>>>>

const tablesShape = <S extends Record<string, z.ZodType>>(schemas: S) =>
  z.strictObject(
    Object.fromEntries(Object.entries(schemas).map(([name, row]) => [name, z.record(z.string(), row)])) as {
      [T in keyof S]: z.ZodRecord<z.ZodString, S[T]>
    },
  )

/** The shape of a store's whole state, for documents and answers that hold one. */
export const ArticleTablesShape = tablesShape(ARTICLE_TABLES)
export const LibraryTablesShape = tablesShape(LIBRARY_TABLES)

/** Parses a whole store's state; throws a ZodError where a row is not of its table's shape. */
export const parseArticleTables = (value: unknown): ArticleTables => ArticleTablesShape.parse(value)
export const parseLibraryTables = (value: unknown): LibraryTables => LibraryTablesShape.parse(value)
