import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseTransferDocument, serialiseTransferDocument } from '../../../core/format/transfer.ts'
import { sayRefusal } from '../../../core/messages/message.ts'
import { exportJson } from '../../../electron/exporters/json.ts'
import { COMPLETE } from '../../support/choice.ts'
import { materialOf } from '../../support/export-material.ts'
import { HARBOUR_LATER, HARBOUR_LATEST, OpenDesk } from '../../support/open-desk.ts'
import { sampleDesk } from '../../support/sample-article.ts'

const exported = async (): Promise<string> => {
  const file = await exportJson(materialOf(sampleDesk()), COMPLETE)
  if (!file.ok) throw new Error(sayRefusal(file.refusal))
  return new TextDecoder().decode(file.value.bytes)
}

const text = await exported()
/** A fresh copy, to be spoiled in one place. */
const copy = (): Record<string, unknown> => JSON.parse(text)

/** The document with one value replaced; `*` stands for the first name there is, `undefined` takes the value out. */
function spoiled(path: readonly string[], value: unknown, json = copy()): Record<string, unknown> {
  let at = json
  const named = (name: string) => (name === '*' ? (Object.keys(at)[0] ?? '') : name)
  for (const name of path.slice(0, -1)) at = at[named(name)] as Record<string, unknown>
  const last = named(path.at(-1) ?? '')
  if (value === undefined) delete at[last]
  else at[last] = value
  return json
}

const withoutJournal = () => spoiled(['journal'], [])

const refusalOf = (json: unknown): string => {
  const parsed = parseTransferDocument(json)
  return parsed.ok ? 'taken' : parsed.refusal.key
}

describe('a whole article as JSON', () => {
  test('reads back as what was written, byte for byte', () => {
    const parsed = parseTransferDocument(JSON.parse(text))
    expect(parsed.ok && serialiseTransferDocument(parsed.value.transfer, parsed.value.files)).toBe(text)
  })

  test('is indented and says first what it is', () => {
    expect(text.split('\n').slice(0, 3)).toEqual(['{', '  "format": "tickmark-article",', '  "schemaVersion": 1,'])
  })

  test('is also taken without its journal', () => {
    expect(refusalOf({ ...copy(), journal: [] })).toBe('taken')
  })
})

describe('what is refused, with one sentence and nothing taken', () => {
  test.each([
    ['a text', '“hello”'],
    ['nothing', null],
    ['a list', [1, 2]],
    ['another kind of JSON', { format: 'something-else' }],
  ])('%s is not an exported article', (_what, json) => {
    expect(refusalOf(json)).toBe('refused.transfer.not-one')
  })

  test('a newer version says to update', () => {
    expect(refusalOf({ ...copy(), schemaVersion: 2 })).toBe('refused.transfer.newer')
  })

  test('an unknown field, a missing one and a wrong type name the place', () => {
    expect(refusalOf(spoiled(['extra'], 1))).toBe('refused.transfer.shape')
    expect(refusalOf(spoiled(['people'], undefined))).toBe('refused.transfer.shape')
    const parsed = parseTransferDocument(spoiled(['sources'], 'none'))
    expect(!parsed.ok && sayRefusal(parsed.refusal)).toContain('“sources”')
  })

  test('no article at all, or a row under another id than its own', () => {
    expect(refusalOf(spoiled(['article', 'articles'], {}))).toBe('refused.transfer.shape')
    expect(refusalOf(spoiled(['article', 'notes', '*', 'id'], 'a0000000-0000-7000-8000-000000000000'))).toBe(
      'refused.transfer.shape',
    )
  })

  test.each<[string, string[], unknown]>([
    ['the text of a draft', ['contents'], {}],
    ['the original bytes', ['files'], {}],
    ['the draft under check', ['article', 'articles', '*', 'draft'], 'a0000000-0000-7000-8000-000000000000'],
    ['the claim of a note', ['article', 'notes', '*', 'claim'], 'a0000000-0000-7000-8000-000000000000'],
    ['the source of a captured copy', ['evidence', '0', 'source'], 'a0000000-0000-7000-8000-000000000000'],
    [
      'the end of a passage, after the text',
      ['article', 'claims', '*', 'placements', '*', '0', 'spans', '0', 'end'],
      1e6,
    ],
  ])('a reference to something that is not there: %s', (_what, path, value) => {
    expect(refusalOf(spoiled(path, value, withoutJournal()))).toBe('refused.transfer.reference')
  })

  test.each<[string, string[], unknown]>([
    ['leads to another article', ['article', 'notes', '*', 'text'], 'Something else.'],
    ['has a line cut out', ['journal', '3', 'seq'], 5],
    ['has a broken chain', ['journal', '4', 'prev'], '0'.repeat(64)],
    ['takes back something else than the last step', ['journal', '5', 'kind'], 'undo'],
    ['holds a row that is not of its table’s shape', ['journal', '2', 'change', '0', 'after', 'extra'], true],
    ['holds a row of no table', ['journal', '2', 'change', '0', 'table'], 'constructor'],
    ['starts from something that was not there', ['journal', '2', 'change', '1', 'before', 'wording'], 'Other words.'],
  ])('a journal that %s', (_what, path, value) => {
    expect(refusalOf(spoiled(path, value))).toBe('refused.transfer.journal')
  })

  test('values nested beyond measure, without a stack overflow', () => {
    let deep: unknown = 0
    for (let depth = 0; depth < 200_000; depth++) deep = [deep]
    expect(refusalOf({ ...copy(), journal: deep })).toBe('refused.transfer.hostile')
  })

  test('a field that reaches into a prototype', () => {
    const json: unknown = JSON.parse(`{"__proto__":{"polluted":true},${text.slice(1)}`)
    expect(refusalOf(json)).toBe('refused.transfer.hostile')
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined()
  })

  test('a text without end, and bytes that are not Base64', () => {
    expect(refusalOf({ ...copy(), exportedAt: 'x'.repeat(20_000_001) })).toBe('refused.transfer.hostile')
    expect(refusalOf(spoiled(['files', '*'], 'not*base64!!'))).toBe('refused.transfer.shape')
  })

  test('whatever JSON there is: an answer, never an exception', () => {
    fc.assert(fc.property(fc.jsonValue({ maxDepth: 6 }), (json) => refusalOf(json) !== 'taken'))
  })

  test('an exported article with any one value replaced: an answer, never an exception', () => {
    const paths = allPaths(JSON.parse(text))
    fc.assert(
      fc.property(fc.constantFrom(...paths), fc.jsonValue({ maxDepth: 2 }), (path, value) => {
        return typeof refusalOf(spoiled(path, value)) === 'string'
      }),
      { numRuns: 60 },
    )
  })
})

