import { mkdir, rm } from 'node:fs/promises'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { ClaimId, EvidenceId, RatingId, ScaleId, SourceId } from '../../../core/model/ids.ts'
import type { SourceDetails } from '../../../core/model/source.ts'
import { onlyArticle } from '../../../core/query/only-article.ts'
import { refuse } from '../../../core/result.ts'
import { choiceOf } from '../../support/choice.ts'
import { TestMachine } from '../../support/services.ts'

const TEXT =
  'Ferry strikes pier at night\n\nThree people were hurt, the harbour office said on Saturday.\n\nThe wind was light.'

const BULLETIN: SourceDetails = {
  kind: 'document',
  title: 'Bulletin no. 2',
  author: '',
  publisher: 'Harbour office',
  publishedOn: '2026',
  updatedOn: '',
  url: '',
  contact: '',
  note: '',
  withheld: false,
}

async function deskWithClaim() {
  const machine = new TestMachine()
  await machine.start()
  const article = await machine.importText(TEXT)
  const { tables, content } = await machine.ask('article.open', { article })
  const { draft } = onlyArticle(tables)
  const start = content.text.indexOf('Three people')
  const marked = await machine.on(article, { type: 'claim.mark', draft, spans: [{ start, end: start + 12 }] })
  return { machine, article, draft, claim: ClaimId.parse(marked.made) }
}

describe('working on an article', () => {
  it('every acknowledged change is there after a restart, and undo goes on where it was', async () => {
    const { machine, article, claim } = await deskWithClaim()
    await machine.on(article, { type: 'claim.edit', claim, details: { wording: 'Three were hurt.' } })
    await machine.restart()
    const { tables, steps } = await machine.ask('article.open', { article })
    expect(tables.claims[claim]?.wording).toBe('Three were hurt.')
    expect(steps.undo).toEqual({ key: 'claim.edit', values: { number: 1 } })
    await machine.ask('article.undo', { article })
    await machine.restart()
    const again = await machine.ask('article.open', { article })
    expect(again.tables.claims[claim]?.wording).toBe('Three people')
    expect(again.steps.redo).toEqual({ key: 'claim.edit', values: { number: 1 } })
  })

  it('a refused command changes nothing and tells nobody', async () => {
    const { machine, article, claim } = await deskWithClaim()
    const before = await machine.ask('article.open', { article })
    const told = machine.events.length
    await expect(machine.on(article, { type: 'claim.setState', claim, state: 'checked' })).rejects.toThrow(
      'Choose a rating first',
    )
    expect(await machine.ask('article.open', { article })).toEqual(before)
    expect(machine.events.length).toBe(told)
  })

  it('a command that changes nothing writes no line', async () => {
    const { machine, article, claim } = await deskWithClaim()
    const { seq } = await machine.ask('article.open', { article })
    const again = await machine.on(article, { type: 'claim.edit', claim, details: { kind: 'other' } })
    expect(again).toMatchObject({ seq, change: [], made: claim })
  })

  it('commands given at once are taken one after another, each on what the one before left', async () => {
    const { machine, article, draft } = await deskWithClaim()
    await Promise.all(
      [0, 6, 14].map((start) => machine.on(article, { type: 'claim.mark', draft, spans: [{ start, end: start + 5 }] })),
    )
    const { tables, seq } = await machine.ask('article.open', { article })
    expect(
      Object.values(tables.claims)
        .map(({ number }) => number)
        .sort(),
    ).toEqual([1, 2, 3, 4])
    expect(seq).toBe(5)
  })

  it('every change is told to the windows in order, and the list follows', async () => {
    const { machine, article, claim } = await deskWithClaim()
    await machine.on(article, {
      type: 'verdict.give',
      claim,
      scale: ScaleId.parse('truth'),
      rating: RatingId.parse('true'),
      rationale: 'Seen.',
    })
    const seqs = machine.events.flatMap((event) => (event.type === 'article.changed' ? [event.seq] : []))
    expect(seqs).toEqual([1, 2, 3])
    await machine.restart()
    const { articles } = await machine.ask('library.read', {})
    expect(articles).toMatchObject([{ id: article, state: 'checking', progress: { claims: { total: 1, checked: 1 } } }])
  })

  it('the history of a claim holds the lines that touch it and no others', async () => {
    const { machine, article, draft, claim } = await deskWithClaim()
    await machine.on(article, { type: 'note.add', claim, text: 'Ask again.', withheld: false })
    await machine.on(article, { type: 'claim.mark', draft, spans: [{ start: 0, end: 5 }] })
    const { lines } = await machine.ask('article.history', { article, claim })
    expect(lines.map(({ command }) => command)).toEqual(['claim.mark', 'note.add'])
  })
})

