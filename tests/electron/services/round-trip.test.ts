import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { serialiseTransfer } from '../../../core/format/transfer.ts'
import { isKnown } from '../../../core/messages/message.ts'
import type { ArticleId } from '../../../core/model/ids.ts'
import { onlyArticle } from '../../../core/query/only-article.ts'
import { allText, bundleOf, materialWithFilms, spoiledBundle, transferIn, unpacked } from '../../support/bundles.ts'
import { choiceOf } from '../../support/choice.ts'
import { doSomething } from '../../support/run-desk.ts'
import { sampleDesk } from '../../support/sample-article.ts'
import { SampleDesk } from '../../support/sample-desk.ts'
import { TestMachine } from '../../support/services.ts'

/** What somebody did, and the captured copies of sources they cited; those of every second one are withheld. */
const someArticle = fc
  .tuple(
    fc.array(fc.nat(10_000), { maxLength: 40 }),
    fc.uniqueArray(fc.uint8Array({ minLength: 1, maxLength: 300 }), { maxLength: 4, selector: String }),
  )
  .map(([choices, random]) => {
    const desk = new SampleDesk()
    const films = random.map((bytes, n) => new TextEncoder().encode(`${n % 2 ? 'SECRET' : 'film'} ${n} ${bytes}`))
    const claim = desk.mark({ wording: 'The first claim' }, { start: 0, end: 5 })
    for (const [n, bytes] of films.entries()) {
      const title = `${n % 2 ? 'SECRET' : 'Open'} source ${n}`
      const copy = { name: `${title}.mp4`, bytes, mediaType: 'video/mp4' }
      desk.cite(claim, desk.source({ title, withheld: n % 2 === 1, contact: 'SECRET-PHONE' }, copy), { quote: title })
    }
    desk.note(claim, 'SECRET note', true)
    for (const choice of choices) doSomething(desk, choice)
    return { desk, material: materialWithFilms(desk, films) }
  })

/** A machine of its own that has taken in one bundle. */
async function machineWith(bundle: Uint8Array): Promise<{ machine: TestMachine; article: ArticleId }> {
  const machine = new TestMachine()
  await machine.start()
  const ticket = machine.tickets.giveFile({ name: 'a.tickmark', bytes: bundle })
  const { imported, refused } = await machine.ask('articles.import', { tickets: [ticket], pasted: null })
  expect(refused).toEqual([])
  const article = imported[0]?.article
  if (!article) throw new Error('Nothing was imported.')
  return { machine, article }
}

async function exportFrom({ machine, article }: Awaited<ReturnType<typeof machineWith>>): Promise<Uint8Array> {
  await machine.ask('report.export', { article, choice: choiceOf('bundle') })
  return machine.saved.at(-1)?.bytes ?? new Uint8Array()
}

/** Everything in a bundle, but for the time it was made. */
const contentOf = (bundle: Uint8Array) => {
  const { 'tickmark.json': _record, 'README.txt': _readme, ...files } = unpacked(bundle)
  return {
    record: serialiseTransfer({ ...transferIn(bundle).transfer, exportedAt: '2026-01-01T00:00:00.000Z' }),
    files,
  }
}

describe('a bundle that is not what it says', () => {
  it('leaves the library as it was: refused in one sentence each, nothing kept, and open again', async () => {
    const { machine, article } = await machineWith(await bundleOf(materialWithFilms(sampleDesk())))
    const before = await machine.ask('library.read', {})
    const whole = await bundleOf(materialWithFilms(new SampleDesk(7)))
    const original = Object.keys(unpacked(whole)).find((name) => name.startsWith('files/')) ?? ''
    const spoiled: Record<string, Uint8Array> = {
      'slip.tickmark': spoiledBundle(whole, { '../../escaped.txt': new Uint8Array([1]) }),
      'differs.tickmark': spoiledBundle(whole, { [original]: new Uint8Array([1]) }),
      'missing.tickmark': spoiledBundle(whole, { [original]: undefined }),
      'cut.tickmark': whole.slice(0, whole.length / 2),
      'empty.tickmark': spoiledBundle(whole, { 'tickmark.json': new TextEncoder().encode('{}') }),
    }
    const tickets = Object.entries(spoiled).map(([name, bytes]) => machine.tickets.giveFile({ name, bytes }))
    const { imported, refused } = await machine.ask('articles.import', { tickets, pasted: null, existing: 'replace' })
    expect(imported).toEqual([])
    expect(refused.map(({ refusal }) => refusal.key)).toEqual([
      'refused.bundle.entry',
      'refused.transfer.file-differs',
      'refused.transfer.reference',
      'import.refused.unreadable',
      'refused.transfer.not-one',
    ])
    for (const { refusal } of refused) expect(isKnown(refusal.key)).toBe(true)
    expect(await machine.ask('library.read', {})).toEqual(before)
    await machine.restart()
    expect((await machine.ask('article.open', { article })).tables.articles[article]?.id).toBe(article)
    expect((await machine.ask('library.check', {})).problems).toEqual([])
  })
})

describe('from one library to another', () => {
  it('a complete bundle loses nothing: ids, journal chain and every byte are those it came with', async () => {
    await fc.assert(
      fc.asyncProperty(someArticle, async ({ material }) => {
        const first = await machineWith(await bundleOf(material))
        const bundle = await exportFrom(first)
        const second = await machineWith(bundle)
        const again = await exportFrom(second)
        expect(contentOf(again)).toEqual(contentOf(bundle))
        expect(transferIn(again).transfer.journal).toEqual(transferIn(bundle).transfer.journal)
        expect(second.article).toBe(first.article)
        expect((await second.machine.ask('library.check', {})).problems).toEqual([])
      }),
      { numRuns: 12 },
    )
  }, 120_000)

  it('a redacted one comes in whole, and shows nothing that was withheld', async () => {
    await fc.assert(
      fc.asyncProperty(someArticle, async ({ desk, material }) => {
        const redacted = await bundleOf(material, true)
        const { machine, article } = await machineWith(redacted)
        const { tables } = await machine.ask('article.open', { article })
        expect(onlyArticle(tables).title).toBe(onlyArticle(desk.article).title)
        expect(Object.keys(tables.claims).sort()).toEqual(Object.keys(desk.article.claims).sort())
        expect(Object.keys(tables.verdicts).sort()).toEqual(Object.keys(desk.article.verdicts).sort())
        expect(allText(redacted)).not.toContain('SECRET')
        expect(allText(await exportFrom({ machine, article }))).not.toContain('SECRET')
        expect((await machine.ask('article.history', { article, claim: null })).lines).toHaveLength(1)
        expect((await machine.ask('library.check', {})).problems).toEqual([])
      }),
      { numRuns: 12 },
    )
  }, 120_000)
})
