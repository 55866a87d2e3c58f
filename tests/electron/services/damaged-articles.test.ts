import { createHash } from 'node:crypto'
import { cp, mkdir, readdir, readFile, rename, rm, symlink, truncate, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { sayKey } from '../../../core/messages/message.ts'
import { ArticleId } from '../../../core/model/ids.ts'
import { onlyArticle } from '../../../core/query/only-article.ts'
import { TestMachine } from '../../support/services.ts'

const TEXT = 'Ferry strikes pier at night\n\nThree people were hurt, the harbour office said on Saturday.'
const TITLE = 'Ferry strikes pier at night'
const BINARY = Buffer.from(Array.from({ length: 700 }, (_, at) => ((at * 73) % 251) + 1))
const OTHER = ArticleId.parse('0190163d-8694-739b-aea5-0000000000aa')

/** A library with one article of two lines, no longer open. */
async function libraryAtRest() {
  const machine = new TestMachine()
  const services = await machine.start()
  const article = await machine.importText(TEXT)
  const { tables, content } = await machine.ask('article.open', { article })
  const start = content.text.indexOf('Three people')
  const { draft } = onlyArticle(tables)
  await machine.on(article, { type: 'claim.mark', draft, spans: [{ start, end: start + 12 }] })
  await services.close()
  const folder = path.join(machine.library, 'articles', article)
  return {
    machine,
    article,
    folder,
    journal: path.join(folder, 'journal.jsonl'),
    snapshot: path.join(folder, 'article.json'),
    cache: path.join(machine.library, 'cache', 'overview.json'),
  }
}

/** A line as Tickmark would seal it. */
function sealed(line: Record<string, unknown>): string {
  const text = JSON.stringify(line)
  return `${text.slice(0, -1)},"hash":"${createHash('sha256').update(text).digest('hex')}"}\n`
}

/** One line of a journal that only a later Tickmark understands, soundly sealed. */
const NEWER_LINE = sealed({ seq: 1, schemaVersion: 7, novelty: true, prev: '' })

type AtRest = Awaited<ReturnType<typeof libraryAtRest>>

/** Everything under a folder that is not a folder, with its bytes. */
async function filesIn(folder: string): Promise<Record<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => [])
  const files = entries.filter((entry) => entry.isFile()).map((entry) => path.join(entry.parentPath, entry.name))
  const read = async (file: string) => [file, (await readFile(file)).toString('base64')] as const
  return Object.fromEntries(await Promise.all(files.sort().map(read)))
}

const listed = async (machine: TestMachine) => {
  const { articles, damaged } = await machine.ask('library.read', {})
  return { titles: articles.map(({ title }) => title), damaged }
}

const problems = async (machine: TestMachine, article: string) =>
  (await machine.ask('library.check', {})).problems.map(({ place, problem }) => [
    place.replace(`articles/${article}`, '…'),
    problem.key,
  ])

interface Loss {
  readonly what: string
  readonly damage: (at: AtRest) => Promise<unknown>
  readonly why: string
  readonly found: readonly (readonly [string, string])[]
}

const SNAPSHOT_TOO = ['…/article.json', 'check.snapshot.damaged-too'] as const
const FIRST_LINE = ['…/journal.jsonl', 'check.journal.damaged'] as const
const EMPTY = ['…/journal.jsonl', 'check.journal.empty'] as const
const MISSING = ['…/journal.jsonl', 'check.file.missing'] as const
const GONE = ['…', 'check.article.gone'] as const

const overwritten =
  (bytes: string | Buffer) =>
  async ({ snapshot, journal }: AtRest) => {
    await writeFile(snapshot, bytes)
    await writeFile(journal, bytes)
  }

