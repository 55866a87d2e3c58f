import type { ArticleId } from '../../core/model/ids.ts'
import type { DeskMemory, DeskPlace } from '../../core/model/preferences.ts'
import type { Client } from '../client/client.ts'
import { createKeptWriting, type KeptWriting } from './writing.ts'

/** What this window knows of the articles that were on its desk; the machine keeps it over a restart. */
export interface DeskMemories extends Omit<KeptWriting<ArticleId>, 'take'> {
  placeOf(article: ArticleId): DeskPlace | null
  remember(article: ArticleId, place: DeskPlace): void
  /** What the machine remembered when an article was opened. Where this window knows better, it does. */
  take(article: ArticleId, memory: DeskMemory): void
}

const samePlace = (a: DeskPlace | null | undefined, b: DeskPlace): boolean =>
  a?.draft === b.draft &&
  a?.top === b.top &&
  a.below === b.below &&
  a.claim === b.claim &&
  a.selection?.start === b.selection?.start &&
  a.selection?.end === b.selection?.end

export function createDeskMemories(client: Client): DeskMemories {
  const places = new Map<ArticleId, DeskPlace>()
  const told = new Map<ArticleId, DeskPlace | null>()
  const writing = createKeptWriting<ArticleId>(
    (article, field, text) => void client.ask('article.keepWriting', { article, field, text }),
  )
  const placeOf = (article: ArticleId) => places.get(article) ?? told.get(article) ?? null

  return {
    ...writing,
    placeOf,
    remember: (article, place) => {
      if (samePlace(placeOf(article), place)) return
      places.set(article, place)
      void client.ask('article.remember', { article, place })
    },
    take: (article, memory) => {
      told.set(article, memory.place)
      writing.take(article, memory.writing)
    },
  }
}
