import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { DeskScreen } from '../../../renderer/screens/desk-screen.tsx'
import { contentOf } from '../support/article-content.ts'
import { type FakeMachine, fakeMachine } from '../support/fake-machine.ts'
import { wordsShown } from '../support/highlights.ts'
import { renderScreen } from '../support/render.tsx'

const STORY = contentOf([
  { kind: 'headline', text: 'The toll rises' },
  { kind: 'paragraph', text: 'The toll rose to 21. Officials gave the toll at noon. Nobody minds the tolls.' },
  { kind: 'paragraph', text: 'Later the toll fell again.' },
])

/** Where the first words of a paragraph stand in it, in pixels. */
const FIRST_WORDS = { x: 60, y: 16 }

let machine: FakeMachine

const article = () => page.getByRole('article')
const wording = () => page.getByRole('textbox', { name: 'Wording of the claim' })
const passages = () =>
  Object.values(machine.tables().claims).map(({ placements }) =>
    Object.values(placements)
      .flat()
      .map(({ text }) => text),
  )

/** Chooses the nth sentence by key. */
async function sentence(place: number): Promise<void> {
  article().element().focus()
  await userEvent.keyboard('{Control>}{Home}{/Control}')
  for (let step = 0; step < place; step++) await userEvent.keyboard('.')
}

/** The first two words of the nth sentence, by key. */
async function firstWords(place: number): Promise<void> {
  await sentence(place)
  await userEvent.keyboard('{ArrowLeft}{Shift>}{Control>}{ArrowRight}{ArrowRight}{/Control}{/Shift}')
}

beforeEach(async () => {
  await page.viewport(1440, 900)
  machine = await fakeMachine({ content: STORY, title: 'The toll rises' })
  renderScreen(<DeskScreen />, machine.client, { screen: 'desk' })
    .view.getState()
    .openArticle(machine.article)
  await expect.element(article()).toBeVisible()
})
afterEach(() => localStorage.clear())

describe('several passages as one claim', () => {
  test('are held by X, shown in the text, and marked together with what is selected', async () => {
    await sentence(2)
    await userEvent.keyboard('x')
    await expect.element(page.getByRole('region', { name: '1 passage held' })).toBeVisible()
    await expect.poll(() => wordsShown('held')).toEqual(['The toll rose to 21.'])
    await sentence(5)
    await userEvent.keyboard('m')
    await expect.element(wording()).toHaveValue('The toll rose to 21. … Later the toll fell again.')
    expect(passages()).toEqual([['The toll rose to 21.', 'Later the toll fell again.']])
    await expect.element(page.getByRole('region', { name: /held/ })).not.toBeInTheDocument()
    expect(CSS.highlights.has('held')).toBe(false)
  })

  test('are let go by Escape, and one by one by holding them again', async () => {
    await sentence(2)
    await userEvent.keyboard('x')
    await sentence(3)
    await userEvent.keyboard('x')
    await expect.element(page.getByRole('region', { name: '2 passages held' })).toBeVisible()
    await sentence(3)
    await userEvent.keyboard('x')
    await expect.element(page.getByRole('region', { name: '1 passage held' })).toBeVisible()
    await userEvent.keyboard('{Escape}')
    await expect.element(page.getByRole('region', { name: /held/ })).not.toBeInTheDocument()
    expect(passages()).toEqual([])
  })

  test('are all added to the chosen claim by A', async () => {
    await sentence(2)
    await userEvent.keyboard('m{Escape}')
    await sentence(3)
    await userEvent.keyboard('x')
    await sentence(5)
    await userEvent.keyboard('a')
    await expect.poll(() => passages()[0]?.length).toBe(3)
    await expect.element(page.getByRole('region', { name: /held/ })).not.toBeInTheDocument()
  })

  test('stay held when the claim is refused', async () => {
    await sentence(2)
    await userEvent.keyboard('x')
    machine.refuseNext({ key: 'refused.draft.unknown', values: {} })
    await userEvent.keyboard('m')
    await expect.element(page.getByRole('region', { name: '1 passage held' })).toBeVisible()
  })
})

describe('every identical phrase', () => {
  test('is counted first, then marked as one claim that one undo takes away', async () => {
    await firstWords(2)
    await userEvent.keyboard('{Shift>}m{/Shift}')
    await expect.element(page.getByRole('region', { name: 'Marks 4 places as one claim' })).toBeVisible()
    expect(passages()).toEqual([])
    await expect.poll(() => wordsShown('held')).toEqual(['The toll', 'The toll', 'the toll', 'the toll'])
    await userEvent.keyboard('{Shift>}m{/Shift}')
    await expect.poll(passages).toEqual([['The toll', 'The toll', 'the toll', 'the toll']])
    await expect.element(wording()).toHaveValue('The toll')
    await userEvent.keyboard('{Escape}')
    await userEvent.click(page.getByRole('button', { name: /^Undo/ }))
    await expect.poll(passages).toEqual([])
  })

  test('that stands only once says so and marks nothing', async () => {
    await sentence(5)
    await userEvent.keyboard('{Shift>}m{/Shift}')
    await expect.element(page.getByText(/^These words stand only once in the article/).first()).toBeVisible()
    expect(passages()).toEqual([])
  })
})

describe('with the mouse', () => {
  const bar = () => page.getByRole('toolbar', { name: 'Selected words' })

  test('three clicks select a sentence, and what can be done with it is offered at its end', async () => {
    await userEvent.tripleClick(article().getByText(/^The toll rose/), { position: FIRST_WORDS })
    await expect.element(bar()).toBeVisible()
    const selected = getSelection()?.toString() ?? ''
    expect(STORY.sentences.map(({ start, end }) => STORY.text.slice(start, end))).toContain(selected)
    const box = bar().element().getBoundingClientRect()
    const lines = [...(getSelection()?.getRangeAt(0).getClientRects() ?? [])]
    expect(lines.every((line) => line.bottom <= box.top || line.top >= box.bottom)).toBe(true)
    await userEvent.click(bar().getByRole('button', { name: 'Mark' }))
    await expect.element(wording()).toHaveValue(selected)
    await expect.element(bar()).not.toBeInTheDocument()
  })

  test('the offer goes away by Escape, by its button and by going on by key; the words stay selected', async () => {
    for (const leave of [
      () => userEvent.keyboard('{Escape}'),
      () => userEvent.click(bar().getByRole('button', { name: 'Hide these buttons' })),
      () => userEvent.keyboard('{Shift>}{ArrowRight}{/Shift}'),
    ]) {
      await userEvent.dblClick(article().getByText(/^Later/), { position: FIRST_WORDS })
      await expect.element(bar()).toBeVisible()
      await leave()
      await expect.element(bar()).not.toBeInTheDocument()
      expect(getSelection()?.isCollapsed).toBe(false)
    }
  })

  test('the offer is not in the way of Tab, nor there for words selected by key', async () => {
    await sentence(2)
    await expect.element(bar()).not.toBeInTheDocument()
    await userEvent.dblClick(article().getByText(/^Later/), { position: FIRST_WORDS })
    const stops = [...bar().element().querySelectorAll('button')].filter(({ tabIndex }) => tabIndex >= 0)
    expect(stops).toEqual([])
  })
})
