import { beforeEach, describe, expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import type { Input, Method, Output } from '../../../core/contract.ts'
import { ClaimId, DraftId } from '../../../core/model/ids.ts'
import { onlyArticle } from '../../../core/query/only-article.ts'
import { ok, type Result, refuse } from '../../../core/result.ts'
import type { Client } from '../../../renderer/client/client.ts'
import { useAddingDraftStore } from '../../../renderer/frame/adding-draft.ts'
import type { App } from '../../../renderer/state/app.ts'
import { useDesk } from '../../../renderer/state/use-app.ts'
import { contentOf } from '../support/article-content.ts'
import { type FakeMachine, fakeMachine } from '../support/fake-machine.ts'
import { renderScreen } from '../support/render.tsx'

const FIRST = contentOf([
  { kind: 'headline', text: 'Bridge to close' },
  { kind: 'paragraph', text: 'The repairs cost 300 crowns. It opened in 1987.' },
])
const SECOND = contentOf([
  { kind: 'headline', text: 'Bridge to close' },
  { kind: 'paragraph', text: 'The repairs cost 3,000 crowns. It opened in 1987.' },
])

type Adding = Input<'article.addDraft'>
type Answer = (input: Adding) => Promise<Result<Output<'article.addDraft'>>>

let machine: FakeMachine
let app: App
let claim: ClaimId
let answer: Answer
let checked: Result<Output<'article.checkFile'>>

const dialog = () => page.getByRole('dialog', { name: /^Add draft/ })
const field = () => dialog().getByRole('textbox', { name: 'Or paste its text' })
const name = () => dialog().getByRole('textbox', { name: 'Name' })
const add = () => dialog().getByRole('button', { name: 'Add the draft' })
const asked = (method: Method) => machine.calls.filter((call) => call.method === method).map(({ input }) => input)

function Text() {
  const text = useDesk(({ desk }) => (desk.status === 'open' ? desk.article.content.text : ''))
  return <main tabIndex={-1}>{text}</main>
}

const becomesSecond: Answer = async () => {
  await machine.addDraft(SECOND)
  const { draft } = onlyArticle(machine.tables())
  return ok({ outcome: 'added', draft: DraftId.parse(draft), number: 2, tracked: 0 })
}

async function open(isReadOnly = false): Promise<void> {
  machine = await fakeMachine({ content: FIRST, title: 'Bridge to close', isReadOnly })
  const start = FIRST.text.indexOf('cost 300')
  const { draft } = onlyArticle(machine.tables())
  const made = await machine.execute({ type: 'claim.mark', draft, spans: [{ start, end: start + 8 }] })
  if (!made.ok) throw new Error('The claim was not marked.')
  claim = ClaimId.parse(made.value.made)
  await machine.execute({
    type: 'verdict.give',
    claim,
    scale: 'truth' as never,
    rating: 'true' as never,
    rationale: 'The invoice.',
  })
  const ask = (async (method: Method, input: never) => {
    const held = machine.client.ask(method, input)
    if (method === 'article.addDraft') return answer(input)
    if (method === 'article.checkFile') return checked
    return method === 'articles.cancelImport' ? ok({}) : held
  }) as Client['ask']
  app = renderScreen(<Text />, { ...machine.client, ask }, { screen: 'desk' })
  app.view.getState().openArticle(machine.article)
  await expect.element(page.getByText('cost 300')).toBeVisible()
}

async function press(key: string): Promise<void> {
  page.getByRole('main').element().focus()
  await userEvent.keyboard(key)
}

beforeEach(async () => {
  await page.viewport(1280, 900)
  useAddingDraftStore.setState({ isOpen: false, isReading: false, note: null, question: null, written: {} })
  answer = becomesSecond
  checked = ok({ outcome: 'same' })
})

describe('adding a draft', () => {
  beforeEach(() => open())

  test('takes pasted text and what is said about it, goes to the drafts, chooses the first claim to decide about, and counts them', async () => {
    await press('d')
    await expect.element(field()).toHaveFocus()
    await expect.element(add()).toBeDisabled()
    await userEvent.fill(field(), SECOND.text)
    await userEvent.fill(name(), 'update 18:00')
    await userEvent.fill(dialog().getByRole('textbox', { name: 'Updated' }), '31 Dec')
    await userEvent.keyboard('{Control>}{Enter}{/Control}')
    await expect.element(page.getByText('Draft 2 is added: 1 claim to decide.').first()).toBeVisible()
    expect(asked('article.addDraft')).toEqual([
      {
        article: machine.article,
        ticket: null,
        pasted: { text: SECOND.text, html: '' },
        name: 'update 18:00',
        publishedOn: '',
        updatedOn: '31 Dec',
        tracked: 'ask',
      },
    ])
    await expect.element(dialog()).not.toBeInTheDocument()
    expect(app.view.getState().screen).toBe('drafts')
    expect(app.view.getState().claim).toBe(claim)
    expect(useAddingDraftStore.getState().written).toEqual({})

    await userEvent.click(page.getByRole('region', { name: 'Messages' }).getByRole('button', { name: 'Undo' }))
    await expect.element(page.getByRole('main').getByText('cost 300 crowns')).toBeVisible()
  })

  test('hands over the formatting that was pasted, as long as the words are the pasted ones', async () => {
    await press('d')
    await expect.element(field()).toHaveFocus()
    const clipboardData = new DataTransfer()
    clipboardData.setData('text/plain', 'Bridge to close')
    clipboardData.setData('text/html', '<h1>Bridge to close</h1>')
    field()
      .element()
      .dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true }))
    await userEvent.fill(field(), 'Bridge to close')
    const written = () => useAddingDraftStore.getState().written[machine.article]
    await expect.poll(() => written()?.pasted.html).toBe('<h1>Bridge to close</h1>')
    await userEvent.fill(field(), 'Bridge to close soon')
    await expect.poll(() => written()?.pasted.html).toBe('')
  })

  test('says in one sentence why not, and keeps all that was written', async () => {
    answer = async () => refuse('refused.draft.same')
    await press('d')
    await userEvent.fill(field(), FIRST.text)
    await userEvent.fill(name(), 'again')
    await userEvent.click(add())
    await expect
      .element(dialog().getByRole('alert'))
      .toHaveTextContent('This is the very text of the draft under check')
    await expect.element(field()).toHaveValue(FIRST.text)
    await expect.element(name()).toHaveValue('again')
    await userEvent.keyboard('{Escape}')
    await expect.element(dialog()).not.toBeInTheDocument()
    await press('d')
    await expect.element(field()).toHaveValue(FIRST.text)
    await expect.element(dialog().getByRole('alert')).not.toBeInTheDocument()
  })

  test('says that it reads, and can be stopped', async () => {
    let stop = (_: Awaited<ReturnType<Answer>>) => {}
    answer = () =>
      new Promise((resolve) => {
        stop = resolve
      })
    await press('d')
    await userEvent.fill(field(), SECOND.text)
    await userEvent.click(add())
    await expect.element(dialog().getByText('Reading, in a process of its own…')).toBeVisible()
    await expect.element(field()).toBeDisabled()
    await userEvent.click(dialog().getByRole('button', { name: 'Stop reading' }))
    expect(asked('articles.cancelImport')).toHaveLength(1)
    stop(refuse('import.refused.cancelled', { name: 'pasted.txt' }))
    await expect.element(dialog().getByText('The reading was stopped.')).toBeVisible()
    await expect.element(field()).toHaveValue(SECOND.text)
  })

  test('takes one file in place of the text, and gives it back', async () => {
    await press('d')
    const input = () => dialog().element().querySelector('input[type=file]') as HTMLInputElement
    await userEvent.upload(input(), new File(['words'], 'second.md', { type: 'text/markdown' }))
    await expect.element(dialog().getByText('second.md')).toBeVisible()
    await expect.element(field()).not.toBeInTheDocument()
    await userEvent.click(dialog().getByRole('button', { name: 'Paste text instead' }))
    await expect.element(field()).toBeVisible()
    await userEvent.upload(input(), new File(['words'], 'second.md', { type: 'text/markdown' }))
    await userEvent.click(add())
    await expect.element(page.getByText(/^Draft 2 is added/).first()).toBeVisible()
    expect(asked('article.addDraft')).toMatchObject([{ ticket: '0'.repeat(32), pasted: null }])
  })

  test('does not take two files for one draft', async () => {
    await press('d')
    await expect.element(field()).toBeVisible()
    const dataTransfer = new DataTransfer()
    for (const file of ['one.txt', 'two.txt']) dataTransfer.items.add(new File(['words'], file))
    const place = dialog().getByRole('region', { name: 'The file of the new draft' }).element()
    place.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }))
    await expect.element(dialog().getByRole('alert')).toHaveTextContent('One file becomes one draft.')
  })

  test('text pasted on the drafts screen is a draft on its way in', async () => {
    app.view.getState().open('drafts')
    await expect.element(page.getByRole('button', { name: 'Drafts' })).toHaveAttribute('aria-current', 'page')
    const clipboardData = new DataTransfer()
    clipboardData.setData('text/plain', SECOND.text)
    document.body.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }))
    await expect.element(field()).toHaveValue(SECOND.text)
  })
})