const LOSSES: readonly Loss[] = [
  {
    what: 'both files are binary garbage',
    damage: overwritten(BINARY),
    why: 'storage.journal.all-lost',
    found: [SNAPSHOT_TOO, FIRST_LINE],
  },
  {
    what: 'both files are other text',
    damage: overwritten('not ours\nnor this\n'),
    why: 'storage.journal.all-lost',
    found: [SNAPSHOT_TOO, FIRST_LINE],
  },
  {
    what: 'both files are JSON of another shape',
    damage: overwritten('{"seq":1,"hello":"world"}\n'),
    why: 'storage.journal.all-lost',
    found: [SNAPSHOT_TOO, FIRST_LINE],
  },
  {
    what: 'both files are zeros',
    damage: overwritten(Buffer.alloc(3_000)),
    why: 'storage.journal.all-lost',
    found: [SNAPSHOT_TOO, FIRST_LINE],
  },
  {
    what: 'both files are empty',
    damage: overwritten(''),
    why: 'storage.journal.all-lost',
    found: [EMPTY, SNAPSHOT_TOO],
  },
  {
    what: 'both files are missing',
    damage: async ({ snapshot, journal }) => {
      await rm(snapshot)
      await rm(journal)
    },
    why: 'storage.journal.all-lost',
    found: [MISSING],
  },
  {
    what: 'the snapshot is missing and the journal is empty',
    damage: async ({ snapshot, journal }) => {
      await rm(snapshot)
      await truncate(journal, 0)
    },
    why: 'storage.journal.all-lost',
    found: [EMPTY],
  },
  {
    what: 'the snapshot is missing and the journal is garbage',
    damage: async ({ snapshot, journal }) => {
      await rm(snapshot)
      await writeFile(journal, BINARY)
    },
    why: 'storage.journal.all-lost',
    found: [FIRST_LINE],
  },
  {
    what: 'the journal is a folder',
    damage: async ({ journal }) => {
      await rm(journal)
      await mkdir(journal)
    },
    why: 'storage.folder.linked',
    found: [FIRST_LINE, ['…/article.json', 'check.snapshot.ahead']],
  },
  {
    what: 'a newer version wrote the only line',
    damage: async ({ snapshot, journal }) => {
      await rm(snapshot)
      await writeFile(journal, NEWER_LINE)
    },
    why: 'storage.newer.unreadable',
    found: [['…/journal.jsonl', 'check.newer']],
  },
  {
    what: 'its folder is empty',
    damage: async ({ folder }) => {
      await rm(folder, { recursive: true })
      await mkdir(folder)
    },
    why: 'storage.journal.all-lost',
    found: [MISSING],
  },
  {
    what: 'its folder is missing',
    damage: ({ folder }) => rm(folder, { recursive: true }),
    why: 'storage.article.gone',
    found: [GONE],
  },
  {
    what: 'the folder of all articles is missing',
    damage: ({ folder }) => rm(path.dirname(folder), { recursive: true }),
    why: 'storage.article.gone',
    found: [GONE],
  },
  {
    what: 'a file stands in the place of its folder',
    damage: async ({ folder }) => {
      await rm(folder, { recursive: true })
      await writeFile(folder, BINARY)
    },
    why: 'storage.article.gone',
    found: [GONE],
  },
  {
    what: 'a link stands in the place of its folder',
    damage: async ({ folder, machine }) => {
      await rename(folder, path.join(machine.folder, 'elsewhere'))
      await symlink(path.join(machine.folder, 'elsewhere'), folder)
    },
    why: 'storage.article.gone',
    found: [GONE],
  },
]

