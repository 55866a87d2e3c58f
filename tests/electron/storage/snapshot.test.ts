import { createHash } from 'node:crypto'
import { copyFile, mkdir, readdir, readFile, rm, symlink, truncate, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { LibraryStorage } from '../../../electron/services/ports.ts'
import { ARTICLE, granted, keyOf, library, libraryWithNotes, noteStep, notesOf } from './samples.ts'

const FOUR = ['one', 'two', 'three', 'four']

/** Four notes; the snapshot stands at the third, the one before at the second. */
const withSnapshots = () => libraryWithNotes(FOUR, [2, 3])

const opened = async (folder: string) => {
  const storage = await library(folder)
  return { storage, store: granted(await storage.openArticle(ARTICLE)) }
}

async function saveAgain(storage: LibraryStorage) {
  const store = granted(await storage.openArticle(ARTICLE))
  await store.saveSnapshot(store.opened)
  await store.close()
}

/** Changes the text of a snapshot and seals it again: sound on the outside. */
async function reseal(path: string, change: (rest: string) => string): Promise<void> {
  const text = await readFile(path, 'utf8')
  const rest = change(text.slice(text.indexOf('\n') + 1))
  await writeFile(path, `{"sha256":"${createHash('sha256').update(rest).digest('hex')}",\n${rest}`)
}

describe('a snapshot', () => {
  it('is readable JSON with a row a line, and says where in the journal it stands', async () => {
    const { snapshot, journal } = await libraryWithNotes(['one', 'two'], [2])
    const text = await readFile(snapshot, 'utf8')
    const value = JSON.parse(text)
    const lines = await readFile(journal, 'utf8')
    expect(value).toMatchObject({ schemaVersion: 1, readableFrom: 1, seq: 2 })
    expect(value.journal.bytes).toBe(Buffer.byteLength(lines))
    expect(lines.endsWith(`"hash":"${value.journal.hash}"}\n`)).toBe(true)
    expect(notesOf(value.tables)).toEqual(['one', 'two'])
    expect(value.history.done).toHaveLength(2)
    expect(text.split('\n').filter((line) => line.includes('"text":"one"'))).toHaveLength(2)
    expect(
      createHash('sha256')
        .update(text.slice(text.indexOf('\n') + 1))
        .digest('hex'),
    ).toBe(value.sha256)
  })

  it('keeps the one before', async () => {
    const { snapshot } = await withSnapshots()
    expect(JSON.parse(await readFile(snapshot, 'utf8')).seq).toBe(3)
    expect(JSON.parse(await readFile(`${snapshot}.previous`, 'utf8')).seq).toBe(2)
  })

  it('is read together with the newer lines of the journal', async () => {
    const { folder } = await withSnapshots()
    const { store } = await opened(folder)
    expect(notesOf(store.opened.state)).toEqual(FOUR)
    expect(store.opened.history.done.map(({ seq }) => seq)).toEqual([1, 2, 3, 4])
    expect(store.notices).toEqual([])
    await store.close()
  })

  it('may be written while lines are appended: it stands at the line of the state it was given', async () => {
    const { folder } = await libraryWithNotes(['one', 'two'])
    const { storage, store } = await opened(folder)
    const saving = store.saveSnapshot(store.opened)
    const appends = [store.append([noteStep('three')]), store.append([noteStep('four')])]
    await Promise.all([saving, ...appends])
    await store.close()
    const again = granted(await storage.openArticle(ARTICLE))
    expect(notesOf(again.opened.state)).toEqual(FOUR)
    expect(again.notices).toEqual([])
    await again.close()
    expect((await storage.check()).problems).toEqual([])
  })

  it('is not written from a state that lags behind the journal', async () => {
    const { folder, articleFolder } = await libraryWithNotes(['one'])
    const { store } = await opened(folder)
    granted(await store.append([noteStep('two')]))
    await store.saveSnapshot(store.opened)
    await store.close()
    expect(await readdir(articleFolder)).not.toContain('article.json')
  })

  it('is not written again when nothing has changed', async () => {
    const { folder, snapshot } = await libraryWithNotes(['one'], [1])
    await saveAgain(await library(folder))
    await expect(readFile(`${snapshot}.previous`)).rejects.toThrow('ENOENT')
  })
})

const DAMAGE: Record<string, (path: string) => Promise<unknown>> = {
  'one changed letter': async (path) => writeFile(path, (await readFile(path, 'utf8')).replace('"one"', '"0ne"')),
  'a changed header': async (path) => writeFile(path, (await readFile(path, 'utf8')).replace('"seq":', '"seq":1')),
  'half of it missing': (path) => truncate(path, 200),
  'nothing in it': (path) => writeFile(path, ''),
  'zeros in it': (path) => writeFile(path, Buffer.alloc(5000)),
  'something else in it': (path) => writeFile(path, '{"hello":"world"}'),
  'a row of no known shape, soundly sealed': (path) => reseal(path, (rest) => rest.replaceAll('"withheld":false,', '')),
  'a row under the id of another, soundly sealed': (path) =>
    reseal(path, (rest) => rest.replace(/\n"[0-9a-f-]{36}":/, `\n"${ARTICLE}":`)),
  'a table that is not ours, soundly sealed': (path) =>
    reseal(path, (rest) => rest.replace('"tables":{', '"tables":{"__proto__":{},')),
  'a link in its place': async (path) => {
    await copyFile(path, `${path}.elsewhere`)
    await rm(path)
    await symlink(`${path}.elsewhere`, path)
  },
  'a folder in its place': async (path) => {
    await rm(path)
    await mkdir(path)
  },
}

describe('a damaged snapshot', () => {
  it.each(Object.entries(DAMAGE))('is reported, not replaced: %s', async (_what, damage) => {
    const { folder, snapshot, articleFolder } = await withSnapshots()
    await damage(snapshot)
    const { storage, store } = await opened(folder)
    expect(notesOf(store.opened.state)).toEqual(FOUR)
    expect(store.notices.map(({ key }) => key)).toEqual(['storage.snapshot.damaged'])
    expect(store.readOnly).toBeNull()
    await store.close()

    await saveAgain(storage)
    expect(await readdir(articleFolder)).toContain('article.json.damaged-1')
    expect(JSON.parse(await readFile(snapshot, 'utf8')).seq).toBe(4)
    expect(JSON.parse(await readFile(`${snapshot}.previous`, 'utf8')).seq).toBe(2)
    expect((await storage.check()).problems).toEqual([])
  })

  it('and a damaged one before it: the journal has everything', async () => {
    const { folder, snapshot, articleFolder } = await withSnapshots()
    await writeFile(snapshot, 'x')
    await writeFile(`${snapshot}.previous`, 'y')
    const { storage, store } = await opened(folder)
    expect(notesOf(store.opened.state)).toEqual(FOUR)
    expect(store.notices.map(({ key }) => key)).toEqual(['storage.snapshot.damaged'])
    await store.close()
    await saveAgain(storage)
    expect(await readFile(join(articleFolder, 'article.json.damaged-1'), 'utf8')).toBe('x')
    expect(await readFile(join(articleFolder, 'article.json.previous.damaged-1'), 'utf8')).toBe('y')
  })

  it('never overwrites one that was damaged earlier', async () => {
    const { folder, snapshot, articleFolder } = await withSnapshots()
    for (const text of ['first', 'second']) {
      await writeFile(snapshot, text)
      const storage = await library(folder)
      await saveAgain(storage)
      await storage.close()
    }
    expect(await readFile(join(articleFolder, 'article.json.damaged-1'), 'utf8')).toBe('first')
    expect(await readFile(join(articleFolder, 'article.json.damaged-2'), 'utf8')).toBe('second')
  })

  it('is also one of another article, whose journal tells another story', async () => {
    const { folder, snapshot } = await withSnapshots()
    const other = await libraryWithNotes(['elsewhere'], [1])
    await copyFile(other.snapshot, snapshot)
    const { store } = await opened(folder)
    expect(notesOf(store.opened.state)).toEqual(FOUR)
    expect(store.notices.map(({ key }) => key)).toEqual(['storage.snapshot.damaged'])
    await store.close()
  })

  it('and a journal that is lost: the one before is shown, and how far it goes is said', async () => {
    const { folder, snapshot, journal } = await withSnapshots()
    await writeFile(snapshot, 'x')
    await writeFile(journal, 'y')
    const { store } = await opened(folder)
    expect(notesOf(store.opened.state)).toEqual(['one', 'two'])
    expect(store.readOnly?.key).toBe('storage.journal.short')
    expect(store.notices).toEqual([{ key: 'storage.snapshot.earlier', values: { seq: 2 } }])
    await store.close()
    expect([await readFile(snapshot, 'utf8'), await readFile(journal, 'utf8')]).toEqual(['x', 'y'])
  })

  it('in whose place a folder stands does not keep the next one from being written', async () => {
    const { folder, snapshot, articleFolder } = await withSnapshots()
    await rm(`${snapshot}.previous`)
    await mkdir(`${snapshot}.previous`)
    await saveAgain(await library(folder))
    expect(JSON.parse(await readFile(snapshot, 'utf8')).seq).toBe(4)
    expect(await readdir(articleFolder)).toContain('article.json.previous.damaged-1')
  })

  it('that is missing after a crash between two renames is no damage: the one before is read', async () => {
    const { folder, snapshot } = await withSnapshots()
    await rm(snapshot)
    const { store } = await opened(folder)
    expect(notesOf(store.opened.state)).toEqual(FOUR)
    expect(store.notices).toEqual([])
    await store.close()
  })
})

describe('a snapshot that knows more than the journal', () => {
  it.each([
    [
      'shortened by whole lines',
      async (journal: string) => {
        const [one] = (await readFile(journal, 'utf8')).split('\n')
        await writeFile(journal, `${one}\n`)
      },
    ],
    ['cut inside a line', (journal: string) => truncate(journal, 700)],
    ['emptied', (journal: string) => truncate(journal, 0)],
    ['lost', (journal: string) => rm(journal)],
  ])('is shown read-only, and nothing is touched: the journal was %s', async (_what, shorten) => {
    const { folder, journal, articleFolder } = await withSnapshots()
    await shorten(journal)
    const bytes = await readFile(journal).catch(() => null)
    const names = await readdir(articleFolder)
    const { store } = await opened(folder)
    expect(notesOf(store.opened.state)).toEqual(['one', 'two', 'three'])
    expect(store.readOnly?.key).toBe('storage.journal.short')
    expect(keyOf(await store.append([noteStep('five')]))).toBe('storage.journal.short')
    await store.saveSnapshot(store.opened)
    await store.close()
    expect(await readdir(articleFolder)).toEqual(names)
    expect(await readFile(journal).catch(() => null)).toEqual(bytes)
  })

  it('and is damaged itself leaves nothing to show: the store is read-only, not new', async () => {
    const { folder, journal, snapshot } = await libraryWithNotes(['one'], [1])
    await rm(journal)
    await writeFile(snapshot, 'x')
    const { store } = await opened(folder)
    expect(store.readOnly?.key).toBe('storage.journal.all-lost')
    expect(keyOf(await store.append([noteStep('five')]))).toBe('storage.journal.all-lost')
    await store.close()
    expect(await readFile(snapshot, 'utf8')).toBe('x')
  })
})

describe('a snapshot of a newer version', () => {
  it('that this version can read is opened read-only, and says so', async () => {
    const { folder, snapshot } = await withSnapshots()
    await reseal(snapshot, (rest) => rest.replace('"schemaVersion":1', '"schemaVersion":9'))
    const { store } = await opened(folder)
    expect(notesOf(store.opened.state)).toEqual(FOUR)
    expect(store.readOnly).toEqual({ key: 'storage.newer.read-only', values: { version: 9 } })
    await store.close()
  })

  it('that this version cannot read is refused, and left as it is', async () => {
    const { folder, snapshot } = await withSnapshots()
    await reseal(snapshot, (rest) =>
      rest.replace('"schemaVersion":1,"readableFrom":1', '"schemaVersion":9,"readableFrom":8'),
    )
    const before = await readFile(snapshot)
    const storage = await library(folder)
    expect(await storage.openArticle(ARTICLE)).toEqual({
      ok: false,
      refusal: { key: 'storage.newer.unreadable', values: { version: 9 } },
    })
    expect(await readFile(snapshot)).toEqual(before)
  })

  it('that has lost its shape in between is refused in the same words', async () => {
    const { folder, snapshot } = await withSnapshots()
    await reseal(snapshot, (rest) =>
      rest.replace('"schemaVersion":1', '"schemaVersion":9').replaceAll('"notes":', '"remarks":'),
    )
    const storage = await library(folder)
    expect(keyOf(await storage.openArticle(ARTICLE))).toBe('storage.newer.unreadable')
  })
})