describe('a file with tracked changes', () => {
  beforeEach(() => open())
  const CHANGES = [{ kind: 'inserted' as const, text: '3,000', author: 'Mara', at: '' }]

  test('is asked about in the dialog itself, and added the way that is chosen, with what was said about it', async () => {
    answer = async (input) =>
      input.tracked === 'ask' ? ok({ outcome: 'asked', changes: CHANGES }) : becomesSecond(input)
    await press('d')
    await userEvent.fill(name(), 'update 18:00')
    await userEvent.fill(field(), 'something')
    await userEvent.click(add())
    await expect.element(dialog().getByRole('list', { name: 'The tracked changes' })).toHaveTextContent('Inserted3,000')
    await expect.element(dialog().getByRole('button', { name: 'With the changes accepted' })).toHaveFocus()
    await userEvent.click(dialog().getByRole('button', { name: 'As it was before them' }))
    await expect.element(page.getByText('Draft 2 is added: 1 claim to decide.').first()).toBeVisible()
    expect(asked('article.addDraft')).toMatchObject([
      { tracked: 'ask', name: 'update 18:00' },
      { tracked: 'original', name: 'update 18:00' },
    ])
  })

  test('is not added when neither is wanted, and what was written is still there', async () => {
    answer = async () => ok({ outcome: 'asked', changes: CHANGES })
    await press('d')
    await userEvent.fill(name(), 'update 18:00')
    await userEvent.fill(field(), 'something')
    await userEvent.click(add())
    await userEvent.click(dialog().getByRole('button', { name: 'Do not add it' }))
    await expect.element(name()).toHaveValue('update 18:00')
    await expect.element(add()).toBeEnabled()
  })

  test('is asked about when it is checked again, too', async () => {
    checked = ok({ outcome: 'asked', changes: CHANGES })
    app.actions.getState().perform('draft.check-file')
    await userEvent.click(dialog().getByRole('button', { name: 'With the changes accepted' }))
    await expect.poll(() => asked('article.checkFile')).toMatchObject([{ tracked: 'ask' }, { tracked: 'accepted' }])
  })
})