describe('an article of which nothing can be read', () => {
  it.each(LOSSES)('is listed by its last known title, with the reason: $what', async ({ damage, why }) => {
    const at = await libraryAtRest()
    await damage(at)
    await at.machine.start()
    const { titles, damaged } = await listed(at.machine)
    expect(titles).toEqual([])
    expect(damaged).toMatchObject([{ id: at.article, title: TITLE, refusal: { key: why } }])
    expect(at.machine.logged).toEqual([])
  })

  it.each(LOSSES)('cannot be opened, and no file of it is touched, however often one tries: $what', async (loss) => {
    const at = await libraryAtRest()
    await loss.damage(at)
    const before = await filesIn(at.folder)
    for (const _time of [1, 2]) {
      const services = await at.machine.start()
      expect(await services.ask('article.open', { article: at.article })).toMatchObject({ ok: false })
      expect((await listed(at.machine)).damaged).toHaveLength(1)
      await services.close()
    }
    expect(await filesIn(at.folder)).toEqual(before)
    expect(await filesIn(path.join(at.machine.library, 'backups'))).toEqual({})
  })

  it.each(LOSSES)('is told of by the check: $what', async ({ damage, found }) => {
    const at = await libraryAtRest()
    await damage(at)
    await at.machine.start()
    expect(await problems(at.machine, at.article)).toEqual(found)
  })

  it('says what happened, what was kept and what to do', async () => {
    const at = await libraryAtRest()
    await overwritten(BINARY)(at)
    await at.machine.start()
    const { refusal } = (await listed(at.machine)).damaged[0] ?? { refusal: { key: '', values: {} } }
    expect(sayKey(refusal.key, refusal.values)).toBe(
      'Neither the journal nor a saved copy can be read, so there is nothing to show. Nothing can be changed, and no file was touched. Put both back from a backup and open the library again.',
    )
  })

  it('is called by the headline of a text it kept where the list was never written', async () => {
    const at = await libraryAtRest()
    await overwritten(BINARY)(at)
    await rm(at.cache)
    await at.machine.start()
    expect((await listed(at.machine)).damaged).toMatchObject([{ id: at.article, title: TITLE }])
  })

  it('has no title where nothing at all remembers one', async () => {
    const at = await libraryAtRest()
    await overwritten(BINARY)(at)
    await rm(at.cache)
    await rm(path.join(at.folder, 'drafts'), { recursive: true })
    await at.machine.start()
    expect((await listed(at.machine)).damaged).toMatchObject([{ id: at.article, title: '' }])
  })

  it('is an article like any other once its files are back', async () => {
    const at = await libraryAtRest()
    await cp(at.folder, `${at.folder}.backup`, { recursive: true })
    await overwritten(BINARY)(at)
    await (await at.machine.start()).close()
    await rm(at.folder, { recursive: true })
    await rename(`${at.folder}.backup`, at.folder)
    await at.machine.start()
    expect(await listed(at.machine)).toEqual({ titles: [TITLE], damaged: [] })
    expect((await at.machine.ask('library.check', {})).problems).toEqual([])
  })

  it('is remembered from the moment it came in, although the library was never closed', async () => {
    const machine = new TestMachine()
    await machine.start()
    await machine.importText(TEXT)
    await rm(path.join(machine.library, 'articles'), { recursive: true })
    const reader = new TestMachine()
    await reader.start({ libraryFolder: machine.library, write: false })
    expect(await listed(reader)).toMatchObject({ titles: [], damaged: [{ title: TITLE }] })
  })

  it('is found at the next start when its files were overwritten while it was open', async () => {
    const at = await libraryAtRest()
    const services = await at.machine.start()
    await at.machine.on(at.article, { type: 'article.bin' })
    await expect.poll(() => at.machine.events.at(-1)?.type).toBe('articles.changed')
    await overwritten(BINARY)(at)
    expect(
      await services.ask('article.execute', { article: at.article, command: { type: 'article.restore' } }),
    ).toMatchObject({
      ok: false,
      refusal: { key: 'storage.journal.changed-outside' },
    })
    await services.close()
    await at.machine.start()
    expect((await listed(at.machine)).damaged).toMatchObject([{ title: TITLE }])
  })

  it('is known although another entry of the kept list cannot be understood', async () => {
    const at = await libraryAtRest()
    await rm(at.folder, { recursive: true })
    const kept = JSON.parse(await readFile(at.cache, 'utf8'))
    await writeFile(
      at.cache,
      JSON.stringify({ ...kept, entries: { ...kept.entries, [OTHER]: { stamp: 7 }, '../x': null } }),
    )
    await at.machine.start()
    expect((await listed(at.machine)).damaged).toMatchObject([{ id: at.article, title: TITLE }])
  })

  it('whose folder is gone is taken out of the list on request, and comes back with its folder', async () => {
    const at = await libraryAtRest()
    await rename(at.folder, `${at.folder}.away`)
    await at.machine.start()
    await at.machine.ask('article.forget', { article: at.article })
    expect(await listed(at.machine)).toEqual({ titles: [], damaged: [] })
    await at.machine.restart()
    expect(await listed(at.machine)).toEqual({ titles: [], damaged: [] })
    expect((await at.machine.ask('library.check', {})).problems).toEqual([])
    await rename(`${at.folder}.away`, at.folder)
    await at.machine.restart()
    expect(await listed(at.machine)).toEqual({ titles: [TITLE], damaged: [] })
  })

  it('stays in the list while anything of it is there', async () => {
    const at = await libraryAtRest()
    await overwritten(BINARY)(at)
    const services = await at.machine.start()
    expect(await services.ask('article.forget', { article: at.article })).toMatchObject({ ok: false })
    expect((await listed(at.machine)).damaged).toHaveLength(1)
  })
})

