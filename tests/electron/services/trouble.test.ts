import { rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Input } from '../../../core/contract.ts'
import type { WireEvent } from '../../../core/wire.ts'
import type { Host } from '../../../electron/services/host.ts'
import { granted, TestMachine } from '../../support/services.ts'

const TEXT = 'Ferry strikes pier\n\nThree people were hurt.'

const started = async (part: Partial<Host> = {}) => {
  const machine = new TestMachine()
  const services = await machine.start(part)
  return { machine, services }
}

describe('what broke off', () => {
  it('is told to one window, with what is saved as the disk says it', async () => {
    const { machine } = await started({ brokeOff: true })
    const article = await machine.importText(TEXT)
    await machine.ask('article.keepWriting', { article, field: 'note', text: 'Ask the harbour' })
    const { lines } = await machine.ask('article.history', { article, claim: null })
    expect(await machine.ask('app.recovered', {})).toEqual({
      what: 'run',
      saved: { at: lines.at(-1)?.at, fields: 1 },
    })
    expect(await machine.ask('app.recovered', {})).toBeNull()
  })

  it('is nothing after a proper end, and the window when its page ended', async () => {
    const { machine, services } = await started()
    expect(await machine.ask('app.recovered', {})).toBeNull()
    services.windowGone()
    expect(await machine.ask('app.recovered', {})).toMatchObject({ what: 'window' })
    expect(await machine.ask('app.recovered', {})).toBeNull()
  })

  it('waits for somebody who works in a library', async () => {
    const { machine } = await started({ brokeOff: true, as: null })
    expect(await machine.ask('app.recovered', {})).toBeNull()
    await machine.ask('app.introduce', { name: 'Ada' })
    expect(await machine.ask('app.recovered', {})).toMatchObject({ what: 'run', saved: { fields: 0 } })
  })

  it('counts only what is half written in this library, and claims no time that nothing says', async () => {
    const { machine } = await started()
    const article = await machine.importText(TEXT)
    await machine.ask('article.keepWriting', { article, field: 'note', text: 'Ask' })
    await machine.restart({ libraryFolder: path.join(machine.folder, 'other') })
    rmSync(path.join(machine.folder, 'other/library.journal.jsonl'))
    expect(await machine.ask('app.saved', {})).toEqual({ at: null, fields: 0 })
  })
})

describe('the log', () => {
  const surprise = (words: string): Input<'app.report'> => ({
    screen: 'desk',
    while: 'drawing',
    errors: [{ name: words, codes: [words], frames: [{ file: words, line: 1, column: 1 }] }],
  })

  it('hears what surprised a window, without a word of it', async () => {
    const { machine } = await started()
    await machine.ask('app.report', surprise('Ferry'))
    const { text, place } = await machine.ask('log.read', {})
    expect(text).toMatch(/ - surprise in the window \(desk, drawing\): Error\n$/)
    expect(place).toBe(path.join(machine.folder, 'logs'))
  })

  it('hears a window so many times a minute and no more', async () => {
    const { machine } = await started()
    for (let times = 0; times < 100; times++)
      await machine.ask('app.report', { ...surprise('x'), screen: times % 2 ? 'desk' : 'drafts' })
    expect((await machine.ask('log.read', {})).text.match(/surprise in the window/g)).toHaveLength(30)
  })

  it('takes no report that is longer than one can be', async () => {
    const { services } = await started()
    const { errors } = surprise('x'.repeat(500))
    expect(await services.call('app.report', { ...surprise('x'), errors })).toMatchObject({ ok: false })
    expect(await services.call('app.report', { ...surprise('x'), message: 'Ferry' })).toMatchObject({ ok: false })
  })

  it('tells which call met a surprise', async () => {
    const { machine, services } = await started()
    const log = machine.logBook.surprise
    await machine.restart({ log })
    expect(await services.call('app.report', {})).toMatchObject({ ok: false })
    await machine.ask('app.start', {})
    const broken = await machine.restart({
      log,
      handover: unusable,
    })
    expect(await broken.call('log.save', {})).toEqual({
      ok: false,
      refusal: { key: 'refused.call.surprise', values: {} },
    })
    expect(await machine.logBook.read()).toMatch(/surprise in log\.save: RangeError\n/)
  })

  it('is saved as it is read', async () => {
    const { machine } = await started()
    await machine.ask('app.report', surprise('x'))
    await machine.ask('log.save', {})
    const [file] = machine.saved
    expect(file?.name).toBe('tickmark-log.txt')
    expect(new TextDecoder().decode(file?.bytes)).toBe(await machine.logBook.read())
  })

  it('is shown in its folder where there is a file manager', async () => {
    const shown: string[] = []
    const { machine } = await started({ showFile: (file) => shown.push(file) })
    await machine.ask('log.show', {})
    expect(shown).toEqual([machine.logBook.file])
  })
})

const unusable: Host['handover'] = {
  save: async () => {
    throw new RangeError('Ferry strikes pier')
  },
  saveAll: async () => ({ ok: true, value: { outcome: 'cancelled' } }),
  publish: () => '',
}

describe('the check of the library', () => {
  const told = (events: readonly WireEvent[]) => events.filter(({ type }) => type === 'check.progressed')

  it('tells windows how far it is, and the log what came of it', async () => {
    const { machine } = await started()
    const article = await machine.importText(TEXT)
    expect(await machine.ask('library.check', {})).toMatchObject({ articles: 1, files: 2, problems: [] })
    expect(told(machine.events)).toEqual([{ type: 'check.progressed', done: 1, of: 2, article }])
    expect((await machine.ask('log.read', {})).text).toMatch(/checked the library: 0 findings, [\d.]+ s\n$/)
  })

  it('is one, however often it is asked for while it runs', async () => {
    const { machine } = await started()
    await machine.importText(TEXT)
    const [first, second] = await Promise.all([machine.ask('library.check', {}), machine.ask('library.check', {})])
    expect(second).toEqual(first)
    expect(told(machine.events)).toHaveLength(1)
  })

  it('stops when it is told to, and reports what it has read', async () => {
    const { machine, services } = await started()
    await machine.importText(TEXT)
    await machine.importText(TEXT)
    services.subscribe((event) => {
      if (event.type === 'check.progressed') void services.call('library.stopCheck', {})
    })
    expect(await machine.ask('library.check', {})).toMatchObject({ articles: 1, unread: 1 })
    expect((await machine.ask('log.read', {})).text).toContain('checked the library in part')
    expect(await machine.ask('library.stopCheck', {})).toEqual({})
  })

  it('works while nothing can be changed, and lets others work meanwhile', async () => {
    const { machine } = await started()
    const article = await machine.importText(TEXT)
    const services = await machine.restart({ write: false })
    const checking = services.ask('library.check', {})
    expect(granted(await services.ask('article.open', { article })).readOnly).not.toBeNull()
    expect(granted(await checking).problems).toEqual([])
  })

  it('names what is damaged', async () => {
    const { machine } = await started()
    const article = await machine.importText(TEXT)
    writeFileSync(path.join(machine.library, 'articles', article, 'article.json'), 'x')
    expect((await machine.ask('library.check', {})).problems).toMatchObject([
      { place: `articles/${article}/article.json` },
    ])
  })
})
