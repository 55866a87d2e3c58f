import { beforeEach, describe, expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { DeskScreen } from '../../../renderer/screens/desk-screen.tsx'
import type { App } from '../../../renderer/state/app.ts'
import { contentOf } from '../support/article-content.ts'
import { type FakeMachine, fakeMachine } from '../support/fake-machine.ts'
import { renderScreen } from '../support/render.tsx'

const CONTENT = contentOf([
  { kind: 'headline', text: 'Bridge to close' },
  { kind: 'paragraph', text: 'The bridge cost $3,000 in 1987. Nobody minds.' },
])

let machine: FakeMachine
let app: App

const article = () => page.getByRole('article')
const list = () => page.getByRole('listbox')
const numbers = () => Object.fromEntries(Object.values(machine.tables().claims).map(({ id, number }) => [id, number]))
const chosen = () => numbers()[app.view.getState().claim ?? '']
const focused = () => list().element().getAttribute('aria-activedescendant')
const offeredWords = () => document.getElementById(focused() ?? '')?.getAttribute('aria-label')

const inInspector = () => document.activeElement?.closest('section[aria-label^="Claim "]') !== null

/** Marks words by offset, as somebody at the desk would have. */
async function mark(words: string): Promise<void> {
  const start = CONTENT.text.indexOf(words)
  const { desk } = app
  const state = desk.getState().desk
  if (state.status !== 'open') throw new Error('The desk is not open.')
  const [draft] = Object.values(state.article.tables.drafts)
  await desk.getState().execute({
    type: 'claim.mark',
    draft: draft?.id as never,
    spans: [{ start, end: start + words.length }],
  })
}

beforeEach(async () => {
  await page.viewport(1440, 900)
  machine = await fakeMachine({ content: CONTENT, title: 'Bridge to close' })
  app = renderScreen(<DeskScreen />, machine.client, { screen: 'desk' })
  app.view.getState().openArticle(machine.article)
  await expect.element(article()).toBeVisible()
  for (const words of ['The bridge cost $3,000 in 1987.', 'cost $3,000', '$3,000', 'Nobody']) await mark(words)
  await expect.poll(() => document.querySelectorAll('article mark').length).toBeGreaterThan(3)
})

const figure = () => article().getByText('$3,000', { exact: true })
/** On the words, between the grips at their edges. */
const clickFigure = () => userEvent.click(figure(), { position: { x: 30, y: 15 } })

describe('where several claims lie over one another', () => {
  test('a click offers them at the words, the smallest first, and chooses nothing yet', async () => {
    await clickFigure()
    await expect.element(list()).toHaveFocus()
    expect(list().element().getAttribute('aria-label')).toBe('3 claims lie here')
    expect(
      list()
        .getByRole('option')
        .elements()
        .map((option) => option.getAttribute('aria-label')),
    ).toEqual([
      'Claim 3, To check: $3,000',
      'Claim 2, To check: cost $3,000',
      'Claim 1, To check: The bridge cost $3,000 in 1987.',
    ])
    expect(offeredWords()).toBe('Claim 3, To check: $3,000')
    expect(chosen()).toBe(undefined)
  })

  test('arrows go through them and Enter chooses', async () => {
    await clickFigure()
    await userEvent.keyboard('{ArrowDown}')
    expect(offeredWords()).toBe('Claim 2, To check: cost $3,000')
    await userEvent.keyboard('{Enter}')
    await expect.element(list()).not.toBeInTheDocument()
    expect(chosen()).toBe(2)
    await expect.element(article()).toHaveFocus()
  })

  test('a digit chooses, and is no rating', async () => {
    await clickFigure()
    await userEvent.keyboard('3')
    expect(chosen()).toBe(1)
    expect(Object.values(machine.tables().verdicts)).toEqual([])
  })

  test('Escape leaves everything as it was, and the focus in the text', async () => {
    await clickFigure()
    await userEvent.keyboard('{Escape}')
    await expect.element(list()).not.toBeInTheDocument()
    await expect.element(article()).toHaveFocus()
    expect(chosen()).toBe(undefined)
  })

  test('clicking on goes through all of them', async () => {
    const seen: unknown[] = []
    for (let turn = 0; turn < 3; turn++) {
      await clickFigure()
      await expect.element(list()).toBeVisible()
      await clickFigure()
      await expect.element(list()).not.toBeInTheDocument()
      seen.push(chosen())
    }
    expect(seen).toEqual([3, 2, 1])
  })

  test('Enter at the caret offers them too, and leads on to the card', async () => {
    await clickFigure()
    await userEvent.keyboard('{Escape}')
    await expect.element(article()).toHaveFocus()
    await userEvent.keyboard('{Enter}')
    await expect.element(list()).toHaveFocus()
    await userEvent.keyboard('{ArrowDown}{Enter}')
    await expect.poll(chosen).toBeGreaterThan(0)
    await expect.poll(inInspector).toBe(true)
    await userEvent.keyboard('{Escape}')
    await expect.element(article()).toHaveFocus()
  })
})

test('words under one claim choose it at once', async () => {
  await userEvent.click(article().getByText('Nobody', { exact: true }))
  expect(chosen()).toBe(4)
  await expect.element(list()).not.toBeInTheDocument()
})

test('Enter means the chosen claim until the caret is moved', async () => {
  await userEvent.click(article().getByText('Nobody', { exact: true }))
  article().element().focus()
  await userEvent.keyboard('{Enter}')
  await expect.poll(inInspector).toBe(true)
})
