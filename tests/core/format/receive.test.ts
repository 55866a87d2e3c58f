import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { EMPTY_HISTORY } from '../../../core/change/history.ts'
import { type JournalStep, replayStep } from '../../../core/change/journal.ts'
import { receiveTransfer } from '../../../core/format/receive.ts'
import { parseTransferDocument, type Transfer } from '../../../core/format/transfer.ts'
import { sayRefusal } from '../../../core/messages/message.ts'
import { EMPTY_ARTICLE, EMPTY_LIBRARY } from '../../../core/model/empty-tables.ts'
import { PersonId } from '../../../core/model/ids.ts'
import type { ArticleTables, LibraryTables } from '../../../core/model/tables.ts'
import { onlyArticle } from '../../../core/query/only-article.ts'
import { exportJson } from '../../../electron/exporters/json.ts'
import { COMPLETE, choiceOf } from '../../support/choice.ts'
import { chained, Desk } from '../../support/desk.ts'
import { materialOf } from '../../support/export-material.ts'
import { HARBOUR_LATER, OpenDesk } from '../../support/open-desk.ts'
import { doSomething } from '../../support/run-desk.ts'
import { sampleDesk } from '../../support/sample-article.ts'
import { SampleDesk } from '../../support/sample-desk.ts'

const exportOf = async (
  desk: Desk,
  over: Partial<ReturnType<typeof materialOf>> = {},
  choice = COMPLETE,
): Promise<Transfer> => {
  const file = await exportJson({ ...materialOf(desk), ...over }, choice)
  if (!file.ok) throw new Error(sayRefusal(file.refusal))
  const parsed = parseTransferDocument(JSON.parse(new TextDecoder().decode(file.value.bytes)))
  if (!parsed.ok) throw new Error(sayRefusal(parsed.refusal))
  return parsed.value.transfer
}

const replayed = (steps: readonly JournalStep[]): ArticleTables =>
  steps.reduce((at, step, index) => replayStep(at, index + 1, step), {
    state: EMPTY_ARTICLE,
    history: EMPTY_HISTORY,
    seq: 0,
  }).state

const rowsById = <R extends { id: string }>(rows: readonly R[]): Record<string, R> =>
  Object.fromEntries(rows.map((row) => [row.id, row]))

/** The library after it took in what a transfer brought. */
const grown = (library: LibraryTables, { received }: ReturnType<typeof receiveTransfer>): LibraryTables => ({
  ...library,
  people: { ...library.people, ...rowsById(received.people) },
  sources: { ...library.sources, ...rowsById(received.sources) },
  evidence: { ...library.evidence, ...rowsById(received.evidence) },
  scales: { ...library.scales, ...rowsById(received.scales) },
})

const newIds = () => {
  const desk = new Desk(9)
  return desk.newId
}

const intoEmpty = (transfer: Transfer) =>
  receiveTransfer(transfer, { library: EMPTY_LIBRARY, takenArticleIds: [], newId: newIds() })

describe('into a library that does not have the article', () => {
  test('everything keeps its id, and exporting again gives the same document but for the time', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.nat(10_000), { maxLength: 40 }), async (choices) => {
        const desk = new SampleDesk()
        for (const choice of choices) doSomething(desk, choice)
        const transfer = await exportOf(desk)
        const received = intoEmpty(transfer)
        const again = await exportOf(desk, {
          article: replayed(received.steps),
          library: grown(EMPTY_LIBRARY, received),
          contents: new Map(received.contents.map(({ hash, content }) => [hash, content])),
          lines: chained(received.steps),
          exportedAt: '2026-04-01T00:00:00.000Z',
        })
        expect(JSON.stringify({ ...again, exportedAt: '' })).toBe(JSON.stringify({ ...transfer, exportedAt: '' }))
      }),
      { numRuns: 25 },
    )
  })

  test('every original and every captured copy is named once, to be written', async () => {
    const received = intoEmpty(await exportOf(sampleDesk()))
    expect(received.files.originals.map(({ name }) => name)).toEqual(['night trams.txt'])
    expect(received.files.evidence.map(({ name }) => name)).toEqual(['minutes-22-january.txt'])
  })

  test('without a journal the article arrives in one step that can be named', async () => {
    const transfer = { ...(await exportOf(sampleDesk())), journal: [] }
    const { steps } = intoEmpty(transfer)
    expect(steps).toHaveLength(1)
    expect(steps[0]).toMatchObject({ command: 'article.receive', label: { key: 'article.receive' } })
    expect(replayed(steps)).toEqual(transfer.article)
  })
})

