import type { ArticleId } from '../../core/model/ids.ts'
import { type DeskMemory, type DeskPlace, NO_MEMORY } from '../../core/model/preferences.ts'
import type { Client } from '../client/client.ts'

/** What this window knows of the articles that were on its desk; the machine keeps it over a restart. */
export interface DeskMemories {
  placeOf(article: ArticleId): DeskPlace | null
  remember(article: ArticleId, place: DeskPlace): void
  /** What stands in a field that was left half written; empty when nothing does. */
  waiting(article: ArticleId, field: string): string
  /** Keeps it, at once here and soon on the machine; an empty text forgets it. */
  keep(article: ArticleId, field: string, text: string): void
  /** What the machine remembered when an article was opened. Where this window knows better, it does. */
  take(article: ArticleId, memory: DeskMemory): void
  /** Hands over what is still on its way to the machine. */
  flush(): void
}

/** From the first key to the disk, in milliseconds: a window may end at any moment. */
const KEEP_SOON_MS = 150

const samePlace = (a: DeskPlace | null | undefined, b: DeskPlace): boolean =>
  a?.top === b.top &&
  a.below === b.below &&
  a.claim === b.claim &&
  a.selection?.start === b.selection?.start &&
  a.selection?.end === b.selection?.end

// Not a store: nobody is drawn anew because somebody types.
export function createDeskMemories(client: Client): DeskMemories {
  const places = new Map<ArticleId, DeskPlace>()
  const fields = new Map<ArticleId, Map<string, string>>()
  const told = new Map<ArticleId, DeskMemory>()
  const unsaid = new Map<string, { readonly article: ArticleId; readonly field: string }>()
  let timer: ReturnType<typeof setTimeout> | undefined

  const waiting = (article: ArticleId, field: string) =>
    fields.get(article)?.get(field) ?? (told.get(article) ?? NO_MEMORY).writing[field] ?? ''

  const flush = () => {
    clearTimeout(timer)
    timer = undefined
    const asked = [...unsaid.values()]
    unsaid.clear()
    for (const { article, field } of asked)
      void client.ask('article.keepWriting', { article, field, text: waiting(article, field) })
  }

  return {
    placeOf: (article) => places.get(article) ?? told.get(article)?.place ?? null,
    remember: (article, place) => {
      if (samePlace(places.get(article) ?? told.get(article)?.place, place)) return
      places.set(article, place)
      void client.ask('article.remember', { article, place })
    },
    waiting,
    keep: (article, field, text) => {
      if (waiting(article, field) === text) return
      const held = fields.get(article) ?? new Map<string, string>()
      fields.set(article, held.set(field, text))
      unsaid.set(`${article} ${field}`, { article, field })
      timer ??= setTimeout(flush, KEEP_SOON_MS)
    },
    take: (article, memory) => void told.set(article, memory),
    flush,
  }
}
