import { diskCode } from './disk-error.ts'
import { hashOf } from './hashed-file.ts'
import type { Disk } from './machine.ts'

const TAIL_BYTES = 128

/** A journal's length and a hash of its end: its last line is chained to all the others. Empty where none can be read. */
export async function articleStamp(disk: Disk, journalPath: string): Promise<string> {
  try {
    const handle = await disk.open(journalPath, 'r')
    try {
      const { size } = await handle.stat()
      const tail = Buffer.alloc(Math.min(TAIL_BYTES, size))
      await handle.read(tail, 0, tail.length, size - tail.length)
      return `${size}-${hashOf(tail).slice(0, 32)}`
    } finally {
      await handle.close()
    }
  } catch (error) {
    // One article that cannot be read must not keep the others from being listed: opening it says why.
    if (diskCode(error) === null) throw error
    return ''
  }
}
