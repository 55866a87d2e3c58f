import type { Recovered, Saved } from '../../core/contract-values.ts'
import type { DeskMemories } from './desk-memory.ts'
import type { LibraryKeeper } from './library-keeper.ts'
import type { OpenedLibrary } from './open-library.ts'

/** What a window is told after something broke off, and what is known to be saved. */
export interface Recovery {
  /** The page of the window ended by itself. */
  windowGone(): void
  /** What is to be told to the window that asks; null where there is nothing, where it was told, or nobody works yet. */
  take(): Promise<Recovered | null>
  /** Read from the disk: what stands there is all that is claimed. */
  saved(): Promise<Saved>
}

/** `brokeOff`: the run before this one did not come to its end. */
export function createRecovery(keeper: LibraryKeeper, memories: DeskMemories, brokeOff: boolean): Recovery {
  let untold: Recovered['what'] | null = brokeOff ? 'run' : null

  const savedIn = async ({ storage, overview, session }: OpenedLibrary): Promise<Saved> => {
    const at = await storage.lastChangeAt()
    const ours = [...overview.list(), ...Object.values(session.state().sources)].map(({ id }) => id)
    // A clock that ran ahead then is no promise now.
    const isPast = at !== null && at <= new Date().toISOString()
    return { at: isPast ? at : null, fields: memories.unfinishedIn(ours) }
  }

  const saved = async (): Promise<Saved> => {
    const library = keeper.library()
    return library.ok ? savedIn(library.value) : { at: null, fields: 0 }
  }

  return {
    saved,
    windowGone: () => {
      untold = 'window'
    },
    take: async () => {
      const what = untold
      if (!what || !keeper.library().ok) return null
      untold = null
      return { what, saved: await saved() }
    },
  }
}
