import type { ArticleId } from '../../core/model/ids.ts'
import { ArticleSummary } from '../../core/query/summary.ts'
import { z } from '../../core/z.ts'
import type { LibraryStorage } from './ports.ts'

const CACHE = 'overview'
/** Raised when a summary's shape or meaning changes, so that an old cache is not believed. */
const CACHE_VERSION = 1

const Cached = z.object({
  version: z.literal(CACHE_VERSION),
  entries: z.record(z.string(), z.object({ stamp: z.string(), summary: ArticleSummary })),
})

/** The list of articles with their progress: cached on disk, each entry believed only while its article's journal is the same. */
export interface Overview {
  list(): ArticleSummary[]
  get(article: ArticleId): ArticleSummary | undefined
  put(summary: ArticleSummary): void
  save(): Promise<void>
}

export async function openOverview(
  storage: LibraryStorage,
  summarise: (article: ArticleId) => Promise<ArticleSummary | null>,
): Promise<Overview> {
  const cached = Cached.safeParse(await storage.readCache(CACHE))
  const known = cached.success ? cached.data.entries : {}
  const summaries = new Map<ArticleId, ArticleSummary>()
  let isStale = false

  for (const id of await storage.articles()) {
    const entry = Object.hasOwn(known, id) ? known[id] : undefined
    const isFresh = entry !== undefined && entry.stamp !== '' && entry.stamp === (await storage.articleStamp(id))
    const summary = isFresh ? entry.summary : await summarise(id)
    isStale ||= !isFresh
    if (summary) summaries.set(id, summary)
  }

  const save = async () => {
    if (!isStale || storage.readOnly) return
    const entries: Record<string, { stamp: string; summary: ArticleSummary }> = {}
    for (const [id, summary] of summaries) entries[id] = { stamp: await storage.articleStamp(id), summary }
    await storage.writeCache(CACHE, { version: CACHE_VERSION, entries })
    isStale = false
  }

  return {
    list: () => [...summaries.values()],
    get: (article) => summaries.get(article),
    put: (summary) => {
      summaries.set(summary.id, summary)
      isStale = true
    },
    save,
  }
}
