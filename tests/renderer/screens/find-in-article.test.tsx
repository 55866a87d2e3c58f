import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { DeskScreen } from '../../../renderer/screens/desk-screen.tsx'
import { contentOf } from '../support/article-content.ts'
import { type FakeMachine, fakeMachine } from '../support/fake-machine.ts'
import { wordsShown } from '../support/highlights.ts'
import { renderScreen } from '../support/render.tsx'

const STORY = contentOf([
  { kind: 'headline', text: 'Bridge to close' },
  { kind: 'paragraph', text: 'The bridge cost $3,000. It opened in 1987. “It’s the **bridge** of bridges.”' },
  ...Array.from({ length: 60 }, (_, index) => ({ kind: 'paragraph' as const, text: `Line ${index} says nothing.` })),
  { kind: 'paragraph', text: 'The last bridge is far away.' },
])

let machine: FakeMachine

const article = () => page.getByRole('article')
// The role of <search> is newer than the queries of this test runner; the end-to-end test asks for it by role.
const bar = () => page.elementLocator(document.querySelector('search') ?? document.body)
const field = () => page.getByRole('textbox', { name: 'Find in the article' })
const count = (words: string | RegExp) => bar().getByText(words, { exact: true })
const seek = async (words: string) => {
  article().element().focus()
  await userEvent.keyboard('{Control>}f{/Control}')
  await userEvent.fill(field(), words)
}

beforeEach(async () => {
  await page.viewport(1440, 900)
  machine = await fakeMachine({ content: STORY, title: 'Bridge to close' })
  renderScreen(<DeskScreen />, machine.client, { screen: 'desk' })
    .view.getState()
    .openArticle(machine.article)
  await expect.element(article()).toBeVisible()
})
afterEach(() => localStorage.clear())

describe('the search inside the article', () => {
  test('counts the places, marks them, and says which one the reader is at', async () => {
    await seek('bridge')
    await expect.element(count('1 of 5')).toBeVisible()
    await expect.poll(() => wordsShown('find-hit')).toEqual(['Bridge', 'bridge', 'bridge', 'bridge'])
    await expect.poll(() => wordsShown('find-current')).toEqual(['Bridge'])
    await expect.element(page.getByRole('status').getByText('1 of 5: Bridge to close')).toBeInTheDocument()
  })

  test('goes on and back by Enter and F3, round at the ends, and shows what is far away', async () => {
    await seek('bridge')
    await userEvent.keyboard('{Enter}{Enter}')
    await expect.element(count('3 of 5')).toBeVisible()
    await userEvent.keyboard('{Shift>}{Enter}{/Shift}{Shift>}{F3}{/Shift}{Shift>}{F3}{/Shift}')
    await expect.element(count('5 of 5')).toBeVisible()
    await expect.element(article().getByText('The last bridge is far away.')).toBeInViewport()
    await expect.poll(() => wordsShown('find-current')).toEqual(['bridge'])
    await userEvent.keyboard('{F3}')
    await expect.element(count('1 of 5')).toBeVisible()
  })

  test('leaves with the place selected, so that it can be marked at once', async () => {
    await seek('in 1987')
    await expect.element(count('1 of 1')).toBeVisible()
    await userEvent.keyboard('{Escape}')
    await expect.element(field()).not.toBeInTheDocument()
    expect(article().element()).toBe(document.activeElement)
    await userEvent.keyboard('m')
    await expect.element(page.getByRole('textbox', { name: 'Wording of the claim' })).toHaveValue('in 1987')
    expect(CSS.highlights.has('find-hit')).toBe(false)
  })

  test('goes on from the text by F3, with each place selected', async () => {
    await seek('bridge')
    await expect.element(count('1 of 5')).toBeVisible()
    article().element().focus()
    await userEvent.keyboard('{F3}')
    await expect.element(count('2 of 5')).toBeVisible()
    expect(getSelection()?.toString()).toBe('bridge')
    await userEvent.keyboard('{Escape}')
    await expect.element(field()).not.toBeInTheDocument()
  })

  test('tells case and whole words apart when asked', async () => {
    await seek('Bridge')
    await userEvent.click(bar().getByRole('button', { name: 'Match case' }))
    await expect.element(count('1 of 1')).toBeVisible()
    await userEvent.click(bar().getByRole('button', { name: 'Match case' }))
    await userEvent.click(bar().getByRole('button', { name: 'Whole words' }))
    await expect.element(count('1 of 4')).toBeVisible()
  })

  test('takes the selected words along', async () => {
    article().element().focus()
    await userEvent.keyboard('..{ArrowLeft}{Shift>}{Control>}{ArrowRight}{ArrowRight}{/Control}{/Shift}')
    await userEvent.keyboard('{Control>}f{/Control}')
    await expect.element(field()).toHaveValue('The bridge')
  })

  test('of a regular expression says what is wrong with it, and finds it once it is right', async () => {
    await seek('\\d[')
    await userEvent.click(bar().getByRole('button', { name: 'Regular expression' }))
    await expect.element(bar().getByText('A “[” or a bracket is not closed.')).toBeVisible()
    await expect.element(field()).toHaveAttribute('aria-invalid', 'true')
    await userEvent.fill(field(), '\\b\\d{4}\\b')
    await expect.element(count('1 of 1')).toBeVisible()
    await expect.poll(() => wordsShown('find-current')).toEqual(['1987'])
  })

  test('moves nothing when it opens and closes', async () => {
    const top = () => article().getByText('Bridge to close').element().getBoundingClientRect().top
    const before = top()
    await seek('')
    expect(Math.abs(top() - before)).toBeLessThan(1)
    await userEvent.keyboard('{Escape}')
    await expect.element(field()).not.toBeInTheDocument()
    expect(Math.abs(top() - before)).toBeLessThan(1)
  })

  test('says so when the words stand nowhere', async () => {
    await seek('tunnel')
    await expect.element(count('Not found')).toBeVisible()
    await expect.element(bar().getByRole('button', { name: 'Next place' })).toBeDisabled()
  })
})
