import { randomBytes } from 'node:crypto'
import { join } from 'node:path'
import type { LibraryFolder } from './article-files.ts'
import { diskCode } from './disk-error.ts'
import { discard } from './durable-file.ts'
import { safeFileName } from './file-name.ts'
import { realFolder } from './hashed-file.ts'

const fileOf = (name: string): string => `${safeFileName(name)}.json`

/** What was cached under a name; null when there is nothing that can be read. */
export async function readCache({ disk, root }: LibraryFolder, name: string): Promise<unknown> {
  try {
    const folder = await realFolder(disk, root, ['cache'], { make: false })
    return folder && JSON.parse(await disk.readFile(join(folder, fileOf(name)), 'utf8'))
  } catch {
    return null
  }
}

/** Whole or not at all, but not synced: a cache that is lost is made again. */
export async function writeCache({ disk, root }: LibraryFolder, name: string, value: unknown): Promise<void> {
  try {
    const folder = await realFolder(disk, root, ['cache'], { make: true })
    if (!folder) return
    const fresh = join(folder, `${fileOf(name)}.${randomBytes(8).toString('hex')}`)
    try {
      const handle = await disk.open(fresh, 'wx')
      try {
        await handle.writeFile(JSON.stringify(value))
      } finally {
        await handle.close()
      }
      await disk.rename(fresh, join(folder, fileOf(name)))
    } catch (error) {
      await discard(disk, fresh)
      throw error
    }
  } catch (error) {
    if (diskCode(error) === null) throw error
  }
}
