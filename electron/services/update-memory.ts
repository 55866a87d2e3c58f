import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { Instant } from '../../core/model/time.ts'
import { z } from '../../core/z.ts'
import { replaceFile } from './replace-file.ts'

const UpdateMemory = z.strictObject({
  lookedAt: Instant.nullable(),
  /** The newest version as last told. */
  told: z.string().nullable(),
  /** The version whose notice was put away. */
  putAway: z.string().nullable(),
})
type UpdateMemory = z.infer<typeof UpdateMemory>

const NOTHING: UpdateMemory = { lookedAt: null, told: null, putAway: null }

export interface UpdateMemoryFile {
  read(): UpdateMemory
  /** Remembers; what cannot be written is only forgotten at the next start. */
  change(part: Partial<UpdateMemory>): Promise<void>
}

/** What this machine remembers of newer versions, beside the preferences; a damaged or missing file counts as none. */
export async function openUpdateMemory(
  preferencesFile: string,
  log: (error: unknown) => void,
): Promise<UpdateMemoryFile> {
  const file = path.join(path.dirname(preferencesFile), 'updates.json')
  let held = parse(await readFile(file, 'utf8').catch(() => '{}'))
  return {
    read: () => held,
    async change(part) {
      held = { ...held, ...part }
      await replaceFile(file, held).catch(log)
    },
  }
}

function parse(text: string): UpdateMemory {
  try {
    return UpdateMemory.parse(JSON.parse(text))
  } catch {
    return NOTHING
  }
}