describe('into a library that has the article already', () => {
  const copyOf = (desk: SampleDesk, transfer: Transfer) =>
    receiveTransfer(transfer, {
      library: desk.library,
      takenArticleIds: [onlyArticle(desk.article).id],
      newId: newIds(),
    })

  test('it comes as a copy in which no id is left of the old, and which is equal up to the ids', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.nat(10_000), { maxLength: 40 }), async (choices) => {
        const desk = new SampleDesk()
        for (const choice of choices) doSomething(desk, choice)
        const received = copyOf(desk, await exportOf(desk))
        const copy = replayed(received.steps)
        expect(received.article).toBe(onlyArticle(copy).id)
        const library = new Set(Object.values(desk.library).flatMap((rows) => Object.keys(rows)))
        const kept = idsIn(copy).filter((id) => !library.has(id) && idsIn(desk.article).includes(id))
        expect(kept).toEqual([])
        expect(anonymous(copy)).toEqual(anonymous(desk.article))
      }),
      { numRuns: 25 },
    )
  })

  test('links between claims, drafts and verdicts lead to the copies', async () => {
    const desk = new OpenDesk()
    const claim = desk.mark('212 passengers')
    desk.check(claim)
    desk.addDraft(HARBOUR_LATER)
    desk.place(claim, 'Investigators')
    desk.on({ type: 'claim.hold', claim })
    desk.on({ type: 'claim.supersede', claim })
    const received = receiveTransfer(await exportOf(desk), {
      library: desk.library,
      takenArticleIds: [onlyArticle(desk.article).id],
      newId: newIds(),
    })
    const copy = replayed(received.steps)
    const [old, newer] = Object.values(copy.claims).sort((a, b) => a.number - b.number)
    expect(newer?.updates).toBe(old?.id)
    expect(Object.keys(copy.drafts)).toContain(old?.retired?.draft)
    const held = Object.values(copy.verdicts).find(({ confirms }) => confirms)
    expect(Object.keys(copy.verdicts)).toContain(held?.confirms)
    expect(idsIn(copy).filter((id) => id === claim)).toEqual([])
  })

  test('the library gains nothing that it has', async () => {
    const desk = sampleDesk()
    const { received, files } = copyOf(desk, await exportOf(desk))
    expect(received).toEqual({ people: [], sources: [], evidence: [], scales: [] })
    expect(files.evidence).toEqual([])
  })

  test('labels and texts of the journal are untouched', async () => {
    const desk = sampleDesk()
    const received = copyOf(desk, await exportOf(desk))
    expect(received.steps.map(({ label }) => label)).toEqual(desk.steps.map(({ label }) => label))
  })

  test('a copy can be exported and read again', async () => {
    const desk = sampleDesk()
    const received = copyOf(desk, await exportOf(desk))
    const again = await exportOf(desk, { article: replayed(received.steps), lines: chained(received.steps) })
    expect(Object.keys(again.article.claims)).toHaveLength(Object.keys(desk.article.claims).length)
  })
})