describe('an article that is readable in part', () => {
  it('of a good snapshot and a journal of garbage is shown as the snapshot has it, and nothing is touched', async () => {
    const at = await libraryAtRest()
    await writeFile(at.journal, BINARY)
    const before = await filesIn(at.folder)
    const services = await at.machine.start()
    expect(await listed(at.machine)).toEqual({ titles: [TITLE], damaged: [] })
    const opened = await at.machine.ask('article.open', { article: at.article })
    expect(Object.values(opened.tables.claims)).toHaveLength(1)
    expect(opened.readOnly?.key).toBe('storage.journal.short')
    await services.close()
    expect(await filesIn(at.folder)).toEqual(before)
  })

  it.each([
    ['garbage', BINARY],
    ['garbage of several lines', Buffer.from('not ours\nnor this\n')],
  ])('of a bad snapshot and a journal that ends in %s is shown up to there, and says so', async (_what, tail) => {
    const at = await libraryAtRest()
    await writeFile(at.snapshot, BINARY)
    const bytes = await readFile(at.journal)
    await writeFile(at.journal, Buffer.concat([bytes.subarray(0, bytes.indexOf('\n') + 1), tail]))
    const before = await filesIn(at.folder)
    const services = await at.machine.start()
    expect((await listed(at.machine)).titles).toEqual([TITLE])
    const opened = await at.machine.ask('article.open', { article: at.article })
    expect(opened.tables.claims).toEqual({})
    expect(opened.readOnly).toEqual({ key: 'storage.journal.damaged', values: { line: 2 } })
    expect(opened.notices).toEqual([])
    expect(await problems(at.machine, at.article)).toEqual([SNAPSHOT_TOO, FIRST_LINE])
    await services.close()
    expect(await filesIn(at.folder)).toEqual(before)
  })

  it('says so as well where the whole library is only being read', async () => {
    const at = await libraryAtRest()
    await writeFile(at.journal, BINARY)
    await at.machine.start({ write: false })
    const opened = await at.machine.ask('article.open', { article: at.article })
    expect(opened.readOnly?.key).toBe('storage.read-only.chosen')
    expect(opened.notices).toMatchObject([{ key: 'storage.journal.short' }])
  })

  it('of a bad snapshot and a good journal is whole', async () => {
    const at = await libraryAtRest()
    await writeFile(at.snapshot, BINARY)
    await at.machine.start()
    const opened = await at.machine.ask('article.open', { article: at.article })
    expect(Object.values(opened.tables.claims)).toHaveLength(1)
    expect(opened.readOnly).toBeNull()
    expect(opened.notices).toMatchObject([{ key: 'storage.snapshot.damaged' }])
  })

  it('whose text is missing is listed as one that cannot be opened, where the list was never written', async () => {
    const at = await libraryAtRest()
    await rm(path.join(at.folder, 'drafts'), { recursive: true })
    await rm(at.cache)
    await at.machine.start()
    expect((await listed(at.machine)).damaged).toMatchObject([{ refusal: { key: 'storage.content.missing' } }])
  })
})

