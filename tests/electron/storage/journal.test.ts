import { createHash } from 'node:crypto'
import { appendFile, readdir, readFile, rename, stat, truncate, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { JournalLine, type JournalStep } from '../../../core/change/journal.ts'
import { fillableDisk } from './failing-disk.ts'
import {
  ARTICLE,
  emptyFolder,
  granted,
  keyOf,
  library,
  libraryWithNotes,
  noteStep,
  notesOf,
  reopened,
  step,
} from './samples.ts'

async function openedForWriting(folder: string) {
  const storage = await library(folder)
  return { storage, store: granted(await storage.openArticle(ARTICLE)) }
}

/** Seals a line as Tickmark would: for journals that are sound on the outside. */
function sealed(line: Record<string, unknown>): string {
  const text = JSON.stringify(line)
  return `${text.slice(0, -1)},"hash":"${createHash('sha256').update(text).digest('hex')}"}\n`
}

async function nextLine(journal: string, changes: Record<string, unknown>): Promise<string> {
  const lines = (await readFile(journal, 'utf8')).trimEnd().split('\n')
  const last = JournalLine.parse(JSON.parse(lines.at(-1) ?? ''))
  const { at, who, kind, command, label, change } = noteStep('forged')
  const base = { seq: last.seq + 1, schemaVersion: 1, at, who, kind, command, label, change, prev: last.hash }
  return sealed({ ...base, ...changes })
}

describe('the journal', () => {
  it('has every acknowledged step when it is opened again', async () => {
    const { folder } = await libraryWithNotes(['one', 'two'])
    const { store, storage } = await openedForWriting(folder)
    granted(await store.append([noteStep('three'), noteStep('four')]))
    await store.close()
    await storage.close()
    const again = await reopened(folder)
    expect(notesOf(again.opened.state)).toEqual(['one', 'two', 'three', 'four'])
    expect(again.opened.seq).toBe(4)
    expect(again.opened.history.done).toHaveLength(4)
  })

  it('is a line of JSON a step, each chained to the one before by a hash over its own text', async () => {
    const { journal } = await libraryWithNotes(['one', 'zwei “”', 'три'])
    const lines = (await readFile(journal, 'utf8')).split('\n')
    expect(lines.pop()).toBe('')
    let prev = ''
    for (const text of lines) {
      const line = JournalLine.parse(JSON.parse(text))
      const body = text.replace(/,"hash":"[0-9a-f]{64}"\}$/, '}')
      expect(line.hash).toBe(createHash('sha256').update(body).digest('hex'))
      expect(line.prev).toBe(prev)
      prev = line.hash
    }
  })

  it('gives back its lines, oldest first', async () => {
    const { folder } = await libraryWithNotes(['one', 'two'])
    const { store } = await openedForWriting(folder)
    const [three] = granted(await store.append([noteStep('three')]))
    const lines: JournalLine[] = []
    for await (const line of store.lines()) lines.push(line)
    expect(lines.map(({ seq }) => seq)).toEqual([1, 2, 3])
    expect(lines[2]).toEqual(three)
    await store.close()
  })

  it('does appends that overlap one after the other', async () => {
    const { folder } = await libraryWithNotes([])
    const { store } = await openedForWriting(folder)
    await Promise.all(Array.from({ length: 30 }, (_, n) => store.append([noteStep(`note ${n}`)])))
    await store.close()
    expect(notesOf((await reopened(folder)).opened.state)).toHaveLength(30)
  })

  it('takes the first lines of a journal from elsewhere all together, and goes on after them', async () => {
    const folder = await emptyFolder()
    const storage = await library(folder)
    const store = granted(await storage.createArticle(ARTICLE))
    const lines = granted(await store.append([noteStep('one'), noteStep('two'), noteStep('three')]))
    expect(lines.map(({ seq }) => seq)).toEqual([1, 2, 3])
    granted(await store.append([noteStep('four')]))
    await store.close()
    expect(notesOf((await reopened(folder)).opened.state)).toEqual(['one', 'two', 'three', 'four'])
  })
})

describe('a step that could not be read back', () => {
  const misshapen: Record<string, JournalStep> = {
    'an unknown table': step('x', [{ table: '__proto__', id: 'a', before: null, after: { id: 'a' } }]),
    'an inherited table': step('x', [{ table: 'toString', id: 'a', before: null, after: { id: 'a' } }]),
    'a row of no known shape': step('x', [{ table: 'notes', id: 'a', before: null, after: { id: 'a' } }]),
    'a row under the id of another': step(
      'x',
      noteStep('one').change.map((row) => ({ ...row, id: '__proto__' })),
    ),
    'no rows at all': step('x', [{ table: 'notes', id: 'a', before: null, after: null }]),
  }
  it.each(Object.entries(misshapen))('is refused: %s', async (_what, bad) => {
    const { folder, journal } = await libraryWithNotes(['one'])
    const { store } = await openedForWriting(folder)
    const before = await readFile(journal)
    expect(keyOf(await store.append([noteStep('good'), bad]))).toBe('storage.change.unreadable')
    expect(await readFile(journal)).toEqual(before)
    expect(keyOf(await store.append([noteStep('good')]))).toBeNull()
    await store.close()
  })
})

