import { beforeEach, describe, expect, test } from 'vitest'
import { page } from 'vitest/browser'
import type { Client } from '../../../renderer/client/client.ts'
import { DeskScreen } from '../../../renderer/screens/desk-screen.tsx'
import type { FakeMachine } from '../support/fake-machine.ts'
import { ferryMachine } from '../support/ferry-article.ts'
import { renderScreen } from '../support/render.tsx'

let machine: FakeMachine

/** The same machine, whose disk answers when it is told to. */
function slowly(): { readonly client: Client; readonly answer: () => void } {
  let answer = () => {}
  const waited = new Promise<void>((resolve) => {
    answer = resolve
  })
  const ask: Client['ask'] = async (method, input) => {
    if (method === 'article.open') await waited
    return machine.client.ask(method, input)
  }
  return { client: { ...machine.client, ask }, answer }
}

beforeEach(async () => {
  await page.viewport(1280, 800)
  machine = await ferryMachine()
})

describe('an article that takes its time to open', () => {
  test('says so, beside where its lines will stand, and then is there', async () => {
    const { client, answer } = slowly()
    const app = renderScreen(<DeskScreen />, client, { screen: 'desk' })
    app.view.getState().openArticle(machine.article)
    await expect.element(page.getByText('Opening the article…')).toBeVisible()
    await expect.element(page.getByRole('main')).toHaveAttribute('aria-busy', 'true')
    answer()
    await expect.element(page.getByRole('article')).toBeVisible()
    await expect.element(page.getByText('Opening the article…')).not.toBeInTheDocument()
  })

  test('shows none of it before the wait is one', async () => {
    const { client, answer } = slowly()
    const app = renderScreen(<DeskScreen />, client, { screen: 'desk' })
    app.view.getState().openArticle(machine.article)
    const words = page.getByText('Opening the article…')
    await expect.element(words).toBeInTheDocument()
    const [arrival] = words.element().getAnimations()
    expect(arrival?.effect?.getTiming().delay).toBeGreaterThanOrEqual(200)
    expect(arrival?.effect?.getTiming().delay).toBeLessThanOrEqual(500)
    answer()
    await expect.element(page.getByRole('article')).toBeVisible()
  })
})

test('the number of a claim never begins a line without the words it stands behind', async () => {
  const app = renderScreen(<DeskScreen />, machine.client, { screen: 'desk' })
  app.view.getState().openArticle(machine.article)
  await expect.element(page.getByRole('article')).toBeVisible()
  const parted: string[] = []
  let seen = 0
  for (let width = 900; width <= 1_600; width += 35) {
    await page.viewport(width, 900)
    for (const mark of document.querySelectorAll('article mark[data-number]')) {
      const words = mark.lastChild
      if (words?.nodeType !== Node.TEXT_NODE) continue
      const range = document.createRange()
      range.selectNodeContents(words)
      const line = [...range.getClientRects()].at(-1)
      const end = [...mark.getClientRects()].at(-1)
      if (!line || !end) throw new Error('A mark is not on the page.')
      seen++
      if (Math.abs(end.bottom - line.bottom) > line.height) parted.push(`${mark.textContent} at ${width}`)
    }
  }
  expect(parted).toEqual([])
  expect(seen).toBeGreaterThan(0)
})
