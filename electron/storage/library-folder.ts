import { basename, dirname, join } from 'node:path'
import { ok, type Result, refuse } from '../../core/result.ts'
import { diskCode, isDenied, isFull, unlessMissing, unlessUnreadable } from './disk-error.ts'
import { incomingFolder, syncFolder } from './durable-file.ts'
import type { Disk } from './machine.ts'
import { previousOf } from './snapshot-file.ts'
import { LIBRARY_KIND } from './store-kind.ts'

const MARKS = [LIBRARY_KIND.journalName, LIBRARY_KIND.snapshotName, previousOf(LIBRARY_KIND.snapshotName)]
const OWN_FOLDERS = ['articles', 'backups', 'cache', 'evidence']
const SYSTEM_FILES = new Set(['desktop.ini', 'thumbs.db'])

const isSystemFile = (name: string): boolean => name.startsWith('.') || SYSTEM_FILES.has(name.toLowerCase())

/** Looks at the folder somebody chose: a library, or a place where a new one may be made. Changes nothing. */
export async function lookAtFolder(disk: Disk, root: string): Promise<Result<'library' | 'free'>> {
  const name = basename(root)
  try {
    const place = await unlessMissing(disk.stat(root))
    if (place === null) return ok('free')
    if (!place.isDirectory()) return refuse('storage.folder.is-file', { name })
    const entries = await disk.readdir(root)
    if (!MARKS.some((mark) => entries.includes(mark))) {
      return entries.every(isSystemFile) ? ok('free') : refuse('storage.folder.not-a-library', { name })
    }
    for (const own of OWN_FOLDERS) {
      const entry = await unlessMissing(disk.lstat(join(root, own)))
      if (entry && !entry.isDirectory()) return refuse('storage.folder.linked', { name: own })
    }
    return ok('library')
  } catch (error) {
    if (isDenied(error)) return refuse('storage.folder.unreadable', { name })
    throw error
  }
}

/** Makes a folder a library: its empty journal marks it. */
export async function makeLibrary(disk: Disk, root: string): Promise<Result<null>> {
  try {
    await makeFolder(disk, root)
    await (await disk.open(join(root, LIBRARY_KIND.journalName), 'a')).close()
    await syncFolder(disk, root)
    return ok(null)
  } catch (error) {
    if (diskCode(error) === null || isFull(error)) throw error
    return refuse('storage.folder.cannot-make', { name: root })
  }
}

/** Node's own recursive making never ends where the system denies that a parent can hold anything (/proc). */
async function makeFolder(disk: Disk, folder: string): Promise<void> {
  if (await unlessMissing(disk.stat(folder))) return
  if (dirname(folder) !== folder) await makeFolder(disk, dirname(folder))
  try {
    await disk.mkdir(folder)
  } catch (error) {
    if (diskCode(error) !== 'EEXIST') throw error
  }
}

const UNFINISHED = '.new-'

/** The folder an article is made in before it gets its name. */
export const unfinishedName = (article: string): string => `${UNFINISHED}${article}`
const isUnfinished = (name: string): boolean => name.startsWith(UNFINISHED)

/** Throws away what a process left half-written when it ended. Only the holder of the lock may. */
export async function clearLeftovers(disk: Disk, root: string): Promise<void> {
  await disk.rm(incomingFolder(root), { recursive: true, force: true })
  const articles = join(root, 'articles')
  // That the articles cannot be read is said where they are listed.
  for (const name of (await unlessUnreadable(disk.readdir(articles))) ?? []) {
    if (isUnfinished(name)) await disk.rm(join(articles, name), { recursive: true, force: true })
  }
}
