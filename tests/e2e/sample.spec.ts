import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { DeskPage } from './support/desk-page.ts'
import { go } from './support/library-page.ts'
import { expect, expectAccessible, expectAccessibleInBoth, test } from './support/test.ts'

const TITLE = 'Hallin ferry sails again after £14m repair'
const SECOND_TITLE = 'Hallin ferry sails again after £12.6m repair'

async function openSample(page: Page): Promise<DeskPage> {
  await page.getByRole('button', { name: 'Open the sample' }).click()
  const desk = new DeskPage(page)
  await expect(desk.article).toContainText('This is a promise kept')
  await expect(page.getByRole('button', { name: 'Take in the second draft' })).toBeVisible()
  return desk
}

test('from the empty library to a report: the sample shows what Tickmark does', async ({
  page,
  machine,
  complaints,
}) => {
  await page.goto(await machine.start())
  const desk = await openSample(page)
  await desk.checkedOf(8, 14)
  await expectAccessibleInBoth(page, 'the sample on the desk')

  await test.step('a claim that has its source wants only a verdict', async () => {
    await desk.article.getByRole('button', { name: /^Claim 4, / }).press('Enter')
    await expect(desk.inspector).toContainText('The repair, now complete, has cost £12.6 million.')
    await page.keyboard.press('Escape')
    await desk.rate('1', 'The trust’s notice of Wednesday says so.')
    await desk.checkedOf(9, 14)
  })

  await test.step('the second draft is taken in, and waits no longer', async () => {
    await go(page, 'Drafts')
    await expect(page.getByRole('heading', { level: 1, name: 'A second draft is waiting' })).toBeVisible()
    await expectAccessible(page, 'the second draft waits')
    await page.getByRole('button', { name: 'Take in the second draft' }).click()
    await expect(page.getByText('4 claims to decide').first()).toBeVisible()
    await expectAccessible(page, 'the two drafts')
    await expect(page.getByRole('button', { name: 'Take in the second draft' })).toBeHidden()
  })

  await test.step('one claim is decided', async () => {
    await expect(page.getByText('14m', { exact: true }).first()).toBeVisible()
    await page.keyboard.press('1')
    await expect(page.getByText('3 claims to decide').first()).toBeVisible()
  })

  await test.step('the table of claims is handed over with columns of one’s own', async () => {
    await go(page, 'Reports')
    await page
      .getByRole('navigation', { name: 'Documents' })
      .getByRole('button', { name: /^Tables/ })
      .click()
    await page.getByRole('radio', { name: 'CSV' }).click()
    await page.getByRole('button', { name: 'Choose and order columns' }).click()
    await expectAccessible(page, 'the columns')
    await page.getByRole('checkbox', { name: 'Priority' }).press(' ')
    await page.getByRole('button', { name: '“Claim in words” up' }).click()
    await page.getByRole('button', { name: 'Use 17 columns' }).click()
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page
        .getByRole('main')
        .getByRole('button', { name: /^Export as/ })
        .click(),
    ])
    const [head = ''] = readFileSync(await download.path(), 'utf8').split('\r\n')
    expect(head.replace('\ufeff', '').split(',').slice(0, 3)).toEqual([
      'Claim in words',
      'Claim',
      'Words in the article',
    ])
    expect(head).not.toContain('Priority')
  })

  await test.step('a restart remembers the columns, and the sample', async () => {
    await machine.stop()
    await page.goto(await machine.start())
    await page.getByRole('button', { name: SECOND_TITLE, exact: true }).click()
    await expect(desk.article).toContainText('19 of the 52 plates')
    await go(page, 'Reports')
    await expect(page.getByText('17 of 18 columns, in an order of your own.')).toBeVisible()
  })
  expect(complaints.filter((complaint) => !complaint.includes('ERR_'))).toEqual([])
})

test('taking the second draft back lets it wait again', async ({ page, machine }) => {
  await page.goto(await machine.start())
  await openSample(page)
  await page.getByRole('button', { name: 'Take in the second draft' }).click()
  await expect(page.getByText('4 claims to decide').first()).toBeVisible()
  await page.keyboard.press('ControlOrMeta+z')
  await expect(page.getByRole('button', { name: 'Take in the second draft' })).toBeVisible()
})

test('the sample is thrown away with its sources, and brought back', async ({ page, machine }) => {
  await page.goto(await machine.start())
  await openSample(page)
  await go(page, 'Sources')
  await expect(page.getByText('The Petrel returns on 22 September').first()).toBeVisible()

  await page.keyboard.press('ControlOrMeta+k')
  await page.keyboard.insertText('throw the sample')
  await page.keyboard.press('Enter')
  await expect(page.getByText(`“${TITLE}” is in the bin.`).first()).toBeVisible()
  await expect(page.getByRole('rowheader')).toBeHidden()
  await go(page, 'Sources')
  await expect(page.getByRole('main')).not.toContainText('The Petrel returns on 22 September')

  await test.step('out of the bin again', async () => {
    await go(page, 'Library')
    await page.getByRole('button', { name: /^Bin/ }).click()
    await page.getByRole('button', { name: `Take “${TITLE}” out of the bin` }).click()
    await go(page, 'Sources')
    await expect(page.getByText('The Petrel returns on 22 September').first()).toBeVisible()
  })

  await test.step('or fresh, from anywhere', async () => {
    await go(page, 'Library')
    await page.getByRole('button', { name: 'All', exact: true }).click()
    await page.getByRole('button', { name: `Move “${TITLE}” to the bin` }).click()
    await expect(page.getByRole('rowheader')).toBeHidden()
    await go(page, 'Settings')
    await page.keyboard.press('ControlOrMeta+k')
    await page.keyboard.insertText('open the sample')
    await page.keyboard.press('Enter')
    await expect(page.getByRole('heading', { level: 1, name: TITLE })).toBeVisible()
    await expect(page.getByRole('button', { name: 'Take in the second draft' })).toBeVisible()
  })
})
