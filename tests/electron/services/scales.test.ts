import { rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { RatingId, ScaleId } from '../../../core/model/ids.ts'
import { TestMachine } from '../../support/services.ts'

const TEXT = 'Ferry strikes pier at night\n\nThree people were hurt, the harbour office said on Saturday.'

/** A machine with an own scale of two ratings, and an article that is on it. */
async function machineWithScale() {
  const machine = new TestMachine()
  const services = await machine.start()
  const made = await machine.onLibrary({
    type: 'scale.make',
    details: { name: 'House scale', publisher: '' },
    ratings: [
      { name: 'Stands', definition: '', number: null, look: 'true' },
      { name: 'Falls', definition: '', number: null, look: 'pink.thin.star' },
    ],
  })
  const id = ScaleId.parse(made.made)
  const article = await machine.importText(TEXT)
  const scale = async () => {
    const { tables } = await machine.ask('library.read', {})
    const found = tables.scales[id]
    if (!found) throw new Error('The scale is not there.')
    return found
  }
  const rate = async (rating: RatingId) => {
    await machine.on(article, { type: 'article.chooseScale', scale: id })
    const claim = await machine.mark(article, 'Three people')
    await machine.on(article, { type: 'verdict.give', claim, scale: id, rating, rationale: 'Seen.' })
  }
  return { machine, services, article, id, scale, rate }
}

const firstOf = async (scale: () => Promise<{ ratings: readonly { id: RatingId }[] }>) =>
  RatingId.parse((await scale()).ratings[0]?.id)

describe('a scale that an article uses', () => {
  it('keeps what was given a moment ago, before the list has heard of it', async () => {
    const { machine, id, scale, rate } = await machineWithScale()
    const rating = await firstOf(scale)
    await rate(rating)
    await expect(machine.onLibrary({ type: 'rating.remove', scale: id, rating })).rejects.toThrow(
      '“Stands” has been given already',
    )
    await expect(machine.onLibrary({ type: 'scale.remove', scale: id })).rejects.toThrow('Retire it instead')
  })

  it('keeps it after a restart, and when its article cannot be read any more', async () => {
    const { machine, article, id, scale, rate } = await machineWithScale()
    const rating = await firstOf(scale)
    await rate(rating)
    await machine.restart()
    const edit = { type: 'rating.edit', scale: id, rating, details: { name: 'Fine' } } as const
    await expect(machine.onLibrary(edit)).rejects.toThrow('Retire it, and add a new one')
    const folder = path.join(machine.library, 'articles', article)
    await rm(path.join(folder, 'article.json'), { force: true })
    await writeFile(path.join(folder, 'journal.jsonl'), 'nothing\n')
    await machine.restart()
    expect((await machine.ask('library.read', {})).damaged).toHaveLength(1)
    await expect(machine.onLibrary(edit)).rejects.toThrow('Retire it, and add a new one')
  })

  it('is not taken away by undo, which says why and leaves the step', async () => {
    const { services, scale, rate } = await machineWithScale()
    await rate(await firstOf(scale))
    expect(await services.ask('library.undo', {})).toMatchObject({ refusal: { key: 'refused.scale.in-use' } })
    expect((await scale()).name).toBe('House scale')
  })

  it('can be retired: the article stays on it, and no other is put on it', async () => {
    const { machine, article, id, scale, rate } = await machineWithScale()
    await rate(await firstOf(scale))
    await machine.onLibrary({ type: 'scale.retire', scale: id })
    const claim = await machine.mark(article, 'Saturday')
    const rating = await firstOf(scale)
    await machine.on(article, { type: 'verdict.give', claim, scale: id, rating, rationale: '' })
    const other = await machine.importText('A bridge carries nine cars.')
    await expect(machine.on(other, { type: 'article.chooseScale', scale: id })).rejects.toThrow('is retired')
  })
})

describe('a scale as a file', () => {
  it('is saved, and brought in by another Tickmark; the same again changes nothing', async () => {
    const { machine, id, scale } = await machineWithScale()
    await machine.ask('scale.export', { scale: id })
    const [file] = machine.saved
    if (!file) throw new Error('Nothing was saved.')
    expect(file).toMatchObject({ name: 'House scale.tickmark-scale.json', mediaType: 'application/json' })
    const other = new TestMachine()
    await other.start()
    const ticket = () => other.tickets.giveFile(file)
    const told = { scale: id, name: 'House scale', ratings: 2 }
    expect(await other.ask('scale.bringIn', { ticket: ticket() })).toEqual({ outcome: 'added', ...told })
    expect((await other.ask('library.read', {})).tables.scales[id]).toEqual(await scale())
    expect(await other.ask('scale.bringIn', { ticket: ticket() })).toEqual({ outcome: 'same', ...told })
    await other.onLibrary({ type: 'scale.edit', scale: id, details: { name: 'Ours' } })
    const copy = await other.ask('scale.bringIn', { ticket: ticket() })
    expect(copy).toMatchObject({ outcome: 'copy', name: 'House scale' })
    expect(copy.scale).not.toBe(id)
    const { tables } = await other.ask('library.read', {})
    expect(tables.scales[id]?.name).toBe('Ours')
    await other.ask('library.undo', {})
    expect(Object.keys((await other.ask('library.read', {})).tables.scales)).toEqual([id])
  })

  it('can be one of the published ones', async () => {
    const machine = new TestMachine()
    await machine.start()
    await machine.ask('scale.export', { scale: ScaleId.parse('snopes') })
    const [file] = machine.saved
    if (!file) throw new Error('Nothing was saved.')
    const ticket = machine.tickets.giveFile(file)
    expect(await machine.ask('scale.bringIn', { ticket })).toMatchObject({ outcome: 'same', scale: 'snopes' })
  })

  it('that is something else is refused in one sentence', async () => {
    const machine = new TestMachine()
    const services = await machine.start()
    const ticket = machine.tickets.giveFile({
      name: 'a.json',
      bytes: new TextEncoder().encode('{"format":"else"}'),
    })
    expect(await services.ask('scale.bringIn', { ticket })).toMatchObject({
      refusal: { key: 'refused.scale-file.not-one' },
    })
  })
})
