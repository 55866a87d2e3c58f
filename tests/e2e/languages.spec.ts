import type { Page } from '@playwright/test'
import { importByPaste } from './support/library-page.ts'
import { BRIDGE } from './support/stories.ts'
import { expect, expectAccessible, test } from './support/test.ts'

/** The names of the languages, each in its own words, as a person looks for theirs. */
const UKRAINIAN = 'Українська'
const ARABIC = 'العربية'

const html = (page: Page) => page.locator('html')

async function choose(page: Page, name: string) {
  // The field is called “Language” in whatever is spoken: it is the one that names a language or the system.
  await page
    .locator('main')
    .getByRole('button', { name: /English|Українська|العربية|Language/ })
    .first()
    .click()
  await page.getByRole('option', { name }).click()
}

test('a language is chosen in the settings, is there at once, and is remembered', async ({
  page,
  machine,
  complaints,
}) => {
  await page.goto(await machine.start())
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(html(page)).toHaveAttribute('lang', 'en')
  await page.keyboard.press('ControlOrMeta+Comma')
  await choose(page, UKRAINIAN)
  await expect(html(page)).toHaveAttribute('lang', 'uk')
  await expect(html(page)).toHaveAttribute('dir', 'ltr')
  await expectAccessible(page, 'settings in Ukrainian')

  await machine.stop()
  await page.goto(await machine.start())
  await expect(html(page)).toHaveAttribute('lang', 'uk')
  expect(complaints.filter((complaint) => !complaint.includes('ERR_'))).toEqual([])
})

test('Arabic turns the window right to left', async ({ page, machine, complaints }) => {
  await page.goto(await machine.start())
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  const navigation = page.getByRole('navigation').first()
  const width = page.viewportSize()?.width ?? 0
  expect((await navigation.boundingBox())?.x).toBeLessThan(width / 2)
  await page.keyboard.press('ControlOrMeta+Comma')
  await choose(page, ARABIC)
  await expect(html(page)).toHaveAttribute('lang', 'ar')
  await expect(html(page)).toHaveAttribute('dir', 'rtl')
  expect((await navigation.boundingBox())?.x).toBeGreaterThan(width / 2)
  await expectAccessible(page, 'settings in Arabic')
  expect(complaints).toEqual([])
})

test('the line between the panes goes the way of the first arrow, whichever way the window has been turned', async ({
  page,
  machine,
}) => {
  await page.goto(await machine.start())
  await importByPaste(page, BRIDGE.text, BRIDGE.title)
  const edge = page.getByRole('separator')
  const left = async () => (await edge.boundingBox())?.x ?? Number.NaN
  const speak = async (name: string, tag: string) => {
    await page.keyboard.press('ControlOrMeta+Comma')
    await choose(page, name)
    await expect(html(page)).toHaveAttribute('lang', tag)
    await page.keyboard.press('ControlOrMeta+Digit2')
    await edge.focus()
  }
  const goes = async (key: 'ArrowLeft' | 'ArrowRight') => {
    const before = await left()
    await page.keyboard.press(key)
    await expect.poll(left)[key === 'ArrowLeft' ? 'toBeLessThan' : 'toBeGreaterThan'](before)
  }
  await edge.focus()
  await goes('ArrowLeft')
  await speak(ARABIC, 'ar')
  await goes('ArrowRight')
  await goes('ArrowLeft')
  await speak('English', 'en')
  await goes('ArrowLeft')
  await goes('ArrowRight')
})

test('a newcomer chooses the language before anything else', async ({ page, machine }) => {
  await page.goto(await machine.start(['--library', machine.library]))
  await page.getByRole('textbox').first().fill('Олена')
  await choose(page, UKRAINIAN)
  await expect(html(page)).toHaveAttribute('lang', 'uk')
  await expect(page.getByRole('textbox').first()).toHaveValue('Олена')
  await expectAccessible(page, 'first run in Ukrainian')
})

test.describe('where the browser asks for Arabic', () => {
  test.use({ locale: 'ar-EG' })

  test('the window speaks it unless another language was chosen', async ({ page, machine }) => {
    await page.goto(await machine.start())
    await expect(html(page)).toHaveAttribute('lang', 'ar')
  })
})
