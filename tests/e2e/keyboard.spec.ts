import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type { Locator, Page } from '@playwright/test'
import { say, speak } from '../../core/messages/message.ts'
import type { Language } from '../../core/model/preferences.ts'
import { SCRIPT_ARTICLES, textOf } from '../fixtures/scripts.ts'
import { BRIDGE } from './support/stories.ts'
import { expect, test } from './support/test.ts'

// No mouse in this file: everything is done as somebody who has none would do it. What is on the screen is found by the
// sentences of the language that is spoken, so that the same check is done in every one of them.

/** What a checker reads and writes in one language. */
interface Check {
  readonly language: Language
  readonly article: { readonly title: string; readonly text: string }
  readonly wording: (number: number) => string
  readonly source: { readonly title: string; readonly quote: string }
  readonly why: readonly [first: string, second: string]
}

const arabic = SCRIPT_ARTICLES.find(({ language }) => language === 'ar')
if (!arabic) throw new Error('There is no Arabic article.')

const CHECKS: readonly Check[] = [
  {
    language: 'en',
    article: BRIDGE,
    wording: (number) => `The claim of sentence ${number}`,
    source: { title: 'City record no. 12', quote: 'Closed since 3 March.' },
    why: ['The record says so.', 'Weighed against the record.'],
  },
  {
    language: 'ar',
    article: { title: arabic.title, text: textOf(arabic) },
    wording: (number) => `ادعاء الجملة رقم ${number}`,
    source: { title: 'سجل المدينة رقم 12', quote: 'مغلق منذ 3 مارس.' },
    why: ['هذا ما يقوله السجل.', 'قورن بالسجل.'],
  },
]

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

const selected = (page: Page) => page.evaluate(() => getSelection()?.toString() ?? '')

/** Marks the next sentence; its words. */
async function markSentence(page: Page, words: string): Promise<string> {
  await expect(article(page)).toBeFocused()
  await press(page, '.')
  const sentence = await selected(page)
  await press(page, 'm')
  await expect(wording(page)).toBeFocused()
  await expect(wording(page)).toHaveValue(sentence)
  await press(page, 'ControlOrMeta+a')
  await page.keyboard.insertText(words)
  await press(page, 'Escape')
  await expect(article(page)).toBeFocused()
  return sentence
}

test.afterEach(() => speak('en'))

for (const check of CHECKS) {
  const { language } = check
  test(`a whole check by keyboard alone, in ${language}`, async ({ page, machine, complaints }) => {
    test.slow()
    await test.step('an article is pasted', async () => {
      const home = path.join(machine.folder, 'home')
      mkdirSync(home, { recursive: true })
      writeFileSync(path.join(home, 'preferences.json'), JSON.stringify({ language }))
      await page.goto(await machine.start())
      await expect(page.locator('html')).toHaveAttribute('lang', language)
      await expect(page.locator('html')).toHaveAttribute('dir', language === 'ar' ? 'rtl' : 'ltr')
      await speak(language)
      await expect(page.getByRole('heading', { level: 1, name: say('action.go.library') })).toBeVisible()
      await press(page, 'ControlOrMeta+Shift+v')
      await expect(page.getByRole('dialog').getByRole('textbox')).toBeFocused()
      await page.keyboard.insertText(check.article.text)
      await press(page, 'ControlOrMeta+Enter')
      await expect(page.getByRole('heading', { level: 1, name: check.article.title })).toBeVisible()
    })

    await test.step('three sentences are marked, and put into words', async () => {
      await expect(article(page)).toBeFocused()
      await press(page, '.', '.')
      const sentences = new Set<string>()
      for (const number of [1, 2, 3]) sentences.add(await markSentence(page, check.wording(number)))
      expect(sentences.size).toBe(3)
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
      await page.keyboard.insertText(check.source.quote)
      const title = form.getByLabel(say('desk.source-title'), { exact: true })
      await tabTo(page, title, 'Shift+Tab')
      await page.keyboard.insertText(check.source.title)
      await tabTo(page, form.getByRole('button', { name: say('desk.add-new-source') }))
      await press(page, 'Enter')
      await expect(form).toBeHidden()
      await press(page, 'Escape', 'c')
      await expect(page.getByRole('button', { name: check.source.title })).toBeFocused()
      await press(page, 'Escape')
    })

    await test.step('a rating by its number, and why; checked, and on to the next', async () => {
      await press(page, '1')
      await expect(why(page)).toBeFocused()
      await page.keyboard.insertText(check.why[0])
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
      await page.keyboard.insertText(check.why[1])
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
      const before = await selected(page)
      await press(page, 'ControlOrMeta+k', 'Escape')
      await expect(article(page)).toBeFocused()
      await expect.poll(() => selected(page)).toBe(before)
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
      expect(readFileSync(file, 'utf8')).toContain(check.why[0])
    })

    expect(complaints).toEqual([])
  })
}
