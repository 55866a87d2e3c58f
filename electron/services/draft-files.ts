import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { DraftId } from '../../core/model/ids.ts'
import { z } from '../../core/z.ts'
import { replaceFile } from './replace-file.ts'

// Enough for years of work; the file stays small.
const DRAFTS_MAX = 2_000

/**
 * Where on this machine a draft was read from, so that its file can be looked at again. Beside the
 * preferences, never in the library: a path says who works here, and means nothing on another machine.
 */
export interface DraftFiles {
  of(draft: DraftId): Promise<string | null>
  /** Resolves when it is written; what cannot be written is remembered until the machine stops. */
  remember(draft: DraftId, file: string): Promise<void>
}

/** A damaged or missing file counts as none. */
export function openDraftFiles(preferencesFile: string, log: (error: unknown) => void): DraftFiles {
  const file = path.join(path.dirname(preferencesFile), 'draft-files.json')
  // Read at each use: the terminal and an open window write to the same file.
  const onDisk = async () => parse(await readFile(file, 'utf8').catch(() => '{}'))
  const own = new Map<DraftId, string>()
  let writing = Promise.resolve()
  const write = async (draft: DraftId, place: string) => {
    const places = await onDisk()
    // Oldest first: what was not used for longest is forgotten when there are too many.
    places.delete(draft)
    places.set(draft, place)
    const [oldest] = places.keys()
    if (places.size > DRAFTS_MAX && oldest) places.delete(oldest)
    await replaceFile(file, Object.fromEntries(places))
  }
  return {
    of: async (draft) => own.get(draft) ?? (await onDisk()).get(draft) ?? null,
    remember: (draft, place) => {
      own.set(draft, place)
      writing = writing.then(() => write(draft, place)).catch(log)
      return writing
    },
  }
}

function parse(text: string): Map<DraftId, string> {
  try {
    const stored = z.record(z.string(), z.unknown()).parse(JSON.parse(text))
    return new Map(
      Object.entries(stored).flatMap(([id, place]) => {
        const draft = DraftId.safeParse(id)
        return draft.success && typeof place === 'string' ? [[draft.data, place] as const] : []
      }),
    )
  } catch {
    return new Map()
  }
}
