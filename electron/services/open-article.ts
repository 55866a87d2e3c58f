import type { JournalLine } from '../../core/change/journal.ts'
import { contentsNeeded } from '../../core/command/contents-needed.ts'
import { type ArticleCommand, decideArticle } from '../../core/command/decide.ts'
import type { Given } from '../../core/command/decision.ts'
import type { Acknowledged } from '../../core/contract-values.ts'
import type { Content } from '../../core/model/content.ts'
import type { Draft } from '../../core/model/draft.ts'
import type { ArticleId, DraftId, Sha256 } from '../../core/model/ids.ts'
import type { ArticleTables } from '../../core/model/tables.ts'
import { onlyArticle } from '../../core/query/only-article.ts'
import { type KeptSummary, keptSummary } from '../../core/query/summary.ts'
import { ok, type Result, refuse } from '../../core/result.ts'
import type { LibraryStorage, Store } from './ports.ts'
import { createSession, type Session } from './session.ts'

/** An article's session and the contents of its drafts, read when they are first needed. */
export interface OpenedArticle {
  readonly id: ArticleId
  readonly session: Session<ArticleTables, ArticleCommand>
  content(draft: DraftId): Promise<Result<Content>>
  /** The contents of some drafts, by hash. One that the article holds must be readable; one that was taken back may be left out. */
  contents(drafts: readonly Draft[]): Promise<Result<ReadonlyMap<Sha256, Content>>>
  lines(): Promise<readonly JournalLine[]>
  summary(): Promise<Result<KeptSummary>>
}

export interface OpenArticleOptions {
  readonly id: ArticleId
  readonly store: Store<ArticleTables>
  readonly storage: LibraryStorage
  readonly given: (contents: ReadonlyMap<Sha256, Content>) => Given
  readonly onChanged: (acknowledged: Acknowledged) => void
  readonly log: (error: unknown) => void
}

export function createOpenedArticle({ id, store, storage, given, onChanged, log }: OpenArticleOptions): OpenedArticle {
  const held = new Map<Sha256, Content>()

  const byHash = async (hash: Sha256): Promise<Result<Content>> => {
    const known = held.get(hash)
    if (known) return ok(known)
    const content = await storage.readContent(id, hash)
    if (content.ok) held.set(hash, content.value)
    return content
  }

  const hashOf = (draft: DraftId): Sha256 | undefined => session.state().drafts[draft]?.content

  const session = createSession<ArticleTables, ArticleCommand>({
    store,
    decide: decideArticle,
    given: async (command) => {
      for (const hash of command ? contentsNeeded(session.state(), command) : []) await byHash(hash)
      return given(held)
    },
    onChanged,
    log,
  })

  const content = async (draft: DraftId): Promise<Result<Content>> => {
    const hash = hashOf(draft)
    return hash ? byHash(hash) : refuse('refused.draft.unknown')
  }

  return {
    id,
    session,
    content,

    contents: async (drafts) => {
      const all = new Map<Sha256, Content>()
      for (const { id: draft, content: hash } of drafts) {
        const read = await byHash(hash)
        if (read.ok) all.set(hash, read.value)
        else if (session.state().drafts[draft]) return read
      }
      return ok(all)
    },

    lines: async () => {
      const lines: JournalLine[] = []
      for await (const line of store.lines()) lines.push(line)
      return lines
    },

    summary: async () => {
      const state = session.state()
      if (Object.keys(state.articles).length === 0) return refuse('refused.article.unknown')
      const read = await content(onlyArticle(state).draft)
      return read.ok ? ok(keptSummary(state, read.value)) : read
    },
  }
}