describe('records the library holds under the same id', () => {
  test('a source that was edited here is left alone: the one that came gets a new id, with its evidence and citations', async () => {
    const desk = sampleDesk()
    const transfer = await exportOf(desk)
    const source = Object.values(desk.library.sources).find(({ title }) => title.startsWith('Minutes'))
    if (!source) throw new Error('The sample cites no minutes.')
    desk.onLibrary({ type: 'source.edit', source: source.id, details: { title: 'Minutes, renamed here' } })
    const received = receiveTransfer(transfer, { library: desk.library, takenArticleIds: [], newId: newIds() })
    const [arrived] = received.received.sources
    expect(received.received.sources).toHaveLength(1)
    expect(arrived).toMatchObject({ ...source, id: arrived?.id })
    expect(arrived?.id).not.toBe(source.id)
    expect(received.received.evidence.map((evidence) => evidence.source)).toEqual([arrived?.id])
    const cited = Object.values(replayed(received.steps).citations).map((citation) => citation.source)
    expect(cited).not.toContain(source.id)
    expect(cited).toContain(arrived?.id)
  })

  test('a person stays the same person whatever they are called now', async () => {
    const desk = sampleDesk()
    const transfer = await exportOf(desk)
    desk.onLibrary({ type: 'person.edit', person: desk.checker, details: { name: 'Noor H.' } })
    const received = receiveTransfer(transfer, { library: desk.library, takenArticleIds: [], newId: newIds() })
    expect(received.received.people).toEqual([])
    expect(onlyArticle(replayed(received.steps)).createdBy).toBe(desk.checker)
  })
})

describe('whoever the article is assigned to', () => {
  test.each([
    ['complete', COMPLETE],
    ['redacted', choiceOf('json', 'reader', true)],
  ])('comes along in a %s transfer, with name and role, and is only named where it arrives', async (_, choice) => {
    const desk = new SampleDesk()
    const maya = PersonId.parse(desk.onLibrary({ type: 'person.add', name: 'Maya Chen', role: 'Research editor' }))
    desk.onLibrary({ type: 'person.add', name: 'Somebody the article does not name' })
    desk.on({ type: 'article.assign', assignee: maya })
    desk.onLibrary({ type: 'person.retire', person: maya })
    const transfer = await exportOf(desk, {}, choice)
    const { addedAt } = desk.library.people[maya] ?? {}
    // Whether they left that desk is nobody else's business.
    expect(transfer.people).toContainEqual({ id: maya, name: 'Maya Chen', addedAt, role: 'Research editor' })
    expect(transfer.people).toHaveLength(2)
    const other = new Desk(7)
    other.introduce('Other')
    const received = receiveTransfer(transfer, { library: other.library, takenArticleIds: [], newId: newIds() })
    expect(onlyArticle(replayed(received.steps)).assignee).toBe(maya)
    other.onLibrary({ type: 'library.receive', ...received.received })
    expect(other.library.people[maya]).toMatchObject({ name: 'Maya Chen', role: 'Research editor', cameIn: true })
  })

  test('is the same person in a copy', async () => {
    const desk = new SampleDesk()
    desk.on({ type: 'article.assign', assignee: desk.checker })
    const transfer = await exportOf(desk)
    const { id } = onlyArticle(transfer.article)
    const received = receiveTransfer(transfer, { library: desk.library, takenArticleIds: [id], newId: newIds() })
    expect(onlyArticle(replayed(received.steps))).toMatchObject({ assignee: desk.checker })
    expect(received.article).not.toBe(id)
  })
})

const ID = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g

const idsIn = (data: unknown): string[] => [...new Set(JSON.stringify(data).match(ID) ?? [])]

/** The data with every id replaced by the order in which it first appears, rows in the order of their ids. */
function anonymous(tables: ArticleTables): unknown {
  const sorted = Object.fromEntries(
    Object.entries(tables).map(([name, rows]) => [name, Object.entries(rows).sort(([a], [b]) => (a < b ? -1 : 1))]),
  )
  const order = idsIn(sorted)
  return JSON.parse(JSON.stringify(sorted).replace(ID, (id) => `#${order.indexOf(id)}`))
}
