import { createStore } from 'zustand/vanilla'
import type { LibraryCommand } from '../../core/command/decide.ts'
import type { Acknowledged, DamagedArticle, LibraryView } from '../../core/contract-values.ts'
import { EMPTY_LIBRARY } from '../../core/model/empty-tables.ts'
import type { LibraryTables } from '../../core/model/tables.ts'
import type { ArticleSummary } from '../../core/query/summary.ts'
import type { Refusal, Result } from '../../core/result.ts'
import type { Client } from '../client/client.ts'
import { followChange, type Mirror } from './mirror.ts'

export interface LibraryStore extends Mirror<LibraryTables> {
  /** False until the library has been read once. */
  readonly isRead: boolean
  /** Why it could not be read, as long as it has not been. */
  readonly refusal: Refusal | null
  readonly articles: readonly ArticleSummary[]
  /** Articles that cannot be opened. */
  readonly damaged: readonly DamagedArticle[]
  /** What the machine kept half written in the records of sources, when the library was read. */
  readonly writing: LibraryView['writing']
  readonly savedAt: Date | null
  read(): Promise<void>
  /** Runs a command; a refusal is also shown as a notice unless `inline` says that the caller shows it itself. */
  execute(command: LibraryCommand, options?: { readonly inline: boolean }): Promise<Result<Acknowledged>>
  undo(): Promise<Result<Acknowledged>>
  redo(): Promise<Result<Acknowledged>>
  follow(acknowledged: Acknowledged): void
  followArticles(articles: readonly ArticleSummary[]): void
}

export const createLibraryStore = (client: Client, notify: (refusal: Refusal) => void) =>
  createStore<LibraryStore>((set, get) => {
    const acknowledge = async (asked: Promise<Result<Acknowledged>>, inline = false) => {
      const answer = await asked
      if (answer.ok) get().follow(answer.value)
      else if (!inline) notify(answer.refusal)
      return answer
    }

    return {
      isRead: false,
      refusal: null,
      seq: 0,
      tables: EMPTY_LIBRARY,
      steps: { undo: null, redo: null },
      articles: [],
      damaged: [],
      writing: {},
      savedAt: null,
      read: async () => {
        const answer = await client.ask('library.read', {})
        if (answer.ok) set({ isRead: true, refusal: null, ...answer.value })
        else if (get().isRead) notify(answer.refusal)
        // Where it is waited for, it is said in that place.
        else set({ refusal: answer.refusal })
      },
      execute: (command, { inline } = { inline: false }) =>
        acknowledge(client.ask('library.execute', { command }), inline),
      undo: () => acknowledge(client.ask('library.undo', {})),
      redo: () => acknowledge(client.ask('library.redo', {})),
      follow: (acknowledged) => {
        const { seq, tables, steps } = get()
        const before = { seq, tables, steps }
        const next = followChange(before, acknowledged)
        if (next === before) return
        if (next) set({ ...next, savedAt: new Date() })
        else void get().read()
      },
      followArticles: (changed) => {
        const known = new Map(get().articles.map((article) => [article.id, article]))
        for (const article of changed) known.set(article.id, article)
        set({ articles: [...known.values()], damaged: get().damaged.filter(({ id }) => !known.has(id)) })
      },
    }
  })
