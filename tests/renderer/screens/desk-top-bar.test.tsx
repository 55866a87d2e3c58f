import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { page } from 'vitest/browser'
import { speak } from '../../../core/messages/message.ts'
import type { Language } from '../../../core/model/preferences.ts'
import { DeskScreen } from '../../../renderer/screens/desk-screen.tsx'
import { ferryMachine } from '../support/ferry-article.ts'
import { renderScreen } from '../support/render.tsx'

const title = () => document.querySelector('header h1')
const isWhole = ({ scrollHeight, clientHeight, scrollWidth, clientWidth }: Element) =>
  scrollHeight <= clientHeight && scrollWidth <= clientWidth

async function openDesk(language: Language): Promise<void> {
  const machine = await ferryMachine({ language })
  const app = renderScreen(<DeskScreen />, machine.client, { screen: 'desk' })
  app.view.getState().openArticle(machine.article)
  await expect.element(page.getByRole('article')).toBeVisible()
}

beforeEach(async () => {
  await page.viewport(1280, 800)
})
afterEach(() => speak('en'))

describe('the bar over a desk of 1,280 pixels', () => {
  test.each([
    ['de', 'Bericht'],
    ['es', 'Informe'],
  ] as const)('has room for the title in the language %s', async (language, report) => {
    await openDesk(language)
    await expect.element(page.getByRole('button', { name: report, exact: true })).toBeVisible()
    await expect.poll(() => title()?.getBoundingClientRect().width ?? 0).toBeGreaterThan(180)
    await expect.poll(() => title() && isWhole(title() as Element)).toBe(true)
  })

  test('says in words, for those who listen or point, what the number by the glyph counts', async () => {
    await openDesk('en')
    await expect.element(page.getByTitle('1 to verify again')).toHaveTextContent('1 to verify again')
  })
})
