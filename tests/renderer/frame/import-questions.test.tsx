import { beforeEach, describe, expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import type { Input, Output } from '../../../core/contract.ts'
import { type AskedFile, Ticket, type TrackedChange } from '../../../core/contract-values.ts'
import { ok, type Result } from '../../../core/result.ts'
import { useImportingStore } from '../../../renderer/frame/importing.ts'
import type { App } from '../../../renderer/state/app.ts'
import { articleId, FakeLibrary } from '../support/fake-library.ts'
import { renderScreen } from '../support/render.tsx'

type Importing = Input<'articles.import'>
type Imported = Output<'articles.import'>

const ticket = (number: number) => Ticket.parse(number.toString(16).padStart(32, '0'))
const NOTHING: Imported = { imported: [], refused: [], asked: [] }
const CHANGES: TrackedChange[] = [
  { kind: 'inserted', text: 'killed 21', author: 'Mara Lindqvist', at: '2026-03-01T10:00:00Z' },
  { kind: 'deleted', text: 'killed 14', author: '', at: '' },
]
const TRACKED: AskedFile = { ask: 'tracked', ticket: ticket(1), name: 'ferry.docx', changes: CHANGES }
const EXISTING: AskedFile = {
  ask: 'existing',
  ticket: ticket(2),
  name: 'ferry.tickmark',
  title: 'Ferry fire',
  exportedAt: '2026-03-18T10:00:00.000Z',
  complete: true,
}
const cameIn = (title: string, backup: string | null = null, number = 9): Imported => ({
  ...NOTHING,
  imported: [{ article: articleId(number), title, tracked: 0, backup }],
})

let fake: FakeLibrary
let app: App
let answer: (input: Importing) => Result<Imported> | Promise<Result<Imported>>

const asked = () =>
  fake.asked.filter(({ method }) => method === 'articles.import').map(({ input }) => input as Importing)
const dialog = (name: RegExp | string) => page.getByRole('dialog', { name })
const tracked = () => dialog('This file has 2 tracked changes')
const existing = () => dialog('This article is already in the library')
const button = (name: string) => page.getByRole('dialog').getByRole('button', { name })

/** What the system handed to the app, before anybody said how it is to be taken in. */
const hand = (...files: AskedFile[]) => fake.tell({ type: 'import.asked', asked: files })

beforeEach(async () => {
  await page.viewport(1280, 800)
  useImportingStore.setState({
    isOpen: false,
    isReading: false,
    pasted: { text: '', html: '' },
    imported: [],
    refused: [],
  })
  answer = () => ok(cameIn('Ferry fire'))
  fake = new FakeLibrary({
    answers: { 'articles.import': (input) => answer(input), 'articles.cancelImport': () => ok({}) },
  })
  app = renderScreen(<main tabIndex={-1}>The library</main>, fake.client, { screen: 'library' })
  await expect.element(page.getByText('The library')).toBeVisible()
})

describe('a file with tracked changes', () => {
  test('shows each of them, told by a word and not by colour alone, with who made it and when', async () => {
    hand(TRACKED)
    await expect.element(tracked()).toBeVisible()
    const items = page.getByRole('list', { name: 'The tracked changes' }).getByRole('listitem')
    await expect.element(items.nth(0)).toHaveTextContent('Insertedkilled 21Mara Lindqvist · 2026-03-01 10:00')
    await expect.element(items.nth(1)).toHaveTextContent('Deletedkilled 14Author not named')
    expect(items.nth(0).element().querySelector('ins')?.textContent).toBe('killed 21')
    expect(items.nth(1).element().querySelector('del')?.textContent).toBe('killed 14')
  })

  test('comes in with its changes by Enter alone: that is the likely answer', async () => {
    hand(TRACKED)
    await expect.element(button('With the changes accepted')).toHaveFocus()
    await userEvent.keyboard('{Enter}')
    await expect.element(tracked()).not.toBeInTheDocument()
    expect(asked()).toEqual([{ tickets: [ticket(1)], pasted: null, tracked: 'accepted', existing: 'ask' }])
    expect(app.view.getState()).toMatchObject({ screen: 'desk', article: articleId(9) })
  })

  test('comes in as it was before them', async () => {
    hand(TRACKED)
    await userEvent.click(button('As it was before them'))
    await expect.poll(asked).toMatchObject([{ tracked: 'original' }])
  })

  test('stays where it is by Escape', async () => {
    hand(TRACKED)
    await expect.element(tracked()).toBeVisible()
    await userEvent.keyboard('{Escape}')
    await expect.element(tracked()).not.toBeInTheDocument()
    expect(asked()).toEqual([])
    expect(app.view.getState().screen).toBe('library')
  })

  test('with thousands of them is still one dialog, whose buttons stay in sight while the list scrolls', async () => {
    const changes = Array.from(
      { length: 3_000 },
      (_, n): TrackedChange => ({
        kind: n % 2 ? 'deleted' : 'inserted',
        text: `Word ${n} ${'x'.repeat(n % 7 === 0 ? 900 : 20)}`,
        author: 'Mara',
        at: '',
      }),
    )
    await page.viewport(700, 500)
    hand({ ...TRACKED, changes })
    await expect.element(page.getByText('and 2,800 more changes')).toBeInTheDocument()
    await expect.element(button('With the changes accepted')).toBeInViewport()
    const { scrollHeight, clientHeight, scrollWidth, clientWidth } = document.documentElement
    expect([scrollHeight, scrollWidth]).toEqual([clientHeight, clientWidth])
    const scrolling = page.getByRole('list', { name: 'The tracked changes' }).element().parentElement?.parentElement
    expect(scrolling && getComputedStyle(scrolling).position).toBe('relative')
  })
})

describe('an article that is there already', () => {
  test('can be replaced after a backup, and where that is kept is said', async () => {
    answer = () => ok(cameIn('Ferry fire', 'ferry-2026.tickmark'))
    hand(EXISTING)
    await expect
      .element(existing())
      .toHaveTextContent(/“ferry\.tickmark” holds “Ferry fire” as it was exported on .*18/)
    await expect.element(existing()).not.toHaveTextContent(/redacted/)
    await userEvent.click(button('Replace after a backup'))
    await expect.poll(asked).toMatchObject([{ tickets: [ticket(2)], existing: 'replace' }])
    await expect
      .element(page.getByRole('region', { name: 'Messages' }))
      .toHaveTextContent(/The one before is kept as “ferry-2026\.tickmark”/)
  })

  test('comes as a copy by Enter alone: nothing is replaced by the way', async () => {
    hand(EXISTING)
    await expect.element(button('Import as a copy')).toHaveFocus()
    await userEvent.keyboard('{Enter}')
    await expect.poll(asked).toMatchObject([{ existing: 'copy' }])
  })

  test('says when the file is redacted', async () => {
    hand({ ...EXISTING, complete: false })
    await expect.element(existing()).toHaveTextContent(/it has no history, and nothing that was withheld/)
  })
})

describe('several files', () => {
  test('are asked about one after the other, and what came of all is shown at the end', async () => {
    const drop = [new File(['a'], 'a.docx'), new File(['b'], 'b.tickmark')]
    answer = ({ tickets, ...how }) => {
      if (tickets.length === 2) return ok({ ...cameIn('Came at once', null, 8), asked: [TRACKED, EXISTING] })
      if (how.tracked === 'original')
        return ok({
          ...NOTHING,
          refused: [{ name: 'ferry.docx', refusal: { key: 'refused.article.exists', values: {} } }],
        })
      return ok(cameIn('Ferry fire'))
    }
    const dataTransfer = new DataTransfer()
    for (const file of drop) dataTransfer.items.add(file)
    document.body.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }))
    await expect.element(tracked()).toHaveTextContent(/1 more file asks the same of you next/)
    await userEvent.click(button('As it was before them'))
    await expect.element(existing()).toBeVisible()
    await userEvent.click(button('Import as a copy'))
    await expect.element(existing()).not.toBeInTheDocument()
    const importDialog = dialog('Import articles')
    await expect.element(importDialog).toHaveTextContent(/ferry\.docx/)
    await expect.element(importDialog.getByRole('button', { name: 'Came at once' })).toBeVisible()
    await expect.element(importDialog.getByRole('button', { name: 'Ferry fire' })).toBeVisible()
  })

  test('of which none is taken leave the window as it was, and a pasted text where it is', async () => {
    useImportingStore.setState({ pasted: { text: 'half written', html: '' } })
    hand(TRACKED, EXISTING)
    await userEvent.click(button('Do not import it'))
    await userEvent.click(button('Do not import it'))
    await expect.element(page.getByRole('dialog')).not.toBeInTheDocument()
    expect(useImportingStore.getState()).toMatchObject({ isOpen: false, pasted: { text: 'half written' } })
  })
})

