import { readFile } from 'node:fs/promises'
import { FIRST_PREFERENCES } from '../../core/model/first-preferences.ts'
import { Preferences } from '../../core/model/preferences.ts'
import { z } from '../../core/z.ts'
import { replaceFile } from './replace-file.ts'

/** What this machine remembers: the window's preferences and where the library is (null: in the documents folder). */
const Stored = z.object({ ...Preferences.shape, library: z.string().nullable() })
export type StoredPreferences = z.infer<typeof Stored>

const FIRST: StoredPreferences = { ...FIRST_PREFERENCES, library: null }

export interface PreferencesFile {
  read(): StoredPreferences
  /** Remembers; what cannot be written is only forgotten at the next start. */
  change(part: Partial<StoredPreferences>): Promise<void>
}

/** The preferences of this machine; a damaged or missing file counts as a first start. */
export async function openPreferences(file: string, log: (error: unknown) => void): Promise<PreferencesFile> {
  const text = await readFile(file, 'utf8').catch(() => '{}')
  let held: StoredPreferences = { ...FIRST, ...parse(text) }
  return {
    read: () => held,
    async change(part) {
      held = { ...held, ...part }
      await replaceFile(file, held).catch(log)
    },
  }
}

/** What can be understood of a file; a part that cannot counts as never chosen, and the others stay. */
function parse(text: string): Partial<StoredPreferences> {
  try {
    const parsed = z.record(z.string(), z.unknown()).parse(JSON.parse(text))
    const understood = Object.entries(Stored.shape).flatMap(([name, part]) => {
      const value = part.safeParse(parsed[name])
      return value.success && value.data !== undefined ? [[name, value.data]] : []
    })
    return Object.fromEntries(understood)
  } catch {
    return {}
  }
}
