import type { DamagedArticle } from '../../core/contract.ts'
import { ArticleId } from '../../core/model/ids.ts'
import { ArticleSummary } from '../../core/query/summary.ts'
import { type Refusal, type Result, refuse } from '../../core/result.ts'
import { z } from '../../core/z.ts'
import type { LibraryStorage } from './ports.ts'

const CACHE = 'overview'
/** Raised when a summary's shape or meaning changes, so that an old cache is not believed. */
const CACHE_VERSION = 1

const Entry = z.object({ stamp: z.string(), summary: ArticleSummary })
type Entry = z.infer<typeof Entry>

const Cached = z.object({ version: z.literal(CACHE_VERSION), entries: z.record(ArticleId, Entry) })

/**
 * The list of articles with their progress: cached on disk, each entry believed only while its article's journal is the
 * same. An article that was listed once stays known, whatever becomes of its files.
 */
export interface Overview {
  list(): ArticleSummary[]
  /** The articles that cannot be opened. */
  damaged(): DamagedArticle[]
  /** Every article in the list, and those that were in it when it was last kept. */
  remembered(): ArticleId[]
  get(article: ArticleId): ArticleSummary | undefined
  put(summary: ArticleSummary): void
  /** Nothing is known of this article any more. */
  forget(article: ArticleId): Promise<void>
  save(): Promise<void>
}

/** What the list last said, by article. */
async function readEntries(storage: LibraryStorage): Promise<Map<ArticleId, Entry>> {
  const cached = Cached.safeParse(await storage.readCache(CACHE))
  const entries = cached.success ? Object.values(cached.data.entries) : []
  return new Map(entries.map((entry) => [entry.summary.id, entry]))
}

export async function openOverview(
  storage: LibraryStorage,
  summarise: (article: ArticleId) => Promise<Result<ArticleSummary>>,
): Promise<Overview> {
  const known = await readEntries(storage)
  const summaries = new Map<ArticleId, ArticleSummary>()
  const damaged = new Map<ArticleId, DamagedArticle>()
  let isStale = false

  const putDamaged = async (id: ArticleId, { key, values }: Refusal) => {
    const title = known.get(id)?.summary.title ?? (await storage.headline(id))
    damaged.set(id, { id, title, refusal: { key, values: { ...values } } })
  }

  for (const id of new Set([...known.keys(), ...(await storage.articles())])) {
    const entry = known.get(id)
    if (entry && entry.stamp !== '' && entry.stamp === (await storage.articleStamp(id))) {
      summaries.set(id, entry.summary)
      continue
    }
    const summary = await summarise(id)
    if (summary.ok) {
      summaries.set(id, summary.value)
      isStale = true
    } else if (summary.refusal.key !== 'refused.article.unknown') await putDamaged(id, summary.refusal)
    // Nothing at all is what a crash left of an import; of an article that was listed, it is a loss.
    else if (entry) await putDamaged(id, refuse('storage.journal.all-lost').refusal)
  }

  const save = async () => {
    if (!isStale || storage.readOnly) return
    const entries: Record<string, Entry> = {}
    for (const [id, entry] of known) if (damaged.has(id)) entries[id] = entry
    for (const [id, summary] of summaries) entries[id] = { stamp: await storage.articleStamp(id), summary }
    await storage.writeCache(CACHE, { version: CACHE_VERSION, entries })
    isStale = false
  }

  return {
    list: () => [...summaries.values()],
    damaged: () => [...damaged.values()],
    remembered: () => [...new Set([...known.keys(), ...summaries.keys()])],
    get: (article) => summaries.get(article),
    put: (summary) => {
      summaries.set(summary.id, summary)
      damaged.delete(summary.id)
      isStale = true
    },
    forget: (article) => {
      for (const map of [known, summaries, damaged]) map.delete(article)
      isStale = true
      return save()
    },
    save,
  }
}
