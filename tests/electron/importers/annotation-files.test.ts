import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readFile } from '../../../electron/importers/read-file.ts'
import { isShared, refusalOf, sharedData } from './reading.ts'

const read = (name: string, content: string | Uint8Array) =>
  readFile({
    name,
    bytes: typeof content === 'string' ? new TextEncoder().encode(content) : content,
    format: null,
    tracked: 'accepted',
  })

const ROW = {
  id: 'a',
  user: 'acct:ilse@hypothes.is',
  uri: 'https://paper.example',
  text: 'Who says so?',
  target: [{ selector: [{ type: 'TextQuoteSelector', exact: 'north pier' }] }],
}
const WEB = {
  '@context': 'http://www.w3.org/ns/anno.jsonld',
  id: 'urn:a',
  type: 'Annotation',
  bodyValue: 'Who says so?',
  target: 'https://paper.example',
}

describe('files of annotations', () => {
  it.each([
    ['notes.json', JSON.stringify({ total: 1, rows: [ROW] })],
    ['notes.json', `\uFEFF${JSON.stringify([ROW])}`],
    ['notes.jsonld', JSON.stringify(WEB)],
  ])('%s is known by what is in it', async (name, content) => {
    const file = await read(name, content)
    expect(file).toMatchObject({
      ok: true,
      value: { kind: 'annotations', read: { annotations: [{ body: 'Who says so?' }] } },
    })
  })

  it('without any, or with none that can be read, are refused in a sentence', async () => {
    expect(await refusalOf('notes.json', '{"total":0,"rows":[]}')).toBe('annotations.refused.none')
    expect(await refusalOf('notes.json', JSON.stringify({ ...WEB, created: 'soon' }))).toBe('annotations.refused.field')
    expect(await refusalOf('notes.json', '{"a":1}')).toBe('refused.transfer.not-one')
    expect(await refusalOf('notes.json', '{')).toBe('import.refused.json')
  })

  it('nested without end are refused', async () => {
    const deep = `{"rows":[{"id":"a","user":"acct:a@b","uri":"u","tags":${'['.repeat(50_000)}${']'.repeat(50_000)}}],"total":1}`
    expect(await refusalOf('notes.json', deep)).toBe('refused.transfer.hostile')
  })
})

describe.skipIf(!isShared('json-parsing'))('the JSON that breaks parsers (needs ../shared)', () => {
  it('is refused or read, and never more than that', async () => {
    const folder = sharedData('json-parsing')
    for (const name of readdirSync(folder).filter((one) => one.endsWith('.json'))) {
      const bytes = new Uint8Array(readFileSync(`${folder}/${name}`))
      const [alone, inside] = [await read(name, bytes), await read(name, inRows(bytes))]
      expect([name, typeof alone.ok, typeof inside.ok]).toEqual([name, 'boolean', 'boolean'])
      if (alone.ok) expect(alone.value.kind).not.toBe('transfer')
    }
  })
})

/** The same bytes in the place of a field of an annotation. */
function inRows(bytes: Uint8Array): Uint8Array {
  const [head, tail] = ['{"total":1,"rows":[{"id":"a","user":"acct:a@b","uri":"u","text":"t","extra":', '}]}']
  return Buffer.concat([Buffer.from(head), bytes, Buffer.from(tail)])
}
