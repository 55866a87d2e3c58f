import { createHash } from 'node:crypto'
import type { DamagedArticle } from '../../core/contract-values.ts'
import type { ArticleId, ScaleId } from '../../core/model/ids.ts'
import type { HouseRules } from '../../core/model/settings.ts'
import { type ScaleUse, scaleUseOf } from '../../core/query/scale-use.ts'
import { type ArticleSummary, KeptSummary, summaryByRules } from '../../core/query/summary.ts'
import { type Refusal, type Result, refuse } from '../../core/result.ts'
import { z } from '../../core/z.ts'
import type { LibraryStorage } from './ports.ts'

const CACHE = 'overview'
/** Raised when a summary's shape or meaning changes, so that an old cache is not believed. */
const CACHE_VERSION = 3

/** `seq` counts the lines of the journal that the summary was made of; it only grows. */
const Entry = z.object({
  /** Empty in what older versions kept. */
  glance: z.string().default(''),
  stamp: z.string(),
  seq: z.number().int().nonnegative().default(0),
  summary: KeptSummary,
})
type Entry = z.infer<typeof Entry>

/** What an article says of itself when it is opened for the list. */
export interface Summarised {
  readonly summary: KeptSummary
  readonly seq: number
  /** Whether its files are sound, as far as they say themselves. */
  readonly isSound: boolean
}

const Cached = z.object({
  version: z.literal(CACHE_VERSION),
  /** Of the entries as this version wrote them: while it fits, they need not be looked at one by one. */
  hash: z.string().default(''),
  entries: z.record(z.string(), z.unknown()),
})

const hashOf = (entries: Readonly<Record<string, unknown>>): string =>
  createHash('sha256').update(JSON.stringify(entries)).digest('hex')

/**
 * The list of articles with their progress: cached on disk, each entry believed only while its article's journal is the
 * same. An article that was listed once stays known, whatever becomes of its files.
 */
export interface Overview {
  /** What was found on making it that somebody should know. */
  readonly notices: readonly Refusal[]
  /** By the house rules as they are now. */
  list(): ArticleSummary[]
  /** The articles that cannot be opened. */
  damaged(): DamagedArticle[]
  /** What all articles use of a scale; of one that cannot be opened, what it used when it was last listed. */
  scaleUse(scale: ScaleId): ScaleUse
  /** Every article in the list, and those that were in it when it was last kept. */
  remembered(): ArticleId[]
  /** `glance` and `stamp` were the journal's before the summary was made of it: whatever is written later makes it be made again. */
  put(entry: Entry): void
  /** Nothing is known of this article any more. */
  forget(article: ArticleId): Promise<void>
  save(): Promise<void>
}

/** What the list last said, by article; an entry that cannot be understood is left out. */
async function readEntries(storage: LibraryStorage): Promise<Map<ArticleId, Entry>> {
  const cached = Cached.safeParse(await storage.readCache(CACHE))
  if (!cached.success) return new Map()
  const { hash, entries: kept } = cached.data
  if (hash === hashOf(kept)) return new Map(Object.values(kept as Record<string, Entry>).map(byId))
  const entries = Object.values(kept).flatMap((entry) => {
    const read = Entry.safeParse(entry)
    return read.success ? [read.data] : []
  })
  return new Map(entries.map(byId))
}

const byId = (entry: Entry): [ArticleId, Entry] => [entry.summary.id, entry]

export async function openOverview(
  storage: LibraryStorage,
  summarise: (article: ArticleId) => Promise<Result<Summarised>>,
  rules: () => HouseRules,
): Promise<Overview> {
  const known = await readEntries(storage)
  const sound = new Map<ArticleId, Entry>()
  const damaged = new Map<ArticleId, DamagedArticle>()
  const notices: Refusal[] = []
  let isStale = false

  const put = (entry: Entry) => {
    const { summary } = entry
    sound.set(summary.id, entry)
    damaged.delete(summary.id)
    isStale = true
  }

  const putDamaged = async (id: ArticleId, { key, values }: Refusal) => {
    const title = known.get(id)?.summary.title ?? (await storage.headline(id))
    damaged.set(id, { id, title, refusal: { key, values: { ...values } } })
  }

  // A journal that was cut at the end of a line is sound in itself: only what was counted before tells.
  const compare = ({ summary: { title }, seq: had }: Entry, { seq: has, isSound }: Summarised) => {
    if (isSound && has < had) notices.push(refuse('storage.journal.shorter', { title, had, has }).refusal)
  }

  const onDisk = await storage.glances()
  if (!onDisk.ok) notices.push(onDisk.refusal)
  const glances = onDisk.ok ? onDisk.value : new Map<ArticleId, string>()
  for (const id of new Set([...known.keys(), ...glances.keys()])) {
    const entry = known.get(id)
    const glance = glances.get(id) ?? storage.articleGlance(id)
    if (entry && glance !== '' && entry.glance === glance) {
      sound.set(id, entry)
      continue
    }
    const stamp = await storage.articleStamp(id)
    if (entry && stamp !== '' && entry.stamp === stamp) {
      sound.set(id, { ...entry, glance })
      isStale = true
      continue
    }
    const made = await summarise(id)
    if (made.ok) {
      if (entry) compare(entry, made.value)
      put({ glance, stamp, seq: made.value.seq, summary: made.value.summary })
    } else if (made.refusal.key !== 'refused.article.unknown') await putDamaged(id, made.refusal)
    // Nothing at all is what a crash left of an import; of an article that was listed, it is a loss.
    else if (entry) await putDamaged(id, refuse('storage.journal.all-lost').refusal)
  }

  const save = async () => {
    if (!isStale || storage.readOnly) return
    const lost = [...known].filter(([id]) => damaged.has(id))
    const entries = Object.fromEntries([...lost, ...sound])
    await storage.writeCache(CACHE, { version: CACHE_VERSION, hash: hashOf(entries), entries })
    isStale = false
  }

  return {
    notices,
    list: () => [...sound.values()].map(({ summary }) => summaryByRules(summary, rules())),
    damaged: () => [...damaged.values()],
    scaleUse: (scale) => {
      const lost = [...damaged.keys()].map((id) => known.get(id))
      const read = [...sound.values(), ...lost.filter((entry) => entry !== undefined)]
      return scaleUseOf(
        scale,
        read.map(({ summary }) => summary.scales),
        !lost.includes(undefined),
      )
    },
    remembered: () => [...new Set([...known.keys(), ...sound.keys()])],
    put,
    forget: (article) => {
      for (const map of [known, sound, damaged]) map.delete(article)
      isStale = true
      return save()
    },
    save,
  }
}
