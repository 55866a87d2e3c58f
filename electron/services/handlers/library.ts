import { ok } from '../../../core/result.ts'
import type { LibraryKeeper } from '../library-keeper.ts'
import type { Handlers } from '../server.ts'
import { openOnly } from './in-library.ts'

type LibraryHandlers = Pick<
  Handlers,
  'library.read' | 'library.execute' | 'library.undo' | 'library.redo' | 'library.check'
>

export const libraryHandlers = (keeper: LibraryKeeper): LibraryHandlers => {
  const { inLibrary } = openOnly(keeper)
  return {
    'library.read': inLibrary(async ({ session, overview }) =>
      ok({ seq: session.seq(), tables: session.state(), articles: overview.list(), steps: session.steps() }),
    ),
    'library.execute': inLibrary(({ session }, { command }) => session.execute(command)),
    'library.undo': inLibrary(({ session }) => session.undo()),
    'library.redo': inLibrary(({ session }) => session.redo()),
    'library.check': inLibrary(async ({ storage }) => ok(await storage.check())),
  }
}
