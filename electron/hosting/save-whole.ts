import { randomBytes } from 'node:crypto'
import { open, realpath, rename, rm, stat, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { ok, type Result, refuse } from '../../core/result.ts'
import { diskCode, isDenied, isFull, isMissing, unlessMissing } from '../storage/disk-error.ts'

/** Writes a file for somebody, whole or not at all; what the disk refuses comes back as a sentence, and nothing is left behind. */
export async function saveWhole(place: string, bytes: Uint8Array): Promise<Result<null>> {
  const name = path.basename(place)
  try {
    const present = await unlessMissing(stat(place))
    if (present?.isDirectory()) return refuse('machine.save.folder-there', { name })
    // A pipe or a device is written to: a file put in its place would take it away from everybody.
    if (present && !present.isFile()) await writeFile(place, bytes)
    // A link stays a link: the file it leads to is replaced.
    else await replace(present ? await realpath(place) : place, bytes)
    return ok(null)
  } catch (error) {
    const code = diskCode(error)
    if (code === null) throw error
    if (isMissing(error)) return refuse('machine.save.no-folder', { name })
    if (isDenied(error)) return refuse('machine.save.denied', { name })
    if (isFull(error)) return refuse('machine.save.full', { name })
    return refuse('machine.save.failed', { name, code })
  }
}

/** Beside its place first, then renamed. */
async function replace(place: string, bytes: Uint8Array): Promise<void> {
  // Not made of the file's own name, which may be as long as names can be.
  const temporary = path.join(path.dirname(place), `.tickmark-${randomBytes(8).toString('hex')}`)
  try {
    const file = await open(temporary, 'wx')
    try {
      await file.writeFile(bytes)
      await file.sync()
    } finally {
      await file.close()
    }
    await rename(temporary, place)
  } catch (error) {
    await rm(temporary, { force: true })
    throw error
  }
}
