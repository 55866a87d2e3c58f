import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { type ArticleId, type ClaimId, RatingId, ScaleId } from '../../../core/model/ids.ts'
import { onlyArticle } from '../../../core/query/only-article.ts'
import { choiceOf } from '../../support/choice.ts'
import { TestMachine } from '../../support/services.ts'

const FIRST =
  'Ferry strikes pier at night\n\nThree people were hurt, the harbour office said on Saturday.\n\nThe wind was light.'
const SECOND = 'Ferry strikes pier at night\n\nThe wind was light.\n\nInvestigators arrived on Sunday evening.'

const NOTHING_SAID = { ticket: null, pasted: null, name: '', publishedOn: '', updatedOn: '' }

async function started() {
  const machine = new TestMachine()
  await machine.start()
  return machine
}

const paste = (machine: TestMachine, article: ArticleId, text: string) =>
  machine.addDraft({ ...NOTHING_SAID, article, pasted: { text, html: '' } })

const view = (machine: TestMachine, article: ArticleId) => machine.ask('article.open', { article })

const check = (machine: TestMachine, article: ArticleId, claim: ClaimId) =>
  machine.on(article, {
    type: 'verdict.give',
    claim,
    scale: ScaleId.parse('truth'),
    rating: RatingId.parse('true'),
    rationale: 'Seen.',
  })

/** A file of the user's own, and an article made from it. */
async function fromFile(machine: TestMachine) {
  const file = path.join(machine.folder, 'ferry.txt')
  writeFileSync(file, FIRST)
  const { imported } = await machine.ask('articles.import', { tickets: [machine.tickets.give(file)], pasted: null })
  const article = imported[0]?.article
  if (!article) throw new Error('Nothing was imported.')
  return { file, article }
}

describe('where the reader was', () => {
  it('is at the same words of the new draft, without what was selected in the old one', async () => {
    const machine = await started()
    const article = await machine.importText(FIRST)
    const { tables, content } = await view(machine, article)
    const top = content.text.indexOf('wind was light')
    const place = { draft: onlyArticle(tables).draft, top, below: 7, selection: { start: 0, end: 5 }, claim: null }
    await machine.ask('article.remember', { article, place })
    const { draft } = await paste(machine, article, SECOND)
    const later = await view(machine, article)
    expect(later.memory.place).toEqual({
      draft,
      top: later.content.text.indexOf('wind was light'),
      below: 7,
      selection: null,
      claim: null,
    })
  })
})

