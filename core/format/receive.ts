import type { JournalStep } from '../change/journal.ts'
import { added } from '../command/decision.ts'
import type { Content } from '../model/content.ts'
import type { Original } from '../model/draft.ts'
import { ArticleId, Sha256 } from '../model/ids.ts'
import type { Person } from '../model/person.ts'
import type { Scale } from '../model/scale.ts'
import type { Evidence, Source } from '../model/source.ts'
import type { ArticleTables, LibraryTables } from '../model/tables.ts'
import { onlyArticle } from '../query/only-article.ts'
import { ArticleIds, mapChange, mapTables } from './map-ids.ts'
import { reachableDrafts } from './reachable-drafts.ts'
import { receiveRecords } from './receive-records.ts'
import type { Transfer } from './transfer.ts'

/** Everything a library must write to hold a received article; files and contents before the steps that name them. */
interface ReceivedArticle {
  readonly article: ArticleId
  /** The lines of the new store's journal, oldest first. */
  readonly steps: readonly JournalStep[]
  readonly contents: readonly { readonly hash: Sha256; readonly content: Content }[]
  /** Whose files are to be written: each once, under its SHA-256. */
  readonly files: { readonly originals: readonly Original[]; readonly evidence: readonly Evidence[] }
  /** What the library lacks, for the command `library.receive`. */
  readonly received: {
    readonly people: Person[]
    readonly sources: Source[]
    readonly evidence: Evidence[]
    readonly scales: Scale[]
  }
}

interface Receiver {
  readonly library: LibraryTables
  readonly takenArticleIds: Iterable<ArticleId>
  /** A fresh UUIDv7 at each call. */
  readonly newId: () => string
}

/**
 * Takes a whole article in. Where its id is free everything keeps its id; where it is taken every id inside the article
 * is mapped to a new one, so that it comes as a copy. Library records keep their ids unless this library holds
 * something else under them. Labels and texts are never touched.
 */
export function receiveTransfer(transfer: Transfer, { library, takenArticleIds, newId }: Receiver): ReceivedArticle {
  const records = receiveRecords(transfer, library, newId)
  const taken = new Set<string>(takenArticleIds).has(onlyArticle(transfer.article).id)
  const ids = ArticleIds.of(taken ? transfer : null, records.ids, newId)
  const tables = mapTables(transfer.article, ids)
  const drafts = reachableDrafts(transfer.article, transfer.journal)
  const originals = new Map(drafts.map(({ original }) => [original.sha256, original]))
  return {
    article: ArticleId.parse(onlyArticle(tables).id),
    steps:
      transfer.journal.length > 0
        ? transfer.journal.map(({ at, who, kind, command, label, change }) => ({
            at,
            who,
            kind,
            command,
            label,
            change: change.map((row) => mapChange(row, ids)),
          }))
        : [wholeAtOnce(tables, transfer.exportedAt)],
    contents: Object.entries(transfer.contents).map(([hash, content]) => ({ hash: Sha256.parse(hash), content })),
    files: {
      originals: [...originals.values()],
      evidence: records.missing.evidence,
    },
    received: records.missing,
  }
}

/** Without a journal the article's history begins with its arrival, as it was when it was exported. */
function wholeAtOnce(tables: ArticleTables, exportedAt: string): JournalStep {
  const { title, createdBy } = onlyArticle(tables)
  return {
    at: exportedAt,
    who: createdBy,
    kind: 'do',
    command: 'article.receive',
    label: { key: 'article.receive', values: { title } },
    change: Object.entries(tables).flatMap(([table, rows]) =>
      Object.values(rows).map((row: { id: string }) => added(table, row)),
    ),
  }
}