describe('an article of several drafts', () => {
  const onTwoDrafts = async () => {
    const desk = new OpenDesk()
    const load = desk.mark('212 passengers')
    const pier = desk.mark('north pier')
    desk.check(load)
    desk.addDraft(HARBOUR_LATER)
    desk.place(load, 'Investigators')
    desk.on({ type: 'claim.hold', claim: load })
    desk.on({ type: 'claim.supersede', claim: load })
    desk.on({ type: 'claim.retire', claim: pier, why: 'Cut.' })
    const file = await exportJson(materialOf(desk), COMPLETE)
    if (!file.ok) throw new Error(sayRefusal(file.refusal))
    return { desk, json: JSON.parse(new TextDecoder().decode(file.value.bytes)) as Record<string, unknown> }
  }
  const NOWHERE = 'a0000000-0000-7000-8000-000000000000'

  test('comes back with what was held, superseded and retired', async () => {
    const { desk, json } = await onTwoDrafts()
    const parsed = parseTransferDocument(json)
    expect(parsed.ok && parsed.value.transfer.article).toEqual(desk.article)
  })

  test.each<[string, string, string, (row: Record<string, unknown>) => unknown]>([
    ['the claim it stands in place of', 'claims', 'updates', () => NOWHERE],
    ['itself, in place of which it stands', 'claims', 'updates', ({ id }) => id],
    [
      'the draft a claim was retired on',
      'claims',
      'retired',
      ({ retired }) => ({ ...(retired as object), draft: NOWHERE }),
    ],
    ['the verdict that is confirmed', 'verdicts', 'confirms', () => NOWHERE],
  ])('is refused when it names what is not there: %s', async (_what, table, field, value) => {
    const { json } = await onTwoDrafts()
    const rows = (json.article as Record<string, Record<string, Record<string, unknown>>>)[table] ?? {}
    const row = Object.values(rows).find((one) => one[field] !== undefined)
    if (!row) throw new Error('There is no such row.')
    row[field] = value(row)
    expect(refusalOf({ ...json, journal: [] })).toBe('refused.transfer.reference')
  })

  test('brings the text of a draft that was taken back: a redo may want it', async () => {
    const { desk } = await onTwoDrafts()
    desk.addDraft(HARBOUR_LATEST)
    desk.undo()
    const file = await exportJson(materialOf(desk), COMPLETE)
    const json = file.ok && (JSON.parse(new TextDecoder().decode(file.value.bytes)) as Record<string, unknown>)
    if (!json) throw new Error('It was not exported.')
    expect(Object.keys(json.contents as object)).toHaveLength(3)
    expect(refusalOf(json)).toBe('taken')
    const contents = Object.entries(json.contents as object).filter(
      ([, { text: words }]) => words !== HARBOUR_LATEST.text,
    )
    expect(refusalOf({ ...json, contents: Object.fromEntries(contents) })).toBe('refused.transfer.reference')
  })
})

function allPaths(value: unknown, path: string[] = []): string[][] {
  if (typeof value !== 'object' || value === null) return [path]
  return [path, ...Object.entries(value).flatMap(([name, inner]) => allPaths(inner, [...path, name]))].filter(
    ({ length }) => length > 0,
  )
}
