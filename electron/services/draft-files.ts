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
  of(draft: DraftId): string | null
  /** Resolves when it is written; what cannot be written is remembered until the machine stops. */
  remember(draft: DraftId, file: string): Promise<void>
}

/** A damaged or missing file counts as none. */
export async function openDraftFiles(preferencesFile: string, log: (error: unknown) => void): Promise<DraftFiles> {
  const file = path.join(path.dirname(preferencesFile), 'draft-files.json')
  // Oldest first: what was not used for longest is forgotten when there are too many.
  const places = parse(await readFile(file, 'utf8').catch(() => '{}'))
  let writing = Promise.resolve()
  return {
    of: (draft) => places.get(draft) ?? null,
    remember: (draft, place) => {
      places.delete(draft)
      places.set(draft, place)
      const [oldest] = places.keys()
      if (places.size > DRAFTS_MAX && oldest) places.delete(oldest)
      writing = writing.then(() => replaceFile(file, Object.fromEntries(places)).catch(log))
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
