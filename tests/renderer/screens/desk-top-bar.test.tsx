import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { page } from 'vitest/browser'
import { say, speak, spoken } from '../../../core/messages/message.ts'
import { DeskScreen } from '../../../renderer/screens/desk-screen.tsx'
import type { App } from '../../../renderer/state/app.ts'
import { ferryMachine } from '../support/ferry-article.ts'
import { renderScreen } from '../support/render.tsx'

const title = () => document.querySelector('header h1')
const isWhole = ({ scrollHeight, clientHeight, scrollWidth, clientWidth }: Element) =>
  scrollHeight <= clientHeight && scrollWidth <= clientWidth

async function openDesk(): Promise<App> {
  const machine = await ferryMachine()
  const app = renderScreen(<DeskScreen />, machine.client, { screen: 'desk' })
  app.view.getState().openArticle(machine.article)
  await expect.element(page.getByRole('article')).toBeVisible()
  return app
}

beforeEach(async () => {
  await page.viewport(1280, 800)
})
afterEach(() => speak('en'))

describe('the bar over a desk of 1,280 pixels', () => {
  test.each(['de', 'es'] as const)('has room for the title in the language %s', async (language) => {
    const app = await openDesk()
    void app.start.getState().prefer({ language })
    await expect.poll(spoken).toBe(language)
    await expect.element(page.getByRole('button', { name: say('desk.report'), exact: true })).toBeVisible()
    await expect.poll(() => title()?.getBoundingClientRect().width ?? 0).toBeGreaterThan(180)
    await expect.poll(() => title() && isWhole(title() as Element)).toBe(true)
  })

  test('says in words, for those who listen or point, what the number by the glyph counts', async () => {
    await openDesk()
    await expect.element(page.getByTitle('1 to verify again')).toHaveTextContent('1 to verify again')
  })
})
