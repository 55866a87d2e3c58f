import { readdir, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { sayKey } from '../../../core/messages/message.ts'
import { libraryOpener, openLibrary } from '../../../electron/storage/library-storage.ts'
import { TestMachine } from '../../support/services.ts'
import { diskError, withoutArticles } from '../storage/failing-disk.ts'

const TEXT = 'Ferry strikes pier at night\n\nThree people were hurt, the harbour office said on Saturday.'
const TITLE = 'Ferry strikes pier at night'

async function libraryAtRest() {
  const machine = new TestMachine()
  const services = await machine.start()
  const article = await machine.importText(TEXT)
  await services.close()
  return { machine, article }
}

const opening = (fault: Error) => ({ openLibrary: libraryOpener(withoutArticles(fault)) })
const titles = async (machine: TestMachine) =>
  (await machine.ask('library.read', {})).articles.map(({ title }) => title)

describe('a folder of articles that cannot be read', () => {
  it('because it may not be, is told of; its articles are named, and there again once it may', async () => {
    const { machine, article } = await libraryAtRest()
    await machine.start(opening(diskError('EACCES')))
    const { notices, library } = await machine.ask('app.start', {})
    expect(library.refused).toBeNull()
    expect(notices).toEqual([{ key: 'storage.articles.unreadable', values: { code: 'EACCES' } }])
    expect((await machine.ask('library.read', {})).damaged).toMatchObject([
      { id: article, title: TITLE, refusal: { key: 'storage.folder.unreadable' } },
    ])
    await machine.restart()
    expect(await titles(machine)).toEqual([TITLE])
    expect((await machine.ask('app.start', {})).notices).toEqual([])
  })

  it('because the disk fails, is told of; what is known by name can still be opened', async () => {
    const { machine, article } = await libraryAtRest()
    await machine.start(opening(diskError('EIO')))
    const { notices } = await machine.ask('app.start', {})
    expect(notices.map(({ key, values }) => sayKey(key, values))).toEqual([
      'The folder “articles” of the library could not be read (EIO), so articles may be missing from the list. Nothing in it was changed: check its permissions and the disk, and open the library again.',
    ])
    expect(await titles(machine)).toEqual([TITLE])
    expect((await machine.ask('article.open', { article })).content.text).toContain('Three people')
  })

  it('is a problem that the check names, and nothing is forgotten meanwhile', async () => {
    const { machine, article } = await libraryAtRest()
    const services = await machine.start(opening(diskError('EACCES')))
    expect((await machine.ask('library.check', {})).problems.map(({ place, problem }) => [place, problem.key])).toEqual(
      [
        ['articles', 'storage.articles.unreadable'],
        [`articles/${article}`, 'storage.folder.unreadable'],
      ],
    )
    expect(await services.ask('article.forget', { article })).toMatchObject({
      ok: false,
      refusal: { key: 'storage.articles.unreadable' },
    })
  })

  it('because a file stands in its place, is told of, and the app starts all the same', async () => {
    const { machine } = await libraryAtRest()
    await rm(path.join(machine.library, 'articles'), { recursive: true })
    await writeFile(path.join(machine.library, 'articles'), '')
    await machine.start()
    expect((await machine.ask('app.start', {})).library.refused).toEqual({
      key: 'storage.folder.linked',
      values: { name: 'articles' },
    })
  })

  it('for a reason nobody thought of, lets the app start and say so, and leaves the library to the next who opens it', async () => {
    const { machine } = await libraryAtRest()
    await machine.start(opening(new Error('nobody thought of it')))
    expect((await machine.ask('app.start', {})).library.refused?.key).toBe('refused.call.surprise')
    expect(machine.logged).toHaveLength(1)
    expect(await readdir(machine.library)).not.toContain('lock')
    await machine.restart({ openLibrary })
    expect(await titles(machine)).toEqual([TITLE])
  })
})