describe('a journal that was cut at the end of a line, with no snapshot to tell', () => {
  const noticesOf = async (machine: TestMachine) =>
    (await machine.ask('app.start', {})).notices.map(({ key, values }) => ({ key, values }))

  async function cut({ snapshot, journal, folder }: AtRest, lines: number) {
    const kept = (await readFile(journal, 'utf8')).split('\n').slice(0, lines)
    await writeFile(journal, `${kept.join('\n')}\n`)
    for (const name of await readdir(folder)) if (name.includes('article')) await rm(path.join(folder, name))
    await rm(snapshot, { force: true })
  }

  it('is told of by what the list had counted, once, and what is left can be worked on', async () => {
    const at = await libraryAtRest()
    await cut(at, 1)
    await at.machine.start()
    expect(await noticesOf(at.machine)).toEqual([
      { key: 'storage.journal.shorter', values: { title: TITLE, had: 2, has: 1 } },
    ])
    expect((await listed(at.machine)).titles).toEqual([TITLE])
    expect((await at.machine.ask('article.open', { article: at.article })).readOnly).toBeNull()
    await at.machine.restart()
    expect(await noticesOf(at.machine)).toEqual([])
  })

  it('is not taken for one that only lost a line nobody was told of, nor for one that grew', async () => {
    const at = await libraryAtRest()
    const whole = await readFile(at.journal)
    await writeFile(at.journal, Buffer.concat([whole, Buffer.from('{"seq":3,"schemaVersion":1,"at":"20')]))
    await at.machine.start()
    expect(await noticesOf(at.machine)).toEqual([])
    const { tables } = await at.machine.ask('article.open', { article: at.article })
    await at.machine.on(at.article, {
      type: 'claim.mark',
      draft: onlyArticle(tables).draft,
      spans: [{ start: 0, end: 5 }],
    })
    await at.machine.restart()
    expect(await noticesOf(at.machine)).toEqual([])
  })

  it('is not told of by a list that an earlier Tickmark kept, which counted nothing', async () => {
    const at = await libraryAtRest()
    const list = JSON.parse(await readFile(at.cache, 'utf8'))
    for (const entry of Object.values<{ seq?: number }>(list.entries)) delete entry.seq
    await writeFile(at.cache, JSON.stringify(list))
    await cut(at, 1)
    await at.machine.start()
    expect(await noticesOf(at.machine)).toEqual([])
    expect((await listed(at.machine)).titles).toEqual([TITLE])
  })
})

describe('a folder among the articles', () => {
  it('that is a copy of another article’s is told of, and is never worked on in its stead', async () => {
    const at = await libraryAtRest()
    await cp(at.folder, path.join(path.dirname(at.folder), OTHER), { recursive: true })
    await at.machine.start()
    const { titles, damaged } = await listed(at.machine)
    expect(titles).toEqual([TITLE])
    expect(damaged).toMatchObject([{ id: OTHER, refusal: { key: 'storage.article.other' } }])
  })

  it('that a crash left of an import is no article: nobody was told of it', async () => {
    const { machine, folder } = await libraryAtRest()
    const left = path.join(path.dirname(folder), OTHER)
    await mkdir(left)
    await writeFile(path.join(left, 'journal.jsonl'), '')
    await machine.start()
    expect(await listed(machine)).toEqual({ titles: [TITLE], damaged: [] })
    await writeFile(path.join(left, 'journal.jsonl'), '{"seq":1,"schemaVersion":1,"at":"20')
    await machine.restart()
    expect(await listed(machine)).toEqual({ titles: [TITLE], damaged: [] })
    expect((await machine.ask('library.check', {})).problems).toEqual([])
  })
})

describe('the library’s own files', () => {
  const own = (at: AtRest, name: string) => path.join(at.machine.library, name)

  it.each([
    ['garbage', BINARY],
    ['zeros', Buffer.alloc(3_000)],
    ['nothing', Buffer.alloc(0)],
  ])(
    'both overwritten with %s are told of and left alone, and the articles are there to be read',
    async (_what, bytes) => {
      const at = await libraryAtRest()
      for (const name of ['library.json', 'library.journal.jsonl']) await writeFile(own(at, name), bytes)
      await at.machine.start()
      expect((await at.machine.ask('app.start', {})).library.readOnly?.key).toBe('storage.journal.all-lost')
      expect((await listed(at.machine)).titles).toEqual([TITLE])
      expect((await at.machine.ask('library.check', {})).problems).toMatchObject(
        expect.arrayContaining([{ place: 'library.json', problem: { key: 'check.snapshot.damaged-too', values: {} } }]),
      )
      await at.machine.restart()
      for (const name of ['library.json', 'library.journal.jsonl']) expect(await readFile(own(at, name))).toEqual(bytes)
    },
  )
})
