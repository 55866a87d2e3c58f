import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { go, importByPaste } from './support/library-page.ts'
import { BRIDGE } from './support/stories.ts'
import { expect, expectAccessibleInBoth, test } from './support/test.ts'

const NAME = 'House scale'

const scales = (page: Page) => page.getByRole('region', { name: 'Rating scales' })
const scaleRow = (page: Page, name: string) =>
  scales(page)
    .getByRole('list', { name: 'Rating scales' })
    .getByRole('button', { name: new RegExp(`^${name}`) })
const rating = (page: Page, name: string) => page.getByRole('group', { name, exact: true })
const choose = async (page: Page, picker: string, option: RegExp) => {
  await page.getByRole('button', { name: new RegExp(`${picker}$`) }).click()
  await page.getByRole('option', { name: option }).click()
}

/** A copy of the truth scale under a name of its own, open to be changed. */
async function copyTruthScale(page: Page): Promise<void> {
  await go(page, 'Settings')
  await scaleRow(page, 'Truth scale').click()
  await page.getByRole('button', { name: 'Copy and change' }).click()
  const name = page.getByRole('textbox', { name: 'Name of the scale' })
  await expect(name).toBeFocused()
  await name.fill(NAME)
  await name.press('Enter')
  await expect(scaleRow(page, NAME)).toBeVisible()
}

test('a copy of a scale is changed, rated with, partly retired, saved, and brought in again', async ({
  page,
  machine,
  complaints,
}) => {
  await page.goto(await machine.start())
  const desk = await importByPaste(page, BRIDGE.text, BRIDGE.title)
  await copyTruthScale(page)

  await page.getByRole('button', { name: 'Change “True”' }).click()
  await scales(page).getByRole('textbox', { name: 'Name', exact: true }).fill('Stands')
  await page.getByRole('textbox', { name: 'What it means' }).fill('As written.')
  await choose(page, 'Sign', /^star/)
  await choose(page, 'Line', /^double line/)
  await choose(page, 'Colour', /^pink/)
  await expect(rating(page, 'Stands')).toBeVisible()
  await expectAccessibleInBoth(page, 'the settings with a rating open')

  await go(page, 'Desk')
  await desk.mark('built in 1887', 'The bridge was built in 1887.')
  await page
    .getByRole('region', { name: /^Claim 1/ })
    .getByRole('button', { name: /Truth scale/ })
    .click()
  await page.getByRole('option', { name: new RegExp(`^${NAME}`) }).click()
  const ratings = page.getByRole('group', { name: 'Ratings' })
  await expect(ratings.getByRole('button', { name: /^Stands/ })).toBeVisible()
  await desk.rate('1', 'The plate says so.')
  await expect(page.getByRole('article').locator('mark.look-glyph-star.look-line-double')).toHaveText(/built in 1887/)

  await go(page, 'Settings')
  await scaleRow(page, NAME).click()
  await page.getByRole('button', { name: 'Change “Stands”' }).click()
  await expect(page.getByText('Given already: its name and number stay as they are.')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Remove this rating' })).toBeHidden()
  await page.getByRole('button', { name: 'Retire this rating' }).click()
  await expect(rating(page, 'Stands').getByText('retired')).toBeVisible()

  const downloading = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Save as a file' }).click()
  const download = await downloading
  expect(download.suggestedFilename()).toBe(`${NAME}.tickmark-scale.json`)
  const bytes = readFileSync(await download.path())

  await go(page, 'Desk')
  await expect(ratings.getByRole('button', { name: /^Mostly true/ })).toBeVisible()
  await expect(ratings.getByRole('button', { name: /^Stands/ })).toBeHidden()
  await expect(page.getByRole('article').locator('mark.look-glyph-star')).toBeVisible()

  await go(page, 'Settings')
  const field = page.locator('input[type=file][accept*=json]')
  await field.setInputFiles({ name: 'scale.json', mimeType: 'application/json', buffer: bytes })
  await expect(page.getByText(`Your library has “${NAME}” already`)).toBeVisible()
  const changed = bytes.toString().replace('As written.', 'As somebody else says.')
  await field.setInputFiles({ name: 'scale.json', mimeType: 'application/json', buffer: Buffer.from(changed) })
  await expect(page.getByText(/came in as a copy, with 6 ratings\. Nothing of yours was changed\./)).toBeVisible()
  await field.setInputFiles({ name: 'scale.json', mimeType: 'application/json', buffer: Buffer.from('{}') })
  await expect(page.getByText('This is not the file of a rating scale.')).toBeVisible()
  expect(complaints).toEqual([])
})

test('ratings are ordered, opened and removed by keys, and the focus stays with them', async ({ page, machine }) => {
  await page.goto(await machine.start())
  await copyTruthScale(page)
  const order = () => page.locator('[data-rating] fieldset strong').allTextContents()
  await page.getByRole('button', { name: 'Move “Half true” up' }).focus()
  await page.keyboard.press('Enter')
  await expect.poll(async () => (await order()).slice(0, 3)).toEqual(['True', 'Half true', 'Mostly true'])
  await expect(page.getByRole('button', { name: 'Move “Half true” up' })).toBeFocused()
  await page.keyboard.press('Enter')
  // At the top there is no further up: the way down is where the focus goes.
  await expect(page.getByRole('button', { name: 'Move “Half true” down' })).toBeFocused()
  expect((await order()).slice(0, 3)).toEqual(['Half true', 'True', 'Mostly true'])
  await page.keyboard.press('Alt+ArrowDown')
  await expect.poll(async () => (await order()).slice(0, 3)).toEqual(['True', 'Half true', 'Mostly true'])
  await expect(page.getByRole('button', { name: 'Move “Half true” down' })).toBeFocused()
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: 'Remove this rating' }).press('Enter')
  await expect(page.getByRole('button', { name: 'Change “Mostly true”' })).toBeFocused()
  await page.getByRole('button', { name: 'Delete the scale' }).press('Enter')
  await expect(scaleRow(page, NAME)).toBeHidden()
  await expect(page.locator(':focus')).toHaveAccessibleName(/^ClaimReview numeric/)
  await page.keyboard.press('ControlOrMeta+z')
  await expect(scaleRow(page, NAME)).toBeVisible()
})
