import { beforeEach, describe, expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { PersonId } from '../../../../core/model/ids.ts'
import { ok, refuse } from '../../../../core/result.ts'
import { FIRST_VIEW } from '../../../../renderer/features/library/article-list.ts'
import { LibraryScreen } from '../../../../renderer/features/library/library-screen.tsx'
import { useListView } from '../../../../renderer/features/library/list-view.ts'
import { useImportingStore } from '../../../../renderer/frame/importing.ts'
import { article, articleId, FakeLibrary, ME, START, uuid } from '../../support/fake-library.ts'
import { renderScreen, renderWhileReading } from '../../support/render.tsx'

const ARTICLES = [
  article(1, { title: 'Ferry fire off Port Alder', state: 'verify-again' }),
  article(2, { title: 'What the reservoir will hold', state: 'checking' }),
  article(3, { title: 'The clinic that measures everything' }),
]

const show = (fake: FakeLibrary) => renderScreen(<LibraryScreen />, fake.client, { screen: 'library' })
const titles = () =>
  page
    .getByRole('rowheader')
    .getByRole('button')
    .elements()
    .map((title) => title.textContent)
const title = (name: string) => page.getByRole('button', { name, exact: true })

beforeEach(async () => {
  await page.viewport(1280, 800)
  useListView.setState(FIRST_VIEW)
  useImportingStore.setState({ isOpen: false, pasted: { text: '', html: '' }, imported: [], refused: [] })
})

describe('the library', () => {
  test('says what to do when it is empty', async () => {
    show(new FakeLibrary())
    await expect.element(page.getByRole('heading', { name: 'Nothing to check yet' })).toBeVisible()
    await expect.element(page.getByRole('button', { name: 'Open the sample' })).toBeEnabled()
  })

  test('opens an article with Enter, and goes from row to row with the arrows', async () => {
    const app = show(new FakeLibrary({ articles: ARTICLES }))
    await expect.poll(titles).toHaveLength(3)
    const order = titles()
    title(order[0] ?? '')
      .element()
      .focus()
    await userEvent.keyboard('{ArrowDown}{ArrowDown}{ArrowDown}{ArrowUp}')
    await expect.element(title(order[1] ?? '')).toHaveFocus()
    await userEvent.keyboard('{Enter}')
    const second = ARTICLES.find((other) => other.title === order[1])
    expect(app.view.getState()).toMatchObject({ screen: 'desk', article: second?.id })
  })

  test('has one place for Tab in the list, whatever its length', async () => {
    show(new FakeLibrary({ articles: Array.from({ length: 50 }, (_, number) => article(number + 1)) }))
    // A screenful and more of them is drawn.
    await expect.poll(() => titles().length).toBeGreaterThan(20)
    const stops = page.getByRole('table').element().querySelectorAll('tbody button:not([tabindex="-1"])')
    // The row's title and its one button.
    expect(stops).toHaveLength(2)
  })

  test('draws a long list as far as it is looked at, and reaches its last article with End', async () => {
    const many = Array.from({ length: 400 }, (_, number) => article(number + 1))
    show(new FakeLibrary({ articles: many }))
    await expect.element(page.getByRole('table')).toHaveAttribute('aria-rowcount', '401')
    await expect.poll(titles).toContain('Article 400')
    expect(titles().length).toBeLessThan(300)
    title(titles()[0] ?? '')
      .element()
      .focus()
    await userEvent.keyboard('{End}')
    await expect.element(title('Article 1')).toHaveFocus()
  })

  test.each([1280, 420])('draws more of a long list when it is scrolled, %i pixels wide', async (width) => {
    await page.viewport(width, 800)
    show(new FakeLibrary({ articles: Array.from({ length: 300 }, (_, number) => article(number + 1)) }))
    await expect.poll(titles).toContain('Article 300')
    expect(titles().length).toBeLessThan(300)
    const main = page.getByRole('main').element()
    await expect
      .poll(() => {
        main.scrollTop = main.scrollHeight
        return titles().length
      })
      .toBe(300)
  })

  test('filters as one types, and says when nothing fits', async () => {
    show(new FakeLibrary({ articles: ARTICLES }))
    await userEvent.fill(page.getByRole('searchbox', { name: 'Find an article' }), 'clinic')
    await expect.poll(titles).toEqual(['The clinic that measures everything'])
    await userEvent.fill(page.getByRole('searchbox', { name: 'Find an article' }), 'nothing like it')
    await expect.element(page.getByRole('heading', { name: 'No article fits' })).toBeVisible()
    await userEvent.click(page.getByRole('button', { name: 'Show all articles' }))
    await expect.poll(titles).toHaveLength(3)
  })

  test('moves an article to the bin and brings it back with undo', async () => {
    show(new FakeLibrary({ articles: ARTICLES }))
    await expect.poll(titles).toHaveLength(3)
    const place = titles().indexOf('Ferry fire off Port Alder')
    title('Ferry fire off Port Alder').element().focus()
    await userEvent.keyboard('{Delete}')
    await expect.poll(titles).toHaveLength(2)
    await expect.element(title(titles()[Math.min(place, 1)] ?? '')).toHaveFocus()
    await userEvent.click(page.getByRole('button', { name: 'Undo' }))
    await expect.poll(titles).toHaveLength(3)
  })

  test('takes an article out of the bin', async () => {
    show(new FakeLibrary({ articles: [article(1, { title: 'Old piece', binned: true })] }))
    await userEvent.click(page.getByRole('button', { name: /^Bin/ }))
    await userEvent.click(page.getByRole('button', { name: 'Take “Old piece” out of the bin' }))
    await userEvent.click(page.getByRole('button', { name: 'All', exact: true }))
    await expect.poll(titles).toEqual(['Old piece'])
  })

  test('offers nothing that changes a library that is read-only, and says why', async () => {
    const readOnly = { key: 'refused.scale.unknown', values: {} }
    show(new FakeLibrary({ articles: ARTICLES, start: { ...START, library: { ...START.library, readOnly } } }))
    await expect.element(page.getByRole('button', { name: 'Import', exact: true })).toBeDisabled()
    await expect
      .element(page.getByRole('button', { name: 'Move “Ferry fire off Port Alder” to the bin' }))
      .toBeDisabled()
    await expect.element(page.getByText('This scale is not in the library.')).toBeVisible()
  })

  test('turns its rows into cards in a narrow window, with nothing cut off', async () => {
    await page.viewport(420, 800)
    show(new FakeLibrary({ articles: ARTICLES }))
    await expect.poll(titles).toHaveLength(3)
    const main = page.getByRole('main').element()
    expect(main.scrollWidth).toBeLessThanOrEqual(main.clientWidth)
  })
})

describe('a library of several people', () => {
  const MAYA = PersonId.parse(uuid(9, 1))
  const shared = () => {
    const fake = new FakeLibrary({
      articles: [
        article(1, { title: 'Ferry fire', assignee: ME, deadline: '2020-01-01' }),
        article(2, { title: 'Reservoir', assignee: MAYA }),
        article(3, { title: 'Clinic' }),
      ],
    })
    fake.execute({ type: 'person.add', name: 'Maya Chen', person: MAYA })
    return fake
  }

  test('says of each article whom it is assigned to, and in words what is overdue', async () => {
    show(shared())
    const row = (name: string) => page.getByRole('row').filter({ has: title(name) })
    await expect.element(row('Reservoir').getByText('Maya Chen')).toBeVisible()
    await expect.element(row('Clinic').getByText('nobody yet')).toBeVisible()
    await expect.element(row('Ferry fire').getByText('overdue')).toBeVisible()
  })

  test('shows the user’s own at a press, those of somebody, and all again where none is left', async () => {
    show(shared())
    await userEvent.click(page.getByRole('button', { name: 'Mine 1' }))
    await expect.poll(titles).toEqual(['Ferry fire'])
    await userEvent.click(page.getByRole('button', { name: 'Mine 1' }))
    await expect.poll(titles).toHaveLength(3)
    await userEvent.click(page.getByRole('button', { name: /Assigned to/ }))
    await userEvent.click(page.getByRole('option', { name: 'Maya Chen' }))
    await expect.poll(titles).toEqual(['Reservoir'])
    await userEvent.click(page.getByRole('button', { name: 'Overdue 1' }))
    await expect.element(page.getByText('No article here is assigned or due as you asked.')).toBeVisible()
    await userEvent.click(page.getByRole('button', { name: 'Show all articles' }))
    await expect.poll(titles).toHaveLength(3)
  })

  test('has no column for it while nothing is assigned', async () => {
    show(new FakeLibrary({ articles: ARTICLES }))
    await expect.element(page.getByRole('columnheader', { name: 'Due' })).toBeVisible()
    expect(page.getByRole('columnheader', { name: 'Assigned to' }).query()).toBeNull()
    expect(page.getByRole('button', { name: /^Mine/ }).query()).toBeNull()
  })
})

describe('a library that cannot be read', () => {
  const unread = () => refuse('refused.call.surprise')

  test('says what happened, what was kept and what to do, and is read when it is tried again', async () => {
    const fake = new FakeLibrary({ articles: ARTICLES })
    const ask = fake.client.ask
    let isRefused = true
    const client = {
      ...fake.client,
      ask: ((method, input) =>
        method === 'library.read' && isRefused ? Promise.resolve(unread()) : ask(method, input)) as typeof ask,
    }
    const app = renderWhileReading(<LibraryScreen />, client)
    const alert = page.getByRole('alert')
    await expect.element(alert).toHaveTextContent('The library could not be read, so nothing of it is shown.')
    await expect.element(alert).toHaveTextContent('Everything acknowledged before is saved')
    await expect.element(page.getByText('Reading the library…')).not.toBeInTheDocument()
    expect(app.view.getState().notices).toEqual([])
    await userEvent.click(alert.getByRole('button', { name: 'Try again' }))
    await expect.element(alert.getByRole('button', { name: 'Try again' })).toHaveFocus()
    isRefused = false
    await userEvent.click(alert.getByRole('button', { name: 'Try again' }))
    await expect.element(page.getByRole('table', { name: 'Articles' })).toBeVisible()
    await expect.element(alert).not.toBeInTheDocument()
    await expect.element(page.getByRole('main')).toHaveFocus()
  })
})

describe('an article that cannot be opened', () => {
  const LOST = {
    id: articleId(8),
    title: 'The harbour ledger',
    refusal: { key: 'storage.journal.all-lost', values: {} },
  }
  const GONE = {
    id: articleId(9),
    title: '',
    refusal: { key: 'storage.article.gone', values: {} },
  }
  const damagedList = () => page.getByRole('region', { name: /cannot be opened/ })

  test('stands over the list with its title, its folder, and what happened, was kept and can be done', async () => {
    show(new FakeLibrary({ articles: ARTICLES, damaged: [LOST] }))
    await expect.element(page.getByRole('heading', { name: '1 article cannot be opened' })).toBeVisible()
    const entry = damagedList().getByRole('listitem')
    await expect.element(entry).toHaveTextContent('The harbour ledger')
    await expect.element(entry).toHaveTextContent(/no file was touched\. Put both back from a backup/)
    await expect.element(entry).toHaveTextContent(`articles/${LOST.id}`)
    expect(entry.element().querySelector('button, a')).toBeNull()
  })

  test('keeps a library without any other from being called empty', async () => {
    show(new FakeLibrary({ damaged: [LOST] }))
    await expect.element(damagedList()).toBeVisible()
    await expect.element(page.getByRole('heading', { name: 'Nothing to check yet' })).not.toBeInTheDocument()
  })

  test('is called by its id where nothing remembers its title, and leaves the list when its folder is gone', async () => {
    const fake = new FakeLibrary({ articles: ARTICLES, damaged: [GONE] })
    show(fake)
    await userEvent.click(page.getByRole('button', { name: `Take “${GONE.id}” out of the list` }))
    await expect.element(damagedList()).not.toBeInTheDocument()
    await expect.element(page.getByText(/It comes back with its folder/).first()).toBeVisible()
    expect(fake.asked).toContainEqual({ method: 'article.forget', input: { article: GONE.id } })
  })

  test('leaves the focus with the next one that can be taken out, and with the heading when there is none', async () => {
    const damaged = [GONE, LOST, { ...GONE, id: articleId(120) }]
    const fake = new FakeLibrary({ articles: ARTICLES, damaged })
    show(fake)
    const press = async (id: string) => {
      page
        .getByRole('button', { name: `Take “${id}” out of the list` })
        .element()
        .focus()
      await userEvent.keyboard('{Enter}')
    }
    await expect.poll(() => damagedList().getByRole('listitem').elements().length).toBe(3)
    await press(GONE.id)
    await expect.element(page.getByRole('button', { name: `Take “${articleId(120)}” out of the list` })).toHaveFocus()
    await press(articleId(120))
    await expect.element(page.getByRole('heading', { name: '1 article cannot be opened' })).toHaveFocus()
  })

  test('leaves the focus with the list of articles when it was the last that could not be opened', async () => {
    show(new FakeLibrary({ articles: ARTICLES, damaged: [GONE] }))
    await expect.element(damagedList()).toBeVisible()
    page
      .getByRole('button', { name: `Take “${GONE.id}” out of the list` })
      .element()
      .focus()
    await userEvent.keyboard('{Enter}')
    await expect.poll(() => document.activeElement?.hasAttribute('data-article')).toBe(true)
  })

  test('is one of many: a few are shown, the others on request', async () => {
    const damaged = Array.from({ length: 40 }, (_, number) => ({ ...LOST, id: articleId(100 + number) }))
    show(new FakeLibrary({ articles: ARTICLES, damaged }))
    await expect.poll(() => damagedList().getByRole('listitem').elements().length).toBe(4)
    await userEvent.click(page.getByRole('button', { name: 'Show all 40 articles' }))
    await expect.poll(() => damagedList().getByRole('listitem').elements().length).toBe(40)
    await expect.element(damagedList().getByRole('listitem').nth(4)).toHaveFocus()
  })
})

describe('importing', () => {
  test('opens the one article that came in', async () => {
    const imported = [{ article: articleId(9), title: 'Pasted', tracked: 0, backup: null }]
    const fake = new FakeLibrary({ answers: { 'articles.import': () => ok({ imported, refused: [], asked: [] }) } })
    const app = show(fake)
    await userEvent.click(page.getByRole('button', { name: 'Paste text' }))
    await userEvent.fill(page.getByRole('textbox', { name: 'Or paste the text of an article' }), 'Headline\n\nText.')
    await userEvent.click(page.getByRole('button', { name: 'Import the text' }))
    await expect.poll(() => app.view.getState()).toMatchObject({ screen: 'desk', article: articleId(9) })
    expect(fake.asked.find(({ method }) => method === 'articles.import')?.input).toEqual({
      tickets: [],
      pasted: { text: 'Headline\n\nText.', html: '' },
      tracked: 'ask',
      existing: 'ask',
    })
  })

  test('keeps the pasted text when it is refused, and says why in a sentence', async () => {
    const refused = [{ name: '', refusal: { key: 'refused.article.exists', values: {} } }]
    show(new FakeLibrary({ answers: { 'articles.import': () => ok({ imported: [], refused, asked: [] }) } }))
    await userEvent.click(page.getByRole('button', { name: 'Paste text' }))
    const area = page.getByRole('textbox', { name: 'Or paste the text of an article' })
    await userEvent.fill(area, 'A text nobody may lose')
    await userEvent.click(page.getByRole('button', { name: 'Import the text' }))
    await expect.element(page.getByRole('alert')).toHaveTextContent('This article is already in the library.')
    await expect.element(area).toHaveValue('A text nobody may lose')
    await userEvent.keyboard('{Escape}')
    await userEvent.click(page.getByRole('button', { name: 'Paste text' }))
    await expect.element(area).toHaveValue('A text nobody may lose')
  })

  test('takes several files dropped anywhere, and names each that was refused', async () => {
    const fake = new FakeLibrary({
      answers: {
        'articles.import': () =>
          ok({
            imported: [{ article: articleId(7), title: 'Read well', tracked: 0, backup: null }],
            asked: [],
            refused: [{ name: 'photo.bin', refusal: { key: 'refused.article.exists', values: {} } }],
          }),
      },
    })
    const app = show(fake)
    await expect.element(page.getByRole('heading', { name: 'Library' })).toBeVisible()
    const dataTransfer = new DataTransfer()
    dataTransfer.items.add(new File(['a'], 'a.txt'))
    dataTransfer.items.add(new File(['b'], 'photo.bin'))
    document.body.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }))
    await expect.element(page.getByRole('alert')).toHaveTextContent(/photo\.bin/)
    await userEvent.click(page.getByRole('button', { name: 'Read well' }))
    expect(app.view.getState().article).toBe(articleId(7))
  })

  test('a file dropped on the desk beside a claim does not become an article', async () => {
    const fake = new FakeLibrary()
    renderScreen(<main>The desk</main>, fake.client, { screen: 'desk' })
    await expect.element(page.getByText('The desk')).toBeVisible()
    const dataTransfer = new DataTransfer()
    dataTransfer.items.add(new File(['a'], 'a.txt'))
    document.body.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }))
    await expect.element(page.getByRole('region', { name: 'Messages' })).toHaveTextContent(/Drop the file on a claim/)
    expect(fake.asked.some(({ method }) => method === 'articles.import')).toBe(false)
  })
})
