import { importByPaste } from './support/library-page.ts'
import { BRIDGE } from './support/stories.ts'
import { expect, expectAccessible, test } from './support/test.ts'

test('words are found in the article, and the place found is marked by key', async ({ page, machine, complaints }) => {
  await page.goto(await machine.start())
  await importByPaste(page, BRIDGE.text, BRIDGE.title)
  await page.keyboard.press('Control+f')
  const bar = page.getByRole('search', { name: 'Find in the article' })
  const field = bar.getByRole('textbox', { name: 'Find in the article' })
  await expect(field).toBeFocused()
  await page.keyboard.type('the bridge')
  await expect(bar.getByText(/^1 of \d+$/)).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(bar.getByText(/^2 of \d+$/)).toBeVisible()
  await page.keyboard.press('Shift+Enter')
  await expectAccessible(page, 'the search')

  await bar.getByRole('button', { name: 'Regular expression' }).click()
  await field.fill('\\b1[89]\\d\\d\\b')
  await expect(bar.getByText(/^1 of \d+$/)).toBeVisible()
  await field.fill('(\\d')
  await expect(bar.getByText('A group that begins with “(” is not closed.')).toBeVisible()

  // An expression that would run for ever is stopped, and the window answers all the while.
  await field.fill('(([a-z ,]+)+)+[0-9]{9}$')
  await page.keyboard.press('Control+a')
  await expect(bar.getByText(/takes too long/)).toBeVisible()
  await field.fill('built in \\d+')
  await expect(bar.getByText('1 of 1')).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(bar).toBeHidden()
  await page.keyboard.press('m')
  await expect(page.getByLabel('Wording of the claim')).toHaveValue(/^built in \d+$/i)
  expect(complaints).toEqual([])
})
