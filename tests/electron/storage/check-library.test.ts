import { createHash } from 'node:crypto'
import { appendFile, readFile, rm, symlink, truncate, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { CheckProgress, CheckReport } from '../../../core/contract-values.ts'
import type { Sha256 } from '../../../core/model/ids.ts'
import type { Store } from '../../../electron/services/ports.ts'
import { libraryOpener, openLibrary } from '../../../electron/storage/library-storage.ts'
import { diskError, machineWhere } from './failing-disk.ts'
import { ARTICLE, addRow, CONTENT, emptyFolder, granted, keyOf, library, noteStep, originalOf, WHO } from './samples.ts'

const BYTES = Buffer.from('The bridge opened in 1932.\n')
const AT = '2026-03-01T09:30:00.000Z'

/** A library with an article of one draft and two notes, and a source's evidence; snapshots at the last lines. */
async function wholeLibrary() {
  const folder = await emptyFolder()
  const storage = await library(folder)

  const kept = granted(await storage.keepEvidence({ name: 'minutes.pdf', bytes: BYTES }))
  const evidence = {
    id: '0190163d-8694-739b-aea5-0000000000e1',
    source: '0190163d-8694-739b-aea5-0000000000f1',
    ...kept,
    capturedAt: AT,
    capturedBy: WHO,
  }
  const own = granted(await storage.openLibrary())
  granted(await own.append([addRow('evidence', evidence)]))
  await own.close()

  const store = granted(await storage.createArticle(ARTICLE))
  const content = granted(await storage.writeContent(ARTICLE, CONTENT))
  const original = granted(await storage.writeOriginal(ARTICLE, BYTES, 'txt'))
  granted(await store.append([addRow('drafts', draftOf(content, original))]))
  granted(await store.append([noteStep('one')]))
  granted(await store.append([noteStep('two')]))
  await store.close()
  await saveSnapshot(granted(await storage.openLibrary()))
  await saveSnapshot(granted(await storage.openArticle(ARTICLE)))
  await storage.close()
  const inArticle = (...names: string[]) => join(folder, 'articles', ARTICLE, ...names)
  return { folder, inArticle, content, original, evidence: kept.sha256 }
}

async function saveSnapshot<State>(store: Store<State>): Promise<void> {
  await store.saveSnapshot(store.opened)
  await store.close()
}

const draftOf = (content: Sha256, original: Sha256) => ({
  id: '0190163d-8694-739b-aea5-0000000000d1',
  number: 1,
  name: '',
  receivedAt: AT,
  receivedBy: WHO,
  publishedOn: '',
  updatedOn: '',
  content,
  original: originalOf(original, BYTES.length),
  words: 5,
})

async function check(folder: string): Promise<CheckReport> {
  const storage = granted(await openLibrary(folder, { write: false, as: 'Ada' }))
  return storage.check()
}

const found = ({ problems }: CheckReport) => problems.map(({ place, problem }) => [place, problem.key])

const change = async (path: string, from: string, to: string) =>
  writeFile(path, (await readFile(path, 'utf8')).replace(from, to))

describe('checking a library', () => {
  it('counts what it has looked at, and finds nothing wrong in a sound one', async () => {
    const { folder } = await wholeLibrary()
    expect(await check(folder)).toEqual({ articles: 1, files: 3, lines: 4, problems: [] })
  })

  it('says how far it is', async () => {
    const { folder } = await wholeLibrary()
    const storage = granted(await openLibrary(folder, { write: false, as: 'Ada' }))
    const heard: CheckProgress[] = []
    await storage.check({ progress: (progress) => heard.push(progress) })
    expect(heard).toEqual([
      { done: 1, of: 3, article: ARTICLE },
      { done: 2, of: 3, article: null },
    ])
  })

  it('is stopped between two parts, and says how many it has not read', async () => {
    const { folder, inArticle, evidence } = await wholeLibrary()
    await change(inArticle('article.json'), '"one"', '"0ne"')
    await change(join(folder, 'evidence', evidence, 'minutes.pdf'), '1932', '1933')
    const storage = granted(await openLibrary(folder, { write: false, as: 'Ada' }))
    const stopping = new AbortController()
    const report = await storage.check({ signal: stopping.signal, progress: () => stopping.abort() })
    expect(report.unread).toBe(1)
    expect(found(report)).toEqual([[`articles/${ARTICLE}/article.json`, 'check.snapshot.damaged']])
  })

  it('gives way to others while it reads a long journal', async () => {
    const { folder } = await wholeLibrary()
    const storage = await library(folder)
    const store = granted(await storage.openArticle(ARTICLE))
    const notes = Array.from({ length: 5_000 }, (_, index) => noteStep(`note ${index}`))
    granted(await store.append(notes))
    let turns = 0
    let isChecked = false
    const checking = storage.check().finally(() => {
      isChecked = true
    })
    const others = (async () => {
      while (!isChecked) {
        await new Promise((resolve) => setImmediate(resolve))
        turns += 1
      }
    })()
    expect((await checking).lines).toBeGreaterThan(5_000)
    await others
    expect(turns).toBeGreaterThan(10)
    await store.close()
  })

  it('dates the newest change on the disk by the last line that is whole', async () => {
    const { folder, inArticle } = await wholeLibrary()
    const dated = async () => granted(await openLibrary(folder, { write: false, as: 'Ada' })).lastChangeAt()
    const lines = (await readFile(inArticle('journal.jsonl'), 'utf8')).trim().split('\n')
    const last: unknown = JSON.parse(lines.at(-1) ?? '')
    expect(last).toMatchObject({ at: await dated() })
    await appendFile(inArticle('journal.jsonl'), '{"seq":4,"schemaVersion":1,"at":"2031-01-01T00:00:00.000Z"')
    expect(last).toMatchObject({ at: await dated() })
    await truncate(inArticle('journal.jsonl'), 0)
    await rm(join(folder, 'library.journal.jsonl'))
    expect(await dated()).toBeNull()
  })

  it('does not mind files that nothing points to', async () => {
    const { folder, inArticle } = await wholeLibrary()
    await writeFile(inArticle('notes of mine.txt'), 'x')
    await writeFile(inArticle('drafts', 'x.json.damaged-1'), 'x')
    await writeFile(join(folder, 'evidence', '.DS_Store'), 'x')
    expect((await check(folder)).problems).toEqual([])
  })

  it('names every file whose bytes are not the ones that were kept', async () => {
    const { folder, inArticle, content, original, evidence } = await wholeLibrary()
    await change(inArticle('drafts', `${content}.json`), '1932', '1933')
    await change(inArticle('originals', `${original}.txt`), '1932', '1933')
    await change(join(folder, 'evidence', evidence, 'minutes.pdf'), '1932', '1933')
    expect(found(await check(folder))).toEqual([
      [`articles/${ARTICLE}/drafts/${content}.json`, 'check.file.damaged'],
      [`articles/${ARTICLE}/originals/${original}.txt`, 'check.file.damaged'],
      [`evidence/${evidence}/minutes.pdf`, 'check.file.damaged'],
    ])
  })

  it('names every file that is missing, or is a link', async () => {
    const { folder, inArticle, content, original, evidence } = await wholeLibrary()
    await rm(inArticle('drafts', `${content}.json`))
    await rm(inArticle('originals', `${original}.txt`))
    await symlink(join(folder, 'evidence', evidence, 'minutes.pdf'), inArticle('originals', `${original}.txt`))
    await rm(join(folder, 'evidence'), { recursive: true })
    expect(found(await check(folder))).toEqual([
      [`articles/${ARTICLE}/drafts/${content}.json`, 'check.file.missing'],
      [`articles/${ARTICLE}/originals/${original}`, 'check.file.missing'],
      [`evidence/${evidence}`, 'check.file.missing'],
    ])
  })

  it('names a damaged snapshot', async () => {
    const { folder, inArticle } = await wholeLibrary()
    await change(inArticle('article.json'), '"one"', '"0ne"')
    expect(found(await check(folder))).toEqual([[`articles/${ARTICLE}/article.json`, 'check.snapshot.damaged']])
  })

  it('finds damage in lines that opening does not read again, because a snapshot stands after them', async () => {
    const { folder, inArticle } = await wholeLibrary()
    await change(inArticle('journal.jsonl'), '"text":"one"', '"text":"0ne"')
    const storage = await library(folder)
    const store = granted(await storage.openArticle(ARTICLE))
    expect(store.readOnly).toBeNull()
    await store.close()
    expect((await check(folder)).problems).toEqual([
      { place: `articles/${ARTICLE}/article.json`, problem: { key: 'check.snapshot.ahead', values: {} } },
      { place: `articles/${ARTICLE}/journal.jsonl`, problem: { key: 'check.journal.damaged', values: { line: 2 } } },
    ])
  })

  it('finds a snapshot that is sound on the outside and does not say what the journal says', async () => {
    const { folder, inArticle } = await wholeLibrary()
    const text = await readFile(inArticle('article.json'), 'utf8')
    const rest = text.slice(text.indexOf('\n') + 1).replace('"text":"one"', '"text":"0ne"')
    const sha256 = createHash('sha256').update(rest).digest('hex')
    await writeFile(inArticle('article.json'), `{"sha256":"${sha256}",\n${rest}`)
    expect(found(await check(folder))).toEqual([[`articles/${ARTICLE}/article.json`, 'check.snapshot.differs']])
  })

  it('finds a journal that was shortened or lost', async () => {
    const { folder, inArticle } = await wholeLibrary()
    await truncate(inArticle('journal.jsonl'), 0)
    await rm(join(folder, 'library.journal.jsonl'))
    expect(found(await check(folder))).toEqual([
      ['library.journal.jsonl', 'check.file.missing'],
      ['library.json', 'check.snapshot.ahead'],
      [`articles/${ARTICLE}/article.json`, 'check.snapshot.ahead'],
      [`articles/${ARTICLE}/journal.jsonl`, 'check.journal.empty'],
    ])
  })

  it('finds a torn line, unless somebody may be writing it right now', async () => {
    const { folder, inArticle } = await wholeLibrary()
    await appendFile(inArticle('journal.jsonl'), '{"seq":4,')
    expect(found(await check(folder))).toEqual([[`articles/${ARTICLE}/journal.jsonl`, 'check.journal.torn']])
    await library(folder)
    expect((await check(folder)).problems).toEqual([])
  })

  it('finds a torn line in a store that is open for reading only', async () => {
    const { folder, inArticle } = await wholeLibrary()
    await appendFile(inArticle('journal.jsonl'), '{"seq":4,')
    const reading = granted(await openLibrary(folder, { write: false, as: 'Reader' }))
    const store = granted(await reading.openArticle(ARTICLE))
    expect(found(await reading.check())).toEqual([[`articles/${ARTICLE}/journal.jsonl`, 'check.journal.torn']])
    await store.close()
  })

  it.each([
    ['EACCES', 'storage.folder.unreadable'],
    ['EIO', 'storage.disk.unreadable'],
  ])('names an article whose journal the disk does not give (%s), and goes on with the others', async (code, key) => {
    const { folder } = await wholeLibrary()
    const machine = machineWhere((path) => {
      if (path.endsWith('journal.jsonl') && path.includes(ARTICLE)) throw diskError(code)
      return {}
    })
    const storage = granted(await libraryOpener(machine)(folder, { write: false, as: 'Ada' }))
    expect(found(await storage.check())).toEqual([[`articles/${ARTICLE}`, key]])
    expect(keyOf(await storage.openArticle(ARTICLE))).toBe(key)
  })

  it('changes nothing, also while the library is open', async () => {
    const { folder, inArticle } = await wholeLibrary()
    const storage = await library(folder)
    const store = granted(await storage.openArticle(ARTICLE))
    granted(await store.append([noteStep('three')]))
    const before = await readFile(inArticle('journal.jsonl'))
    expect((await storage.check()).problems).toEqual([])
    expect(await readFile(inArticle('journal.jsonl'))).toEqual(before)
    await store.close()
  })
})