describe('long reading', () => {
  test('is told in words and as a bar, and can be stopped', async () => {
    let finish = (_answer: Result<Imported>) => {}
    answer = () =>
      new Promise((resolve) => {
        finish = resolve
      })
    hand(TRACKED)
    await userEvent.click(button('With the changes accepted'))
    await expect.element(tracked()).toHaveTextContent(/Reading, in a process of its own/)
    fake.tell({ type: 'import.progressed', name: 'ferry.docx', done: 30, of: 120 })
    const bar = page.getByRole('progressbar', { name: 'Reading “ferry.docx”: 30 of 120' })
    await expect.element(bar).toHaveAttribute('value', '30')
    await expect.element(page.getByText('Reading “ferry.docx”: 30 of 120')).toBeVisible()
    await userEvent.click(button('Stop reading'))
    expect(fake.asked.at(-1)?.method).toBe('articles.cancelImport')
    finish(
      ok({
        ...NOTHING,
        refused: [{ name: 'ferry.docx', refusal: { key: 'import.refused.cancelled', values: { name: 'ferry.docx' } } }],
      }),
    )
    await expect.element(dialog('Import articles')).toHaveTextContent(/The import of “ferry.docx” was stopped/)
  })

  test('begins without what was told of the file before', async () => {
    fake.tell({ type: 'import.progressed', name: 'old.pdf', done: 1, of: 2 })
    answer = () => new Promise(() => {})
    hand(TRACKED)
    await userEvent.click(button('With the changes accepted'))
    await expect.element(tracked()).toHaveTextContent(/Reading, in a process/)
    await expect.element(page.getByRole('progressbar')).not.toBeInTheDocument()
  })
})