describe('sources and evidence', () => {
  it('one source is cited by claims of several articles, and the list knows each of them', async () => {
    const { machine, article, claim } = await deskWithClaim()
    const { made } = await machine.onLibrary({ type: 'source.add', details: BULLETIN })
    const source = Object.values((await machine.ask('library.read', {})).tables.sources)[0]
    expect(source?.id).toBe(made)
    if (!source) return
    await machine.on(article, { type: 'citation.add', claim, source: source.id })
    const other = await machine.importText('Another story\n\nIt says the same.')
    const { tables } = await machine.ask('article.open', { article: other })
    const second = await machine.on(other, {
      type: 'claim.mark',
      draft: onlyArticle(tables).draft,
      spans: [{ start: 0, end: 7 }],
    })
    await machine.on(other, { type: 'citation.add', claim: ClaimId.parse(second.made), source: source.id })
    await machine.restart()
    const { articles } = await machine.ask('library.read', {})
    expect(articles.flatMap(({ uses }) => uses).filter((use) => use.source === source.id)).toHaveLength(2)
  })

  it('what is half written in a record is there after a restart, until it is emptied', async () => {
    const { machine } = await deskWithClaim()
    const { made } = await machine.onLibrary({ type: 'source.add', details: BULLETIN })
    const source = SourceId.parse(made)
    await machine.ask('source.keepWriting', { source, field: 'note', text: 'Ask the harb' })
    await machine.restart()
    expect((await machine.ask('library.read', {})).writing).toEqual({ [source]: { note: 'Ask the harb' } })
    await machine.ask('source.keepWriting', { source, field: 'note', text: '' })
    expect((await machine.ask('library.read', {})).writing).toEqual({})
  })

  it('a file dropped on a claim is copied, hashed, and cited through a source of its own', async () => {
    const { machine, article, claim } = await deskWithClaim()
    const ticket = machine.tickets.giveFile({ name: 'figures.csv', bytes: new TextEncoder().encode('dead,21\n') })
    const { sources, citations } = await machine.ask('evidence.keep', {
      tickets: [ticket],
      source: null,
      cite: { article, claim },
    })
    const { tables } = await machine.ask('library.read', {})
    const evidence = Object.values(tables.evidence)
    expect(evidence).toMatchObject([{ source: sources[0], name: 'figures.csv', bytes: 8, capturedHow: 'file' }])
    expect(tables.sources[sources[0] ?? '']).toMatchObject({ kind: 'dataset', title: 'figures.csv' })
    const opened = await machine.ask('article.open', { article })
    expect(opened.tables.citations[citations[0] ?? '']).toMatchObject({ claim, source: sources[0] })
    const viewed = await machine.ask('evidence.view', { evidence: EvidenceId.parse(evidence[0]?.id) })
    expect(viewed.sha256).toBe(evidence[0]?.sha256)
    expect(new TextDecoder().decode(machine.saved.at(-1)?.bytes)).toBe('dead,21\n')
  })

  it('evidence changed on the disk is not shown as what was captured', async () => {
    const { machine, article, claim } = await deskWithClaim()
    const ticket = machine.tickets.giveFile({ name: 'a.txt', bytes: new TextEncoder().encode('as captured') })
    await machine.ask('evidence.keep', { tickets: [ticket], source: null, cite: { article, claim } })
    const { tables } = await machine.ask('library.read', {})
    const [evidence] = Object.values(tables.evidence)
    if (!evidence) throw new Error('No evidence was kept.')
    const { writeFileSync, chmodSync } = await import('node:fs')
    const file = `${machine.library}/evidence/${evidence.sha256}/a.txt`
    chmodSync(file, 0o644)
    writeFileSync(file, 'as forged..')
    await expect(machine.ask('evidence.view', { evidence: evidence.id })).rejects.toThrow()
    const { problems } = await machine.ask('library.check', {})
    expect(problems).toHaveLength(1)
  })
})

