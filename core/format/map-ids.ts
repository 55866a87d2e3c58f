import type { RowChange } from '../change/row-change.ts'
import type { Placements } from '../model/placement.ts'
import type { ARTICLE_TABLES, ArticleTables } from '../model/tables.ts'
import type { z } from '../z.ts'
import type { RecordIds } from './receive-records.ts'
import type { Transfer } from './transfer.ts'

type Table = keyof typeof ARTICLE_TABLES
type Row<T extends Table> = z.infer<(typeof ARTICLE_TABLES)[T]>

const passageIds = (row: unknown): string[] => {
  const placements = (row as { placements?: Placements } | null)?.placements
  return placements ? Object.values(placements).flatMap((passages) => passages.map(({ id }) => id)) : []
}

/** Which id becomes which: those of the article itself, and those of the library records it names. */
export class ArticleIds {
  private constructor(
    private readonly own: ReadonlyMap<string, string>,
    readonly records: RecordIds,
  ) {}

  /** New ids for everything inside `copied`, in the order of the old ones, so that ids still tell what came first. */
  static of(copied: Transfer | null, records: RecordIds, newId: () => string): ArticleIds {
    if (!copied) return new ArticleIds(new Map(), records)
    const rows = Object.values(copied.article).flatMap((table) => Object.entries<unknown>(table))
    const changes = copied.journal.flatMap(({ change }) => change)
    const all = [
      ...rows.flatMap(([id, row]) => [id, ...passageIds(row)]),
      ...changes.flatMap(({ id, before, after }) => [id, ...passageIds(before), ...passageIds(after)]),
    ]
    return new ArticleIds(new Map([...new Set(all)].sort().map((id) => [id, newId()])), records)
  }

  get changesNothing(): boolean {
    return this.own.size + this.records.sources.size + this.records.scales.size === 0
  }

  /** The new id of something inside the article. Brands stay: an id is mapped to an id of the same thing. */
  of<Id extends string>(id: Id): Id {
    return (this.own.get(id) as Id | undefined) ?? id
  }
}

const mapPlacements = (placements: Placements, ids: ArticleIds): Placements =>
  Object.fromEntries(
    Object.entries(placements).map(([draft, passages]) => [
      ids.of(draft),
      passages.map((passage) => ({ ...passage, id: ids.of(passage.id) })),
    ]),
  )

type Mapper<R> = (row: R, ids: ArticleIds) => R

const MAPPERS: { readonly [T in Table]: Mapper<Row<T>> } = {
  articles: (article, ids) => ({
    ...article,
    id: ids.of(article.id),
    scale: ids.records.scales.get(article.scale) ?? article.scale,
    draft: ids.of(article.draft),
    signOffs: article.signOffs.map((signOff) => ({ ...signOff, draft: ids.of(signOff.draft) })),
  }),
  drafts: (draft, ids) => ({ ...draft, id: ids.of(draft.id) }),
  claims: (claim, ids) => ({
    ...claim,
    id: ids.of(claim.id),
    correction: claim.correction && { ...claim.correction, passage: ids.of(claim.correction.passage) },
    placements: mapPlacements(claim.placements, ids),
    ...(claim.updates && { updates: ids.of(claim.updates) }),
    ...(claim.retired && { retired: { ...claim.retired, draft: ids.of(claim.retired.draft) } }),
  }),
  citations: (citation, ids) => ({
    ...citation,
    id: ids.of(citation.id),
    claim: ids.of(citation.claim),
    source: ids.records.sources.get(citation.source) ?? citation.source,
  }),
  verdicts: (verdict, ids) => ({
    ...verdict,
    id: ids.of(verdict.id),
    claim: ids.of(verdict.claim),
    scale: { ...verdict.scale, id: ids.records.scales.get(verdict.scale.id) ?? verdict.scale.id },
    draft: ids.of(verdict.draft),
    ...(verdict.confirms && { confirms: ids.of(verdict.confirms) }),
  }),
  notes: (note, ids) => ({ ...note, id: ids.of(note.id), claim: ids.of(note.claim) }),
  skips: (skip, ids) => ({ ...skip, id: ids.of(skip.id), placements: mapPlacements(skip.placements, ids) }),
}

export function mapTables(tables: ArticleTables, ids: ArticleIds): ArticleTables {
  const mapped = <R extends { readonly id: string }>(rows: Readonly<Record<string, R>>, map: Mapper<R>) =>
    Object.fromEntries(Object.values(rows).map((row) => [ids.of(row.id), map(row, ids)]))
  return {
    articles: mapped(tables.articles, MAPPERS.articles),
    drafts: mapped(tables.drafts, MAPPERS.drafts),
    claims: mapped(tables.claims, MAPPERS.claims),
    citations: mapped(tables.citations, MAPPERS.citations),
    verdicts: mapped(tables.verdicts, MAPPERS.verdicts),
    notes: mapped(tables.notes, MAPPERS.notes),
    skips: mapped(tables.skips, MAPPERS.skips),
  }
}

/** A change with its ids mapped; one that needs no mapping comes back as it is, field order and all. */
export function mapChange(change: RowChange, ids: ArticleIds): RowChange {
  if (ids.changesNothing) return change
  const { table, id, before, after } = change
  // The row is of the table's shape: the transfer was checked. Pairing table and mapper is what the compiler cannot follow.
  const map = MAPPERS[table as Table] as Mapper<unknown>
  const mapped = (row: unknown) => (row === null ? null : map(row, ids))
  return { table, id: ids.of(id), before: mapped(before), after: mapped(after) }
}
