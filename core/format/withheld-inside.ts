import type { JournalLine } from '../change/journal.ts'
import type { ArticleTables, LibraryTables } from '../model/tables.ts'
import { collectRecords } from './collect-records.ts'

/** How much of a complete transfer is not for everybody. */
export interface WithheldInside {
  readonly sources: number
  readonly citations: number
  readonly notes: number
  /** Sources with a way to reach somebody. */
  readonly contacts: number
}

/** What is withheld in a complete bundle or JSON document of an article: also what only its journal still holds. */
export function withheldInside({
  article,
  library,
  lines,
}: {
  readonly article: ArticleTables
  readonly library: LibraryTables
  readonly lines: readonly JournalLine[]
}): WithheldInside {
  const { sources } = collectRecords(article, lines, library)
  const changes = lines.flatMap(({ change }) => change)
  const withheldIn = (table: 'citations' | 'notes'): number => {
    const rows: unknown[] = Object.values(article[table])
    for (const { table: changed, before, after } of changes) if (changed === table) rows.push(before, after)
    return new Set(rows.flatMap((row) => (isWithheld(row) ? [row.id] : []))).size
  }
  return {
    sources: sources.filter(({ withheld }) => withheld).length,
    citations: withheldIn('citations'),
    notes: withheldIn('notes'),
    contacts: sources.filter(({ contact }) => contact !== '').length,
  }
}

const isWithheld = (row: unknown): row is { readonly id: string } =>
  (row as { readonly withheld?: unknown } | null)?.withheld === true
