import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { onlyArticle } from '../../../core/query/only-article.ts'
import { DeskScreen } from '../../../renderer/screens/desk-screen.tsx'
import type { App } from '../../../renderer/state/app.ts'
import { contentOf } from '../support/article-content.ts'
import { type FakeMachine, fakeMachine } from '../support/fake-machine.ts'
import { renderScreen } from '../support/render.tsx'

const BRIDGE = contentOf([
  { kind: 'headline', text: 'Bridge to close' },
  {
    kind: 'paragraph',
    text: 'The bridge cost $3,000. It opened in 1987. Nobody minds that it closes on the last day of the year, says the office.',
  },
])

let machine: FakeMachine
let app: App

async function open(options: { isReadOnly?: boolean; hasSeenTour?: boolean } = {}): Promise<void> {
  machine = await fakeMachine({ content: BRIDGE, title: 'Bridge to close', hasSeenTour: false, ...options })
  app = renderScreen(<DeskScreen />, machine.client, { screen: 'desk' })
  app.view.getState().openArticle(machine.article)
  await expect.element(article()).toHaveFocus()
}

const article = () => page.getByRole('article')
const card = () => page.getByRole('region', { name: 'Tour', exact: true })
const take = () => page.getByRole('button', { name: 'Take the tour' })
const step = (count: number) => expect.element(card()).toHaveTextContent(`Step ${count} of 5`)
const spoken = () => document.querySelector('[role=status].spoken-only')?.textContent ?? ''
const seen = () => machine.calls.filter(({ method }) => method === 'app.prefer').map(({ input }) => input)
const boxOf = (selector: string) => document.querySelector(selector)?.getBoundingClientRect() ?? new DOMRect()
const CARD = '[data-landmark=tour]'

const meet = (one: DOMRect, other: DOMRect) =>
  one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom

async function begin(): Promise<void> {
  await take().click()
  await step(1)
}

async function mark(): Promise<void> {
  const { draft } = onlyArticle(machine.tables())
  const start = BRIDGE.text.indexOf('The bridge cost')
  await machine.elsewhere({ type: 'claim.mark', draft, spans: [{ start, end: start + 22 }] })
}

beforeEach(() => page.viewport(1280, 800))
// Messages outlive a desk, and lie over what the next test presses.
afterEach(() => {
  for (const close of document.querySelectorAll<HTMLElement>('section[aria-label=Messages] button')) close.click()
})

describe('the offer', () => {
  test('is made once: “Not now” puts it away for good, and the text has the focus', async () => {
    await open()
    await page.getByRole('button', { name: 'Not now' }).click()
    await expect.element(take()).not.toBeInTheDocument()
    await expect.element(article()).toHaveFocus()
    expect(seen()).toEqual([{ hasSeenTour: true }])
  })

  test('is not made to who has seen it, nor where nothing can be changed', async () => {
    await open({ hasSeenTour: true })
    await expect.element(take()).not.toBeInTheDocument()
  })

  test('is not made over an article that can only be read', async () => {
    await open({ isReadOnly: true })
    await expect.element(take()).not.toBeInTheDocument()
  })

  test('taken, the tour begins, and the keyboard stays with the text', async () => {
    await open()
    await begin()
    await expect.element(article()).toHaveFocus()
    expect(seen()).toEqual([{ hasSeenTour: true }])
    await expect.poll(spoken).toContain('Tour, step 1 of 5: Mark what can be checked.')
  })
})

