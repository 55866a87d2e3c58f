import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import type { ArticleCommand } from '../../../core/command/decide.ts'
import type { Claim } from '../../../core/model/claim.ts'
import { DeskScreen } from '../../../renderer/screens/desk-screen.tsx'
import type { App } from '../../../renderer/state/app.ts'
import type { FakeMachine } from '../support/fake-machine.ts'
import { ferryMachine } from '../support/ferry-article.ts'
import { renderScreen } from '../support/render.tsx'

let machine: FakeMachine
let app: App

const claim = (number: number): Claim => {
  const found = Object.values(machine.tables().claims).find((row) => row.number === number)
  if (!found) throw new Error(`There is no claim ${number}.`)
  return found
}
const rail = () => page.getByRole('navigation', { name: 'Claims' })
const cards = () => [...rail().element().querySelectorAll<HTMLElement>('[data-claim-card]')]
const byHeight = () => cards().sort((a, b) => a.getBoundingClientRect().top - b.getBoundingClientRect().top)
const numberOf = (card: HTMLElement) =>
  Object.values(machine.tables().claims).find(({ id }) => id === card.dataset.claimCard)?.number
const numbers = () => byHeight().map(numberOf)
const cardOf = (number: number) => {
  const card = cards().find((one) => numberOf(one) === number)
  if (!card) throw new Error(`Claim ${number} has no card.`)
  return card
}
const topOf = (number: number) => cardOf(number).getBoundingClientRect().top
const choices = () => page.getByRole('dialog', { name: 'Filter and sort' })
const choose = (number: number) => app.view.getState().chooseClaim(claim(number).id)
const chosen = () => Object.values(machine.tables().claims).find(({ id }) => id === app.view.getState().claim)?.number
const change = (command: ArticleCommand) => app.desk.getState().execute(command)
const isSettled = async () => {
  await expect.poll(() => cards().flatMap((card) => card.parentElement?.getAnimations() ?? []).length).toBe(0)
}

async function ask(facet: string, ...values: readonly string[]) {
  await userEvent.keyboard('f')
  await expect.element(choices()).toBeVisible()
  for (const value of values)
    await userEvent.click(choices().getByRole('group', { name: facet }).getByText(value, { exact: true }))
  await userEvent.keyboard('{Escape}')
  await expect.element(choices()).not.toBeInTheDocument()
}

async function sortBy(order: string) {
  await userEvent.keyboard('f')
  await userEvent.click(choices().getByRole('button', { name: /Order/ }))
  await userEvent.click(page.getByRole('option', { name: order }))
  await expect.element(page.getByRole('listbox')).not.toBeInTheDocument()
  await expect.element(choices().getByRole('button', { name: /Order/ })).toHaveFocus()
  await userEvent.keyboard('{Escape}')
  await expect.element(choices()).not.toBeInTheDocument()
}

beforeEach(async () => {
  await page.viewport(1440, 900)
  machine = await ferryMachine()
  app = renderScreen(<DeskScreen />, machine.client, { screen: 'desk' })
  app.view.getState().openArticle(machine.article)
  await expect.poll(() => cards().length).toBe(11)
})
afterEach(() => localStorage.clear())

