import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { Page } from '@playwright/test'
import { buildContent } from '../../core/text/build-content.ts'
import { readPlainText } from '../../electron/importers/text.ts'
import { archiveNames, readArchive } from '../../electron/office/archive.ts'
import { writeWordDocument } from '../../electron/office/word-document.ts'
import { DeskPage } from './support/desk-page.ts'
import { go } from './support/library-page.ts'
import { expect, expectAccessible, expectAccessibleInBoth, test } from './support/test.ts'

const TITLE = 'Bridge over the Alder reopens'
const TEXT = `${TITLE}

By Ines Marlow

The bridge reopened on Tuesday after 14 months of repairs. It had been closed since 3 March.

The work cost 2.5 million crowns, the city council said. "Nobody was hurt," the mayor told reporters.`

/** An article as a writer's own Word file. */
function wordFile(text: string): Buffer {
  const read = readPlainText(text)
  const facts = { title: TITLE, author: 'Ines Marlow', madeAt: '2026-03-01T09:00:00.000Z' }
  return Buffer.from(writeWordDocument(buildContent(read.blocks, read), facts))
}

const chooseFile = async (page: Page, name: string, bytes: Buffer) => {
  await go(page, 'Library')
  await page
    .getByRole('button', { name: /^Import/ })
    .first()
    .click()
  await page
    .getByRole('dialog', { name: 'Import articles' })
    .locator('input[type=file]')
    .setInputFiles({ name, mimeType: '', buffer: bytes })
}

async function checkedArticle(page: Page): Promise<DeskPage> {
  await chooseFile(page, 'bridge.docx', wordFile(TEXT))
  await expect(page.getByRole('article')).toContainText('14 months of repairs')
  const desk = new DeskPage(page)
  await desk.mark('14 months of repairs')
  await desk.addSource({ text: 'https://example.org/record/12', title: 'City record no. 12', quote: 'Sixteen months.' })
  await desk.rate('5', 'The record says sixteen.')
  await page.getByRole('button', { name: 'Propose other words…' }).click()
  await page.getByRole('textbox', { name: 'Replacement wording' }).fill('16 months of repairs')
  await page.keyboard.press('ControlOrMeta+Enter')
  return desk
}

const chooseDocument = async (page: Page, name: string) => {
  await page
    .getByRole('navigation', { name: 'Documents' })
    .getByRole('button', { name: new RegExp(`^${name}`) })
    .click()
  await expect(page.getByRole('main').locator('header').getByRole('heading', { name, exact: true })).toBeVisible()
}

async function exported(page: Page): Promise<{ readonly name: string; readonly bytes: Buffer }> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page
      .getByRole('main')
      .getByRole('button', { name: /^Export as/ })
      .click(),
  ])
  return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) }
}

const partsOf = (bytes: Buffer): ReadonlyMap<string, string> => {
  const read = readArchive('file', bytes)
  if (!read.ok) throw new Error('It is no zip file.')
  return new Map([...read.value].map(([name, part]) => [name, Buffer.from(part).toString()]))
}

test('a writer’s Word file comes in, is checked, and goes back with comments and a tracked change', async ({
  page,
  machine,
  complaints,
}) => {
  await page.goto(await machine.start())
  await checkedArticle(page)
  await go(page, 'Reports')
  await chooseDocument(page, 'Checking copy')
  await expect(page.frameLocator('iframe').getByRole('heading', { level: 1, name: TITLE })).toBeVisible()
  await expectAccessibleInBoth(page, 'the checking copy')
  const copy = await exported(page)
  expect(copy.name).toMatch(/\.docx$/)
  const parts = partsOf(copy.bytes)
  expect(parts.get('word/comments.xml')).toContain('The record says sixteen.')
  expect(parts.get('word/comments.xml')).toContain('City record no. 12')
  const document = parts.get('word/document.xml') ?? ''
  expect(document).toMatch(/<w:del [^>]*w:author="Checker"[^>]*>(?:(?!<\/w:del>).)*>14</)
  expect(document).toMatch(/<w:ins [^>]*w:author="Checker"[^>]*>(?:(?!<\/w:ins>).)*>16</)
  // All that is not about the check is the writer's own, byte for byte.
  const own = partsOf(wordFile(TEXT))
  for (const name of ['word/styles.xml', 'word/numbering.xml']) expect(parts.get(name)).toBe(own.get(name))

  // The editor's file comes back as a new article: its tracked change is asked about.
  await chooseFile(page, 'back.docx', copy.bytes)
  const question = page.getByRole('dialog', { name: /tracked change/ })
  await expect(question).toContainText('16')
  await expectAccessibleInBoth(page, 'tracked changes')
  await question.getByRole('button', { name: 'As it was before them' }).click()
  await expect(page.getByRole('article')).toContainText('after 14 months of repairs')
  expect(complaints).toEqual([])
})

