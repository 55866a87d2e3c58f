import { zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { readFile } from '../../../electron/importers/read-file.ts'
import { bundleOf, fileOf, spoiledBundle, transferIn, unpacked } from '../../support/bundles.ts'
import { sha256 } from '../../support/desk.ts'
import { materialOf } from '../../support/export-material.ts'
import { sampleDesk } from '../../support/sample-article.ts'
import { SAMPLE_EVIDENCE, SAMPLE_ORIGINAL } from '../../support/sample-text.ts'

const whole = await bundleOf(materialOf(sampleDesk()))
const bytesOf = (text: string) => new TextEncoder().encode(text)
const record = (): Record<string, unknown> => JSON.parse(new TextDecoder().decode(unpacked(whole)['tickmark.json']))
const withRecord = (change: Record<string, unknown>) =>
  spoiledBundle(whole, { 'tickmark.json': bytesOf(JSON.stringify({ ...record(), ...change })) })

const refusalOf = async (bytes: Uint8Array) => {
  const read = await readFile(fileOf(bytes))
  return read.ok ? { key: 'taken', values: {} } : read.refusal
}

/** A zip file whose directory names an entry by a name of the same length instead. */
function renamed(bytes: Uint8Array, from: string, to: string): Uint8Array {
  if (from.length !== to.length) throw new Error('The names must be of one length.')
  const text = Buffer.from(bytes).toString('latin1').replaceAll(from, to)
  return new Uint8Array(Buffer.from(text, 'latin1'))
}

describe('a bundle', () => {
  test('is known by what it holds, whatever it is called, and gives the article with the bytes of its files', async () => {
    const read = await readFile({ ...fileOf(whole), name: 'sent to me.zip' })
    expect(read).toMatchObject({ ok: true, value: { kind: 'transfer', transfer: { complete: true } } })
    const { files } = transferIn(whole)
    expect(files).toEqual({
      [sha256(SAMPLE_ORIGINAL)]: SAMPLE_ORIGINAL,
      [sha256(SAMPLE_EVIDENCE)]: SAMPLE_EVIDENCE,
    })
  })

  test('is taken without its README, and with its entries in another order', async () => {
    expect((await refusalOf(spoiledBundle(whole, { 'README.txt': undefined }))).key).toBe('taken')
    const backwards = Object.fromEntries(Object.entries(unpacked(whole)).reverse())
    expect((await refusalOf(zipSync(backwards))).key).toBe('taken')
  })
})

describe('a bundle that is not as Tickmark writes it is refused in one sentence', () => {
  test.each([
    '../../../../etc/passwd',
    '/etc/passwd',
    'C:\\windows\\evil.dll',
    'files/../../escape',
    'files/not-a-hash',
    'notes.txt',
  ])('with an entry called %s', async (entry) => {
    expect(await refusalOf(spoiledBundle(whole, { [entry]: bytesOf('x') }))).toMatchObject({
      key: 'refused.bundle.entry',
      values: { entry },
    })
  })

  test('with an entry whose name reaches into a prototype', async () => {
    const named = renamed(spoiledBundle(whole, { 'other.txt': bytesOf('x') }), 'other.txt', '__proto__')
    expect(await refusalOf(named)).toMatchObject({ key: 'refused.bundle.entry', values: { entry: '__proto__' } })
    expect(({} as { 0?: unknown })[0]).toBeUndefined()
  })

  test('with two entries of one name', async () => {
    const twice = renamed(spoiledBundle(whole, { 'README.TXT': bytesOf('x') }), 'README.TXT', 'README.txt')
    expect(await refusalOf(twice)).toMatchObject({ key: 'refused.bundle.twice', values: { entry: 'README.txt' } })
  })

  test('with a file that is not what its name says', async () => {
    const name = `files/${sha256(SAMPLE_EVIDENCE)}`
    expect(await refusalOf(spoiledBundle(whole, { [name]: bytesOf('Other words.') }))).toEqual({
      key: 'refused.transfer.file-differs',
      values: { name: 'minutes-22-january.txt' },
    })
  })

  test('without a file that its article names', async () => {
    const name = `files/${sha256(SAMPLE_ORIGINAL)}`
    expect((await refusalOf(spoiledBundle(whole, { [name]: undefined }))).key).toBe('refused.transfer.reference')
  })

  test('with a file that nothing in it names', async () => {
    const name = `files/${sha256(bytesOf('stowaway'))}`
    expect(await refusalOf(spoiledBundle(whole, { [name]: bytesOf('stowaway') }))).toEqual({
      key: 'refused.bundle.entry',
      values: { name: 'article.tickmark', entry: name },
    })
  })

  test('of a newer version, with a torn record, or with one that is no JSON', async () => {
    expect((await refusalOf(withRecord({ schemaVersion: 2 }))).key).toBe('refused.transfer.newer')
    expect((await refusalOf(withRecord({ people: 'none' }))).key).toBe('refused.transfer.shape')
    expect((await refusalOf(withRecord({ files: {} }))).key).toBe('refused.transfer.shape')
    const torn = new TextDecoder().decode(unpacked(whole)['tickmark.json']).slice(0, -40)
    expect((await refusalOf(spoiledBundle(whole, { 'tickmark.json': bytesOf(torn) }))).key).toBe('import.refused.json')
    const notText = new Uint8Array([0x7b, 0xff, 0xfe, 0x7d])
    expect((await refusalOf(spoiledBundle(whole, { 'tickmark.json': notText }))).key).toBe('import.refused.json')
  })

  test('of a hundred thousand entries', async () => {
    const entries = Object.fromEntries(
      Array.from({ length: 100_000 }, (_, n) => [`files/${n.toString(16).padStart(64, '0')}`, new Uint8Array()]),
    )
    const many = zipSync({ 'tickmark.json': bytesOf('{}'), ...entries }, { level: 0 })
    expect((await refusalOf(many)).key).toBe('import.refused.bomb')
  })

  test('that unpacks to more than a bundle may hold', async () => {
    const big = new Uint8Array(220_000_000)
    const bomb = zipSync({ 'tickmark.json': bytesOf('{}'), [`files/${'0'.repeat(64)}`]: big }, { level: 9 })
    expect(bomb.length).toBeLessThan(1_000_000)
    expect((await refusalOf(bomb)).key).toBe('import.refused.bomb')
  })

  test('cut off anywhere', async () => {
    for (const share of [0.1, 0.5, 0.9, 0.999])
      expect((await refusalOf(whole.slice(0, Math.floor(whole.length * share)))).key).toBe('import.refused.unreadable')
  })
})
