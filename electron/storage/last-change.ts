import { Instant } from '../../core/model/time.ts'
import { unlessMissing, unlessUnreadable } from './disk-error.ts'
import type { Disk } from './machine.ts'

/** So much of a journal's end is read; a last line that is longer is not dated. */
const TAIL_BYTES = 256 * 1024
/** Of so many journals, those written last, the last line is looked at. */
const JOURNALS = 3
const DATED = /^\{"seq":\d+,"schemaVersion":\d+,"at":"([^"]{20,30})"/

/** When the newest of these journals' last whole lines was written, in its own words; null where none says. */
export async function lastChangeAt(disk: Disk, journals: readonly string[]): Promise<Instant | null> {
  const found = await Promise.all(
    journals.map(async (path) => ({
      path,
      at: (await unlessUnreadable(unlessMissing(disk.stat(path))))?.mtimeMs ?? 0,
    })),
  )
  const newest = found
    .filter(({ at }) => at > 0)
    .sort((a, b) => b.at - a.at)
    .slice(0, JOURNALS)
  const dates = await Promise.all(newest.map(({ path }) => unlessUnreadable(dateOfLastLine(disk, path))))
  return dates.reduce<Instant | null>((last, at) => (at && (!last || at > last) ? at : last), null)
}

async function dateOfLastLine(disk: Disk, path: string): Promise<Instant | null> {
  const handle = await disk.open(path, 'r')
  try {
    const { size } = await handle.stat()
    const start = Math.max(size - TAIL_BYTES, 0)
    const { buffer, bytesRead } = await handle.read({ buffer: Buffer.alloc(size - start), position: start })
    // What follows the last line end was never acknowledged.
    const lines = buffer.subarray(0, bytesRead).toString('utf8').split('\n').slice(0, -1)
    const at = Instant.safeParse(DATED.exec(lines.at(-1) ?? '')?.[1])
    return at.success ? at.data : null
  } finally {
    await handle.close()
  }
}