describe('a tour', () => {
  beforeEach(() => open())

  test('goes on by itself as each thing is done, and is over at the report', async () => {
    await begin()
    await mark()
    await step(2)
    await userEvent.keyboard('j')
    const claim = Object.values(machine.tables().claims)[0]?.id as never
    await machine.elsewhere({ type: 'claim.edit', claim, details: { wording: 'It cost three thousand dollars.' } })
    await expect.element(card().getByText('Put the claim in one sentence')).toHaveTextContent('(done)')
    await step(2)
    const source = await machine.executeLibrary({ type: 'source.add', details: SOURCE })
    await machine.elsewhere({ type: 'citation.add', claim, source: (source.ok && source.value.made) as never })
    await step(3)
    await userEvent.keyboard('1')
    await expect.element(card().getByText('Choose a rating')).toHaveTextContent('(done)')
    await userEvent.keyboard('The invoice says so.{Escape}')
    await step(4)
    await userEvent.keyboard('n')
    await step(5)
    await page.getByRole('main').getByRole('button', { name: 'Report' }).click()
    await expect.element(page.getByRole('region', { name: 'Messages' })).toHaveTextContent('The tour is over.')
    expect(app.tour.getState().tour.at).toBeNull()
    expect(app.view.getState().screen).toBe('reports')
  })

  test('goes on and back by its buttons, which keep the focus', async () => {
    await begin()
    await card().getByRole('button', { name: 'Next' }).click()
    await step(2)
    await expect.element(card()).toHaveTextContent('mark one first')
    await card().getByRole('button', { name: 'Back' }).click()
    await step(1)
    await expect.element(card().getByRole('button', { name: 'Back' })).not.toBeInTheDocument()
  })

  test('says when a claim has to be chosen first', async () => {
    await mark()
    await begin()
    await card().getByRole('button', { name: 'Next' }).click()
    await expect.element(card()).toHaveTextContent('choose one in the text')
    await userEvent.keyboard('j')
    await expect.element(card()).not.toHaveTextContent('choose one in the text')
  })

  test('is skipped by its button at each step, and says where it is found again', async () => {
    for (const count of [1, 2, 3, 4]) {
      app.actions.getState().perform('help.tour')
      for (let on = 1; on < count; on++) await card().getByRole('button', { name: 'Next' }).click()
      await step(count)
      await card().getByRole('button', { name: 'Skip the tour' }).click()
      await expect.element(card().getByText(/^Step/)).not.toBeInTheDocument()
    }
    await expect.element(page.getByRole('region', { name: 'Messages' })).toHaveTextContent('“Actions” and the settings')
    await expect.element(article()).toHaveFocus()
  })

  test('Escape in the card skips it', async () => {
    await begin()
    await card().getByRole('button', { name: 'Next' }).click()
    await userEvent.keyboard('{Escape}')
    await expect.element(card()).not.toBeInTheDocument()
  })

  test('Escape on the desk leaves what there is to leave first, and then the tour', async () => {
    await mark()
    await begin()
    await userEvent.keyboard('j')
    await expect.poll(() => app.view.getState().claim).not.toBeNull()
    await userEvent.keyboard('{Escape}')
    await expect.poll(() => app.view.getState().claim).toBeNull()
    await step(1)
    await userEvent.keyboard('{Escape}')
    await expect.element(card()).not.toBeInTheDocument()
  })

  test('the action that begins it leads to its card while it is there', async () => {
    await begin()
    app.actions.getState().perform('help.tour')
    await expect.element(card()).toHaveFocus()
    await step(1)
  })

  test('a look at another screen does not end it', async () => {
    await begin()
    await card().getByRole('button', { name: 'Next' }).click()
    app.view.getState().open('library')
    app.view.getState().open('desk')
    await step(2)
  })
})

describe.each([
  ['ltr', 1440, 900],
  ['ltr', 1280, 800],
  ['rtl', 1280, 800],
  ['ltr', 1024, 700],
  ['rtl', 1024, 700],
] as const)('in a window that reads %s, %i wide', (direction, width, height) => {
  test('no card is over what it speaks of, nor beyond the window', async () => {
    await page.viewport(width, height)
    document.documentElement.dir = direction
    await open()
    await begin()
    await mark()
    await userEvent.keyboard('j')
    for (const [count, target] of TARGETS) {
      if (count > 2) await card().getByRole('button', { name: 'Next' }).click()
      await step(count)
      await expect.poll(() => document.querySelector(`${CARD} [data-side]`)).not.toBeNull()
      const [placed, spokenOf] = [boxOf(CARD), boxOf(target)]
      expect(spokenOf.width, target).toBeGreaterThan(0)
      expect(meet(placed, spokenOf), `${target} is covered`).toBe(false)
      expect(placed.left).toBeGreaterThanOrEqual(0)
      expect(placed.right).toBeLessThanOrEqual(width)
      expect(placed.bottom).toBeLessThanOrEqual(height)
    }
    document.documentElement.dir = 'ltr'
  })
})

test('in a small window the card takes room of its own and covers nothing', async () => {
  await page.viewport(640, 400)
  await open()
  await begin()
  const [bar, text] = [boxOf(CARD), boxOf('[data-tour=text]')]
  expect(meet(bar, text)).toBe(false)
  expect(text.height).toBeGreaterThan(80)
})

const TARGETS = [
  [2, '[data-jump=wording]'],
  [3, 'section[aria-labelledby=desk-verdict] fieldset'],
  [4, '[data-tour=next]'],
  [5, '[data-tour=report] button'],
] as const

const SOURCE = {
  kind: 'document',
  title: 'Invoice',
  author: '',
  publisher: '',
  publishedOn: '',
  updatedOn: '',
  url: '',
  contact: '',
  note: '',
  withheld: false,
} as const
