import { JournalLine } from '../core/change/journal.ts'
import { ForeignAnnotation } from '../core/format/foreign-annotation.ts'
import { ScaleFile } from '../core/format/scale-file.ts'
import { Transfer, TransferDocument } from '../core/format/transfer.ts'
import { Block, Content, InlineMark, Span } from '../core/model/content.ts'
import { Look } from '../core/model/look.ts'
import { PlacedPassage } from '../core/model/placement.ts'
import { Preferences } from '../core/model/preferences.ts'
import { Rating } from '../core/model/scale.ts'
import { ARTICLE_TABLES, ArticleTablesShape, LIBRARY_TABLES, LibraryTablesShape } from '../core/model/tables.ts'
import { z } from '../core/z.ts'

type Rows = Readonly<Record<string, z.ZodType>>

const fileOf = (name: string): string => `${name}.schema.json`

/** A change whose rows are those of a store's tables; the code keeps them open until it knows which store it is. */
const changeOf = (tables: Rows) => {
  const [first, ...others] = Object.entries(tables).map(([table, row]) =>
    z.strictObject({ table: z.literal(table), id: z.string(), before: row.nullable(), after: row.nullable() }),
  )
  if (!first) throw new Error('A store has tables.')
  return z.array(z.discriminatedUnion('table', [first, ...others]))
}

const stepOf = (change: z.ZodType) => JournalLine.pick({ seq: true, label: true }).extend({ change })

const snapshotOf = (state: z.ZodType, step: z.ZodType) =>
  z.strictObject({
    sha256: z.string().regex(/^[0-9a-f]{64}$/),
    schemaVersion: z.number().int().positive(),
    readableFrom: z.number().int().positive(),
    seq: z.number().int().nonnegative(),
    journal: z.strictObject({
      bytes: z.number().int().nonnegative(),
      hash: z.string().regex(/^(?:[0-9a-f]{64})?$/),
    }),
    tables: state,
    history: z.strictObject({ done: z.array(step), undone: z.array(step) }),
  })

/** The rows of each table, by what one of them is called. */
export const ROWS = {
  person: LIBRARY_TABLES.people,
  source: LIBRARY_TABLES.sources,
  evidence: LIBRARY_TABLES.evidence,
  scale: LIBRARY_TABLES.scales,
  settings: LIBRARY_TABLES.settings,
  article: ARTICLE_TABLES.articles,
  draft: ARTICLE_TABLES.drafts,
  claim: ARTICLE_TABLES.claims,
  citation: ARTICLE_TABLES.citations,
  verdict: ARTICLE_TABLES.verdicts,
  note: ARTICLE_TABLES.notes,
  skip: ARTICLE_TABLES.skips,
} as const satisfies Rows

/** Parts that several of them have. */
const PARTS = {
  content: Content,
  block: Block,
  'inline-mark': InlineMark,
  span: Span,
  'placed-passage': PlacedPassage,
  rating: Rating,
  look: Look,
} as const satisfies Rows

const articleChange = changeOf(ARTICLE_TABLES)
const libraryChange = changeOf(LIBRARY_TABLES)

const articleStep = stepOf(articleChange)
const libraryStep = stepOf(libraryChange)
const articleLine = JournalLine.extend({ change: articleChange })

const FILES = {
  'article-tables': ArticleTablesShape,
  'library-tables': LibraryTablesShape,
  'article-change': articleChange,
  'library-change': libraryChange,
  'article-journal-line': articleLine,
  'library-journal-line': JournalLine.extend({ change: libraryChange }),
  'article-step': articleStep,
  'library-step': libraryStep,
  'article-snapshot': snapshotOf(ArticleTablesShape, articleStep),
  'library-snapshot': snapshotOf(LibraryTablesShape, libraryStep),
  transfer: Transfer.extend({ journal: z.array(articleLine) }),
  'transfer-document': TransferDocument.extend({ journal: z.array(articleLine) }),
  'foreign-annotation': ForeignAnnotation,
  'scale-file': ScaleFile,
  preferences: Preferences,
} as const satisfies Rows

/** A JSON Schema as far as the page reads one. */
export interface JsonSchema {
  readonly pattern?: string
  readonly $ref?: string
  readonly type?: string
  readonly const?: unknown
  readonly enum?: readonly unknown[]
  readonly format?: string
  readonly properties?: Readonly<Record<string, JsonSchema>>
  readonly required?: readonly string[]
  readonly items?: JsonSchema
  readonly propertyNames?: JsonSchema
  readonly additionalProperties?: JsonSchema | boolean
  readonly anyOf?: readonly JsonSchema[]
  readonly oneOf?: readonly JsonSchema[]
}

/** The JSON Schema (draft 2020-12) of everything that is kept or handed over, by name; one refers to the others by file. */
export function schemas(): ReadonlyMap<string, JsonSchema> {
  const registry = z.registry<{ id: string }>()
  for (const [id, schema] of Object.entries({ ...ROWS, ...PARTS, ...FILES })) registry.add(schema, { id })
  const made = z.toJSONSchema(registry, { uri: fileOf })
  return new Map(Object.entries(made.schemas).map(([name, schema]) => [name, schema as JsonSchema]))
}

/** The files of docs/schema, by name. */
export const schemaFiles = (): ReadonlyMap<string, string> =>
  new Map([...schemas()].map(([name, schema]) => [fileOf(name), `${JSON.stringify(schema, null, 2)}\n`]))