test('every document is previewed and made, and nothing of it asks for the network', async ({
  page,
  machine,
  complaints,
}) => {
  await page.goto(await machine.start())
  await checkedArticle(page)
  await go(page, 'Reports')
  const made: [document: string, format: string, isRight: (bytes: Buffer) => boolean][] = [
    ['Checked copy', 'Word', (bytes) => archiveNames(bytes).includes('word/comments.xml')],
    ['Checked copy', 'Web page', (bytes) => /<!doctype html>/i.test(bytes.toString())],
    ['Checked copy', 'Markdown', (bytes) => bytes.toString().includes('16 months of repairs')],
    ['Reader report', 'Web page', (bytes) => bytes.toString().includes('The record says sixteen.')],
    ['Reader report', 'PDF', (bytes) => bytes.subarray(0, 5).toString() === '%PDF-'],
    ['Reader report', 'Markdown', (bytes) => bytes.toString().includes('The record says sixteen')],
    ['Tables', 'Excel', (bytes) => archiveNames(bytes).includes('xl/workbook.xml')],
    ['Tables', 'CSV', (bytes) => bytes.toString().includes('14 months of repairs')],
    ['ClaimReview', 'JSON-LD', (bytes) => JSON.stringify(JSON.parse(bytes.toString())).includes('ClaimReview')],
    ['ClaimReview', 'Web page', (bytes) => bytes.toString().includes('application/ld+json')],
    ['ClaimReview', 'Fact Check Tools', (bytes) => bytes.toString().includes('claimReviewMarkups')],
    ['Annotations', '', (bytes) => JSON.parse(bytes.toString()).type === 'AnnotationCollection'],
    ['Everything', 'Bundle', (bytes) => archiveNames(bytes)[0] === 'tickmark.json'],
    ['Everything', 'JSON', (bytes) => JSON.parse(bytes.toString()).complete === true],
    ['Redacted', 'Bundle', (bytes) => archiveNames(bytes).includes('tickmark.json')],
    ['Redacted', 'JSON', (bytes) => JSON.parse(bytes.toString()).complete === false],
  ]
  const origin = new URL(page.url()).origin
  const elsewhere: string[] = []
  page.on('request', (request) => {
    if (!request.url().startsWith(origin) && !/^(?:data|blob):/.test(request.url())) elsewhere.push(request.url())
  })
  for (const [document, format, isRight] of made)
    await test.step(`${document} ${format}`, async () => {
      await chooseDocument(page, document)
      if (format) await page.getByRole('radio', { name: format, exact: true }).click()
      await expect(page.frameLocator('iframe').locator('body')).not.toBeEmpty()
      const { bytes } = await exported(page)
      expect(isRight(bytes)).toBe(true)
    })
  expect(elsewhere).toEqual([])
  expect(complaints).toEqual([])
})

test('the usual set goes out in one action, and what is chosen is there again after a restart', async ({
  page,
  machine,
}) => {
  await page.goto(await machine.start())
  await checkedArticle(page)
  await go(page, 'Reports')
  await chooseDocument(page, 'Tables')
  await page.getByText('In the usual set', { exact: true }).last().click()
  await chooseDocument(page, 'Reader report')
  await page.getByRole('textbox', { name: 'Publisher', exact: true }).fill('The Alder Desk')
  await page.keyboard.press('Enter')
  await expect(page.frameLocator('iframe').locator('body')).toContainText('The Alder Desk')
  const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('ControlOrMeta+Shift+e')])
  expect(download.suggestedFilename()).toMatch(/\.zip$/)
  const names = archiveNames(readFileSync(await download.path()))
  expect(names.map((name) => path.extname(name)).sort()).toEqual(['.docx', '.docx', '.html', '.xlsx'])

  await machine.stop()
  await page.goto(await machine.start())
  await page.getByText(TITLE).first().click()
  await go(page, 'Reports')
  await expect(page.getByRole('textbox', { name: 'Publisher', exact: true })).toHaveValue('The Alder Desk')
  await expect(page.getByRole('button', { name: 'Export usual set: 4 documents' })).toBeVisible()
  await expectAccessible(page, 'the reader report with a publisher')
})
