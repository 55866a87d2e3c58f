import { beforeEach, describe, expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import type { SourceId } from '../../../../core/model/ids.ts'
import { ok, refuse } from '../../../../core/result.ts'
import { SourcesScreen } from '../../../../renderer/features/sources/sources-screen.tsx'
import { article, articleId, claimId, FakeLibrary } from '../../support/fake-library.ts'
import { renderScreen, renderWhileReading, takeAway } from '../../support/render.tsx'

const show = (fake: FakeLibrary, source: SourceId | null = null) =>
  renderScreen(<SourcesScreen />, fake.client, { screen: 'sources', source })

const rows = () =>
  page
    .getByRole('list', { name: 'All sources' })
    .getByRole('button')
    .elements()
    .map((row) => row.querySelector('[dir=auto]')?.textContent)

const keep = (fake: FakeLibrary, source: SourceId) =>
  fake.execute({
    type: 'evidence.add',
    source,
    files: [
      {
        sha256: 'ab'.repeat(32) as never,
        name: 'bulletin-2.pdf',
        bytes: 412_345,
        mediaType: 'application/pdf',
        capturedHow: 'file',
      },
    ],
  })

beforeEach(() => page.viewport(1280, 1100))

describe('the sources', () => {
  test('say what to do when there are none, and make the first one ready to be named', async () => {
    show(new FakeLibrary())
    await expect.element(page.getByRole('heading', { name: 'No sources yet' })).toBeVisible()
    await userEvent.click(page.getByRole('button', { name: 'New source' }))
    await expect.element(page.getByRole('textbox', { name: 'Title' })).toHaveFocus()
    await userEvent.keyboard('Port logs')
    await userEvent.tab()
    await expect.element(page.getByRole('heading', { name: 'Port logs' })).toBeVisible()
  })

  test('are not said to be none while the library is still being read', async () => {
    renderWhileReading(
      <SourcesScreen />,
      new FakeLibrary({ answers: { 'library.read': () => new Promise(() => {}) } }).client,
    )
    await expect.element(page.getByText('Reading the library…')).toBeVisible()
    await expect.element(page.getByRole('heading', { name: 'No sources yet' })).not.toBeInTheDocument()
  })

  test('stand in the order in which people count, and a long title takes three lines at most', async () => {
    const fake = new FakeLibrary()
    fake.addSource({ title: 'Bulletin no. 10' })
    fake.addSource({ title: 'Bulletin no. 9' })
    fake.addSource({ title: 'Inquiry into the safety of shipping on the northern straits '.repeat(8) })
    show(fake)
    await expect.poll(() => rows().slice(0, 2)).toEqual(['Bulletin no. 9', 'Bulletin no. 10'])
    const [short, , long] = [...document.querySelectorAll('[data-source] [dir=auto]')].map(
      (title) => title.clientHeight,
    )
    expect(long).toBe(3 * (short ?? 0))
  })

  test('show the one that is chosen from its beginning, however far down the last one was read', async () => {
    await page.viewport(1280, 500)
    const fake = new FakeLibrary()
    fake.addSource({ title: 'Bulletin', note: 'A long note. '.repeat(200) })
    fake.addSource({ title: 'Port logs' })
    show(fake)
    await userEvent.click(page.getByText('Bulletin'))
    await expect.element(page.getByRole('heading', { name: 'Bulletin' })).toBeVisible()
    const pane = page.getByRole('article').element().parentElement
    pane?.scrollTo(0, 9_999)
    expect(pane?.scrollTop).toBeGreaterThan(0)
    await userEvent.click(page.getByText('Port logs'))
    await expect.element(page.getByRole('heading', { name: 'Port logs' })).toBeVisible()
    expect(page.getByRole('article').element().parentElement?.scrollTop).toBe(0)
  })

  test('are searched, and filtered by kind; the retired ones are shown only when asked for', async () => {
    const fake = new FakeLibrary()
    fake.addSource({ title: 'Bulletin', kind: 'document' })
    fake.addSource({ title: 'Port logs', kind: 'dataset' })
    const gone = fake.addSource({ title: 'Old page', kind: 'web-page' })
    fake.execute({ type: 'source.retire', source: gone })
    show(fake)
    await expect.poll(rows).toEqual(['Bulletin', 'Port logs'])
    await userEvent.fill(page.getByRole('searchbox', { name: 'Find a source' }), 'logs')
    await expect.poll(rows).toEqual(['Port logs'])
    await userEvent.fill(page.getByRole('searchbox', { name: 'Find a source' }), '')
    await userEvent.click(page.getByRole('button', { name: /Kind/ }))
    await userEvent.click(page.getByRole('option', { name: 'Retired' }))
    await expect.poll(rows).toEqual(['Old page'])
  })
})

describe('a source', () => {
  test('keeps what is half written in it over a crash, says so when it is opened again, and lets it be dropped', async () => {
    const fake = new FakeLibrary()
    const id = fake.addSource({ title: 'Bulletin', author: 'Harbour office' })
    show(fake, id)
    await userEvent.fill(page.getByRole('textbox', { name: 'Author' }), 'Harbour off the')
    await userEvent.fill(page.getByRole('textbox', { name: 'Publisher' }), 'The authority')
    await expect.poll(() => fake.writing[id]?.publisher).toBe('The authority')
    // What was left was saved; what was being written when the window died was not.
    const after = new FakeLibrary()
    const same = after.addSource({ title: 'Bulletin', author: 'Harbour off the' })
    after.writing[same] = { publisher: 'The authority' }
    takeAway()
    show(after, same)
    const publisher = page.getByRole('textbox', { name: 'Publisher' })
    await expect.element(publisher).toHaveValue('The authority')
    await expect.element(page.getByText('Words you had not finished are here again.').first()).toBeVisible()
    await userEvent.click(page.getByRole('button', { name: 'Drop them' }))
    await expect.element(publisher).toHaveValue('Port Alder Harbour Authority')
    await expect.element(publisher).toHaveFocus()
    await expect.poll(() => after.writing[same]?.publisher).toBe('')
    expect(after.tables.sources[same]?.publisher).toBe('Port Alder Harbour Authority')
  })

  test('keeps the words of a field whose change was refused, and says that they are not saved', async () => {
    const fake = new FakeLibrary({ answers: { 'library.execute': () => refuse('storage.disk.full') } })
    const id = fake.addSource({ title: 'Bulletin', author: '' })
    show(fake, id)
    await userEvent.fill(page.getByRole('textbox', { name: 'Author' }), 'Harbour office')
    await userEvent.tab()
    await expect.element(page.getByText('Not saved yet; kept on this machine.')).toBeVisible()
    await expect.poll(() => fake.writing[id]?.author).toBe('Harbour office')
  })

  test('is saved field by field, and undone by the library’s history', async () => {
    const fake = new FakeLibrary()
    const id = fake.addSource({ title: 'Bulletin', author: '' })
    show(fake, id)
    await userEvent.fill(page.getByRole('textbox', { name: 'Author' }), ' Harbour office ')
    await userEvent.tab()
    await expect.poll(() => fake.tables.sources[id]?.author).toBe('Harbour office')
    await userEvent.click(page.getByRole('button', { name: 'Undo: edit the source “Bulletin”' }))
    await expect.poll(() => fake.tables.sources[id]?.author).toBe('')
    await expect.element(page.getByRole('textbox', { name: 'Author' })).toHaveValue('')
  })

  test('keeps its title when somebody empties it, and says so', async () => {
    const fake = new FakeLibrary()
    const id = fake.addSource({ title: 'Bulletin' })
    show(fake, id)
    await userEvent.fill(page.getByRole('textbox', { name: 'Title' }), '  ')
    await userEvent.tab()
    await expect
      .element(page.getByRole('textbox', { name: 'Title' }))
      .toHaveAccessibleDescription('A source needs a title. The one before was kept.')
    expect(fake.tables.sources[id]?.title).toBe('Bulletin')
  })

  test('of a person can be reached, and the contact says where it is handed over, and where not', async () => {
    const fake = new FakeLibrary()
    show(fake, fake.addSource({ kind: 'person', title: 'Karin Osei' }))
    await expect
      .element(page.getByRole('textbox', { name: 'Contact' }))
      .toHaveAccessibleDescription(
        /only in the contacts sheet of the Excel tables, and not where the source is withheld/,
      )
  })

  test('shows its evidence with size and hash; removing it can be undone', async () => {
    const fake = new FakeLibrary()
    const id = fake.addSource()
    keep(fake, id)
    show(fake, id)
    await expect.element(page.getByText(/412 kB.*SHA-256 abababababab…/)).toBeVisible()
    await userEvent.click(page.getByRole('button', { name: 'Remove bulletin-2.pdf' }))
    await expect.poll(() => Object.keys(fake.tables.evidence)).toHaveLength(0)
    await userEvent.click(page.getByRole('region', { name: 'Messages' }).getByRole('button', { name: 'Undo' }))
    await expect.element(page.getByRole('button', { name: 'View bulletin-2.pdf' })).toBeVisible()
  })

  test('takes files dropped on its evidence', async () => {
    const fake = new FakeLibrary({
      answers: { 'evidence.keep': ({ source }) => ok({ sources: source ? [source] : [], citations: [] }) },
    })
    const id = fake.addSource()
    show(fake, id)
    const place = page.getByRole('region', { name: 'Drop files to keep them as evidence of this source' })
    await expect.element(place).toBeVisible()
    const dataTransfer = new DataTransfer()
    dataTransfer.items.add(new File(['a'], 'scan.png'))
    place.element().dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }))
    await expect
      .poll(() => fake.asked.find(({ method }) => method === 'evidence.keep')?.input)
      .toMatchObject({ source: id, cite: null })
  })

  test('shows every claim that cites it, each the way to the desk', async () => {
    const fake = new FakeLibrary({ articles: [] })
    const id = fake.addSource()
    const use = {
      source: id,
      article: articleId(1),
      title: 'Ferry fire',
      claim: claimId(3),
      number: 3,
      wording: '21 people died',
      stance: 'refutes' as const,
    }
    const cited = new FakeLibrary({ articles: [article(1, { title: 'Ferry fire', uses: [use] })] })
    cited.addSource()
    const app = show(cited, id)
    await userEvent.click(page.getByRole('button', { name: /Claim 3 21 people died\s+refutes/ }))
    expect(app.view.getState()).toMatchObject({ screen: 'desk', article: articleId(1), claim: claimId(3) })
  })

  test('is retired and brought back', async () => {
    const fake = new FakeLibrary()
    const id = fake.addSource()
    show(fake, id)
    await userEvent.click(page.getByRole('button', { name: 'Retire' }))
    await expect.element(page.getByText(/This source is retired/)).toBeVisible()
    await userEvent.click(page.getByRole('button', { name: 'Bring back' }))
    await expect.poll(() => fake.tables.sources[id]?.retiredAt).toBe(null)
  })

  test('stands alone in a narrow window, with a way back to the list', async () => {
    await page.viewport(700, 900)
    const fake = new FakeLibrary()
    show(fake, fake.addSource({ title: 'Bulletin' }))
    await userEvent.click(page.getByRole('button', { name: 'All sources' }))
    await expect.poll(rows).toEqual(['Bulletin'])
    await expect.element(page.getByRole('list', { name: 'All sources' })).toBeVisible()
  })
})