describe('adding a draft', () => {
  it('from pasted text: it is under check at once, claims carried over, and is there after a restart', async () => {
    const machine = await started()
    const article = await machine.importText(FIRST)
    const wind = await machine.mark(article, 'The wind was light')
    const hurt = await machine.mark(article, 'Three people were hurt')
    await check(machine, article, wind)
    await check(machine, article, hurt)
    const added = await paste(machine, article, SECOND)
    expect(added).toMatchObject({ outcome: 'added', number: 2 })
    await machine.restart()
    const { tables, content } = await view(machine, article)
    expect(onlyArticle(tables).draft).toBe(added.draft)
    expect(content.text).toContain('Investigators arrived')
    expect(tables.claims[wind]).toMatchObject({ state: 'checked' })
    expect(tables.claims[wind]?.placements[added.draft]).toMatchObject([{ anchorState: 'exact' }])
    expect(tables.claims[hurt]).toMatchObject({ state: 'verify-again' })
    expect(tables.claims[hurt]?.placements[added.draft]).toMatchObject([{ anchorState: 'lost' }])
  })

  it('from a file: its bytes are kept untouched, and what is said about it outweighs what it states', async () => {
    const machine = await started()
    const article = await machine.importText(FIRST)
    const bytes = new TextEncoder().encode(
      `---\ndate: 1 March\n---\n# Ferry strikes pier at night\n\nThe wind was light.\n`,
    )
    const { draft } = await machine.addDraft({
      ...NOTHING_SAID,
      article,
      ticket: machine.tickets.giveFile({ name: 'update.md', bytes }),
      name: ' update 18:00 ',
      updatedOn: 'Sunday, 18:00',
    })
    const { tables } = await view(machine, article)
    expect(tables.drafts[draft]).toMatchObject({
      number: 2,
      name: 'update 18:00',
      publishedOn: '1 March',
      updatedOn: 'Sunday, 18:00',
      original: { name: 'update.md', format: 'markdown', bytes: bytes.byteLength },
    })
    expect(onlyArticle(tables).updatedOn).toBe('Sunday, 18:00')
    const { url } = await machine.ask('draft.original', { article, draft })
    expect(url).toMatch(/^\/published\//)
    expect(machine.saved.at(-1)?.bytes).toEqual(Buffer.from(bytes))
  })

  it('earlier drafts can still be read, and undo goes back to the one before', async () => {
    const machine = await started()
    const article = await machine.importText(FIRST)
    const first = onlyArticle((await view(machine, article)).tables).draft
    await paste(machine, article, SECOND)
    expect((await machine.ask('article.content', { article, draft: first })).text).toContain('Three people')
    expect((await view(machine, article)).steps.undo).toEqual({ key: 'draft.add', values: { number: 2 } })
    await machine.ask('article.undo', { article })
    expect((await view(machine, article)).content.text).toContain('Three people')
    await machine.ask('article.redo', { article })
    expect((await view(machine, article)).content.text).toContain('Investigators')
    const { articles } = await machine.ask('library.read', {})
    expect(articles.map(({ id }) => id)).toEqual([article])
  })

  it('what was lost two drafts ago is found again, the drafts between being read when they are needed', async () => {
    const machine = await started()
    const article = await machine.importText(FIRST)
    const hurt = await machine.mark(article, 'Three people were hurt')
    await paste(machine, article, SECOND)
    await machine.restart()
    const { draft } = await paste(machine, article, `${FIRST}\n\nMore is known tomorrow.`)
    const { tables } = await view(machine, article)
    expect(tables.claims[hurt]?.placements[draft]).toMatchObject([{ text: 'Three people were hurt' }])
    expect(tables.claims[hurt]?.placements[draft]?.[0]?.anchorState).toMatch(/exact|moved/)
  })

  it('a claim taken back on a later draft is placed there', async () => {
    const machine = await started()
    const article = await machine.importText(FIRST)
    const wind = await machine.mark(article, 'The wind was light')
    await machine.on(article, { type: 'claim.retire', claim: wind, why: 'Cut.' })
    const { draft } = await paste(machine, article, SECOND)
    await machine.restart()
    await machine.on(article, { type: 'claim.restore', claim: wind })
    expect((await view(machine, article)).tables.claims[wind]?.placements[draft]).toMatchObject([
      { text: 'The wind was light' },
    ])
  })

  it('the same text is refused, and so are nothing at all and a whole article', async () => {
    const machine = await started()
    const article = await machine.importText(FIRST)
    await expect(paste(machine, article, FIRST)).rejects.toThrow('the very text of the draft under check')
    await expect(machine.addDraft({ ...NOTHING_SAID, article })).rejects.toThrow('Choose a file')
    await machine.ask('report.export', { article, choice: choiceOf('json') })
    const whole = machine.saved.at(-1)
    if (!whole) throw new Error('Nothing was exported.')
    const ticket = machine.tickets.giveFile({ name: whole.name, bytes: whole.bytes })
    await expect(machine.addDraft({ ...NOTHING_SAID, article, ticket })).rejects.toThrow(
      'is a whole article from another Tickmark',
    )
    expect(Object.keys((await view(machine, article)).tables.drafts)).toHaveLength(1)
  })

  it('every window hears of it in one change', async () => {
    const machine = await started()
    const article = await machine.importText(FIRST)
    await machine.mark(article, 'The wind was light')
    const told = machine.events.length
    await paste(machine, article, SECOND)
    const changes = machine.events.slice(told).filter(({ type }) => type === 'article.changed')
    expect(changes).toHaveLength(1)
    expect(changes[0]).toMatchObject({ change: [{ table: 'drafts' }, { table: 'articles' }, { table: 'claims' }] })
  })

  it('the history of a claim holds nothing of the other claims that the draft touched', async () => {
    const machine = await started()
    const article = await machine.importText(FIRST)
    const wind = await machine.mark(article, 'The wind was light')
    await machine.mark(article, 'Three people were hurt')
    await paste(machine, article, SECOND)
    const { lines } = await machine.ask('article.history', { article, claim: wind })
    expect(lines.map(({ command }) => command)).toEqual(['claim.mark', 'draft.add'])
    expect(lines.at(-1)?.change.map(({ id }) => id)).toEqual([wind])
  })

  it('an article with a draft that was taken back is exported and comes in elsewhere, where redo brings it again', async () => {
    const machine = await started()
    const article = await machine.importText(FIRST)
    await paste(machine, article, SECOND)
    await machine.ask('article.undo', { article })
    await machine.ask('report.export', { article, choice: choiceOf('json') })
    const whole = machine.saved.at(-1)
    if (!whole) throw new Error('Nothing was exported.')
    const other = await started()
    const ticket = other.tickets.giveFile({ name: whole.name, bytes: whole.bytes })
    await other.ask('articles.import', { tickets: [ticket], pasted: null })
    await other.ask('article.redo', { article })
    expect((await view(other, article)).content.text).toContain('Investigators')
    expect((await other.ask('library.check', {})).problems).toEqual([])
  })
})

describe('checking the file again', () => {
  it('adds what the file says now, and says so when it says the same', async () => {
    const machine = await started()
    const { file, article } = await fromFile(machine)
    expect(await machine.ask('article.checkFile', { article })).toEqual({ outcome: 'same' })
    writeFileSync(file, SECOND)
    expect(await machine.ask('article.checkFile', { article })).toMatchObject({ outcome: 'added', number: 2 })
    expect((await view(machine, article)).content.text).toContain('Investigators')
    expect(await machine.ask('article.checkFile', { article })).toEqual({ outcome: 'same' })
  })

  it('remembers over a restart where the file is, and forgets nothing when a draft is taken back', async () => {
    const machine = await started()
    const { file, article } = await fromFile(machine)
    await machine.restart()
    writeFileSync(file, SECOND)
    expect(await machine.ask('article.checkFile', { article })).toMatchObject({ outcome: 'added' })
    await machine.ask('article.undo', { article })
    expect(await machine.ask('article.checkFile', { article })).toMatchObject({ outcome: 'added', number: 2 })
  })

  it('says that the file is gone, by its name', async () => {
    const machine = await started()
    const { file, article } = await fromFile(machine)
    rmSync(file)
    expect(await machine.ask('article.checkFile', { article })).toEqual({ outcome: 'missing', name: 'ferry.txt' })
  })

  it('knows no file for a text that was pasted, nor for a copy that was handed up', async () => {
    const machine = await started()
    const { article } = await fromFile(machine)
    await paste(machine, article, SECOND)
    expect(await machine.ask('article.checkFile', { article })).toEqual({ outcome: 'unknown' })
    const upload = path.join(machine.folder, 'upload')
    writeFileSync(upload, FIRST)
    const ticket = machine.tickets.giveFile({ name: 'ferry.txt', path: upload })
    await machine.addDraft({ ...NOTHING_SAID, article, ticket })
    expect(await machine.ask('article.checkFile', { article })).toEqual({ outcome: 'unknown' })
  })

  it('keeps the path on this machine: neither the library nor anything told to a window holds it', async () => {
    const machine = await started()
    const { article } = await fromFile(machine)
    const told = JSON.stringify([
      await view(machine, article),
      await machine.ask('article.checkFile', { article }),
      machine.events,
    ])
    expect(told).not.toContain(machine.folder)
    const files = readdirSync(machine.library, { recursive: true, encoding: 'utf8', withFileTypes: true })
    for (const entry of files.filter((one) => one.isFile() && one.name !== 'lock'))
      expect(readFileSync(path.join(entry.parentPath, entry.name), 'utf8')).not.toContain(machine.folder)
    const kept = path.join(machine.folder, 'home', 'draft-files.json')
    expect(existsSync(kept) && readFileSync(kept, 'utf8')).toContain(path.join(machine.folder, 'ferry.txt'))
  })

  it('a damaged memory counts as none', async () => {
    const machine = await started()
    const { article } = await fromFile(machine)
    writeFileSync(path.join(machine.folder, 'home', 'draft-files.json'), '{"a": 1, ')
    await machine.restart()
    expect(await machine.ask('article.checkFile', { article })).toEqual({ outcome: 'unknown' })
  })
})