describe('a whole article as JSON', () => {
  it('comes into an empty library without loss, its history included', async () => {
    const { machine, article, claim } = await deskWithClaim()
    const ticket = machine.tickets.giveFile({ name: 'b.txt', bytes: new TextEncoder().encode('evidence') })
    await machine.ask('evidence.keep', { tickets: [ticket], source: null, cite: { article, claim } })
    await machine.ask('article.undo', { article })
    await machine.ask('article.redo', { article })
    const before = await machine.ask('article.open', { article })
    await machine.ask('report.export', { article, choice: choiceOf('json') })
    const file = machine.saved.at(-1)

    const other = new TestMachine()
    await other.start()
    const arrived = other.tickets.giveFile({ name: file?.name ?? '', bytes: file?.bytes ?? new Uint8Array() })
    const { imported, refused } = await other.ask('articles.import', { tickets: [arrived], pasted: null })
    expect(refused).toEqual([])
    expect(imported).toMatchObject([{ article, title: 'Ferry strikes pier at night' }])
    const after = await other.ask('article.open', { article })
    expect(after).toEqual(before)
    expect((await other.ask('article.history', { article, claim: null })).lines).toEqual(
      (await machine.ask('article.history', { article, claim: null })).lines,
    )
    const read = await other.ask('library.read', {})
    expect(Object.values(read.tables.evidence)).toHaveLength(1)
    expect((await other.ask('library.check', {})).problems).toEqual([])
  })

  it('comes as a copy under new ids where the article is already there', async () => {
    const { machine, article, claim } = await deskWithClaim()
    await machine.ask('report.export', { article, choice: choiceOf('json') })
    const file = machine.saved.at(-1)
    const ticket = machine.tickets.giveFile({ name: file?.name ?? '', bytes: file?.bytes ?? new Uint8Array() })
    const { imported } = await machine.ask('articles.import', { tickets: [ticket], pasted: null })
    expect(imported).toHaveLength(1)
    const copy = imported[0]?.article
    expect(copy).not.toBe(article)
    if (!copy) return
    const opened = await machine.ask('article.open', { article: copy })
    expect(Object.keys(opened.tables.claims)).not.toContain(claim)
    expect(Object.values(opened.tables.claims)).toMatchObject([{ number: 1, wording: 'Three people' }])
    expect((await machine.ask('library.check', {})).problems).toEqual([])
  })
})

describe('first run and the library’s folder', () => {
  it('asks who works here before anything is made, and never again', async () => {
    const { existsSync } = await import('node:fs')
    const machine = new TestMachine()
    const documentsFolder = machine.folder
    await machine.start({ as: null, libraryFolder: null, documentsFolder })
    expect(await machine.ask('app.start', {})).toMatchObject({ me: null, library: { refused: null, canMove: true } })
    expect(existsSync(`${documentsFolder}/Tickmark`)).toBe(false)
    await expect(machine.ask('library.read', {})).rejects.toThrow('No library is open yet.')
    expect((await machine.ask('app.introduce', { name: ' Ada ' })).me).not.toBeNull()
    expect(existsSync(`${documentsFolder}/Tickmark`)).toBe(true)
    await machine.restart({ as: null, libraryFolder: null, documentsFolder })
    const start = await machine.ask('app.start', {})
    expect(start.preferences.name).toBe('Ada')
    const { tables } = await machine.ask('library.read', {})
    expect(Object.values(tables.people)).toMatchObject([{ id: start.me, name: 'Ada' }])
  })

  it('moves to another folder, and stays where it is when that folder holds other files', async () => {
    const { mkdirSync, writeFileSync } = await import('node:fs')
    const machine = new TestMachine()
    const start = { as: null, libraryFolder: null, documentsFolder: machine.folder }
    await machine.start(start)
    await machine.ask('app.introduce', { name: 'Ada' })
    mkdirSync(`${machine.folder}/photos`)
    writeFileSync(`${machine.folder}/photos/cat.jpg`, 'x')
    await expect(machine.ask('library.choose', { folder: `${machine.folder}/photos` })).rejects.toThrow()
    await expect(machine.ask('library.choose', { folder: 'not/whole' })).rejects.toThrow('whole path')
    await machine.importText(TEXT)
    const moved = await machine.ask('library.choose', { folder: `${machine.folder}/elsewhere` })
    expect(moved.library.place).toContain('elsewhere')
    expect((await machine.ask('library.read', {})).articles).toEqual([])
    expect(machine.events.at(-1)).toEqual({ type: 'library.moved' })
  })
})

