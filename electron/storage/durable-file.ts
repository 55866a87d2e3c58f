import { randomBytes } from 'node:crypto'
import { dirname, join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { diskCode, isMissing, unlessMissing } from './disk-error.ts'
import type { Disk } from './machine.ts'

const RENAME_TRIES = 6
const RENAME_PAUSE_MS = 20

/** Where files are written before they are put in place: emptied whenever a library opens. */
export const incomingFolder = (root: string): string => join(root, 'cache', 'incoming')

/** A name that nothing in the incoming folder has. */
async function incomingPath(disk: Disk, root: string): Promise<string> {
  const folder = incomingFolder(root)
  await disk.mkdir(folder, { recursive: true })
  return join(folder, randomBytes(12).toString('hex'))
}

/** Writes a new file, on the disk when this resolves. Nothing is left of it when it fails. */
export async function writeIncoming(
  disk: Disk,
  root: string,
  parts: Iterable<string | Uint8Array> | AsyncIterable<string | Uint8Array>,
): Promise<string> {
  const path = await incomingPath(disk, root)
  const handle = await disk.open(path, 'wx')
  try {
    for await (const part of parts) await handle.writeFile(part)
    await handle.sync()
  } catch (error) {
    await handle.close()
    await discard(disk, path)
    throw error
  }
  await handle.close()
  return path
}

/** Renames, and makes the new name last. A scanner that holds a file for a moment (Windows) is waited for. */
export async function putInPlace(disk: Disk, from: string, to: string): Promise<void> {
  await renamePatiently(disk, from, to)
  await syncFolder(disk, dirname(to))
}

async function renamePatiently(disk: Disk, from: string, to: string): Promise<void> {
  for (let tries = 1; ; tries++) {
    try {
      return await disk.rename(from, to)
    } catch (error) {
      const held = process.platform === 'win32' && ['EACCES', 'EBUSY', 'EPERM'].includes(diskCode(error) ?? '')
      if (!held || tries === RENAME_TRIES) throw error
      await pause(RENAME_PAUSE_MS * tries)
    }
  }
}

/** Moves what must not be overwritten to the next free `<name>.damaged-<n>`, and says to which. */
export async function moveAside(disk: Disk, path: string): Promise<string> {
  for (let n = 1; ; n++) {
    const aside = `${path}.damaged-${n}`
    if ((await unlessMissing(disk.lstat(aside))) !== null) continue
    await renamePatiently(disk, path, aside)
    return aside
  }
}

/** Makes new and renamed entries of a folder last, where the system can. */
export async function syncFolder(disk: Disk, folder: string): Promise<void> {
  try {
    const handle = await disk.open(folder, 'r')
    try {
      await handle.sync()
    } finally {
      await handle.close()
    }
  } catch (error) {
    // Windows opens no folders, and some network disks sync none: the rename is then as durable as it gets.
    if (!['EISDIR', 'EPERM', 'EACCES', 'EINVAL', 'ENOTSUP', 'EBADF'].includes(diskCode(error) ?? '')) throw error
  }
}

export async function discard(disk: Disk, path: string): Promise<void> {
  try {
    await disk.unlink(path)
  } catch (error) {
    if (!isMissing(error) && diskCode(error) === null) throw error
  }
}
