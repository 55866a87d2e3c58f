import { chmod, mkdir, readdir, readFile, rename, rm, symlink, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { sayRefusal } from '../../../core/messages/message.ts'
import { ArticleId, PersonId, ScaleId } from '../../../core/model/ids.ts'
import { libraryOpener, openLibrary } from '../../../electron/storage/library-storage.ts'
import { diskError, fillableDisk, machineWhere, readOnlyDisk } from './failing-disk.ts'
import {
  ARTICLE,
  addRow,
  CONTENT,
  emptyFolder,
  granted,
  keyOf,
  library,
  libraryWithNotes,
  noteStep,
  notesOf,
  WHO,
} from './samples.ts'

const forWriting = { write: true, as: 'Ada' }
const forReading = { write: false, as: 'Ada' }

describe('the folder of a library', () => {
  it('is made where there is none', async () => {
    const folder = join(await emptyFolder(), 'Documents', 'Tickmark')
    const storage = await library(folder)
    expect(storage.readOnly).toBeNull()
    expect(granted(await storage.articles())).toEqual([])
    expect(await readdir(folder)).toContain('library.journal.jsonl')
  })

  it('may be an empty one, or one that holds nothing but what the system puts there', async () => {
    const folder = await emptyFolder()
    for (const name of ['.DS_Store', 'desktop.ini', 'Thumbs.db']) await writeFile(join(folder, name), '')
    expect((await library(folder)).readOnly).toBeNull()
  })

  it('is not one with other files in it, and those are left alone', async () => {
    const folder = await emptyFolder()
    await writeFile(join(folder, 'thesis.docx'), '')
    expect(keyOf(await openLibrary(folder, forWriting))).toBe('storage.folder.not-a-library')
    expect(await readdir(folder)).toEqual(['thesis.docx'])
  })

  it('is not a file, nor inside one', async () => {
    const file = join(await emptyFolder(), 'thesis.docx')
    await writeFile(file, '')
    expect(keyOf(await openLibrary(file, forWriting))).toBe('storage.folder.is-file')
    expect(keyOf(await openLibrary(join(file, 'library'), forWriting))).toBe('storage.folder.cannot-make')
  })

  it.skipIf(process.platform !== 'linux')('is not made where nothing can stand, and that is said at once', async () => {
    expect(keyOf(await openLibrary('/proc/nowhere/library', forWriting))).toBe('storage.folder.cannot-make')
  })

  it.each([
    ['EACCES', 'storage.folder.cannot-make'],
    ['ENOSPC', 'storage.disk.full'],
  ])('that cannot be made says why: %s', async (code, key) => {
    const machine = machineWhere((_path, flags) => {
      if (flags === 'a') throw diskError(code)
      return {}
    })
    const folder = join(await emptyFolder(), 'new')
    expect(keyOf(await libraryOpener(machine)(folder, forWriting))).toBe(key)
  })

  it('is not made by somebody who only wants to read', async () => {
    const folder = await emptyFolder()
    expect(keyOf(await openLibrary(folder, forReading))).toBe('storage.folder.no-library')
    expect(keyOf(await openLibrary(join(folder, 'nowhere'), forReading))).toBe('storage.folder.no-library')
    expect(await readdir(folder)).toEqual([])
  })

  it.each(['articles', 'evidence', 'cache', 'backups'])('is refused when its %s lead out of it', async (name) => {
    const folder = await emptyFolder()
    await (await library(folder)).close()
    await symlink(await emptyFolder(), join(folder, name))
    expect(await openLibrary(folder, forWriting)).toEqual({
      ok: false,
      refusal: { key: 'storage.folder.linked', values: { name } },
    })
  })

  it.each(['EACCES', 'EROFS'] as const)('that may not be written to (%s) can be read', async (code) => {
    const { folder } = await libraryWithNotes(['one'])
    const storage = granted(await libraryOpener(readOnlyDisk(code))(folder, forWriting))
    expect(storage.readOnly?.key).toBe('storage.read-only.folder')
    const store = granted(await storage.openArticle(ARTICLE))
    expect(notesOf(store.opened.state)).toEqual(['one'])
    expect(keyOf(await store.append([noteStep('two')]))).toBe('storage.read-only.folder')
    await store.close()
    await storage.close()
  })

  it('on a full disk can be read', async () => {
    const { folder } = await libraryWithNotes(['one'])
    const { disk, machine } = fillableDisk()
    disk.full = true
    const storage = granted(await libraryOpener(machine)(folder, forWriting))
    expect(storage.readOnly?.key).toBe('storage.read-only.full')
    const store = granted(await storage.openArticle(ARTICLE))
    expect(notesOf(store.opened.state)).toEqual(['one'])
    await store.close()
    expect(await readdir(folder)).not.toContain('lock')
  })

  it.skipIf(process.platform === 'win32' || process.getuid?.() === 0)('without permission says so', async () => {
    const folder = await emptyFolder()
    await chmod(folder, 0o000)
    expect(keyOf(await openLibrary(folder, forWriting))).toBe('storage.folder.unreadable')
    await chmod(folder, 0o700)
  })

  it('loses what a killed process left half-written, and nothing else', async () => {
    const { folder } = await libraryWithNotes(['one'])
    await mkdir(join(folder, 'cache', 'incoming'), { recursive: true })
    await writeFile(join(folder, 'cache', 'incoming', 'abc'), 'half')
    await writeFile(join(folder, 'cache', 'list.json'), '1')
    await mkdir(join(folder, 'articles', `.new-${ARTICLE}-abc`))
    const storage = await library(folder)
    expect(await readdir(join(folder, 'cache'))).toEqual(['list.json'])
    expect(await readdir(join(folder, 'articles'))).toEqual([ARTICLE])
    expect(granted(await storage.articles())).toEqual([ARTICLE])
  })
})

describe('the store of the library itself', () => {
  it('keeps people and scales across a restart', async () => {
    const folder = await emptyFolder()
    const storage = await library(folder)
    const store = granted(await storage.openLibrary())
    const person = { id: PersonId.parse(WHO), name: 'Ada', addedAt: '2026-03-01T09:30:00.000Z' }
    const settings = { id: 'settings', defaultScale: ScaleId.parse('truth') }
    granted(await store.append([addRow('people', person), addRow('settings', settings)]))
    await store.close()
    const again = granted(await storage.openLibrary())
    expect(again.opened.state.people).toEqual({ [WHO]: person })
    expect(again.opened.state.settings).toEqual({ settings })
    await again.saveSnapshot(again.opened)
    await again.close()
    expect((await readdir(folder)).sort()).toEqual(['cache', 'library.journal.jsonl', 'library.json', 'lock'])
  })

  it('does not take the rows of an article', async () => {
    const storage = await library(await emptyFolder())
    const store = granted(await storage.openLibrary())
    expect(keyOf(await store.append([noteStep('one')]))).toBe('storage.change.unreadable')
    await store.close()
  })
})

describe('an article', () => {
  it('is on disk from its first line on', async () => {
    const storage = await library(await emptyFolder())
    const store = granted(await storage.createArticle(ARTICLE))
    expect(granted(await storage.articles())).toEqual([])
    granted(await store.append([noteStep('one')]))
    await store.close()
    expect(granted(await storage.articles())).toEqual([ARTICLE])
  })

  it('is not made a second time', async () => {
    const { folder } = await libraryWithNotes(['one'])
    const storage = await library(folder)
    expect(keyOf(await storage.createArticle(ARTICLE))).toBe('refused.article.exists')
  })

  it('leaves nothing behind when there is no room for it', async () => {
    const folder = await emptyFolder()
    const machine = machineWhere((path, flags) => {
      if (path.includes('.new-') && flags === 'wx') throw diskError('ENOSPC')
      return {}
    })
    const storage = await library(folder, machine)
    expect(keyOf(await storage.createArticle(ARTICLE))).toBe('storage.disk.full')
    expect(await readdir(join(folder, 'articles'))).toEqual([])
  })

  it('that is not there is refused', async () => {
    const storage = await library(await emptyFolder())
    expect(keyOf(await storage.openArticle(ARTICLE))).toBe('storage.article.gone')
    expect(keyOf(await storage.writeContent(ARTICLE, CONTENT))).toBe('refused.article.unknown')
    expect(await storage.articleStamp(ARTICLE)).toBe('')
  })

  it('is never a folder with another name', async () => {
    const { folder } = await libraryWithNotes(['one'])
    await mkdir(join(folder, 'articles', 'notes of mine'))
    expect(granted(await (await library(folder)).articles())).toEqual([ARTICLE])
  })

  it('in whose place a link or a file stands is named, so that it is told of, and never opened', async () => {
    const { folder } = await libraryWithNotes(['one'])
    const elsewhere = await libraryWithNotes(['two'])
    const linked = ArticleId.parse('0190163d-8694-739b-aea5-000000000002')
    const file = ArticleId.parse('0190163d-8694-739b-aea5-000000000003')
    await symlink(elsewhere.articleFolder, join(folder, 'articles', linked))
    await writeFile(join(folder, 'articles', file), '')
    const storage = await library(folder)
    expect([...granted(await storage.articles())].sort()).toEqual([ARTICLE, linked, file])
    for (const id of [linked, file]) expect(keyOf(await storage.openArticle(id))).toBe('storage.article.gone')
  })

  it('whose journal is a link is refused: it could lead anywhere', async () => {
    const { folder, journal } = await libraryWithNotes(['one'])
    await rename(journal, join(folder, 'elsewhere'))
    await symlink(join(folder, 'elsewhere'), journal)
    expect(keyOf(await (await library(folder)).openArticle(ARTICLE))).toBe('storage.folder.linked')
  })

  it('whose journal cannot be read has an empty stamp, so that nothing kept about it is believed', async () => {
    const { folder, journal } = await libraryWithNotes(['one'])
    await rm(journal)
    await mkdir(journal)
    expect(await (await library(folder)).articleStamp(ARTICLE)).toBe('')
    expect((await library(folder)).articleGlance(ARTICLE)).toBe('')
  })

  it('looks other at a glance after every change, the same otherwise, and like nothing where a link leads elsewhere', async () => {
    const { folder, journal } = await libraryWithNotes(['one'])
    const storage = await library(folder)
    const glances = [storage.articleGlance(ARTICLE), storage.articleGlance(ARTICLE)]
    const store = granted(await storage.openArticle(ARTICLE))
    granted(await store.append([noteStep('two')]))
    glances.push(storage.articleGlance(ARTICLE))
    await store.close()
    const bytes = await readFile(journal)
    await writeFile(journal, bytes)
    glances.push(storage.articleGlance(ARTICLE))
    expect(glances[0]).not.toBe('')
    expect(glances[1]).toBe(glances[0])
    expect(new Set(glances).size).toBe(3)
    const own = dirname(journal)
    await rename(own, `${own}-elsewhere`)
    expect(storage.articleGlance(ARTICLE)).toBe('')
    await symlink(`${own}-elsewhere`, own)
    expect(storage.articleGlance(ARTICLE)).toBe('')
  })

  it('is listed with the same glance that a look at it alone gives, and with none where nothing can be looked at', async () => {
    const { folder } = await libraryWithNotes(['one'])
    const file = ArticleId.parse('0190163d-8694-739b-aea5-000000000003')
    await writeFile(join(folder, 'articles', file), '')
    const storage = await library(folder)
    const glances = granted(await storage.glances())
    expect(glances.get(ARTICLE)).toBe(storage.articleGlance(ARTICLE))
    expect(glances.get(file)).toBe('')
    expect([...glances.keys()].sort()).toEqual([...granted(await storage.articles())].sort())
  })

  it('has another stamp when the beginning of its journal is damaged', async () => {
    const { folder, journal } = await libraryWithNotes(['one', 'two', 'three'])
    const storage = await library(folder)
    const stamp = await storage.articleStamp(ARTICLE)
    const bytes = await readFile(journal)
    await writeFile(journal, bytes.fill(0, 0, 64))
    expect(await storage.articleStamp(ARTICLE)).not.toBe(stamp)
  })

  it('has another stamp after every change, and the same one otherwise', async () => {
    const { folder } = await libraryWithNotes(['one'])
    const storage = await library(folder)
    const stamps = [await storage.articleStamp(ARTICLE), await storage.articleStamp(ARTICLE)]
    const store = granted(await storage.openArticle(ARTICLE))
    granted(await store.append([noteStep('two')]))
    stamps.push(await storage.articleStamp(ARTICLE))
    await store.saveSnapshot(store.opened)
    await store.close()
    stamps.push(await storage.articleStamp(ARTICLE))
    expect(stamps[0]).toBe(stamps[1])
    expect(stamps[1]).not.toBe(stamps[2])
    expect(stamps[2]).toBe(stamps[3])
  })
})

describe('a cache', () => {
  it('gives back what was written, and null for what cannot be read', async () => {
    const folder = await emptyFolder()
    const storage = await library(folder)
    await storage.writeCache('list', { articles: [1, 2] })
    expect(await storage.readCache('list')).toEqual({ articles: [1, 2] })
    expect(await storage.readCache('other')).toBeNull()
    await writeFile(join(folder, 'cache', 'list.json'), '{"articles":')
    expect(await storage.readCache('list')).toBeNull()
  })

  it('never leads out of its folder', async () => {
    const folder = await emptyFolder()
    const storage = await library(folder)
    await storage.writeCache('../../escaped', 1)
    expect(await storage.readCache('../../escaped')).toBe(1)
    expect(await readdir(join(folder, 'cache'))).toHaveLength(1)
  })

  it('is silent on a full disk', async () => {
    const { disk, machine } = fillableDisk()
    const folder = await emptyFolder()
    const storage = await library(folder, machine)
    await storage.writeCache('list', 1)
    disk.full = true
    await storage.writeCache('list', 2)
    expect(await storage.readCache('list')).toBe(1)
    expect(await readdir(join(folder, 'cache'))).toEqual(['list.json'])
  })
})

it('each refusal is a whole sentence with its values in place', async () => {
  const folder = await emptyFolder()
  await library(folder)
  const second = granted(await openLibrary(folder, { write: true, as: 'Grace' }))
  const sentence = second.readOnly ? sayRefusal(second.readOnly) : ''
  expect(sentence).toMatch(/^Ada has had this library open on .+ since .+\. You can read it; .+\.$/)
  expect(sentence).not.toContain('{')
  expect(JSON.parse(await readFile(join(folder, 'lock'), 'utf8')).who).toBe('Ada')
})