describe('what comes through the door', () => {
  it('an unknown method, a wrong input and a surprise are refused with a sentence, and details stay in the log', async () => {
    const machine = new TestMachine()
    const services = await machine.start()
    expect(await services.call('constructor', {})).toMatchObject({
      ok: false,
      refusal: { key: 'refused.call.unknown' },
    })
    expect(await services.call('library.read', { extra: 1 })).toMatchObject({
      ok: false,
      refusal: { key: 'refused.call.malformed' },
    })
    expect(await services.call('article.open', { article: '../../etc' })).toMatchObject({
      ok: false,
      refusal: { key: 'refused.call.malformed' },
    })
    expect(await services.call('article.open', null)).toMatchObject({ ok: false })
    const failing = await new TestMachine().start({
      importer: {
        read: () => {
          throw new Error('secret detail')
        },
        annotateWord: async () => refuse('refused.call.surprise'),
      },
    })
    const answer = await failing.call('articles.import', { tickets: [], pasted: { text: 'x y', html: '' } })
    expect(answer).toMatchObject({ ok: false, refusal: { key: 'refused.call.surprise' } })
    expect(JSON.stringify(answer)).not.toContain('secret')
  })
})

describe('a second instance', () => {
  it('opens the library for reading, says who holds it, and writes nothing', async () => {
    const { machine, article, claim } = await deskWithClaim()
    const second = new TestMachine()
    await second.start({ libraryFolder: machine.library, as: 'Second' })
    const start = await second.ask('app.start', {})
    expect(start.library.readOnly).not.toBeNull()
    const { tables } = await second.ask('article.open', { article })
    expect(tables.claims[claim]?.wording).toBe('Three people')
    await expect(second.on(article, { type: 'claim.delete', claim })).rejects.toThrow()
    await expect(second.importText('More text here')).rejects.toThrow()
    expect((await machine.ask('library.check', {})).problems).toEqual([])
  })
})

describe('what does not stand in the library', () => {
  it('a scale by the name of something every object has is refused like any other', async () => {
    const { machine, article, claim } = await deskWithClaim()
    const services = await machine.restart()
    const scale = ScaleId.parse('constructor')
    const unknown = { ok: false, refusal: { key: 'refused.scale.unknown' } }
    expect(
      await services.ask('library.execute', { command: { type: 'settings.edit', defaultScale: scale } }),
    ).toMatchObject(unknown)
    expect(
      await services.ask('article.execute', { article, command: { type: 'article.chooseScale', scale } }),
    ).toMatchObject(unknown)
    expect(
      await services.ask('article.execute', {
        article,
        command: { type: 'verdict.give', claim, scale, rating: RatingId.parse('true'), rationale: 'Counted twice.' },
      }),
    ).toMatchObject({ ok: false, refusal: { key: 'refused.rating.unknown' } })
    expect(machine.logged).toEqual([])
  })
})

it('one article that cannot be read does not keep the others from being listed', async () => {
  const machine = new TestMachine()
  const services = await machine.start()
  const [lost, kept] = [await machine.importText(TEXT), await machine.importText(TEXT)]
  await services.close()
  const journal = path.join(machine.library, 'articles', lost, 'journal.jsonl')
  await rm(journal)
  await mkdir(journal)
  await machine.start()
  const { articles, damaged } = await machine.ask('library.read', {})
  expect(articles.map(({ id }) => id)).toEqual([kept])
  expect(damaged).toMatchObject([{ id: lost, refusal: { key: 'storage.folder.linked' } }])
  expect((await machine.ask('library.check', {})).problems).toMatchObject(
    expect.arrayContaining([expect.objectContaining({ place: `articles/${lost}/journal.jsonl` })]),
  )
})
