import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import type { ForeignAnnotation } from '../../../core/format/foreign-annotation.ts'
import { exportChoice } from '../../../core/model/hand-over-choice.ts'
import type { ArticleId } from '../../../core/model/ids.ts'
import { onlyArticle } from '../../../core/query/only-article.ts'
import { ok } from '../../../core/result.ts'
import type { Importer } from '../../../electron/services/ports.ts'
import { inProcessImporter, TestMachine } from '../../support/services.ts'

const TEXT =
  'Ferry strikes pier at night\n\nThree people were hurt, the harbour office said on Saturday.\n\nThe wind was light. Nobody knew why. The wind was light.'

const row = (id: string, exact: string | null, about: object = {}) => ({
  id,
  user: 'acct:ilse@hypothes.is',
  user_info: { display_name: 'Ilse Brandtová' },
  created: '2023-09-01T08:00:00+00:00',
  uri: 'https://paper.example',
  text: `About ${id}.`,
  tags: [],
  target: [{ selector: exact === null ? [] : [{ type: 'TextQuoteSelector', exact }] }],
  ...about,
})
const ROWS = [
  row('sure', 'Three people were hurt', { tags: ['toll'] }),
  row('reply', null, {
    references: ['sure'],
    user_info: { display_name: 'Jory' },
    created: '2023-09-02T08:00:00+00:00',
  }),
  row('several', 'The wind was light'),
  row('lost', 'The captain had been drinking since noon'),
  row('checker', null, { user_info: { display_name: 'Checker' } }),
]

async function started(part: Parameters<TestMachine['start']>[0] = {}) {
  const machine = new TestMachine()
  const services = await machine.start(part)
  const article = await machine.importText(TEXT)
  const ticketFor = (rows: unknown) => {
    const file = path.join(machine.folder, 'notes.json')
    writeFileSync(file, JSON.stringify(rows))
    return machine.tickets.give(file)
  }
  const read = (rows: unknown = ROWS) => machine.ask('annotations.read', { article, ticket: ticketFor(rows) })
  const view = () => machine.ask('article.open', { article })
  return { machine, services, article, read, view, ticketFor }
}
const chosen = (...ids: string[]) => ids.map((id) => ({ id, candidate: null as number | null }))

const laterDraft = (article: ArticleId) => ({
  article,
  ticket: null,
  pasted: { text: `${TEXT} Later.`, html: '' },
  name: '',
  publishedOn: '',
  updatedOn: '',
})

describe('reading annotations', () => {
  it('matches them to the draft under check, in reading order, and changes nothing', async () => {
    const { read, view } = await started()
    const { annotations, from } = await read()
    expect(from).toBe('notes.json')
    expect(annotations.map(({ id, anchorState }) => [id, anchorState])).toEqual([
      ['checker', 'exact'],
      ['sure', 'exact'],
      ['several', 'ambiguous'],
      ['lost', 'lost'],
    ])
    expect(annotations[1]).toMatchObject({ author: 'Ilse Brandtová', at: '2023-09-01T08:00:00.000Z', replies: 1 })
    expect((await view()).tables.claims).toEqual({})
  })

  it('refuses a file without any, in a sentence', async () => {
    const { services, machine, article } = await started()
    const file = path.join(machine.folder, 'article.txt')
    writeFileSync(file, 'Some words.')
    const answer = await services.ask('annotations.read', { article, ticket: machine.tickets.give(file) })
    expect(answer).toMatchObject({ ok: false, refusal: { key: 'annotations.refused.none' } })
  })

  it('an article from another Tickmark gives its claims', async () => {
    const { machine, article, services } = await started()
    const { tables, content } = await machine.ask('article.open', { article })
    const start = content.text.indexOf('Three people')
    await machine.on(article, {
      type: 'claim.mark',
      draft: onlyArticle(tables).draft,
      spans: [{ start, end: start + 22 }],
    })
    await machine.ask('report.export', {
      article,
      choice: exportChoice({ format: 'json', kind: 'reader', redacted: false }),
    })
    const other = await machine.importText(`${TEXT}\n\nOne more line.`)
    const file = path.join(machine.folder, 'other.tickmark.json')
    writeFileSync(file, machine.saved.at(-1)?.bytes ?? '')
    const { annotations } = await machine.ask('annotations.read', {
      article: other,
      ticket: machine.tickets.give(file),
    })
    expect(annotations).toMatchObject([{ words: 'Three people were hurt', anchorState: 'exact', isHere: false }])
    const again = await services.ask('annotations.read', { article, ticket: machine.tickets.give(file) })
    expect(again).toMatchObject({ ok: true, value: { annotations: [{ isHere: true }] } })
  })
})