describe('the filter', () => {
  test('is opened by F and worked by keys alone; the line says how many are listed', async () => {
    await userEvent.keyboard('f')
    await expect.element(choices().getByRole('checkbox').first()).toHaveFocus()
    await userEvent.keyboard(' {Escape}')
    await expect.poll(numbers).toEqual([5])
    await expect.element(rail().getByText('1 of 11 claims')).toBeVisible()
    await expect.element(rail().getByRole('button', { name: 'Take this filter off: Verdict: False' })).toBeVisible()
  })

  test('takes any value of one facet and all facets together, and counts what each would show', async () => {
    await ask('Verdict', 'True', 'False')
    await expect.poll(numbers).toEqual([1, 3, 4, 5])
    await ask('State', 'Checked')
    await userEvent.keyboard('f')
    await expect
      .element(
        choices()
          .getByRole('group', { name: 'Verdict' })
          .getByRole('checkbox', { name: /^Not rated/ }),
      )
      .toHaveAccessibleName('Not rated 0')
  })

  test('finds what still has no source', async () => {
    await ask('Missing', 'No source')
    await expect.poll(() => numbers().sort()).toEqual([10, 11])
  })

  test('is taken off by its chip', async () => {
    await ask('Verdict', 'False')
    await userEvent.click(rail().getByRole('button', { name: /^Take this filter off/ }))
    await expect.poll(() => cards().length).toBe(11)
    await expect.element(rail().getByText('11 claims')).toBeVisible()
  })

  test('that nothing fits says so and shows all claims again', async () => {
    await ask('Verdict', 'False')
    await ask('Missing', 'No source')
    await expect.element(rail().getByRole('heading', { name: 'No claim fits' })).toBeVisible()
    await userEvent.click(rail().getByRole('button', { name: 'Show all claims' }).last())
    await expect.poll(() => cards().length).toBe(11)
  })

  test('decides what J and K go through', async () => {
    await ask('Verdict', 'Not rated', 'False')
    await userEvent.keyboard('j')
    await expect.poll(chosen).toBe(5)
    await userEvent.keyboard('j')
    await expect.poll(chosen).toBe(10)
    await userEvent.keyboard('kk')
    await expect.poll(chosen).toBe(11)
  })

  test('keeps the chosen claim listed when it falls out, with a note, until another one is chosen', async () => {
    choose(10)
    await ask('State', 'To check')
    await expect.poll(() => numbers().sort()).toEqual([10, 11])
    await change({ type: 'claim.setState', claim: claim(10).id, state: 'checking' })
    await expect.element(rail().getByText('Listed while it is chosen: it does not fit the filter.')).toBeVisible()
    expect(numbers().sort()).toEqual([10, 11])
    choose(11)
    await expect.poll(numbers).toEqual([11])
  })

  test('softens the words of claims it leaves out, and leaves the others as they are', async () => {
    const tint = (number: number) => {
      const mark = page
        .getByRole('article')
        .element()
        .querySelector(`mark[data-claims~="${claim(number).id}"]`)
      return mark && getComputedStyle(mark).backgroundColor
    }
    const before = tint(5)
    await ask('Verdict', 'False')
    await expect.poll(() => tint(4)).toBe('rgba(0, 0, 0, 0)')
    expect(tint(5)).toBe(before)
    await userEvent.click(rail().getByRole('button', { name: /^Take this filter off/ }))
    await expect.poll(() => tint(4)).not.toBe('rgba(0, 0, 0, 0)')
  })

  test('is the overview’s too, and is forgotten with the article', async () => {
    await ask('Verdict', 'False')
    await expect.element(page.getByRole('region', { name: 'This article' }).getByText('1 of 11 claims')).toBeVisible()
    app.view.getState().openArticle(claim(1).id as never)
    expect(app.view.getState().claimFilter.verdict).toEqual([])
  })
})

describe('another order', () => {
  test('shows a list of its own, in groups with headings', async () => {
    await sortBy('Verdict')
    await expect.element(rail().getByRole('heading', { name: 'Not rated' })).toBeInTheDocument()
    expect(numbers().slice(0, 2)).toEqual([5, 7])
    await userEvent.click(rail().getByRole('button', { name: 'Back beside the text' }))
    await expect.poll(() => numbers()[0]).toBe(1)
  })

  test('keeps a claim where it stands while somebody works on it', async () => {
    choose(10)
    await sortBy('State, verify again first')
    const before = numbers()
    const top = topOf(10)
    await change({ type: 'claim.setState', claim: claim(10).id, state: 'checking' })
    await expect.poll(() => cardOf(10).textContent).toContain('Checking')
    expect(numbers()).toEqual(before)
    expect(topOf(10)).toBe(top)
  })
})

describe('a chosen card', () => {
  test('keeps its place on the screen while its claim is worked on, whatever the cards above it do', async () => {
    choose(5)
    await isSettled()
    page.getByRole('textbox', { name: 'Wording of the claim' }).element().focus()
    const top = topOf(5)
    const wording = 'Far more words than any card holds on a single line, and so one that grows by a line. '.repeat(2)
    for (const number of [1, 2, 3, 4])
      await change({ type: 'claim.edit', claim: claim(number).id, details: { wording } })
    await expect.poll(() => cardOf(4).textContent).toContain('Far more words')
    await isSettled()
    expect(topOf(5)).toBe(top)
    const placed = byHeight().map((card) => card.getBoundingClientRect())
    expect(placed.every(({ top: at }, index) => index === 0 || at >= (placed[index - 1]?.bottom ?? 0))).toBe(true)
  })

  test('is drawn again alone when its claim changes', async () => {
    const others = cards().filter((card) => numberOf(card) !== 4)
    const before = others.map((card) => card.firstChild)
    await change({ type: 'claim.edit', claim: claim(4).id, details: { wording: 'Other words.' } })
    await expect.poll(() => cardOf(4).textContent).toContain('Other words.')
    expect(cards().filter((card) => numberOf(card) !== 4)).toEqual(others)
    expect(others.map((card) => card.firstChild)).toEqual(before)
  })
})

