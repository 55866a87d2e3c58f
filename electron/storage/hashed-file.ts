import { createHash } from 'node:crypto'
import type { FileHandle } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { Sha256 } from '../../core/model/ids.ts'
import { diskCode, unlessMissing } from './disk-error.ts'
import { moveAside, putInPlace, syncFolder } from './durable-file.ts'
import type { Disk } from './machine.ts'

const CHUNK_BYTES = 1024 * 1024
const PLAIN_STEP = /^[0-9A-Za-z-]+$/

export const hashOf = (bytes: Uint8Array | string): Sha256 =>
  Sha256.parse(createHash('sha256').update(bytes).digest('hex'))

/** The bytes of an open file, piece by piece. The piece is used again: take what you need before the next. */
export async function* piecesOf(handle: FileHandle): AsyncGenerator<Buffer> {
  const piece = Buffer.allocUnsafe(CHUNK_BYTES)
  for (let place = 0; ; ) {
    const { bytesRead } = await handle.read(piece, 0, piece.length, place)
    if (bytesRead === 0) return
    place += bytesRead
    yield piece.subarray(0, bytesRead)
  }
}

/** The hash of a plain file, in constant memory; null where there is none (a link is none). */
export async function hashFile(disk: Disk, path: string): Promise<Sha256 | null> {
  if (!(await isPlainFile(disk, path))) return null
  const handle = await disk.open(path, 'r')
  try {
    const hash = createHash('sha256')
    for await (const piece of piecesOf(handle)) hash.update(piece)
    return Sha256.parse(hash.digest('hex'))
  } finally {
    await handle.close()
  }
}

export const isPlainFile = async (disk: Disk, path: string): Promise<boolean> =>
  (await unlessMissing(disk.lstat(path)))?.isFile() ?? false

/**
 * A folder inside the library, made if need be; null where a step of the way is a link or a file, because that could
 * lead out of the library, and where it is missing and not to be made.
 */
export async function realFolder(
  disk: Disk,
  root: string,
  steps: readonly string[],
  { make }: { readonly make: boolean },
): Promise<string | null> {
  let folder = root
  for (const step of steps) {
    if (!PLAIN_STEP.test(step)) return null
    folder = join(folder, step)
    const entry = await unlessMissing(disk.lstat(folder))
    if (entry === null && make) {
      await makeFolder(disk, folder)
      continue
    }
    if (!entry?.isDirectory()) return null
  }
  return folder
}

async function makeFolder(disk: Disk, folder: string): Promise<void> {
  try {
    await disk.mkdir(folder)
    await syncFolder(disk, dirname(folder))
  } catch (error) {
    if (diskCode(error) !== 'EEXIST') throw error
  }
}

/** Puts a written and synced file under its name, unless the same bytes stand there already; damaged ones are moved aside. */
export async function keepOnce(disk: Disk, file: { incoming: string; path: string; hash: Sha256 }): Promise<void> {
  const present = await unlessMissing(disk.lstat(file.path))
  if (present && (await hashFile(disk, file.path)) === file.hash) {
    await disk.unlink(file.incoming)
    // The one before may have been put there a moment ago, by a call that has not come back yet.
    await syncFolder(disk, dirname(file.path))
    return
  }
  if (present) await moveAside(disk, file.path)
  await putInPlace(disk, file.incoming, file.path)
}
