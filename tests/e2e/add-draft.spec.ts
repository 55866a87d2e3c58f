import { writeFileSync } from 'node:fs'
import path from 'node:path'
import type { Page } from '@playwright/test'
import { DAM } from '../support/two-drafts.ts'
import { checkSentences, dialog, field, paste, tabTo } from './support/draft-steps.ts'
import { importByPaste } from './support/library-page.ts'
import { expect, expectAccessibleInBoth, test } from './support/test.ts'

const inspector = (page: Page) => page.getByRole('region', { name: /^Claim \d+/ })

test('a new draft is pasted, and what it did to each claim is decided, by keyboard alone', async ({
  page,
  machine,
  complaints,
}) => {
  await page.goto(await machine.start())
  const desk = await importByPaste(page, DAM.first, DAM.title)
  // A figure that will change, words that will be gone, a paragraph that will move, and words that will stand twice.
  await checkSentences(page, desk, [2, 4, 5, 9])

  await paste(page, DAM.second)
  await page.keyboard.press('Tab')
  await page.keyboard.type('update 18:00')
  await expectAccessibleInBoth(page, 'adding a draft')
  await page.keyboard.press('ControlOrMeta+Enter')
  await expect(page.getByText('Draft 2 is added: 3 claims to decide.').first()).toBeVisible()
  await expect(page.getByRole('navigation').getByRole('button', { name: 'Drafts' })).toHaveAttribute(
    'aria-current',
    'page',
  )

  await page.keyboard.press('ControlOrMeta+2')
  await expect(page.getByRole('article')).toContainText('killed 21 people')
  await expect(page.getByRole('button', { name: /^Draft 2/ })).toBeVisible()
  await desk.checkedOf(1, 4)
  await page.getByRole('article').focus()
  await expect(inspector(page)).toContainText('a figure: 14 → 21')
  await expect(inspector(page)).toContainText('The verdict below was given for draft 1.')
  await expectAccessibleInBoth(page, 'words that changed')
  await page.keyboard.press('h')
  await desk.checkedOf(2, 4)

  await page.keyboard.press('j')
  await expect(inspector(page)).toContainText('Carried over from draft 1')

  await page.keyboard.press('j')
  await expect(inspector(page)).toContainText('These words are not in this draft any more')
  await page.keyboard.press('g')
  await expect(inspector(page)).toContainText('No longer in the article since draft 2.')
  await expectAccessibleInBoth(page, 'a retired claim')
  await desk.checkedOf(2, 3)

  await page.keyboard.press('j')
  await expect(inspector(page)).toContainText('These words now stand in several places')
  await expectAccessibleInBoth(page, 'words in several places')
  await page.keyboard.press('Enter')
  await tabTo(page, /further notice/)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('article').locator('mark', { hasText: 'The power is off.' })).toBeVisible()
  await page.keyboard.press('h')
  await desk.checkedOf(3, 3)

  for (let step = 0; step < 5; step++) await page.keyboard.press('ControlOrMeta+z')
  await expect(page.getByRole('article')).toContainText('killed 14 people')
  await desk.checkedOf(4, 4)
  expect(complaints).toEqual([])
})

test('a claim gives way to a new one that says what the article says now', async ({ page, machine }) => {
  await page.goto(await machine.start())
  const desk = await importByPaste(page, DAM.first, DAM.title)
  await checkSentences(page, desk, [2])
  await paste(page, DAM.second)
  await page.keyboard.press('ControlOrMeta+Enter')
  await expect(page.getByText('Draft 2 is added: 1 claim to decide.').first()).toBeVisible()
  await page.keyboard.press('ControlOrMeta+2')
  await page.getByRole('article').press('j')
  await page.keyboard.press('u')
  await expect(page.getByLabel('Wording of the claim')).toBeFocused()
  await expect(page.getByLabel('Wording of the claim')).toHaveValue(/killed 21 people/)
  await page.keyboard.press('Escape')
  await inspector(page).getByRole('button', { name: 'Updates claim 1' }).press('Enter')
  await expect(inspector(page)).toContainText('Another claim stands in its place since draft 2.')
  await expect(page.getByLabel('Wording of the claim')).toHaveAttribute('readonly', '')
  await inspector(page).getByRole('button', { name: 'Claim 2', exact: true }).press('Enter')
  await expect(page.getByLabel('Wording of the claim')).toHaveValue(/killed 21 people/)
  await inspector(page).getByRole('button', { name: 'All claims' }).press('Enter')
  await page.getByRole('button', { name: 'No longer in the article (1)' }).press('Enter')
  await expect(page.getByRole('list', { name: 'No longer in the article' })).toContainText('killed 14 people')
})

test('the same text again is refused where it was pasted, and what was typed stays', async ({ page, machine }) => {
  await page.goto(await machine.start())
  await importByPaste(page, DAM.first, DAM.title)
  await paste(page, DAM.first)
  await page.keyboard.press('Tab')
  await page.keyboard.type('once more')
  await page.keyboard.press('ControlOrMeta+Enter')
  await expect(dialog(page).getByRole('alert')).toContainText('This is the very text of the draft under check')
  await expect(field(page)).toHaveValue(DAM.first)
  await page.keyboard.press('Escape')
  await expect(dialog(page)).toBeHidden()
  await page.keyboard.press('d')
  await expect(field(page)).toHaveValue(DAM.first)
  await expect(dialog(page).getByLabel('Name')).toHaveValue('once more')
})

test('a file that is known here is looked at again; one that is not is asked for', async ({ page, machine }) => {
  const file = path.join(machine.folder, 'dam.txt')
  writeFileSync(file, DAM.first)
  await machine.terminal('import', file, '--library', machine.library, '--as', 'Checker')
  await page.goto(await machine.start())
  await page.getByRole('main').getByText(DAM.title).first().click()
  await expect(page.getByRole('article')).toBeVisible()
  const again = dialog(page).getByRole('button', { name: 'Check the file again' })
  await page.keyboard.press('d')
  await again.press('Enter')
  await expect(page.getByText('The file has not changed since draft 1.').first()).toBeVisible()
  writeFileSync(file, DAM.second)
  await page.keyboard.press('d')
  await again.press('Enter')
  await expect(page.getByText('Draft 2 is added: there is no claim to decide.').first()).toBeVisible()

  // A pasted draft has no file.
  await paste(page, `${DAM.second}\nThe power is back.`)
  await page.keyboard.press('ControlOrMeta+Enter')
  await expect(page.getByText('Draft 3 is added: there is no claim to decide.').first()).toBeVisible()
  await page.keyboard.press('d')
  await again.press('Enter')
  await expect(dialog(page).getByRole('status')).toContainText('Where the file of draft 3 lies is not known')
  await dialog(page)
    .locator('input[type=file]')
    .setInputFiles({ name: 'third.txt', mimeType: 'text/plain', buffer: Buffer.from(DAM.first) })
  await expect(dialog(page).getByText('third.txt')).toBeVisible()
  await dialog(page).getByRole('button', { name: 'Add the draft' }).press('Enter')
  await expect(page.getByText('Draft 4 is added: there is no claim to decide.').first()).toBeVisible()
})
