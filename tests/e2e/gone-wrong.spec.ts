import { appendFileSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type { Page } from '@playwright/test'
import { importByPaste } from './support/library-page.ts'
import type { Machine } from './support/machine.ts'
import { BRIDGE } from './support/stories.ts'
import { expect, expectAccessible, expectAccessibleInBoth, test } from './support/test.ts'

/** What is being written when something ends. */
const UNFINISHED = 'Ask the harbour master about'

const inArticle = ({ library }: Machine, ...names: string[]) => {
  const [id = ''] = readdirSync(path.join(library, 'articles'))
  return path.join(library, 'articles', id, ...names)
}

async function oneClaim(page: Page, machine: Machine) {
  await page.goto(await machine.start())
  const desk = await importByPaste(page, BRIDGE.text, BRIDGE.title)
  await desk.mark('built in 1887')
  return desk
}

/** Opens the article and its claim: what was half written is there again. */
async function expectUnfinished(page: Page) {
  await page.getByRole('main').getByText(BRIDGE.title).first().click()
  await page.getByRole('article').focus()
  await page.keyboard.press('j')
  await expect(page.getByRole('textbox', { name: 'Add a note' })).toHaveValue(UNFINISHED)
}

/** Chooses an action by its words in the palette, as from the desktop's own menu. */
async function choose(page: Page, action: string) {
  await expect(page.getByRole('navigation')).toBeVisible()
  await page.keyboard.press('Control+k')
  const sought = page.getByRole('dialog').getByRole('combobox')
  await sought.fill(action)
  await expect(page.getByRole('option', { name: action }).first()).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(sought).toBeHidden()
}

test('the check explains what it finds in a damaged library, and leads to the article', async ({ page, machine }) => {
  await oneClaim(page, machine)
  await machine.stop()
  const [text = ''] = readdirSync(inArticle(machine, 'drafts'))
  writeFileSync(inArticle(machine, 'drafts', text), 'other words')
  rmSync(inArticle(machine, 'originals'), { recursive: true })
  await page.goto(await machine.start())
  await choose(page, 'Check the library')
  const part = page.getByRole('region', { name: 'Check the library' })
  await expect(part).toBeFocused()
  await expect(part.getByText('2 problems were found')).toBeVisible()
  await expect(part.getByRole('heading', { name: BRIDGE.title })).toBeVisible()
  await expect(part.getByText(/The text of this draft is not the one that was kept/)).toBeVisible()
  await expect(part.getByText(/The file that this draft came from is gone/)).toBeVisible()
  await expectAccessibleInBoth(page, 'what the check found')
  await part.getByRole('button', { name: `Open the article: ${BRIDGE.title}` }).click()
  await expect(page.getByText(/The text of this draft is damaged/).first()).toBeVisible()
  expect(readFileSync(inArticle(machine, 'drafts', text), 'utf8')).toBe('other words')
})

test('after a power cut the next window says what is saved, and words half written are there again', async ({
  page,
  machine,
}) => {
  const desk = await oneClaim(page, machine)
  await desk.rate('1', 'The plate says so.')
  await desk.checkedOf(1, 1)
  const note = page.getByRole('textbox', { name: 'Add a note' })
  const kept = page.waitForRequest((request) => request.postData()?.includes(UNFINISHED) ?? false)
  await note.fill(UNFINISHED)
  await (await kept).response()
  await machine.kill()
  appendFileSync(inArticle(machine, 'journal.jsonl'), '{"seq":99,"schemaVersion":1,"at":"2031-')
  await page.goto('about:blank')
  await page.goto(await machine.start())
  const notice = page.getByRole('status').filter({ hasText: 'Tickmark did not end properly last time.' })
  await expect(notice).toContainText(/Every change up to \d+ \w+ 20\d\d, \d\d:\d\d is saved\./)
  await expect(notice).toContainText('1 half-written field is kept')
  await expect(notice).not.toContainText('2031')
  await expectAccessible(page, 'what broke off')
  await expectUnfinished(page)
})

test('a run that ended properly is not told of', async ({ page, machine }) => {
  await oneClaim(page, machine)
  await machine.stop()
  await page.goto(await machine.start())
  await expect(page.getByRole('main').getByText(BRIDGE.title).first()).toBeVisible()
  await expect(page.getByText('Tickmark did not end properly last time.')).toBeHidden()
})

test('the log can be found, read and saved, and holds nothing of the article', async ({ page, machine }) => {
  await oneClaim(page, machine)
  await machine.kill()
  await page.goto(await machine.start())
  await page.evaluate((title) => setTimeout(() => Promise.reject(new TypeError(title))), BRIDGE.title)
  await expect(page.getByText(/^Something unexpected happened in this window/)).toBeVisible()
  await choose(page, 'Show the log')
  const dialog = page.getByRole('dialog', { name: 'The log' })
  const text = dialog.getByRole('textbox')
  await expect(text).toHaveValue(/did not end properly\n[\s\S]*surprise in the window \(library, acting\): TypeError/)
  await expectAccessibleInBoth(page, 'the log')
  await dialog.getByRole('button', { name: 'Copy', exact: true }).click()
  await expect(dialog.getByText('The log was copied.')).toBeVisible()
  const downloading = page.waitForEvent('download')
  await dialog.getByRole('button', { name: 'Save a copy…' }).click()
  const saved = readFileSync(await (await downloading).path(), 'utf8')
  expect(saved).toBe(await text.inputValue())
  for (const secret of [...BRIDGE.title.split(' ').filter((word) => word.length > 3), machine.folder, 'Checker'])
    expect(saved).not.toContain(secret)
  const { out, code } = await machine.terminal('log')
  expect({ out: out.trim(), code }).toEqual({ out: saved.trim(), code: 0 })
})

test('a page that crashes loses no word that was kept', async ({ page, machine, context }) => {
  const address = await machine.start()
  await page.goto(address)
  const desk = await importByPaste(page, BRIDGE.text, BRIDGE.title)
  await desk.mark('built in 1887')
  const kept = page.waitForRequest((request) => request.postData()?.includes(UNFINISHED) ?? false)
  await page.getByRole('textbox', { name: 'Add a note' }).fill(UNFINISHED)
  await (await kept).response()
  const crashed = page.waitForEvent('crash')
  await page.goto('chrome://crash').catch(() => {})
  await crashed
  const next = await context.newPage()
  await next.goto(new URL(address).origin)
  await expectUnfinished(next)
})
