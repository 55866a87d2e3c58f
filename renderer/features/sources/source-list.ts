import type { SourceId } from '../../../core/model/ids.ts'
import type { Source, SourceKind } from '../../../core/model/source.ts'
import type { LibraryTables } from '../../../core/model/tables.ts'
import type { ArticleSummary, SourceUse } from '../../../core/query/summary.ts'

/** Which sources are shown: of every kind, of one, or those retired. */
export type KindFilter = 'all' | SourceKind | 'retired'

const fits = ({ kind, retiredAt }: Source, filter: KindFilter): boolean => {
  if (filter === 'retired') return retiredAt !== null
  return retiredAt === null && (filter === 'all' || kind === filter)
}

// Bulletin no. 9 stands before no. 10.
const byTitle = new Intl.Collator(undefined, { numeric: true })

/** The sources that fit, by title; those merged into another are never shown. */
export function sourcesShown(
  sources: LibraryTables['sources'],
  { sought, kind }: { readonly sought: string; readonly kind: KindFilter },
): Source[] {
  const words = sought.toLocaleLowerCase().split(/\s+/u).filter(Boolean)
  return Object.values(sources)
    .filter((source) => source.mergedInto === null && fits(source, kind))
    .filter(({ title, author, publisher, url, note }) => {
      const text = [title, author, publisher, url, note].join(' ').toLocaleLowerCase()
      return words.every((word) => text.includes(word))
    })
    .sort((a, b) => byTitle.compare(a.title, b.title))
}

/** How many claims cite each source, over all articles. */
export function countUses(articles: readonly ArticleSummary[]): ReadonlyMap<SourceId, number> {
  const counts = new Map<SourceId, number>()
  for (const { uses } of articles) for (const { source } of uses) counts.set(source, (counts.get(source) ?? 0) + 1)
  return counts
}

/** Every claim that cites a source, article by article, by number. */
export const usesOf = (
  articles: readonly ArticleSummary[],
  source: SourceId,
): { readonly article: ArticleSummary; readonly uses: readonly SourceUse[] }[] =>
  articles
    .map((article) => ({
      article,
      uses: article.uses.filter((use) => use.source === source).sort((a, b) => a.number - b.number),
    }))
    .filter(({ uses }) => uses.length > 0)