describe('checking the file again', () => {
  beforeEach(() => open())
  const check = () => app.actions.getState().perform('draft.check-file')

  test('says that it has not changed', async () => {
    check()
    await expect.element(page.getByText('The file has not changed since draft 1.').first()).toBeVisible()
    await expect.element(dialog()).not.toBeInTheDocument()
  })

  test('adds what it says now', async () => {
    await machine.addDraft(SECOND)
    checked = ok({ outcome: 'added', draft: onlyArticle(machine.tables()).draft, number: 2, tracked: 0 })
    check()
    await expect.element(page.getByText('Draft 2 is added: 1 claim to decide.').first()).toBeVisible()
    expect(app.view.getState().screen).toBe('drafts')
  })

  test('asks for the file where nobody knows it, and says which is gone', async () => {
    checked = ok({ outcome: 'unknown' })
    check()
    await expect
      .element(dialog().getByText('Where the file of draft 1 lies is not known on this computer. Choose it here.'))
      .toBeVisible()
    checked = ok({ outcome: 'missing', name: 'bridge.html' })
    await userEvent.click(dialog().getByRole('button', { name: 'Check the file again' }))
    await expect.element(dialog().getByRole('alert')).toHaveTextContent('“bridge.html” is not where it was.')
  })
})

test('no draft is added to an article that cannot be written to', async () => {
  await open(true)
  await press('d')
  expect(app.actions.getState().perform('draft.add')).toBe(false)
  await expect.element(dialog()).not.toBeInTheDocument()
})
