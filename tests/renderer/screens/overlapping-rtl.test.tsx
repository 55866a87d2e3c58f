import { beforeEach, describe, expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { DeskScreen } from '../../../renderer/screens/desk-screen.tsx'
import type { App } from '../../../renderer/state/app.ts'
import { contentOf } from '../support/article-content.ts'
import { type FakeMachine, fakeMachine } from '../support/fake-machine.ts'
import { renderScreen } from '../support/render.tsx'

const SENTENCE = 'وقال رئيس البلدية إن التكلفة بلغت 3,200 دينار.'
const CONTENT = contentOf(
  [
    { kind: 'headline', text: 'إعادة فتح الجسر' },
    { kind: 'paragraph', text: `${SENTENCE} لم يعلق أحد على هذا الخبر.` },
  ],
  { language: 'ar', direction: 'rtl' },
)

let machine: FakeMachine
let app: App

const article = () => page.getByRole('article')
const list = () => page.getByRole('listbox')
const claims = () => Object.values(machine.tables().claims)
const wording = () => page.getByRole('textbox', { name: 'Wording of the claim' })
const chosen = () => claims().find(({ id }) => id === app.view.getState().claim)?.number
const marks = () => [...document.querySelectorAll<HTMLElement>('article mark')]

/** Selects by keys and marks what is selected. */
async function markByKeys(keys: string): Promise<void> {
  const before = claims().length
  await userEvent.keyboard(keys)
  await userEvent.keyboard('m')
  await expect.poll(() => claims().length).toBe(before + 1)
  await expect.element(wording()).toHaveFocus()
  await userEvent.keyboard('{Escape}')
  await expect.element(article()).toHaveFocus()
}

const wordsOf = (number: number) =>
  claims()
    .filter((claim) => claim.number === number)
    .flatMap(({ placements }) => Object.values(placements).flatMap((passages) => passages.map(({ text }) => text)))

beforeEach(async () => {
  await page.viewport(1440, 900)
  machine = await fakeMachine({ content: CONTENT, title: 'إعادة فتح الجسر' })
  app = renderScreen(<DeskScreen />, machine.client, { screen: 'desk' })
  app.view.getState().openArticle(machine.article)
  await expect.element(article()).toBeVisible()
  ;(article().element() as HTMLElement).focus()
  await userEvent.keyboard('{Control>}{Home}{/Control}')
  await userEvent.keyboard('.')
  // The second sentence, and in it its first words and the figure: the left arrow goes on.
  await markByKeys('.')
  await userEvent.keyboard('{Control>}{Home}{/Control}{Control>}{ArrowDown}{/Control}')
  await markByKeys('{Control>}{Shift>}{ArrowLeft}{ArrowLeft}{ArrowLeft}{/Shift}{/Control}')
  await userEvent.keyboard('{Control>}{Home}{/Control}{Control>}{ArrowDown}{/Control}')
  await markByKeys('{Control>}{Shift>}{ArrowLeft}{ArrowLeft}{/Shift}{/Control}')
})

describe('claims over one another in an Arabic article', () => {
  test('are marked by key, each with its own words', () => {
    expect([1, 2, 3].flatMap(wordsOf)).toEqual([SENTENCE, 'وقال رئيس البلدية', 'وقال رئيس'])
  })

  test('are gone through by key in the order of the text', async () => {
    app.view.getState().chooseClaim(null)
    await userEvent.keyboard('{Control>}{Home}{/Control}')
    const seen: unknown[] = []
    for (let step = 0; step < 3; step++) {
      await userEvent.keyboard('j')
      seen.push(chosen())
    }
    expect([...seen].sort()).toEqual([1, 2, 3])
    await userEvent.keyboard('k')
    expect(chosen()).toBe(seen[1])
  })

  test('are offered at the caret, the smallest first, in a list that runs right to left', async () => {
    await userEvent.keyboard('{Escape}')
    app.view.getState().chooseClaim(null)
    await userEvent.keyboard('{Control>}{Home}{/Control}{Control>}{ArrowDown}{/Control}{ArrowLeft}{Enter}')
    await expect.element(list()).toHaveFocus()
    const options = list().getByRole('option').elements()
    expect(options.map((option) => option.textContent?.includes('وقال رئيس'))).toEqual([true, true, true])
    expect(options.map((option) => /Claim (\d)/.exec(option.getAttribute('aria-label') ?? '')?.[1])).toEqual([
      '3',
      '2',
      '1',
    ])
    const { left, right } = list().element().getBoundingClientRect()
    const { left: from, right: to } = article().element().getBoundingClientRect()
    expect(left).toBeGreaterThanOrEqual(from - 1)
    expect(right).toBeLessThanOrEqual(to + 1)
    await userEvent.keyboard('{ArrowDown}{Enter}')
    await expect.poll(chosen).toBe(2)
  })

  test('keep a line each under their words, and their number at the end of them: on the left', () => {
    const numbered = marks().filter((mark) => mark.dataset.number !== undefined)
    expect(numbered.map((mark) => mark.dataset.number)).toEqual(['1', '2', '3'])
    for (const mark of numbered) {
      const words = document.createRange()
      words.selectNodeContents(mark)
      const rects = [...words.getClientRects()].filter(({ width }) => width > 0)
      const end = Math.min(...rects.map(({ left }) => left))
      // Room for the number is left of everything else in the mark.
      expect(mark.getBoundingClientRect().left, mark.dataset.number).toBeLessThan(end - 5)
    }
    // The three that lie over one another on the first words, outermost first: each lower than the one inside it.
    const nested = marks()
      .slice(0, 3)
      .map((mark) => getComputedStyle(mark))
    for (const { textDecorationLine } of nested) expect(textDecorationLine).toContain('underline')
    const offsets = nested.map(({ textUnderlineOffset }) => Number.parseFloat(textUnderlineOffset))
    expect(offsets).toEqual([...offsets].sort((a, b) => b - a))
    expect(new Set(offsets).size).toBe(3)
  })

  test('are drawn to other words by grips at their first and last word, also where a figure stands between them', async () => {
    app.view.getState().chooseClaim(claims().find(({ number }) => number === 1)?.id ?? null)
    const middleOf = (edge: string) => {
      const { left, width } = document.querySelector(`[data-edge="${edge}"]`)?.getBoundingClientRect() ?? new DOMRect()
      return left + width / 2
    }
    const words = document.createRange()
    const [whole] = marks()
    if (!whole) throw new Error('Nothing is marked.')
    words.selectNodeContents(whole)
    const texts = [...words.getClientRects()].filter(({ width }) => width > 1)
    const right = Math.max(...texts.map((rect) => rect.right))
    const left = Math.min(...texts.map((rect) => rect.left))
    await expect.poll(() => Math.abs(middleOf('start') - right)).toBeLessThan(2)
    await expect.poll(() => Math.abs(middleOf('end') - left)).toBeLessThan(2)
  })
})
