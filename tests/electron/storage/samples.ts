import { randomUUID } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { invertChange } from '../../../core/change/change.ts'
import type { JournalStep } from '../../../core/change/journal.ts'
import type { RowChange } from '../../../core/change/row-change.ts'
import type { Content } from '../../../core/model/content.ts'
import { ArticleId, NoteId, PersonId, Sha256 } from '../../../core/model/ids.ts'
import type { Tables } from '../../../core/model/tables.ts'
import type { Result } from '../../../core/result.ts'
import type { LibraryStorage, Store } from '../../../electron/services/ports.ts'
import { libraryOpener } from '../../../electron/storage/library-storage.ts'
import { THIS_MACHINE } from '../../../electron/storage/machine.ts'

export const WHO = PersonId.parse('0190163d-8694-739b-aea5-966c26f8ad91')
export const ARTICLE = ArticleId.parse('0190163d-8694-739b-aea5-000000000001')
const AT = '2026-03-01T09:30:00.000Z'

/** An empty folder that goes away with the test. */
export async function emptyFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'tickmark-storage-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  return folder
}

export function granted<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(`refused: ${result.refusal.key} ${JSON.stringify(result.refusal.values)}`)
  return result.value
}

export const keyOf = (result: Result<unknown>): string | null => (result.ok ? null : result.refusal.key)

/** A library opened for writing, closed with the test. */
export async function library(folder: string, machine = THIS_MACHINE): Promise<LibraryStorage> {
  const storage = granted(await libraryOpener(machine)(folder, { write: true, as: 'Ada' }))
  onTestFinished(() => storage.close())
  return storage
}

/** A step that adds a note saying this. */
export function noteStep(text: string, id: string = randomUUID()): JournalStep {
  const claim = '0190163d-8694-739b-aea5-00000000c1a1'
  const note = { id: NoteId.parse(id), claim, text, withheld: false, by: WHO, at: AT }
  return step('note.add', [{ table: 'notes', id, before: null, after: note }])
}

export const step = (command: string, change: RowChange[], kind: JournalStep['kind'] = 'do'): JournalStep => ({
  at: AT,
  who: WHO,
  kind,
  command,
  label: { key: command, values: { number: 1 } },
  change,
})

export const undoOf = (done: JournalStep): JournalStep => step(done.command, [...invertChange(done.change)], 'undo')

export const addRow = (table: string, row: { readonly id: string }): JournalStep =>
  step(`${table}.add`, [{ table, id: row.id, before: null, after: row }])

/** What the notes of an article say, in the order they were added. */
export const notesOf = (state: Tables): string[] =>
  Object.values(state.notes ?? {}).map((note) => (note as { text: string }).text)

/** What a reader finds on disk now. */
export async function reopened(folder: string): Promise<Store<Tables>> {
  const storage = granted(await libraryOpener(THIS_MACHINE)(folder, { write: false, as: 'Reader' }))
  const store = granted(await storage.openArticle(ARTICLE))
  await store.close()
  return store
}

/** A library whose one article has these notes in its journal, no longer open. */
export async function libraryWithNotes(texts: readonly string[], snapshotAfter: readonly number[] = []) {
  const folder = await emptyFolder()
  const storage = await library(folder)
  const created = granted(await storage.createArticle(ARTICLE))
  await created.close()
  for (const [index, text] of texts.entries()) {
    const store = granted(await storage.openArticle(ARTICLE))
    granted(await store.append([noteStep(text)]))
    await store.close()
    if (!snapshotAfter.includes(index + 1)) continue
    const full = granted(await storage.openArticle(ARTICLE))
    await full.saveSnapshot(full.opened)
    await full.close()
  }
  await storage.close()
  const articleFolder = join(folder, 'articles', ARTICLE)
  return {
    folder,
    articleFolder,
    journal: join(articleFolder, 'journal.jsonl'),
    snapshot: join(articleFolder, 'article.json'),
  }
}

export const CONTENT: Content = {
  textRule: 1,
  text: 'The bridge opened in 1932.',
  blocks: [{ kind: 'paragraph', start: 0, end: 26 }],
  inline: [],
  sentences: [{ start: 0, end: 26 }],
  language: 'en',
  direction: 'ltr',
}

export const originalOf = (hash: string, bytes: number) => ({
  sha256: Sha256.parse(hash),
  name: 'bridge.txt',
  bytes,
  format: 'text' as const,
  encoding: 'utf-8',
})
