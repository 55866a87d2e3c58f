import { readdir, stat } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import type { StartState } from '../../core/contract-values.ts'
import type { Preferences } from '../../core/model/preferences.ts'
import type { Refusal, Result } from '../../core/result.ts'
import { ok, refuse } from '../../core/result.ts'
import type { WireEvent } from '../../core/wire.ts'
import type { Host } from './host.ts'
import { createOpenedLibrary, type OpenedLibrary } from './open-library.ts'
import type { PreferencesFile } from './preferences.ts'

/** Which library is open, who works in it, and how that changes. */
export interface LibraryKeeper {
  /** The open library, or the sentence why there is none. */
  library(): Result<OpenedLibrary>
  start(): StartState
  /** What this machine prefers, with the name of whoever works here. */
  preferences(): Preferences
  /** Who works here from now on; an empty role says nothing of it. */
  introduce(name: string, role: string): Promise<void>
  /** Opens another folder's library in place of this one; the old one stays open when the new one is refused. */
  move(folder: string): Promise<Result<null>>
  close(): Promise<void>
}

/** A folder as a person would say it: "~" is the home folder. */
export const placeInWords = (folder: string): string => {
  const home = os.homedir()
  return folder === home || folder.startsWith(home + path.sep) ? `~${folder.slice(home.length)}` : folder
}

export async function createLibraryKeeper(
  host: Host,
  preferences: PreferencesFile,
  publish: (event: WireEvent) => void,
): Promise<LibraryKeeper> {
  let opened: OpenedLibrary | null = null
  let refused: Refusal | null = null

  const folder = () => host.libraryFolder ?? preferences.read().library ?? path.join(host.documentsFolder, 'Tickmark')
  const name = () => host.as ?? preferences.read().name

  // Whatever goes wrong, the app starts and says so; the log knows more.
  const orSurprise = <T>(opening: Promise<Result<T>>): Promise<Result<T>> =>
    opening.catch((error: unknown): Result<T> => {
      host.log(error)
      return refuse('refused.call.surprise')
    })

  // Whoever gave themselves another name is known by it the next time.
  const onRenamed = (newName: string) => {
    if (!host.as) void preferences.change({ name: newName }).catch(host.log)
  }

  const openIn = async (place: string): Promise<Result<OpenedLibrary>> => {
    const storage = await orSurprise(host.openLibrary(place, { write: host.write, as: name() }))
    if (!storage.ok) return storage
    const library = await orSurprise(
      createOpenedLibrary({ storage: storage.value, name: name(), publish, log: host.log, onRenamed }),
    )
    if (!library.ok) await storage.value.close()
    return library
  }

  const open = async () => {
    const library = await openIn(folder())
    opened = library.ok ? library.value : null
    refused = library.ok ? null : library.refusal
  }

  const shown = (): Preferences => {
    const { library: _library, ...chosen } = preferences.read()
    return { ...chosen, name: name() }
  }

  if (name()) await open()

  return {
    library: () =>
      opened ? ok(opened) : refused ? { ok: false, refusal: refused } : refuse('refused.library.not-open'),

    start: () => ({
      host: host.kind,
      platform: host.platform,
      version: host.version,
      preferences: shown(),
      languages: host.languages && [...host.languages],
      me: opened?.me ?? null,
      library: {
        place: placeInWords(folder()),
        refused: refused && { ...refused, values: { ...refused.values } },
        readOnly: opened?.readOnly ? { ...opened.readOnly, values: { ...opened.readOnly.values } } : null,
        canMove: host.libraryFolder === null,
      },
      notices: (opened?.notices ?? []).map(({ key, values }) => ({ key, values: { ...values } })),
    }),

    preferences: shown,

    introduce: async (newName, role) => {
      if (!host.as) await preferences.change({ name: newName.trim() })
      await opened?.close()
      await open()
      if (!opened || !role.trim() || opened.readOnly) return
      const said = await opened.session.execute({ type: 'person.edit', person: opened.me, details: { role } })
      if (!said.ok) host.log(said.refusal)
    },

    move: async (place) => {
      if (host.libraryFolder !== null) return refuse('refused.library.fixed')
      if (!name()) {
        const usable = await isUsable(place)
        if (usable.ok) await preferences.change({ library: place })
        return usable
      }
      const library = await openIn(place)
      if (!library.ok) return library
      await opened?.close()
      opened = library.value
      refused = null
      await preferences.change({ library: place })
      publish({ type: 'library.moved' })
      return ok(null)
    },

    close: async () => {
      await opened?.close()
      opened = null
    },
  }
}

/** Before the first run nothing is created yet: the folder must be a library, empty, or not there. */
async function isUsable(place: string): Promise<Result<null>> {
  const found = await stat(place).catch(() => null)
  if (!found) return ok(null)
  if (!found.isDirectory()) return refuse('refused.library.not-a-folder')
  const names = (await readdir(place)).filter((name) => !name.startsWith('.'))
  return names.length === 0 || names.includes('library.journal.jsonl')
    ? ok(null)
    : refuse('refused.library.other-files')
}
