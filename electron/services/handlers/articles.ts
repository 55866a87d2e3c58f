import { onlyArticle } from '../../../core/query/only-article.ts'
import { ok } from '../../../core/result.ts'
import type { DeskMemories } from '../desk-memory.ts'
import type { LibraryKeeper } from '../library-keeper.ts'
import { memoryOnDraft } from '../memory-on-draft.ts'
import type { Handlers } from '../server.ts'
import { openOnly } from './in-library.ts'

type ArticleHandlers = Pick<
  Handlers,
  | 'article.open'
  | 'article.execute'
  | 'article.undo'
  | 'article.redo'
  | 'article.remember'
  | 'article.rememberReport'
  | 'article.keepWriting'
  | 'article.content'
  | 'article.history'
>

export const articleHandlers = (keeper: LibraryKeeper, memories: DeskMemories): ArticleHandlers => {
  const { inArticle } = openOnly(keeper)
  return {
    'article.open': inArticle(async ({ id, session, content }) => {
      const { draft } = onlyArticle(session.state())
      const read = await content(draft)
      if (!read.ok) return read
      const { store } = session
      return ok({
        seq: session.seq(),
        tables: session.state(),
        content: read.value,
        memory: await memoryOnDraft(memories.of(id), draft, read.value, content),
        steps: session.steps(),
        readOnly: store.readOnly && { ...store.readOnly, values: { ...store.readOnly.values } },
        notices: store.notices.map(({ key, values }) => ({ key, values: { ...values } })),
      })
    }),
    'article.execute': inArticle(({ session }, { command }) => session.execute(command)),
    'article.undo': inArticle(({ session }) => session.undo()),
    'article.redo': inArticle(({ session }) => session.redo()),
    'article.remember': inArticle(async ({ id }, { place }) => {
      await memories.remember(id, place)
      return ok({})
    }),
    'article.rememberReport': inArticle(async ({ id }, { report }) => {
      await memories.rememberReport(id, report)
      return ok({})
    }),
    'article.keepWriting': inArticle(async ({ id }, { field, text }) => {
      await memories.keepWriting(id, field, text)
      return ok({})
    }),
    'article.content': inArticle(({ content }, { draft }) => content(draft)),
    'article.history': inArticle(async ({ lines }, { claim }) => {
      const isAbout = (row: { id: string; before: unknown; after: unknown }) =>
        row.id === claim ||
        [row.before, row.after].some((side) => (side as { claim?: unknown } | null)?.claim === claim)
      const all = await lines()
      // A new draft touches every claim: of such a line only what is about this one is told.
      const wanted = claim
        ? all
            .filter(({ change }) => change.some(isAbout))
            .map((line) => ({ ...line, change: line.change.filter(isAbout) }))
        : all
      return ok({ lines: wanted.map(({ prev: _prev, hash: _hash, ...line }) => line) })
    }),
  }
}
