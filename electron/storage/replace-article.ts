import { join } from 'node:path'
import type { JournalStep } from '../../core/change/journal.ts'
import { ok, type Result, refuse } from '../../core/result.ts'
import type { LibraryFolder } from './article-files.ts'
import { unlessMissing } from './disk-error.ts'
import { discard, putInPlace, syncFolder, writeIncoming } from './durable-file.ts'
import { safeFileName } from './file-name.ts'
import { realFolder } from './hashed-file.ts'
import { composeLines } from './journal.ts'
import { JOURNAL_START } from './journal-line.ts'
import { previousOf } from './snapshot-file.ts'
import { ARTICLE_KIND } from './store-kind.ts'

/**
 * Puts a journal of these steps in place of an article's, by one rename. The snapshots go first: they hold nothing that the
 * journal beside them does not, and the ones of another journal would say that this one is too short.
 */
export async function replaceJournal(
  { disk, root }: LibraryFolder,
  folder: string,
  steps: readonly JournalStep[],
): Promise<Result<null>> {
  const composed = composeLines(JOURNAL_START, steps, ARTICLE_KIND.schemas)
  if (!composed.ok) return composed
  const incoming = await writeIncoming(disk, root, [composed.value.bytes])
  try {
    const { snapshotName, journalName } = ARTICLE_KIND
    for (const name of [previousOf(snapshotName), snapshotName]) await discard(disk, join(folder, name))
    await syncFolder(disk, folder)
    await putInPlace(disk, incoming, join(folder, journalName))
  } catch (error) {
    await discard(disk, incoming)
    throw error
  }
  return ok(null)
}

/** Writes a file into `backups`, under its name or the next free one like it. */
export async function writeBackup(
  { disk, root }: LibraryFolder,
  name: string,
  bytes: Uint8Array,
): Promise<Result<string>> {
  const folder = await realFolder(disk, root, ['backups'], { make: true })
  if (!folder) return refuse('storage.folder.linked', { name: 'backups' })
  const incoming = await writeIncoming(disk, root, [bytes])
  try {
    const free = await freeName(name, async (tried) => (await unlessMissing(disk.lstat(join(folder, tried)))) === null)
    await putInPlace(disk, incoming, join(folder, free))
    return ok(free)
  } catch (error) {
    await discard(disk, incoming)
    throw error
  }
}

async function freeName(name: string, isFree: (name: string) => Promise<boolean>): Promise<string> {
  const safe = safeFileName(name)
  const dot = safe.lastIndexOf('.')
  for (let n = 1; ; n++) {
    const tried = n === 1 ? safe : `${safe.slice(0, dot)}-${n}${safe.slice(dot)}`
    if (await isFree(tried)) return tried
  }
}