describe('a full disk', () => {
  it('refuses with a sentence, leaves the journal as it was, and takes changes again once there is room', async () => {
    const { folder, journal } = await libraryWithNotes(['one'])
    const { disk, machine } = fillableDisk()
    const storage = await library(folder, machine)
    const store = granted(await storage.openArticle(ARTICLE))
    const before = await readFile(journal)
    disk.full = true
    expect(keyOf(await store.append([noteStep('lost')]))).toBe('storage.disk.full')
    expect(await readFile(journal)).toEqual(before)
    expect(store.readOnly).toBeNull()
    disk.full = false
    granted(await store.append([noteStep('two')]))
    await store.close()
    expect(notesOf((await reopened(folder)).opened.state)).toEqual(['one', 'two'])
  })

  it('leaves an article that comes from elsewhere out altogether', async () => {
    const { disk, machine } = fillableDisk()
    const folder = await emptyFolder()
    const storage = await library(folder, machine)
    const store = granted(await storage.createArticle(ARTICLE))
    disk.full = true
    expect(keyOf(await store.append([noteStep('one'), noteStep('two')]))).toBe('storage.disk.full')
    disk.full = false
    expect(granted(await storage.articles())).toEqual([])
    granted(await store.append([noteStep('one'), noteStep('two')]))
    await store.close()
    expect(notesOf((await reopened(folder)).opened.state)).toEqual(['one', 'two'])
  })

  it('makes the store read-only when the half-written line cannot be taken back', async () => {
    const { folder } = await libraryWithNotes(['one'])
    const { disk, machine } = fillableDisk()
    const storage = await library(folder, machine)
    const store = granted(await storage.openArticle(ARTICLE))
    Object.assign(disk, { full: true, truncateFails: true })
    expect(keyOf(await store.append([noteStep('lost')]))).toBe('storage.disk.broken')
    Object.assign(disk, { full: false, truncateFails: false })
    expect(store.readOnly?.key).toBe('storage.disk.broken')
    expect(keyOf(await store.append([noteStep('lost too')]))).toBe('storage.disk.broken')
    await store.close()
    await storage.close()
    const { store: again } = await openedForWriting(folder)
    expect(notesOf(again.opened.state)).toEqual(['one'])
    expect(again.notices.map(({ key }) => key)).toEqual(['storage.journal.torn'])
    await again.close()
  })

  it('never costs the snapshot that is there', async () => {
    const { folder, snapshot } = await libraryWithNotes(['one'], [1])
    const { disk, machine } = fillableDisk()
    const storage = await library(folder, machine)
    const store = granted(await storage.openArticle(ARTICLE))
    const before = await readFile(snapshot)
    granted(await store.append([noteStep('two')]))
    const { opened } = await reopened(folder)
    disk.full = true
    await store.saveSnapshot(opened as typeof store.opened)
    expect(await readFile(snapshot)).toEqual(before)
    expect(await readdir(join(folder, 'cache', 'incoming'))).toEqual([])
    await store.close()
  })
})

describe('a torn last line', () => {
  it.each([
    ['without its line end', (size: number) => size - 1],
    ['cut in the middle', (size: number) => size - 90],
    ['of one byte', (_size: number, lastStart: number) => lastStart + 1],
  ])('%s was never acknowledged: it is dropped with a notice, and its bytes are kept', async (_what, cut) => {
    const { folder, journal } = await libraryWithNotes(['one', 'two'])
    const bytes = await readFile(journal)
    const lastStart = bytes.indexOf('\n') + 1
    const length = cut(bytes.length, lastStart)
    await truncate(journal, length)
    const { store } = await openedForWriting(folder)
    expect(notesOf(store.opened.state)).toEqual(['one'])
    const [notice] = store.notices
    expect(notice?.key).toBe('storage.journal.torn')
    expect(await readFile(join(folder, 'backups', String(notice?.values.file)))).toEqual(
      bytes.subarray(lastStart, length),
    )
    granted(await store.append([noteStep('three')]))
    await store.close()
    expect(notesOf((await reopened(folder)).opened.state)).toEqual(['one', 'three'])
  })

  it('of bytes that never reached the disk is dropped as well', async () => {
    const { folder, journal } = await libraryWithNotes(['one'])
    await appendFile(journal, Buffer.concat([Buffer.alloc(4000), Buffer.from('\n')]))
    const { store } = await openedForWriting(folder)
    expect(notesOf(store.opened.state)).toEqual(['one'])
    expect(store.notices.map(({ key }) => key)).toEqual(['storage.journal.torn'])
    await store.close()
  })

  it('is left alone by a reader: its writer may be in the middle of it', async () => {
    const { folder, journal } = await libraryWithNotes(['one', 'two'])
    const { size } = await stat(journal)
    await truncate(journal, size - 5)
    const store = await reopened(folder)
    expect(notesOf(store.opened.state)).toEqual(['one'])
    expect((await stat(journal)).size).toBe(size - 5)
  })

  it('is left alone, and nothing can be changed, when its bytes cannot be kept', async () => {
    const { folder, journal } = await libraryWithNotes(['one', 'two'])
    const { size } = await stat(journal)
    await truncate(journal, size - 5)
    const { disk, machine } = fillableDisk()
    const storage = await library(folder, machine)
    disk.full = true
    const store = granted(await storage.openArticle(ARTICLE))
    expect(store.readOnly?.key).toBe('storage.disk.full')
    expect((await stat(journal)).size).toBe(size - 5)
    await store.close()
  })
})

