import { dirname } from 'node:path'
import { diskCode } from './disk-error.ts'
import { hashOf } from './hashed-file.ts'
import type { Disk } from './machine.ts'

const END_BYTES = 128

/**
 * A journal's length, when it was last written and changed, and which file it is, by one look at the folder: as long as that
 * is the same, nothing was written. Anything else (a copy, another disk) may still be the same journal: the stamp tells.
 * Empty where there is none.
 */
export function articleGlance(disk: Disk, journalPath: string): string {
  try {
    // What a link leads to is not the library's.
    if (!disk.lstatNow(dirname(journalPath))?.isDirectory()) return ''
    const found = disk.lstatNow(journalPath)
    return found?.isFile() ? `${found.size}-${found.mtimeNs}-${found.ctimeNs}-${found.ino}` : ''
  } catch (error) {
    if (diskCode(error) === null) throw error
    return ''
  }
}

/**
 * A journal's length, when it was last written, and a hash of its two ends: its last line is chained to all the others.
 * Empty where none can be read.
 */
export async function articleStamp(disk: Disk, journalPath: string): Promise<string> {
  try {
    const handle = await disk.open(journalPath, 'r')
    try {
      const { size, mtimeMs } = await handle.stat()
      const length = Math.min(END_BYTES, size)
      const ends = Buffer.alloc(2 * length)
      await handle.read(ends, 0, length, 0)
      await handle.read(ends, length, length, size - length)
      return `${size}-${mtimeMs}-${hashOf(ends).slice(0, 32)}`
    } finally {
      await handle.close()
    }
  } catch (error) {
    // One article that cannot be read must not keep the others from being listed: opening it says why.
    if (diskCode(error) === null) throw error
    return ''
  }
}
