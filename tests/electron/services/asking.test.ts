import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import type { TrackedChange } from '../../../core/contract-values.ts'
import { onlyArticle } from '../../../core/query/only-article.ts'
import { ok } from '../../../core/result.ts'
import { readFile } from '../../../electron/importers/read-file.ts'
import type { FileToRead, Importer } from '../../../electron/services/ports.ts'
import { inProcessImporter, TestMachine } from '../../support/services.ts'

const CHANGES: readonly TrackedChange[] = [
  { kind: 'inserted', text: 'forty', author: 'Mara Lindqvist', at: '2026-03-01T10:00:00Z' },
  { kind: 'deleted', text: 'fourteen', author: '', at: '' },
]

/** A reader of text files in which “[-old-][+new+]” is a tracked change. */
const trackingImporter: Importer = {
  ...inProcessImporter,
  read: async (file, _signal, onProgress) => {
    onProgress?.({ done: 1, of: 3 })
    onProgress?.({ done: 2, of: 3 })
    onProgress?.({ done: 3, of: 3 })
    const text = new TextDecoder().decode(file.bytes)
    const taken = text.replace(/\[-(.*?)-\]\[\+(.*?)\+\]/g, file.tracked === 'accepted' ? '$2' : '$1')
    const read = await readFile({ ...file, bytes: new TextEncoder().encode(taken) } satisfies FileToRead)
    if (!read.ok || read.value.kind !== 'draft' || taken === text) return read
    return ok({ kind: 'draft', draft: { ...read.value.draft, trackedChanges: CHANGES } })
  },
}

async function started() {
  const machine = new TestMachine()
  await machine.start({ importer: trackingImporter })
  const ticket = (text: string, name = 'a.txt') =>
    machine.tickets.giveFile({ name, bytes: new TextEncoder().encode(text) })
  return { machine, ticket }
}

const TRACKED = 'Bridge to close\n\nIt is [-fourteen-][+forty+] years old.'

describe('a file with tracked changes', () => {
  it('is asked about with all of them, beside files that come in at once', async () => {
    const { machine, ticket } = await started()
    const tickets = [ticket('Plain\n\nWords of it.', 'b.txt'), ticket(TRACKED)]
    const answer = await machine.ask('articles.import', { tickets, pasted: null, tracked: 'ask' })
    expect(answer.imported).toMatchObject([{ title: 'Plain', tracked: 0 }])
    expect(answer.asked).toEqual([{ ask: 'tracked', ticket: tickets[1], name: 'a.txt', changes: CHANGES }])
    expect((await machine.ask('library.read', {})).articles).toHaveLength(1)
  })

  it.each([
    ['accepted', 'forty'],
    ['original', 'fourteen'],
  ] as const)('is read as %s when that is the answer, and its draft says so', async (tracked, words) => {
    const { machine, ticket } = await started()
    const { imported } = await machine.ask('articles.import', { tickets: [ticket(TRACKED)], pasted: null, tracked })
    const article = imported[0]?.article
    if (!article) throw new Error('Nothing was imported.')
    expect(imported).toMatchObject([{ tracked: 2 }])
    const { tables, content } = await machine.ask('article.open', { article })
    expect(content.text).toContain(`It is ${words} years old.`)
    expect(tables.drafts[onlyArticle(tables).draft]?.original.tracked).toBe(tracked)
  })

  it('is accepted where nobody says otherwise', async () => {
    const { machine, ticket } = await started()
    const { imported, asked } = await machine.ask('articles.import', { tickets: [ticket(TRACKED)], pasted: null })
    expect([imported.length, asked]).toEqual([1, []])
  })

  it('is asked about before it becomes a draft, and when its file is looked at again', async () => {
    const { machine, ticket } = await started()
    const article = await machine.importText('Bridge to close\n\nIt is old.')
    const said = { article, pasted: null, name: '', publishedOn: '', updatedOn: '' }
    const given = { ...said, ticket: ticket(TRACKED) }
    expect(await machine.ask('article.addDraft', { ...given, tracked: 'ask' })).toEqual({
      outcome: 'asked',
      changes: CHANGES,
    })
    expect(Object.keys((await machine.ask('article.open', { article })).tables.drafts)).toHaveLength(1)
    expect(await machine.ask('article.addDraft', { ...given, tracked: 'original' })).toMatchObject({
      outcome: 'added',
      number: 2,
      tracked: 2,
    })
    expect((await machine.ask('article.open', { article })).content.text).toContain('fourteen')
  })
})

describe('a file that is looked at again', () => {
  it('is asked about when it has changed, and not when it has not', async () => {
    const { machine } = await started()
    const file = path.join(machine.folder, 'bridge.txt')
    writeFileSync(file, TRACKED)
    const tickets = [machine.tickets.give(file)]
    const { imported } = await machine.ask('articles.import', { tickets, pasted: null, tracked: 'original' })
    const article = imported[0]?.article
    if (!article) throw new Error('Nothing was imported.')
    expect(await machine.ask('article.checkFile', { article, tracked: 'ask' })).toEqual({ outcome: 'same' })
    writeFileSync(file, TRACKED.replace('Bridge', 'Old bridge'))
    expect(await machine.ask('article.checkFile', { article, tracked: 'ask' })).toMatchObject({ outcome: 'asked' })
    expect(await machine.ask('article.checkFile', { article, tracked: 'accepted' })).toMatchObject({
      outcome: 'added',
      tracked: 2,
    })
  })
})

describe('text that was pasted', () => {
  it('is never asked about: there is no ticket to come back with', async () => {
    const { machine } = await started()
    const pasted = { text: TRACKED, html: '' }
    const answer = await machine.ask('articles.import', { tickets: [], pasted, tracked: 'ask', existing: 'ask' })
    expect([answer.imported.length, answer.asked]).toEqual([1, []])
  })
})

describe('long reading', () => {
  it('is told to every window: at once, then a few times a second, and at its end', async () => {
    const { machine, ticket } = await started()
    await machine.ask('articles.import', { tickets: [ticket('Plain\n\nWords.')], pasted: null })
    expect(machine.events.filter(({ type }) => type === 'import.progressed')).toEqual([
      { type: 'import.progressed', name: 'a.txt', done: 1, of: 3 },
      { type: 'import.progressed', name: 'a.txt', done: 3, of: 3 },
    ])
  })
})
