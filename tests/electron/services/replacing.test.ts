import { readdirSync, readFileSync, rmSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Input, Output } from '../../../core/contract.ts'
import { type ArticleId, ClaimId } from '../../../core/model/ids.ts'
import { transferIn } from '../../support/bundles.ts'
import { choiceOf } from '../../support/choice.ts'
import { TestMachine } from '../../support/services.ts'

const TEXT = 'Ferry strikes pier at night\n\nThree people were hurt. The wind was light.'

const view = (machine: TestMachine, article: ArticleId) => machine.ask('article.open', { article })

/** An article of one claim with evidence, as a bundle of that moment, and a second claim marked since. */
async function exportedAndChanged(format: 'bundle' | 'json' = 'bundle') {
  const machine = new TestMachine()
  await machine.start()
  const article = await machine.importText(TEXT)
  const claim = await machine.mark(article, 'Three people')
  const evidence = machine.tickets.giveFile({ name: 'log.txt', bytes: new TextEncoder().encode('three hurt') })
  await machine.ask('evidence.keep', { tickets: [evidence], source: null, cite: { article, claim } })
  const then = await view(machine, article)
  await machine.ask('report.export', { article, choice: choiceOf(format) })
  const file = machine.saved.at(-1)
  if (!file) throw new Error('Nothing was exported.')
  await machine.mark(article, 'The wind was light')
  const bring = (how: Pick<Input<'articles.import'>, 'existing'>): Promise<Output<'articles.import'>> =>
    machine.ask('articles.import', { tickets: [machine.tickets.giveFile(file)], pasted: null, ...how })
  return { machine, article, then, file, bring }
}

const backupsOf = (machine: TestMachine): string[] => {
  try {
    return readdirSync(path.join(machine.library, 'backups'))
  } catch {
    return []
  }
}

const isSound = async (machine: TestMachine) => expect((await machine.ask('library.check', {})).problems).toEqual([])

