import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import type { Page } from '@playwright/test'
import { readArchive } from '../../electron/office/archive.ts'
import { DeskPage } from './support/desk-page.ts'
import { go, importByPaste } from './support/library-page.ts'
import { Machine } from './support/machine.ts'
import { expect, expectAccessibleInBoth, test } from './support/test.ts'

const TITLE = 'Bridge over the Alder reopens'
const TEXT = `${TITLE}

The bridge reopened on Tuesday after 14 months of repairs. It had been closed since 3 March.

The work cost 2.5 million crowns, the city council said.`
const IN_CONFIDENCE = 'Call Jory Pellam, who kept the books.'

interface Bundle {
  readonly name: string
  readonly mimeType: string
  readonly buffer: Buffer
}

const notes = (page: Page) => page.getByRole('region', { name: 'Notes' })
const question = (page: Page) => page.getByRole('dialog', { name: 'This article is already in the library' })

async function checkedArticle(page: Page): Promise<DeskPage> {
  const desk = await importByPaste(page, TEXT, TITLE)
  await desk.mark('14 months of repairs')
  await desk.addSource({ text: 'https://example.org/record/12', title: 'City record no. 12', quote: 'Sixteen months.' })
  await desk.rate('5', 'The record says sixteen.')
  await notes(page).getByRole('textbox').last().fill(IN_CONFIDENCE)
  await page.keyboard.press('ControlOrMeta+Enter')
  await expect(notes(page).getByRole('textbox', { name: 'Note', exact: true })).toHaveValue(IN_CONFIDENCE)
  await notes(page).getByText('Withheld', { exact: true }).click()
  await expect(notes(page).getByRole('switch')).toBeChecked()
  return desk
}

async function exported(page: Page, document: 'Everything' | 'Redacted'): Promise<Bundle> {
  await go(page, 'Reports')
  await page
    .getByRole('navigation', { name: 'Documents' })
    .getByRole('button', { name: new RegExp(`^${document}`) })
    .click()
  await expect(
    page.getByRole('main').locator('header').getByRole('heading', { name: document, exact: true }),
  ).toBeVisible()
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page
      .getByRole('main')
      .getByRole('button', { name: /^Export as/ })
      .click(),
  ])
  return { name: download.suggestedFilename(), mimeType: '', buffer: readFileSync(await download.path()) }
}

async function chooseFile(page: Page, file: Bundle): Promise<void> {
  await go(page, 'Library')
  await page
    .getByRole('button', { name: /^Import/ })
    .first()
    .click()
  await page.getByRole('dialog', { name: 'Import articles' }).locator('input[type=file]').setInputFiles(file)
}

/** All that stands in a bundle. */
function wordsOf({ buffer }: Bundle): string {
  const read = readArchive('bundle', buffer)
  if (!read.ok) throw new Error('It is no bundle.')
  return [...read.value].map(([name, part]) => `${name}\n${Buffer.from(part).toString()}`).join('\n')
}

test('everything goes out and comes back: asked about, put in the place of what is here, and that kept as a backup', async ({
  page,
  machine,
  complaints,
}) => {
  await page.goto(await machine.start())
  const desk = await checkedArticle(page)
  await desk.checkedOf(1, 1)
  const bundle = await exported(page, 'Everything')
  expect(bundle.name).toMatch(/\.tickmark$/)
  expect(wordsOf(bundle)).toContain(IN_CONFIDENCE)
  await go(page, 'Desk')
  await desk.mark('2.5 million crowns')
  await desk.checkedOf(1, 2)

  await chooseFile(page, bundle)
  await expect(question(page)).toContainText(TITLE)
  await expectAccessibleInBoth(page, 'an article that is in the library already')
  await question(page).getByRole('button', { name: 'Replace after a backup' }).click()
  await expect(page.getByText(/was replaced\. The one before is kept as “.*\.tickmark”/).first()).toBeVisible()
  await desk.checkedOf(1, 1)

  const backups = path.join(machine.library, 'backups')
  const [backup, ...others] = readdirSync(backups)
  expect(others).toEqual([])
  await chooseFile(page, {
    name: 'backup.tickmark',
    mimeType: '',
    buffer: readFileSync(path.join(backups, backup ?? '')),
  })
  await question(page).getByRole('button', { name: 'Import as a copy' }).click()
  await desk.checkedOf(1, 2)
  await go(page, 'Library')
  await expect(page.getByText('2 articles', { exact: true })).toBeVisible()
  expect(complaints).toEqual([])
})

test('a file that is asked about can be left where it is', async ({ page, machine }) => {
  await page.goto(await machine.start())
  const desk = await importByPaste(page, TEXT, TITLE)
  const bundle = await exported(page, 'Everything')
  await go(page, 'Desk')
  await desk.mark('2.5 million crowns')
  await chooseFile(page, bundle)
  await question(page).getByRole('button', { name: 'Do not import it' }).click()
  await expect(question(page)).toBeHidden()
  await go(page, 'Desk')
  await desk.checkedOf(0, 1)
})

test('redacted, it comes into another library with the check, and nothing that was withheld', async ({
  page,
  machine,
  complaints,
}) => {
  await page.goto(await machine.start())
  await checkedArticle(page)
  const bundle = await exported(page, 'Redacted')
  expect(wordsOf(bundle)).toContain('The record says sixteen.')
  expect(wordsOf(bundle)).not.toContain('Jory')

  const other = new Machine()
  try {
    await page.goto(await other.start())
    await expect(page.getByRole('heading', { level: 1, name: 'Library' })).toBeVisible()
    await chooseFile(page, bundle)
    const desk = new DeskPage(page)
    await desk.checkedOf(1, 1)
    await expect(page.getByRole('heading', { level: 1, name: TITLE })).toBeVisible()
    await desk.article.focus()
    await page.keyboard.press('j')
    await expect(desk.why).toHaveValue('The record says sixteen.')
    await expect(notes(page).getByRole('textbox', { name: 'Note', exact: true })).toHaveCount(0)
    await expect(page.getByText('Jory')).toHaveCount(0)
    expect(complaints).toEqual([])
  } finally {
    await other.clear()
  }
})