describe('adding what was read', () => {
  it('keeps authors and dates, makes people for new names, and is one step of the article', async () => {
    const { machine, article, read, view } = await started()
    const { reading } = await read()
    const { added, claim } = await machine.ask('annotations.add', {
      article,
      reading,
      chosen: chosen('sure', 'checker'),
    })
    expect(added).toBe(2)
    const { tables, steps } = await view()
    const { tables: library } = await machine.ask('library.read', {})
    const said = Object.values(tables.notes).map(({ by, at, text }) => [library.people[by]?.name, at, text])
    expect(said).toEqual([
      ['Checker', '2023-09-01T08:00:00.000Z', 'About checker.'],
      ['Ilse Brandtová', '2023-09-01T08:00:00.000Z', 'About sure.'],
      ['Jory', '2023-09-02T08:00:00.000Z', 'About reply.'],
    ])
    expect(
      Object.values(library.people)
        .map(({ name }) => name)
        .sort(),
    ).toEqual(['Checker', 'Ilse Brandtová', 'Jory'])
    expect(tables.claims[claim]).toMatchObject({ wording: 'Ferry strikes pier at night' })
    expect(steps.undo).toEqual({ key: 'annotations.add', values: { count: 2 } })
    await machine.ask('article.undo', { article })
    expect((await view()).tables.claims).toEqual({})
  })

  it('read again, they are here; added again, nothing is added twice', async () => {
    const { machine, article, read, services, view } = await started()
    const first = await read()
    await machine.ask('annotations.add', { article, reading: first.reading, chosen: chosen('sure') })
    const again = await read([...ROWS, row('new reply', null, { references: ['sure'], text: 'One more.' })])
    expect(again.annotations.find(({ id }) => id === 'sure')?.isHere).toBe(false)
    await machine.ask('annotations.add', { article, reading: again.reading, chosen: chosen('sure') })
    expect(Object.values((await view()).tables.notes).map(({ text }) => text)).toEqual([
      'About sure.',
      'About reply.',
      'One more.',
    ])
    const third = await read()
    expect(third.annotations.find(({ id }) => id === 'sure')?.isHere).toBe(true)
    const answer = await services.ask('annotations.add', { article, reading: third.reading, chosen: chosen('sure') })
    expect(answer).toMatchObject({ ok: false, refusal: { key: 'refused.annotations.none-chosen' } })
  })

  it('an ambiguous one needs the place that is meant; a lost one becomes a claim without a place', async () => {
    const { machine, article, read, services, view } = await started()
    const { reading, annotations } = await read()
    const refused = await services.ask('annotations.add', { article, reading, chosen: chosen('several') })
    expect(refused).toMatchObject({ ok: false, refusal: { key: 'refused.annotations.no-place' } })
    await machine.ask('annotations.add', {
      article,
      reading,
      chosen: [{ id: 'several', candidate: 1 }, ...chosen('lost')],
    })
    const { tables } = await view()
    const { draft } = onlyArticle(tables)
    const second = annotations.find(({ id }) => id === 'several')?.candidates[1]
    expect(Object.values(tables.claims).map(({ placements }) => placements[draft])).toMatchObject([
      [{ spans: [second], anchorState: 'exact' }],
      [{ spans: [], anchorState: 'lost', text: 'The captain had been drinking since noon' }],
    ])
  })

  it('takes nothing from a window but what to add: an unknown reading, a place that was not offered', async () => {
    const { article, read, services } = await started()
    const { reading } = await read()
    const add = (input: object) =>
      services.ask('annotations.add', { article, reading, chosen: chosen('sure'), ...input } as never)
    expect(await add({ reading: '00000000-0000-7000-8000-000000000000' })).toMatchObject({
      ok: false,
      refusal: { key: 'refused.annotations.stale' },
    })
    expect(await add({ chosen: [{ id: 'several', candidate: 7 }] })).toMatchObject({ ok: false })
    expect(await add({ chosen: chosen('no such') })).toMatchObject({ ok: false })
    expect(await add({ chosen: [{ id: 'sure', candidate: null, author: 'Mallory' }] })).toMatchObject({
      ok: false,
      refusal: { key: 'refused.call.malformed' },
    })
  })

  it('on a newer draft what was matched to the one before is refused', async () => {
    const { machine, article, read, services } = await started()
    const { reading } = await read()
    await machine.ask('article.addDraft', laterDraft(article))
    expect(await services.ask('annotations.add', { article, reading, chosen: chosen('sure') })).toMatchObject({
      ok: false,
      refusal: { key: 'refused.annotations.stale' },
    })
  })
})

describe('the comments of a draft’s own file', () => {
  const comment: ForeignAnnotation = {
    id: '0',
    author: 'Editor',
    at: '2024-01-02T03:04:05.000Z',
    body: 'Check this.',
    links: [],
    tags: [],
    replyTo: null,
    quote: null,
    spans: [{ start: 28, end: 50 }],
  }
  /** A reader that finds a comment in every document. */
  const commented: Importer = {
    ...inProcessImporter,
    read: async (file, signal, tell) => {
      const read = await inProcessImporter.read({ ...file, format: 'text' }, signal, tell)
      if (!read.ok || read.value.kind !== 'draft') return read
      return ok({ kind: 'draft', draft: { ...read.value.draft, comments: [comment] } })
    },
  }

  it('are counted at the import, and read again from the original', async () => {
    const machine = new TestMachine()
    await machine.start({ importer: commented })
    const { imported } = await machine.ask('articles.import', { tickets: [], pasted: { text: TEXT, html: '' } })
    expect(imported).toMatchObject([{ comments: 1 }])
    const article = imported[0]?.article as ArticleId
    const { annotations, reading } = await machine.ask('annotations.read', { article, ticket: null })
    expect(annotations).toMatchObject([{ words: 'Three people were hurt', anchorState: 'exact', author: 'Editor' }])
    await machine.ask('annotations.add', { article, reading, chosen: chosen('0') })
    const again = await machine.ask('annotations.read', { article, ticket: null })
    expect(again.annotations).toMatchObject([{ isHere: true }])
  })

  it('of a new draft are counted too', async () => {
    const machine = new TestMachine()
    await machine.start({ importer: commented })
    const article = await machine.importText(TEXT)
    expect(await machine.ask('article.addDraft', laterDraft(article))).toMatchObject({ outcome: 'added', comments: 1 })
  })

  it('of a file without any are refused in a sentence', async () => {
    const { services, article } = await started()
    expect(await services.ask('annotations.read', { article, ticket: null })).toMatchObject({
      ok: false,
      refusal: { key: 'annotations.refused.none' },
    })
  })
})
