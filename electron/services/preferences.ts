import { randomBytes } from 'node:crypto'
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { Preferences } from '../../core/contract.ts'
import { z } from '../../core/z.ts'

/** What this machine remembers: the window's preferences and where the library is (null: in the documents folder). */
const Stored = z.object({ ...Preferences.shape, library: z.string().nullable() })
export type StoredPreferences = z.infer<typeof Stored>

const FIRST: StoredPreferences = { name: '', theme: 'system', library: null }

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
      const temporary = `${file}.${randomBytes(6).toString('hex')}`
      try {
        await mkdir(path.dirname(file), { recursive: true })
        await writeFile(temporary, `${JSON.stringify(held, null, 2)}\n`)
        await rename(temporary, file)
      } catch (error) {
        log(error)
      }
    },
  }
}

function parse(text: string): Partial<StoredPreferences> {
  try {
    const parsed = Stored.partial().safeParse(JSON.parse(text))
    if (!parsed.success) return {}
    return Object.fromEntries(Object.entries(parsed.data).filter(([, value]) => value !== undefined))
  } catch {
    return {}
  }
}
