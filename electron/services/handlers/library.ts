import { ok, refuse } from '../../../core/result.ts'
import type { DeskMemories } from '../desk-memory.ts'
import type { LibraryKeeper } from '../library-keeper.ts'
import type { Handlers } from '../server.ts'
import { openOnly } from './in-library.ts'

type LibraryHandlers = Pick<
  Handlers,
  'library.read' | 'library.execute' | 'library.undo' | 'library.redo' | 'article.forget' | 'source.keepWriting'
>

export const libraryHandlers = (keeper: LibraryKeeper, memories: DeskMemories): LibraryHandlers => {
  const { inLibrary } = openOnly(keeper)
  return {
    'library.read': inLibrary(async ({ session, overview }) =>
      ok({
        seq: session.seq(),
        tables: session.state(),
        articles: overview.list(),
        damaged: overview.damaged(),
        writing: memories.writingIn(Object.values(session.state().sources).map(({ id }) => id)),
        steps: session.steps(),
      }),
    ),
    'library.execute': inLibrary(({ session }, { command }) => session.execute(command)),
    'library.undo': inLibrary(({ session }) => session.undo()),
    'library.redo': inLibrary(({ session }) => session.redo()),
    'source.keepWriting': inLibrary(async ({ session }, { source, field, text }) => {
      if (!session.state().sources[source]) return refuse('refused.source.unknown')
      await memories.keepWriting(source, field, text)
      return ok({})
    }),
    'article.forget': inLibrary(async ({ readOnly, storage, overview }, { article }) => {
      if (readOnly) return { ok: false, refusal: readOnly }
      const onDisk = await storage.articles()
      if (!onDisk.ok) return onDisk
      if (onDisk.value.includes(article)) return refuse('refused.article.exists')
      await overview.forget(article)
      return ok({})
    }),
  }
}
