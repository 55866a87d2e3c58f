import { createHash } from 'node:crypto'
import { appendFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type { Page } from '@playwright/test'
import { importByPaste } from './support/library-page.ts'
import { Machine } from './support/machine.ts'
import { BRIDGE } from './support/stories.ts'
import { expect, expectAccessible, test } from './support/test.ts'

const articleFolder = ({ library }: Machine) => {
  const [id = ''] = readdirSync(path.join(library, 'articles'))
  return path.join(library, 'articles', id)
}

async function oneClaim(page: Page, machine: Machine) {
  await page.goto(await machine.start())
  const desk = await importByPaste(page, BRIDGE.text, BRIDGE.title)
  await desk.mark('built in 1887')
  await desk.rate('1', 'The plate says so.')
  await desk.checkedOf(1, 1)
  return desk
}

const openArticle = async (page: Page, machine: Machine) => {
  await page.goto(await machine.start())
  await page.getByRole('main').getByText(BRIDGE.title).first().click()
}

test('a second window on the same library reads, says who holds it, and changes nothing', async ({
  page,
  machine,
  context,
}) => {
  await oneClaim(page, machine)
  const second = new Machine()
  const other = await context.newPage()
  await other.goto(await second.start(['--library', machine.library, '--as', 'Second']))
  await expect(other.getByText(/Checker/).first()).toBeVisible()
  await expect(other.getByText('Read-only: nothing is changed')).toBeVisible()
  await other.getByRole('main').getByText(BRIDGE.title).first().click()
  await expect(other.getByText('1 of 1 claim checked')).toBeVisible()
  await second.clear()
})

test('a torn last line is dropped with a notice, and everything acknowledged is there', async ({ page, machine }) => {
  const desk = await oneClaim(page, machine)
  await machine.kill()
  appendFileSync(path.join(articleFolder(machine), 'journal.jsonl'), '{"seq":99,"schemaVersion":1,"at":"2026-')
  await openArticle(page, machine)
  await desk.checkedOf(1, 1)
  await expect(page.getByText(/half written/).first()).toBeVisible()
})

test('a damaged snapshot is reported, not overwritten, and the journal brings everything back', async ({
  page,
  machine,
}) => {
  const desk = await oneClaim(page, machine)
  await machine.stop()
  const snapshot = path.join(articleFolder(machine), 'article.json')
  writeFileSync(snapshot, '{"half":')
  await openArticle(page, machine)
  await desk.checkedOf(1, 1)
  await expect(page.getByText(/damaged/i).first()).toBeVisible()
  await machine.stop()
  const kept = readdirSync(articleFolder(machine)).find((name) => name.includes('damaged'))
  expect(readFileSync(path.join(articleFolder(machine), kept ?? 'article.json'), 'utf8')).toBe('{"half":')
})

test('a library from a newer version opens for reading, with an explanation', async ({ page, machine }) => {
  await oneClaim(page, machine)
  await machine.stop()
  const journal = path.join(machine.library, 'library.journal.jsonl')
  const last = JSON.parse(readFileSync(journal, 'utf8').trim().split('\n').at(-1) ?? '')
  const { hash: prev, ...line } = last
  const newer = JSON.stringify({ ...line, seq: last.seq + 1, schemaVersion: 99, prev })
  const hash = createHash('sha256').update(newer).digest('hex')
  appendFileSync(journal, `${newer.slice(0, -1)},"hash":"${hash}"}\n`)
  await page.goto(await machine.start())
  await expect(page.getByText(/newer/i).first()).toBeVisible()
  await expect(page.getByText('Read-only: nothing is changed')).toBeVisible()
})

test('a machine that is gone is noticed at once, and the window says that nothing is saved', async ({
  page,
  machine,
}) => {
  await oneClaim(page, machine)
  await machine.kill()
  await expect(page.getByRole('alert')).toContainText('does not answer')
  await expect(page.getByRole('contentinfo')).toContainText('Nothing is saved now')
})

test('a selection of nothing is answered with a sentence', async ({ page, machine }) => {
  await page.goto(await machine.start())
  await importByPaste(page, BRIDGE.text, BRIDGE.title)
  await page.getByRole('article').click({ position: { x: 5, y: 5 } })
  await page.keyboard.press('m')
  await expect(page.getByText('Select some words in the article first.').first()).toBeVisible()
})

test('a library that cannot be opened says so, accessibly, and offers another folder', async ({ page, machine }) => {
  const folder = path.join(machine.folder, 'Documents', 'Tickmark')
  mkdirSync(folder, { recursive: true })
  writeFileSync(path.join(folder, 'holiday.txt'), 'not a library')
  await page.goto(await machine.start([]))
  await page.getByLabel('Your name').fill('Ada')
  await page.getByRole('button', { name: 'Begin' }).click()
  await expect(page.getByRole('heading', { name: 'This library could not be opened' })).toBeVisible()
  await expectAccessible(page, 'a library that could not be opened')
  expect(readdirSync(folder)).toEqual(['holiday.txt'])
})
