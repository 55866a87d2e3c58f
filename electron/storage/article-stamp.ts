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
  // What a link leads to is not the library's.
  return lookNow(disk, dirname(journalPath))?.isDirectory() ? journalGlance(disk, journalPath) : ''
}

/** The same where the folder is known to be one. */
export function journalGlance(disk: Disk, journalPath: string): string {
  const found = lookNow(disk, journalPath)
  return found?.isFile() ? `${found.size}-${found.mtimeNs}-${found.ctimeNs}-${found.ino}` : ''
}

/** Whether a glance tells of a journal with something in it. */
export const hasWriting = (glance: string): boolean => glance !== '' && !glance.startsWith('0-')

function lookNow(disk: Disk, path: string) {
  try {
    return disk.lstatNow(path)
  } catch (error) {
    if (diskCode(error) === null) throw error
    return undefined
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