describe('compact cards', () => {
  test('are one line each, and say the rating to those who listen', async () => {
    const full = cardOf(2).offsetHeight
    await userEvent.click(rail().getByRole('button', { name: 'Compact cards, one line each' }))
    await expect.poll(() => cardOf(2).offsetHeight).toBeLessThan(full / 2)
    expect(new Set(cards().map(({ offsetHeight }) => offsetHeight)).size).toBe(1)
    expect(cardOf(2).offsetHeight).toBeGreaterThanOrEqual(24)
    expect(cardOf(2).textContent).toContain('Half true')
    await expect.poll(() => machine.calls.some(({ method }) => method === 'app.prefer')).toBe(true)
  })
})

/** The choices have the focus, and what opening them set going is done: only then do they hear Escape. */
async function choicesReady(): Promise<void> {
  await expect.element(choices().getByRole('checkbox').first()).toHaveFocus()
  await new Promise<IdleDeadline>((resolve) => requestIdleCallback(resolve))
}

describe('where the rail is folded away', () => {
  test('F leads to the list in the inspector', async () => {
    await page.viewport(1000, 800)
    await expect.element(rail()).not.toBeInTheDocument()
    choose(4)
    await userEvent.keyboard('f')
    await userEvent.click(choices().getByText('False', { exact: true }))
    await userEvent.keyboard('{Escape}')
    const list = page.getByRole('region', { name: 'This article' })
    await expect.element(list.getByText('1 of 11 claims')).toBeVisible()
    expect(list.element().querySelectorAll('[data-claim-card]')).toHaveLength(1)
  })

  test('F leads back to the text when the choices are closed, and to the list when it was asked for there', async () => {
    await page.viewport(1000, 800)
    await expect.element(rail()).not.toBeInTheDocument()
    page.getByRole('article').element().focus()
    await userEvent.keyboard('f')
    await choicesReady()
    await userEvent.keyboard('{Escape}')
    await expect.element(page.getByRole('article')).toHaveFocus()
    choose(4)
    const all = page.getByRole('button', { name: 'All claims' })
    await expect.element(all).toBeVisible()
    all.element().focus()
    await userEvent.keyboard('f')
    await choicesReady()
    await userEvent.keyboard('{Escape}')
    await expect.element(page.getByRole('region', { name: 'This article' })).toHaveFocus()
  })

  test('F opens the sheet in a narrow window; the focus stays with it until Escape leads back to the text', async () => {
    await page.viewport(700, 800)
    await expect.element(rail()).not.toBeInTheDocument()
    page.getByRole('article').element().focus()
    await userEvent.keyboard('f')
    await choicesReady()
    await userEvent.keyboard(' {Escape}')
    const sheet = page.getByRole('region', { name: 'This article' })
    await expect.element(sheet).toHaveFocus()
    await expect.element(sheet.getByText('1 of 11 claims')).toBeVisible()
    await userEvent.keyboard('{Escape}')
    await expect.element(sheet).not.toBeInTheDocument()
    await expect.element(page.getByRole('article')).toHaveFocus()
  })

  test('the button in the sheet has the focus again when its choices are closed', async () => {
    await page.viewport(700, 800)
    await userEvent.keyboard('f')
    await choicesReady()
    await userEvent.keyboard('{Escape}')
    const button = page.getByRole('button', { name: /^Filter and sort the claims/ })
    await expect.element(choices()).not.toBeInTheDocument()
    button.element().focus()
    await userEvent.keyboard('{Enter}')
    await choicesReady()
    await userEvent.keyboard('{Escape}')
    await expect.element(button).toHaveFocus()
  })
})
