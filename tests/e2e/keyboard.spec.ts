import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { Locator, Page } from '@playwright/test'
import { say } from '../../core/messages/message.ts'
import { BRIDGE } from './support/stories.ts'
import { expect, test } from './support/test.ts'

// No mouse in this file: everything is done as somebody who has none would do it.

const press = async (page: Page, ...keys: readonly string[]) => {
  for (const key of keys) await page.keyboard.press(key)
}

/** Moves the focus with Tab until it stands on something. */
async function tabTo(page: Page, wanted: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab') {
  for (let step = 0; step < 60; step++) {
    if (await wanted.evaluateAll((found) => found.includes(document.activeElement as HTMLElement))) return
    await page.keyboard.press(key)
  }
  await expect(wanted).toBeFocused()
}

const article = (page: Page) => page.getByRole('article')
const wording = (page: Page) => page.getByLabel(say('desk.wording'))
const why = (page: Page) => page.getByRole('textbox', { name: say('desk.why') })
const claimsChecked = (page: Page, checked: number, count: number) =>
  expect(page.getByRole('main').getByText(`${checked} ${say('desk.checked-of', { count })}`)).toBeVisible()

/** Chooses something in one of the windows that find by typing. */
async function find(page: Page, key: string, typed: string, name: string) {
  await press(page, key)
  await expect(page.getByRole('combobox')).toBeFocused()
  await page.keyboard.type(typed)
  await expect(page.getByRole('option', { selected: true })).toContainText(name)
  await press(page, 'Enter')
}

async function markSentence(page: Page, number: number) {
  await expect(article(page)).toBeFocused()
  await press(page, '.', 'm')
  await expect(wording(page)).toBeFocused()
  await page.keyboard.insertText(`The claim of sentence ${number}`)
  await press(page, 'Escape')
  await expect(article(page)).toBeFocused()
}

test('a whole check by keyboard alone', async ({ page, machine, complaints }) => {
  await test.step('an article is pasted', async () => {
    await page.goto(await machine.start())
    await expect(page.getByRole('heading', { level: 1, name: say('action.go.library') })).toBeVisible()
    await press(page, 'ControlOrMeta+Shift+v')
    await expect(page.getByRole('dialog').getByRole('textbox')).toBeFocused()
    await page.keyboard.insertText(BRIDGE.text)
    await press(page, 'ControlOrMeta+Enter')
    await expect(page.getByRole('heading', { level: 1, name: BRIDGE.title })).toBeVisible()
  })

  await test.step('three sentences are marked, and put into words', async () => {
    await expect(article(page)).toBeFocused()
    await press(page, '.', '.')
    for (const number of [1, 2, 3]) await markSentence(page, number)
    await claimsChecked(page, 0, 3)
  })

  await test.step('the edges are moved by words', async () => {
    await press(page, '[', ']', 'Shift+{', 'Shift+}')
  })

  await test.step('a source with its words is added', async () => {
    await press(page, 's')
    const form = page.getByRole('form', { name: say('action.citation.add') })
    await expect(form.getByRole('combobox').first()).toBeFocused()
    await page.keyboard.insertText('https://example.org/record/12')
    const quote = form.getByLabel(say('desk.quote'))
    await tabTo(page, quote)
    await page.keyboard.insertText('Closed since 3 March.')
    const title = form.getByLabel(say('desk.source-title'), { exact: true })
    await tabTo(page, title, 'Shift+Tab')
    await page.keyboard.insertText('City record no. 12')
    await tabTo(page, form.getByRole('button', { name: say('desk.add-new-source') }))
    await press(page, 'Enter')
    await expect(form).toBeHidden()
    await press(page, 'Escape', 'c')
    await expect(page.getByRole('button', { name: 'City record no. 12' })).toBeFocused()
    await press(page, 'Escape')
  })

  await test.step('a rating by its number, and why; checked, and on to the next', async () => {
    await press(page, '1')
    await expect(why(page)).toBeFocused()
    await page.keyboard.insertText('The record says so.')
    await press(page, 'ControlOrMeta+Enter')
    await claimsChecked(page, 1, 3)
  })

  await test.step('a rating by typing', async () => {
    await press(page, 'Escape', 'j')
    await press(page, 'r')
    const first = page.getByRole('option').first()
    await expect(first).toBeVisible()
    await press(page, 'ArrowDown', 'Enter')
    await expect(why(page)).toBeFocused()
    await page.keyboard.insertText('Weighed against the record.')
    await press(page, 'ControlOrMeta+Enter')
    await claimsChecked(page, 2, 3)
  })

  await test.step('jumps to the wording and to the reason', async () => {
    await press(page, 'Escape', 'j', 'w')
    await expect(wording(page)).toBeFocused()
    await press(page, 'Escape', 'y')
    await expect(why(page)).toBeFocused()
    await press(page, 'Escape')
    await expect(article(page)).toBeFocused()
  })

  await test.step('the palette acts on what is selected', async () => {
    await press(page, 'Escape', '.', '.')
    const before = await page.evaluate(() => getSelection()?.toString())
    await press(page, 'ControlOrMeta+k', 'Escape')
    await expect(article(page)).toBeFocused()
    await expect.poll(() => page.evaluate(() => getSelection()?.toString())).toBe(before)
    await find(page, 'ControlOrMeta+k', say('action.claim.mark'), say('action.claim.mark'))
    await expect(wording(page)).toBeFocused()
    await press(page, 'Escape')
    await claimsChecked(page, 2, 4)
    await press(page, 'ControlOrMeta+z')
    await claimsChecked(page, 2, 3)
  })

  await test.step('nothing to check here, and back', async () => {
    await press(page, '.', '0')
    await expect(page.getByText(say('desk.skipped', { count: 1 }))).toBeAttached()
    await press(page, '0')
    await expect(page.getByText(say('desk.unskipped', { count: 1 }))).toBeAttached()
  })

  await test.step('the report is exported', async () => {
    const download = page.waitForEvent('download')
    await press(page, 'ControlOrMeta+e')
    const file = path.join(machine.folder, 'report.html')
    await (await download).saveAs(file)
    expect(readFileSync(file, 'utf8')).toContain('The record says so.')
  })

  expect(complaints).toEqual([])
})
