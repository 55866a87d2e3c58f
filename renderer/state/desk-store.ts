import { createStore } from 'zustand/vanilla'
import type { ArticleCommand } from '../../core/command/decide.ts'
import type { Acknowledged } from '../../core/contract-values.ts'
import type { Content } from '../../core/model/content.ts'
import type { ArticleId } from '../../core/model/ids.ts'
import type { DeskMemory } from '../../core/model/preferences.ts'
import type { ArticleTables } from '../../core/model/tables.ts'
import type { Turn } from '../../core/query/article-index.ts'
import { onlyArticle } from '../../core/query/only-article.ts'
import { type Refusal, type Result, refuse } from '../../core/result.ts'
import type { Client } from '../client/client.ts'
import { followChange, type Mirror } from './mirror.ts'

export interface OpenArticle extends Mirror<ArticleTables> {
  readonly id: ArticleId
  /** The content of the current draft. */
  readonly content: Content
  /** What this machine remembered of the article when it was opened. */
  readonly memory: DeskMemory
  readonly readOnly: Refusal | null
  /** How the tables came about, when it was by one change. */
  readonly turn: Turn | null
}

/** The article on the desk: none, on its way, there, or refused with a sentence. */
export type DeskState =
  | { readonly status: 'none' }
  | { readonly status: 'opening'; readonly id: ArticleId }
  | { readonly status: 'open'; readonly article: OpenArticle }
  | { readonly status: 'refused'; readonly id: ArticleId; readonly refusal: Refusal }

export interface DeskStore {
  readonly desk: DeskState
  /** When the last change of this article was acknowledged; null before the first. */
  readonly savedAt: Date | null
  openArticle(article: ArticleId): Promise<void>
  closeArticle(): void
  /** Another article stands in the place of this one: what is on the desk is read from the beginning. */
  readAgain(article: ArticleId): Promise<void>
  execute(command: ArticleCommand, options?: ExecuteOptions): Promise<Result<Acknowledged>>
  undo(): Promise<Result<Acknowledged>>
  redo(): Promise<Result<Acknowledged>>
  /** Takes in a change that the machine tells of, whoever made it. */
  follow(article: ArticleId, acknowledged: Acknowledged): void
}

export interface ExecuteOptions {
  /** The caller shows a refusal itself: it is no notice. */
  readonly inline?: boolean
  /** Called with the id of the row made, together with the change: what it sets is drawn in the same drawing. */
  readonly onMade?: (made: string | null) => void
}

export const createDeskStore = (client: Client, notify: (refusal: Refusal) => void) =>
  createStore<DeskStore>((set, get) => {
    const openOne = (): OpenArticle | null => {
      const { desk } = get()
      return desk.status === 'open' ? desk.article : null
    }

    const read = async (id: ArticleId) => {
      const answer = await client.ask('article.open', { article: id })
      const { desk } = get()
      const isWanted = (desk.status === 'opening' && desk.id === id) || openOne()?.id === id
      if (!isWanted) return
      if (!answer.ok) {
        set({ desk: { status: 'refused', id, refusal: answer.refusal } })
        return
      }
      const { notices, readOnly, ...view } = answer.value
      const held = openOne()
      // Of two answers the older may come last.
      if (held && held.seq > view.seq) return
      if (!held) for (const notice of notices) notify(notice as Refusal)
      const article = { id, ...view, readOnly: readOnly as Refusal | null, turn: null }
      set({ desk: { status: 'open', article }, ...(held && { savedAt: new Date() }) })
    }

    /** What is missing is read again: changes in between, or the words of another draft. */
    const takeIn = (id: ArticleId, acknowledged: Acknowledged): Promise<void> | null => {
      const article = openOne()
      if (article?.id !== id) return null
      const next = followChange(article, acknowledged)
      if (next === article) return null
      if (!next || onlyArticle(next.tables).draft !== onlyArticle(article.tables).draft) return read(id)
      const turn = { before: article.tables, change: acknowledged.change }
      set({ desk: { status: 'open', article: { ...article, ...next, turn } }, savedAt: new Date() })
      return null
    }

    // Our own change arrives twice, as an event and as the answer: while an answer is awaited, events wait for it.
    let awaited = 0
    let heard: { readonly id: ArticleId; readonly acknowledged: Acknowledged }[] = []
    const takeInHeard = (): Promise<void> | null => {
      const all = heard.sort((a, b) => a.acknowledged.seq - b.acknowledged.seq)
      heard = []
      let reading: Promise<void> | null = null
      for (const { id, acknowledged } of all) reading = takeIn(id, acknowledged) ?? reading
      return reading
    }

    const acknowledge = async (
      asked: Promise<Result<Acknowledged>>,
      id: ArticleId,
      { inline = false, onMade }: ExecuteOptions = {},
    ) => {
      awaited++
      const answer = await asked.finally(() => awaited--)
      if (answer.ok) heard.push({ id, acknowledged: answer.value })
      const reading = takeInHeard()
      // Nothing is awaited without need: the change and what is made of it are drawn together.
      if (reading) await reading
      if (answer.ok) onMade?.(answer.value.made)
      else if (!inline) notify(answer.refusal)
      return answer
    }

    return {
      desk: { status: 'none' },
      savedAt: null,
      openArticle: async (id) => {
        if (openOne()?.id === id) return
        set({ desk: { status: 'opening', id }, savedAt: null })
        await read(id)
      },
      closeArticle: () => set({ desk: { status: 'none' }, savedAt: null }),
      readAgain: async (id) => {
        const { desk } = get()
        if (desk.status === 'none' || (desk.status === 'open' ? desk.article.id : desk.id) !== id) return
        set({ desk: { status: 'opening', id }, savedAt: null })
        await read(id)
      },
      execute: async (command, options) => {
        const id = openOne()?.id
        return id
          ? acknowledge(client.ask('article.execute', { article: id, command }), id, options)
          : refuse('refused.article.unknown')
      },
      undo: async () => {
        const id = openOne()?.id
        return id ? acknowledge(client.ask('article.undo', { article: id }), id) : refuse('refused.undo.nothing')
      },
      redo: async () => {
        const id = openOne()?.id
        return id ? acknowledge(client.ask('article.redo', { article: id }), id) : refuse('refused.redo.nothing')
      },
      follow: (id, acknowledged) => {
        heard.push({ id, acknowledged })
        if (awaited === 0) void takeInHeard()
      },
    }
  })
