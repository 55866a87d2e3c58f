import { randomBytes } from 'node:crypto'
import { open, rename, rm } from 'node:fs/promises'
import path from 'node:path'

/** Writes a file whole or not at all: beside its place first, then renamed. Throws what the file system says; nothing is left behind. */
export async function saveWhole(place: string, bytes: Uint8Array): Promise<void> {
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
