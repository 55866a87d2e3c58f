import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import type { Page } from '@playwright/test'
import { FERRY } from '../support/two-drafts.ts'
import { checkSentences, paste, tabTo } from './support/draft-steps.ts'
import { go, importByPaste } from './support/library-page.ts'
import { expect, expectAccessible, THEMES, test } from './support/test.ts'

const SHARED = path.resolve('../shared/articles')

const list = (page: Page) => page.getByRole('complementary', { name: 'Claims by what became of them' })
const group = (page: Page, name: string) => list(page).getByRole('region', { name, exact: true })
const chosen = (page: Page) => list(page).locator('[aria-current]')
const side = (page: Page, which: 'old' | 'new') => page.getByRole('main').locator(`[data-side="${which}"]`)

/** The toll, the inspection, and the alarm: a figure and a negation that change, and words that go. */
const THREE = [2, 4, 5]

/** The ferry with some of its sentences checked, counted from 1, and its second draft added. */
async function withTwoDrafts(page: Page, address: string, sentences: readonly number[] = THREE): Promise<void> {
  await page.goto(address)
  const desk = await importByPaste(page, FERRY.first, FERRY.title)
  await checkSentences(page, desk, sentences)
  await paste(page, FERRY.second)
  await page.keyboard.press('Tab')
  await page.keyboard.type('update 18:00')
  await page.keyboard.press('ControlOrMeta+Enter')
  await expect(list(page)).toBeVisible()
}

test('every claim says what became of it, each is decided by key, and the report names what changed', async ({
  page,
  machine,
  complaints,
}) => {
  await withTwoDrafts(page, await machine.start(), [2, 3, 4, 5, 6, 7, 8, 9])
  await expect(list(page).getByText('5 claims to decide')).toBeVisible()
  await expect(group(page, 'Verify again').getByRole('listitem')).toHaveCount(3)
  await expect(group(page, 'In several places').getByRole('listitem')).toHaveCount(1)
  await expect(group(page, 'Lost').getByRole('listitem')).toHaveCount(1)
  await expect(group(page, 'Moved, same words')).toContainText('25 minutes')
  await expect(group(page, 'Carried over, reworded')).toContainText(/built in 1998 put in: , and carries/)
  await expect(group(page, 'Exact')).toContainText('1')
  await expect(group(page, 'New sentences to look at')).toContainText('By then the starboard lifeboats')
  await expect(side(page, 'old').locator('del', { hasText: '14' }).first()).toBeVisible()
  await expect(side(page, 'new').locator('ins', { hasText: '21' }).first()).toBeVisible()
  await expectAccessible(page, 'two drafts')

  // The first that asks for a decision is at hand from the start.
  await expect(chosen(page)).toContainText('changed: a figure')
  await expect(chosen(page)).toBeFocused()
  await page.keyboard.press('h')
  await expect(group(page, 'Decided')).toContainText('still holds on draft 2')

  await page.keyboard.press('n')
  await expect(chosen(page)).toContainText('changed: a negation')
  await page.keyboard.press('5')
  await expect(group(page, 'Decided')).toContainText('rated on draft 2')
  await expect(group(page, 'Decided')).toContainText('False')

  await page.keyboard.press('n')
  await expect(chosen(page)).toContainText('a figure')
  await page.keyboard.press('u')
  await group(page, 'No longer in the article').getByRole('button').first().press('Enter')
  await expect(group(page, 'No longer in the article')).toContainText('now claim 9')
  await expect(group(page, 'New on this draft')).toContainText('Three children were among the dead')

  await page.keyboard.press('n')
  await expect(chosen(page)).toContainText('now in several places')
  await expectAccessible(page, 'a passage in several places')
  await tabTo(page, /The inquiry agreed/)
  await page.keyboard.press('Enter')
  await expect(group(page, 'Verify again')).toContainText('No lifeboat was lowered', { ignoreCase: true })
  await page.keyboard.press('h')
  await expect(list(page).getByText('1 claim to decide')).toBeVisible()

  await page.keyboard.press('n')
  await expect(chosen(page)).toContainText('its words are gone')
  await page.keyboard.press('g')
  await expect(page.getByText('Every claim is decided for this draft.').first()).toBeVisible()

  const download = page.waitForEvent('download')
  await page.keyboard.press('ControlOrMeta+e')
  const report = readFileSync(await (await download).path(), 'utf8')
  expect(report).toContain('What the article did')
  expect(report).toMatch(
    /Updated from 14 to 21 in draft 2 \(received [^)]+\)\. The earlier figure was not marked as corrected\./,
  )
  expect(report).toContain('“The alarm worked throughout, he added.” is no longer in the article as of draft 2')
  expect(complaints).toEqual([])
})

test('what was decided is taken back step by step, and done again', async ({ page, machine }) => {
  await withTwoDrafts(page, await machine.start())
  for (const [key, decided] of [
    ['h', 'Decided'],
    ['u', 'New on this draft'],
    ['g', 'No longer in the article'],
  ] as const) {
    await page.keyboard.press('n')
    await expect(chosen(page)).toBeFocused()
    await page.keyboard.press(key)
    await expect(group(page, decided)).toBeVisible()
  }
  await expect(page.getByText('Every claim is decided for this draft.').first()).toBeVisible()
  for (let step = 0; step < 3; step++) await page.keyboard.press('ControlOrMeta+z')
  await expect(list(page).getByText('3 claims to decide')).toBeVisible()
  await page.keyboard.press('ControlOrMeta+Shift+z')
  await expect(list(page).getByText('2 claims to decide')).toBeVisible()
  await page.keyboard.press('ControlOrMeta+z')
  // The draft itself is a step like any other.
  await page.keyboard.press('ControlOrMeta+z')
  await expect(page.getByText('One draft so far')).toBeVisible()
  await page.keyboard.press('ControlOrMeta+Shift+z')
  await expect(list(page).getByText('3 claims to decide')).toBeVisible()
})

