import { describe, expect, test } from 'vitest'
import { parseTransferDocument } from '../../../core/format/transfer.ts'
import { refuse } from '../../../core/result.ts'
import { exportJson } from '../../../electron/exporters/json.ts'
import { COMPLETE } from '../../support/choice.ts'
import { materialOf } from '../../support/export-material.ts'
import { sampleDesk } from '../../support/sample-article.ts'

const exported = async (material = materialOf(sampleDesk())) => {
  const file = await exportJson(material, COMPLETE)
  if (!file.ok) throw new Error(file.refusal.key)
  return file.value
}

const documentOf = async (material = materialOf(sampleDesk())) => {
  const parsed = parseTransferDocument(JSON.parse(new TextDecoder().decode((await exported(material)).bytes)))
  if (!parsed.ok) throw new Error(parsed.refusal.key)
  return parsed.value.transfer
}

describe('the whole article as JSON', () => {
  test('is named after the article', async () => {
    expect(await exported()).toMatchObject({
      name: 'Night trams return to Vellmar after nine years.tickmark.json',
      mediaType: 'application/json',
    })
  })

  test('is the same bytes for the same state and time', async () => {
    const [first, second] = [await exported(), await exported()]
    expect(Buffer.compare(first.bytes, second.bytes)).toBe(0)
  })

  test('brings the sources the article cites with their evidence, and no others', async () => {
    const desk = sampleDesk()
    desk.source({ title: 'Cited nowhere' })
    const { sources, evidence, people } = await documentOf(materialOf(desk))
    expect(sources.map(({ title }) => title)).not.toContain('Cited nowhere')
    expect(sources).toHaveLength(7)
    expect(evidence.map(({ name }) => name)).toEqual(['minutes-22-january.txt'])
    expect(people.map(({ name }) => name)).toEqual(['Noor Haldane'])
  })

  test('brings a source whose citation was removed too: an undo may bring it back', async () => {
    const desk = sampleDesk()
    const before = (await documentOf(materialOf(desk))).sources.length
    for (const { id } of Object.values(desk.article.citations)) desk.on({ type: 'citation.remove', citation: id })
    expect((await documentOf(materialOf(desk))).sources).toHaveLength(before)
  })

  test('is complete: withheld matter is inside', async () => {
    const text = new TextDecoder().decode((await exported()).bytes)
    expect(text).toContain('"complete": true')
    expect(text).toContain('Jory Pellam-Night')
  })

  test('refuses as a whole when a file cannot be read', async () => {
    const file = await exportJson(
      { ...materialOf(sampleDesk()), readEvidence: async () => refuse('refused.evidence.unknown') },
      COMPLETE,
    )
    expect(file).toMatchObject({ ok: false, refusal: { key: 'refused.evidence.unknown' } })
  })

  test('refuses files too big for one document before reading any', async () => {
    const desk = sampleDesk()
    const source = Object.values(desk.library.evidence)[0]
    if (!source) throw new Error('The sample keeps no evidence.')
    const huge = { ...source, bytes: 400_000_000 }
    const file = await exportJson(
      {
        ...materialOf(desk),
        library: { ...desk.library, evidence: { [huge.id]: huge } },
        readEvidence: () => Promise.reject(new Error('It must not be read.')),
        readOriginal: () => Promise.reject(new Error('It must not be read.')),
      },
      COMPLETE,
    )
    expect(file).toMatchObject({ ok: false, refusal: { key: 'refused.transfer.too-big', values: { megabytes: 401 } } })
  })
})
