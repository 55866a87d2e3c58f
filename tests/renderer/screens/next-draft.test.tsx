import { expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { onlyArticle } from '../../../core/query/only-article.ts'
import { DeskScreen } from '../../../renderer/screens/desk-screen.tsx'
import { contentOf } from '../support/article-content.ts'
import { type FakeMachine, fakeMachine } from '../support/fake-machine.ts'
import { renderScreen } from '../support/render.tsx'

const FIRST = contentOf([
  { kind: 'headline', text: 'Bridge to close' },
  { kind: 'paragraph', text: 'It opened in 1987. Nobody minds the wait.' },
])
const SECOND = contentOf([
  { kind: 'headline', text: 'Bridge to close' },
  { kind: 'paragraph', text: 'Engineers found cracks. Nobody minds the wait.' },
])

const article = () => page.getByRole('article')

async function mark(machine: FakeMachine, words: string) {
  const start = FIRST.text.indexOf(words)
  const { draft } = onlyArticle(machine.tables())
  await machine.execute({ type: 'claim.mark', draft, spans: [{ start, end: start + words.length }] })
}

async function opened() {
  await page.viewport(1440, 900)
  const machine = await fakeMachine({ content: FIRST, title: 'Bridge to close' })
  await mark(machine, 'Nobody minds the wait')
  await mark(machine, 'It opened in 1987')
  const app = renderScreen(<DeskScreen />, machine.client, { screen: 'desk' })
  app.view.getState().openArticle(machine.article)
  await expect.element(article()).toBeVisible()
  return { machine, app }
}

const marked = () => [...article().element().querySelectorAll('mark')].map((mark) => mark.textContent)

test('a draft that comes from elsewhere is on the desk at once, its claims on their new words', async () => {
  const { machine, app } = await opened()
  article().element().focus()
  await userEvent.keyboard('..')
  await expect.poll(() => app.view.getState().selection.length).toBe(1)
  await machine.addDraft(SECOND)
  await expect.element(page.getByText('Engineers found cracks.')).toBeVisible()
  await expect.poll(marked).toEqual(['Nobody minds the wait'])
  expect(app.view.getState().selection.every(({ start, end }) => start === end)).toBe(true)
  expect(article().element().textContent).not.toContain('1987')
})

test('undo brings the draft before back, with the words its claims had', async () => {
  const { machine, app } = await opened()
  await machine.addDraft(SECOND)
  await expect.element(page.getByText('Engineers found cracks.')).toBeVisible()
  await app.desk.getState().undo()
  await expect.poll(marked).toEqual(['It opened in 1987', 'Nobody minds the wait'])
})

test('a retired claim leaves the text, the cards and the figures', async () => {
  const { machine } = await opened()
  const [first] = Object.values(machine.tables().claims)
  if (!first) throw new Error('There is no claim.')
  await expect.poll(marked).toHaveLength(2)
  await machine.elsewhere({ type: 'claim.retire', claim: first.id, why: '' })
  await expect.poll(marked).toEqual(['It opened in 1987'])
})