test('an earlier draft is read again with its claims as they stood, and any two drafts are compared', async ({
  page,
  machine,
}) => {
  await withTwoDrafts(page, await machine.start())
  await expect(chosen(page)).toContainText('changed: a figure')
  await page.keyboard.press('5')
  await expect(group(page, 'Decided')).toContainText('rated on draft 2')
  // On draft 1 the claim is what it was: true.
  await expect(side(page, 'old').locator('mark.look-true', { hasText: 'killed' })).toBeVisible()
  await expect(side(page, 'new').locator('mark.look-false', { hasText: 'killed' }).first()).toBeVisible()
  await page.getByRole('button', { name: 'Side by side' }).click()
  await page.getByRole('option', { name: 'The old draft alone' }).click()
  await expect(side(page, 'new')).toHaveCount(0)
  await expect(side(page, 'old').getByText('The alarm worked throughout')).toBeVisible()

  await paste(page, FERRY.second.replace('111', '112'))
  await page.keyboard.press('ControlOrMeta+Enter')
  await expect(page.getByRole('button', { name: /Draft 3/ }).first()).toBeVisible()
  await page.getByRole('button', { name: /^Old draft/ }).click()
  await page.getByRole('option', { name: /Draft 1/ }).click()
  await expect(side(page, 'old').locator('del', { hasText: '14' }).first()).toBeVisible()
})

test('words selected in the new draft are the place of a claim that was lost', async ({ page, machine }) => {
  await withTwoDrafts(page, await machine.start())
  await group(page, 'Lost').getByRole('button', { name: /gone/ }).click()
  await side(page, 'new').getByText('survivors said').first().dblclick()
  await expect(list(page).getByRole('button', { name: /^Place it on the selected words/ })).toBeVisible()
  await page.keyboard.press('e')
  await expect(group(page, 'Lost')).toHaveCount(0)
  await expect(list(page).getByText('3 claims to decide')).toBeVisible()
})

test('the drafts keep to the rules of accessibility in every theme and layout, and in a narrow window', async ({
  page,
  machine,
}) => {
  await withTwoDrafts(page, await machine.start())
  await list(page).getByRole('button', { name: /^Rate/ }).click()
  const inEveryTheme = async (words: string) => {
    for (const theme of THEMES) {
      await page.evaluate((name) => document.documentElement.setAttribute('data-theme', name), theme)
      await expectAccessible(page, `${words} in ${theme}`)
    }
  }
  await inEveryTheme('a claim being rated')
  await page.getByRole('button', { name: 'Side by side' }).click()
  await page.getByRole('option', { name: 'One under the other' }).click()
  await page.setViewportSize({ width: 640, height: 700 })
  await page.getByRole('button', { name: 'Only passages with claims' }).click()
  await inEveryTheme('one under the other')
})

test('without an article, and with a single draft, the screen says what to do', async ({ page, machine }) => {
  await page.goto(await machine.start())
  await go(page, 'Drafts')
  await expect(page.getByRole('heading', { level: 1, name: 'No article is open' })).toBeVisible()
  await expectAccessible(page, 'no article')
  await go(page, 'Library')
  await importByPaste(page, FERRY.first, FERRY.title)
  await go(page, 'Drafts')
  await expect(page.getByRole('heading', { level: 1, name: 'One draft so far' })).toBeVisible()
  await expect(page.getByRole('list', { name: 'Keys' }).getByRole('listitem')).toHaveText([/add a draft/, /shortcuts/])
  await expectAccessible(page, 'one draft')
  await page.getByRole('button', { name: /^Add a draft/ }).click()
  await expect(page.getByRole('dialog')).toBeVisible()
})

test('a real article and its later version', async ({ page, machine }) => {
  test.skip(!existsSync(SHARED), 'the shared articles are not here')
  const read = (name: string) => readFileSync(path.join(SHARED, name), 'utf8')
  await page.goto(await machine.start())
  await page.getByRole('button', { name: /^Paste text/ }).click()
  const dialog = page.getByRole('dialog', { name: 'Import articles' })
  await dialog.getByRole('textbox').fill(read('wikinews-iran-draft-1.txt'))
  await dialog.getByRole('button', { name: 'Import the text' }).click()
  const article = page.getByRole('article')
  await expect(article).toBeVisible()
  for (let sentence = 1; sentence <= 6; sentence++) {
    await page.keyboard.press('.')
    await page.keyboard.press('m')
    await expect(page.getByLabel('Wording of the claim')).toBeFocused()
    await page.keyboard.press('Escape')
  }
  await paste(page, read('wikinews-iran-draft-2.txt'))
  await page.keyboard.press('ControlOrMeta+Enter')
  await expect(list(page)).toBeVisible()
  await expect(side(page, 'new').locator('mark').first()).toBeVisible()
  await expect(list(page).locator('[data-change-card]').first()).toBeVisible()
})