describe('damage in the middle of the journal', () => {
  it('opens read-only at the last good state, says where, and touches nothing', async () => {
    const { folder, journal } = await libraryWithNotes(['one', 'two', 'three'])
    const text = await readFile(journal, 'utf8')
    await writeFile(journal, text.replace('"two"', '"2wo"'))
    const { store } = await openedForWriting(folder)
    expect(notesOf(store.opened.state)).toEqual(['one'])
    expect(store.readOnly).toEqual({ key: 'storage.journal.damaged', values: { line: 2 } })
    expect(keyOf(await store.append([noteStep('four')]))).toBe('storage.journal.damaged')
    await store.close()
    expect(await readFile(journal, 'utf8')).toBe(text.replace('"two"', '"2wo"'))
  })

  it('is also garbage at its end: no write of ours that was cut short looks like that', async () => {
    const { folder, journal } = await libraryWithNotes(['one'])
    await appendFile(journal, 'garbage without a line end')
    const bytes = await readFile(journal)
    const { store } = await openedForWriting(folder)
    expect(notesOf(store.opened.state)).toEqual(['one'])
    expect(store.readOnly).toEqual({ key: 'storage.journal.damaged', values: { line: 2 } })
    await store.close()
    expect(await readFile(journal)).toEqual(bytes)
  })

  it('is also a line that was taken out', async () => {
    const { folder, journal } = await libraryWithNotes(['one', 'two', 'three'])
    const [one, , three] = (await readFile(journal, 'utf8')).split('\n')
    await writeFile(journal, `${one}\n${three}\n`)
    const { store } = await openedForWriting(folder)
    expect(store.readOnly).toEqual({ key: 'storage.journal.damaged', values: { line: 2 } })
    await store.close()
  })

  it.each([
    [
      'a table that is not ours',
      { change: [{ table: '__proto__', id: 'polluted', before: null, after: { id: 'polluted' } }] },
    ],
    ['a row that is not of its table', { change: [{ table: 'notes', id: 'x', before: null, after: { id: 'x' } }] }],
    ['a field that is not ours', { extra: 1 }],
    ['another number', { seq: 9 }],
    ['another line before it', { prev: 'f'.repeat(64) }],
  ])('is also a soundly sealed line with %s', async (_what, changes) => {
    const { folder, journal } = await libraryWithNotes(['one'])
    await appendFile(journal, await nextLine(journal, changes))
    const { store } = await openedForWriting(folder)
    expect(notesOf(store.opened.state)).toEqual(['one'])
    expect(store.readOnly?.key).toBe('storage.journal.damaged')
    expect(({} as Record<string, unknown>).polluted).toBeUndefined()
    await store.close()
  })
})

describe('a journal from elsewhere', () => {
  it('with a line of a newer version is read up to there, and says so', async () => {
    const { folder, journal } = await libraryWithNotes(['one'])
    await appendFile(journal, await nextLine(journal, { schemaVersion: 7, novelty: true }))
    const { store } = await openedForWriting(folder)
    expect(notesOf(store.opened.state)).toEqual(['one'])
    expect(store.readOnly).toEqual({ key: 'storage.newer.read-only', values: { version: 7 } })
    await store.close()
  })

  it('that another program writes to takes no more lines from us', async () => {
    const { folder, journal } = await libraryWithNotes(['one'])
    const { store } = await openedForWriting(folder)
    await appendFile(journal, await nextLine(journal, {}))
    expect(keyOf(await store.append([noteStep('two')]))).toBe('storage.journal.changed-outside')
    await store.close()
    expect(notesOf((await reopened(folder)).opened.state)).toEqual(['one', 'forged'])
  })

  it('that another program puts in the place of ours takes no more lines from us', async () => {
    const { folder, journal } = await libraryWithNotes(['one'])
    const { store } = await openedForWriting(folder)
    await writeFile(`${journal}.copy`, await readFile(journal))
    await rename(`${journal}.copy`, journal)
    expect(keyOf(await store.append([noteStep('two')]))).toBe('storage.journal.changed-outside')
    await store.close()
  })

  it('is never written by two stores of one process', async () => {
    const { folder } = await libraryWithNotes(['one'])
    const { storage, store } = await openedForWriting(folder)
    const second = granted(await storage.openArticle(ARTICLE))
    granted(await store.append([noteStep('two')]))
    expect(keyOf(await second.append([noteStep('not two')]))).toBe('storage.store.open-elsewhere')
    await store.close()
    expect(keyOf(await second.append([noteStep('not two')]))).toBe('storage.journal.changed-outside')
    await second.close()
    expect(notesOf((await reopened(folder)).opened.state)).toEqual(['one', 'two'])
  })
})
