import { describe, expect, it } from 'vitest'
import type { ArticleId } from '../../../core/model/ids.ts'
import { onlyArticle } from '../../../core/query/only-article.ts'
import { SAMPLE_SOURCES } from '../../../core/sample/sources.ts'
import { SECOND_DRAFT } from '../../../core/sample/story.ts'
import { granted, TestMachine } from '../../support/services.ts'

async function machineWithSample() {
  const machine = new TestMachine()
  await machine.start()
  const { article } = await machine.ask('sample.open', {})
  return { machine, article }
}

const libraryOf = async (machine: TestMachine) => (await machine.ask('library.read', {})).tables
const sourcesOf = async (machine: TestMachine) => Object.values((await libraryOf(machine)).sources)
const isBinned = async (machine: TestMachine, article: ArticleId) =>
  (await machine.ask('library.read', {})).articles.find(({ id }) => id === article)?.binned

describe('the sample in a library', () => {
  it('comes in whole, by the user, with a journal like any other', async () => {
    const { machine, article } = await machineWithSample()
    const { tables, notices, readOnly } = await machine.ask('article.open', { article })
    const { me } = await machine.ask('app.start', {})
    const { lines } = await machine.ask('article.history', { article, claim: null })
    expect([notices, readOnly]).toEqual([[], null])
    expect(onlyArticle(tables)).toMatchObject({
      title: 'Hallin ferry sails again after £14m repair',
      byline: 'Ada Quillon',
      publication: 'The Skerrin Tide',
      publishedOn: '18 September 2025, 07:30',
      updatedOn: '18 September 2025, 11:15',
      sample: true,
    })
    expect(Object.keys(tables.claims)).toHaveLength(14)
    expect(lines.map(({ command }) => command).slice(0, 4)).toEqual([
      'article.create',
      'claim.mark',
      'citation.add',
      'verdict.give',
    ])
    expect(new Set(lines.map(({ who }) => who))).toEqual(new Set([me]))
    expect((await machine.ask('library.check', {})).problems).toEqual([])
  })

  it('cites sources of the library, one of them with its captured copy', async () => {
    const { machine, article } = await machineWithSample()
    const { sources, evidence } = await libraryOf(machine)
    const { tables } = await machine.ask('article.open', { article })
    expect(Object.values(sources)).toHaveLength(Object.keys(SAMPLE_SOURCES).length)
    expect(Object.values(tables.citations).every(({ source }) => sources[source])).toBe(true)
    const [copy] = Object.values(evidence)
    if (!copy) throw new Error('There is no copy.')
    await machine.ask('evidence.view', { evidence: copy.id })
    expect(new TextDecoder().decode(machine.saved.at(-1)?.bytes)).toContain('This is a promise kept.')
  })

  it('is undone step by step, and is still there after a restart', async () => {
    const { machine, article } = await machineWithSample()
    await machine.ask('article.undo', { article })
    await machine.restart()
    const { tables, steps } = await machine.ask('article.open', { article })
    expect(Object.keys(tables.skips)).toHaveLength(6)
    expect(steps.redo?.key).toBe('coverage.skip')
  })

  it('is opened again, not made again, while it is in the list', async () => {
    const { machine, article } = await machineWithSample()
    await machine.restart()
    const asked = await Promise.all([machine.ask('sample.open', {}), machine.ask('sample.open', {})])
    expect(asked).toEqual([{ article }, { article }])
  })

  it('is made once, however often it is asked for at once', async () => {
    const machine = new TestMachine()
    await machine.start()
    const [one, other] = await Promise.all([machine.ask('sample.open', {}), machine.ask('sample.open', {})])
    expect(one).toEqual(other)
    expect((await machine.ask('library.read', {})).articles).toHaveLength(1)
  })

  it('keeps its mark in whatever it is called, and on its second draft', async () => {
    const { machine, article } = await machineWithSample()
    await machine.on(article, { type: 'article.edit', details: { title: 'Mine' } })
    const pasted = { text: SECOND_DRAFT, html: '' }
    await machine.addDraft({ article, ticket: null, pasted, name: '', publishedOn: '', updatedOn: '' })
    expect(await machine.ask('sample.open', {})).toEqual({ article })
  })

  it('takes its sources along when it is thrown away, and brings them back', async () => {
    const { machine, article } = await machineWithSample()
    await machine.ask('sample.remove', { article })
    expect(await isBinned(machine, article)).toBe(true)
    expect((await sourcesOf(machine)).filter(({ retiredAt }) => !retiredAt)).toEqual([])
    await machine.ask('sample.restore', { article })
    expect(await isBinned(machine, article)).toBe(false)
    expect((await sourcesOf(machine)).filter(({ retiredAt }) => retiredAt)).toEqual([])
  })

  it('leaves a source that another article cites', async () => {
    const { machine, article } = await machineWithSample()
    const [shared] = await sourcesOf(machine)
    if (!shared) throw new Error('There is no source.')
    const other = await machine.importText('A town crier retires\n\nHe cried for 40 years.')
    const claim = await machine.mark(other, '40 years')
    await machine.on(other, { type: 'citation.add', claim, source: shared.id })
    await expect
      .poll(async () => (await machine.ask('library.read', {})).articles.find(({ id }) => id === other)?.uses)
      .toHaveLength(1)
    await machine.ask('sample.remove', { article })
    expect((await sourcesOf(machine)).filter(({ retiredAt }) => !retiredAt)).toMatchObject([{ id: shared.id }])
  })

  it('comes back fresh once it was thrown away, with the sources it had', async () => {
    const { machine, article } = await machineWithSample()
    const before = await sourcesOf(machine)
    await machine.ask('article.undo', { article })
    await machine.ask('sample.remove', { article })
    expect(await isBinned(machine, article)).toBe(true)
    const fresh = (await machine.ask('sample.open', {})).article
    expect(fresh).not.toBe(article)
    expect(Object.keys((await machine.ask('article.open', { article: fresh })).tables.skips)).toHaveLength(7)
    expect(await sourcesOf(machine)).toEqual(before)
    expect(Object.keys((await libraryOf(machine)).evidence)).toHaveLength(1)
  })

  it('is the only article that can be thrown away like this', async () => {
    const { machine } = await machineWithSample()
    const other = await machine.importText('A town crier retires\n\nHe cried for 40 years.')
    await expect(machine.ask('sample.remove', { article: other })).rejects.toThrow()
    expect(await isBinned(machine, other)).toBe(false)
  })

  it('is made in no library that cannot be written to', async () => {
    const { machine } = await machineWithSample()
    const readOnly = await machine.restart({ write: false })
    expect(granted(await readOnly.ask('sample.open', {}))).toMatchObject({ article: expect.any(String) })
    const empty = new TestMachine()
    await empty.start()
    const services = await empty.restart({ write: false })
    expect((await services.ask('sample.open', {})).ok).toBe(false)
    expect((await empty.ask('library.read', {})).articles).toEqual([])
  })
})
