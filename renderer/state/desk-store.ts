import { createStore } from 'zustand/vanilla'
import type { ArticleCommand } from '../../core/command/decide.ts'
import type { Acknowledged } from '../../core/contract.ts'
import type { Content } from '../../core/model/content.ts'
import type { ArticleId } from '../../core/model/ids.ts'
import type { DeskMemory } from '../../core/model/preferences.ts'
import type { ArticleTables } from '../../core/model/tables.ts'
import type { Turn } from '../../core/query/article-index.ts'
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
  /** Runs a command; a refusal is also shown as a notice unless `inline` says that the caller shows it itself. */
  execute(command: ArticleCommand, options?: { readonly inline: boolean }): Promise<Result<Acknowledged>>
  undo(): Promise<Result<Acknowledged>>
  redo(): Promise<Result<Acknowledged>>
  follow(article: ArticleId, acknowledged: Acknowledged): void
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
      for (const notice of notices) notify(notice as Refusal)
      set({ desk: { status: 'open', article: { id, ...view, readOnly: readOnly as Refusal | null, turn: null } } })
    }

    const acknowledge = async (asked: Promise<Result<Acknowledged>>, id: ArticleId, inline = false) => {
      const answer = await asked
      if (answer.ok) get().follow(id, answer.value)
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
      execute: async (command, { inline } = { inline: false }) => {
        const id = openOne()?.id
        return id
          ? acknowledge(client.ask('article.execute', { article: id, command }), id, inline)
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
        const article = openOne()
        if (article?.id !== id) return
        const next = followChange(article, acknowledged)
        if (next === article) return
        const turn = { before: article.tables, change: acknowledged.change }
        if (next) set({ desk: { status: 'open', article: { ...article, ...next, turn } }, savedAt: new Date() })
        else void read(id)
      },
    }
  })
