import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { Ajv2020, type ErrorObject } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { describe, expect, it } from 'vitest'
import { schemaFiles, schemas } from '../../build/schema-files.ts'
import { inWords, pageWithSchema } from '../../build/schema-page.ts'
import { exportJson } from '../../electron/exporters/json.ts'
import { bundleOf, materialWithFilms, unpacked } from '../support/bundles.ts'
import { choiceOf } from '../support/choice.ts'
import { sampleDesk } from '../support/sample-article.ts'
import { TestMachine } from '../support/services.ts'

const DOCS = path.resolve(import.meta.dirname, '../../docs')

const ajv = addFormats.default(new Ajv2020({ strict: true, strictTypes: false, allErrors: true }))
for (const schema of schemas().values()) ajv.addSchema(schema)

/** What a schema says against a value; empty when it fits. */
function against(name: string, value: unknown): string[] {
  const validate = ajv.getSchema(`${name}.schema.json`)
  if (!validate) throw new Error(`There is no schema ${name}.`)
  return validate(value)
    ? []
    : (validate.errors ?? []).map(({ instancePath, message }: ErrorObject) => `${instancePath} ${message}`)
}

const jsonIn = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'))
const linesIn = (file: string): unknown[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line))

describe('the schemas in docs', () => {
  it('are those of the code (npm run schema writes them)', () => {
    const made = schemaFiles()
    expect(readdirSync(path.join(DOCS, 'schema')).sort()).toEqual([...made.keys()].sort())
    for (const [name, text] of made) expect(readFileSync(path.join(DOCS, 'schema', name), 'utf8'), name).toBe(text)
  })

  it('and the page tells the same fields', () => {
    const page = readFileSync(path.join(DOCS, 'schema.md'), 'utf8')
    expect(pageWithSchema(page)).toBe(page)
    expect(page).toContain('| `mergedInto` | id (a UUID) or null |')
  })

  it('say each shape in words', () => {
    expect(inWords({ type: 'array', items: { $ref: 'span.schema.json' } })).toBe(
      'list of [span](schema/span.schema.json)',
    )
    expect(inWords({ enum: ['a', 'b'] })).toBe('one of `"a"`, `"b"`')
    expect(inWords({ type: 'object', properties: { a: {}, b: {} } })).toBe('`{ a, b }`')
  })
})

describe('real files fit their schemas', () => {
  it('the record in a bundle, complete and redacted, and a JSON document', async () => {
    const material = materialWithFilms(sampleDesk())
    for (const redacted of [false, true]) {
      const record = unpacked(await bundleOf(material, redacted))['tickmark.json']
      expect(against('transfer', JSON.parse(new TextDecoder().decode(record)))).toEqual([])
    }
    const file = await exportJson(material, choiceOf('json'))
    if (!file.ok) throw new Error(file.refusal.key)
    expect(against('transfer-document', JSON.parse(new TextDecoder().decode(file.value.bytes)))).toEqual([])
  })

  it('every file of a library: journals, snapshots and contents', async () => {
    const machine = new TestMachine()
    const services = await machine.start()
    const ticket = machine.tickets.giveFile({
      name: 'a.tickmark',
      bytes: await bundleOf(materialWithFilms(sampleDesk())),
    })
    const { imported } = await machine.ask('articles.import', { tickets: [ticket], pasted: null })
    await services.close()
    const folder = path.join(machine.library, 'articles', imported[0]?.article ?? '')
    const contents = readdirSync(path.join(folder, 'drafts'))
    expect(contents.length).toBeGreaterThan(0)
    for (const name of contents) expect(against('content', jsonIn(path.join(folder, 'drafts', name)))).toEqual([])
    const journals = [
      ['article-journal-line', path.join(folder, 'journal.jsonl')],
      ['library-journal-line', path.join(machine.library, 'library.journal.jsonl')],
    ] as const
    for (const [name, file] of journals) {
      expect(linesIn(file).length).toBeGreaterThan(0)
      for (const line of linesIn(file)) expect(against(name, line)).toEqual([])
    }
    expect(against('article-snapshot', jsonIn(path.join(folder, 'article.json')))).toEqual([])
    expect(against('library-snapshot', jsonIn(path.join(machine.library, 'library.json')))).toEqual([])
  })

  it('and what is not of the shape does not', () => {
    expect(against('person', { id: 'no uuid', name: '' })).not.toEqual([])
    expect(against('note', { extra: true })).toContain(' must NOT have additional properties')
    expect(against('article-journal-line', { seq: 1, change: [{ table: 'people' }] })).not.toEqual([])
  })
})