describe('a whole article that the library has already', () => {
  it('is asked about, and nothing is taken in meanwhile', async () => {
    const { machine, article, file, bring } = await exportedAndChanged()
    const before = await view(machine, article)
    const { imported, refused, asked } = await bring({ existing: 'ask' })
    expect([imported, refused]).toEqual([[], []])
    expect(asked).toMatchObject([
      { ask: 'existing', name: file.name, title: 'Ferry strikes pier at night', complete: true },
    ])
    expect(await view(machine, article)).toEqual(before)
    expect((await machine.ask('library.read', {})).articles).toHaveLength(1)
  })

  it('comes as a copy when that is chosen, with the ticket that was asked about', async () => {
    const { machine, article, bring } = await exportedAndChanged()
    const { asked } = await bring({ existing: 'ask' })
    const ticket = asked[0]?.ticket
    if (!ticket) throw new Error('Nothing was asked.')
    const { imported } = await machine.ask('articles.import', { tickets: [ticket], pasted: null, existing: 'copy' })
    expect(imported).toMatchObject([{ title: 'Ferry strikes pier at night', backup: null }])
    expect(imported[0]?.article).not.toBe(article)
    await isSound(machine)
  })

  it.each(['bundle', 'json'] as const)('is replaced by what a %s holds, ids, history and all', async (format) => {
    const { machine, article, then, bring } = await exportedAndChanged(format)
    machine.events.length = 0
    const { imported } = await bring({ existing: 'replace' })
    expect(imported).toMatchObject([{ article, title: 'Ferry strikes pier at night' }])
    const now = await view(machine, article)
    expect({ ...now, memory: then.memory }).toEqual(then)
    expect(machine.events).toContainEqual({ type: 'article.replaced', article })
    expect((await machine.ask('library.read', {})).articles).toMatchObject([
      { id: article, progress: { claims: { total: 1 } } },
    ])
    await isSound(machine)
  })

  it('is backed up whole first: importing the backup brings back what was there', async () => {
    const { machine, article, bring } = await exportedAndChanged()
    const before = await view(machine, article)
    const lines = (await machine.ask('article.history', { article, claim: null })).lines
    const { imported } = await bring({ existing: 'replace' })
    const backup = imported[0]?.backup ?? ''
    expect(backupsOf(machine)).toEqual([backup])
    expect(backup).toMatch(new RegExp(`^${article}-\\d{4}-\\d\\d-\\d\\dT[\\d-]+Z\\.tickmark$`))

    const other = new TestMachine()
    await other.start()
    const ticket = other.tickets.give(path.join(machine.library, 'backups', backup))
    await other.ask('articles.import', { tickets: [ticket], pasted: null })
    expect(await view(other, article)).toEqual(before)
    expect((await other.ask('article.history', { article, claim: null })).lines).toEqual(lines)
    await isSound(other)
  })

  it('goes on from there: it can be changed, undone, opened again after a restart, and replaced once more', async () => {
    const { machine, article, then, bring } = await exportedAndChanged()
    await bring({ existing: 'replace' })
    await machine.mark(article, 'The wind')
    await machine.ask('article.undo', { article })
    await machine.restart()
    const again = await view(machine, article)
    expect(again.tables).toEqual(then.tables)
    expect(again.notices).toEqual([])
    expect((await machine.ask('app.start', {})).notices).toEqual([])
    await bring({ existing: 'replace' })
    expect(backupsOf(machine)).toHaveLength(2)
    expect((await view(machine, article)).seq).toBe(then.seq)
    await isSound(machine)
  })

  it('stays as it is when it cannot be backed up whole', async () => {
    const { machine, article, bring } = await exportedAndChanged()
    const before = await view(machine, article)
    rmSync(path.join(machine.library, 'evidence'), { recursive: true })
    const { imported, refused } = await bring({ existing: 'replace' })
    expect(imported).toEqual([])
    expect(refused).toMatchObject([{ refusal: { key: 'refused.replace.no-backup' } }])
    expect(await view(machine, article)).toEqual(before)
    await machine.mark(article, 'light')
    expect(backupsOf(machine)).toEqual([])
  })

  it('stays as it is when a backup could not be read again', async () => {
    const { machine, article, bring } = await exportedAndChanged()
    await machine.restart({
      exporters: async () => {
        const { exporters } = await import('../../../electron/exporters/exporters.ts')
        return {
          ...exporters,
          files: {
            ...exporters.files,
            bundle: async () => ({ ok: true, value: { name: 'x', mediaType: '', bytes: new Uint8Array([80, 75]) } }),
          },
        }
      },
    })
    const before = await view(machine, article)
    expect((await bring({ existing: 'replace' })).refused).toMatchObject([
      { refusal: { key: 'refused.replace.no-backup' } },
    ])
    expect(await view(machine, article)).toEqual(before)
  })

  it('loses nothing that was acknowledged while it was being replaced: it is in the backup, or it was refused', async () => {
    const { machine, article, bring } = await exportedAndChanged()
    const { tables } = await view(machine, article)
    const claim = ClaimId.parse(Object.keys(tables.claims)[0])
    const replacing = bring({ existing: 'replace' })
    const noted = await Promise.allSettled(
      Array.from({ length: 40 }, async (_, n) => {
        await new Promise((resolve) => setImmediate(resolve))
        for (let turns = 0; turns < n; turns++) await new Promise((resolve) => setImmediate(resolve))
        await machine.on(article, { type: 'note.add', claim, text: `Note ${n}.`, withheld: false })
        return `Note ${n}.`
      }),
    )
    const { imported } = await replacing
    const backup = readFileSync(path.join(machine.library, 'backups', imported[0]?.backup ?? ''))
    const kept = transferIn(backup).transfer.article.notes
    const standing = (await view(machine, article)).tables.notes
    const somewhere = new Set([...Object.values(kept), ...Object.values(standing)].map(({ text }) => text))
    const acknowledged = noted.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []))
    expect(acknowledged.filter((text) => !somewhere.has(text))).toEqual([])
    expect(acknowledged.length).toBeGreaterThan(0)
    await isSound(machine)
  })

  it('that was thrown away with its folder comes back under its own ids', async () => {
    const { machine, article, bring } = await exportedAndChanged()
    await machine.restart()
    rmSync(path.join(machine.library, 'articles', article), { recursive: true })
    await machine.restart()
    const { imported, asked } = await bring({ existing: 'ask' })
    // The list still remembers it: whether it is gone for good is the user's to say.
    expect(imported).toEqual([])
    expect(asked).toMatchObject([{ title: 'Ferry strikes pier at night' }])
    expect((await bring({ existing: 'replace' })).refused).toHaveLength(1)
    await machine.ask('article.forget', { article })
    expect((await bring({ existing: 'ask' })).imported).toMatchObject([{ article }])
  })
})
