import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import type { Page } from '@playwright/test'
import { SCRIPT_ARTICLES, textOf } from '../fixtures/scripts.ts'
import { importByPaste } from './support/library-page.ts'
import { expect, test } from './support/test.ts'

const REAL = path.resolve(import.meta.dirname, '../../../shared/data/multi-format')

const selected = (page: Page) => page.evaluate(() => String(getSelection()))

/** What a key of the reports screen hands over, as text. */
async function exported(page: Page, document: string, format: string): Promise<string> {
  await page.getByRole('button', { name: new RegExp(`^${document}`) }).click()
  await page.getByRole('radio', { name: format }).click()
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: `Export as ${format}` }).click(),
  ])
  return readFileSync(await download.path(), 'utf8')
}

interface Placed {
  readonly text: string
  readonly anchorState: string
}
/** The words that the claims of an exported article lie on, each once: the claims stand in it, and what was done to them. */
const wordsOf = (json: string): string[] => {
  const found: string[] = []
  const visit = (value: unknown): void => {
    if (!value || typeof value !== 'object') return
    if ('placements' in value && 'wording' in value)
      for (const passages of Object.values(value.placements as Record<string, Placed[]>))
        for (const { text } of passages) found.push(text)
    for (const inner of Object.values(value)) visit(inner)
  }
  visit(JSON.parse(json))
  return [...new Set(found)]
}

for (const article of SCRIPT_ARTICLES)
  test(`${article.name}: read, moved in, selected, marked and exported`, async ({ page, machine }) => {
    const { title, paragraphs, word, inside, language, direction } = article
    await page.setViewportSize({ width: 1280, height: 800 })
    await page.goto(await machine.start())
    const desk = await importByPaste(page, textOf(article), title)
    await expect(desk.article).toHaveAttribute('lang', language)
    await expect(desk.article).toHaveAttribute('dir', direction)
    await expect(desk.article).toBeFocused()

    // By sentence.
    const sentence = paragraphs[0]?.at(-1) ?? ''
    await page.keyboard.press('.')
    for (const _ of paragraphs[0] ?? []) await page.keyboard.press('.')
    await expect.poll(() => selected(page)).toBe(sentence)
    await page.keyboard.press('m')
    await expect(page.getByLabel('Wording of the claim')).toHaveValue(sentence)
    await page.keyboard.press('Escape')
    await page.keyboard.press('Escape')

    // By character: the arrow that points the way of the script leads on, the other one back.
    await page.keyboard.press('ControlOrMeta+Home')
    const [on, back] = direction === 'rtl' ? ['ArrowLeft', 'ArrowRight'] : ['ArrowRight', 'ArrowLeft']
    await page.keyboard.press(`Shift+${on}`)
    const first = [...new Intl.Segmenter(language, { granularity: 'grapheme' }).segment(title)][0]?.segment ?? ''
    await expect.poll(() => selected(page)).toBe(first)
    await page.keyboard.press(`Shift+${back}`)
    await expect.poll(() => selected(page)).toBe('')

    // A word, drawn with the mouse from inside it and widened.
    await desk.select(word.slice(inside - 1, inside + 1))
    await page.keyboard.press('m')
    await expect(page.getByLabel('Wording of the claim')).toHaveValue(word)
    await page.keyboard.press('Escape')
    await page.screenshot({ path: test.info().outputPath(`${language}.png`) })

    await page.getByRole('navigation').getByRole('button', { name: 'Reports' }).click()
    const json = await exported(page, 'Everything', 'JSON')
    expect(wordsOf(json).toSorted()).toEqual([sentence, word].toSorted())
    const html = await exported(page, 'Reader report', 'Web page')
    const report = await page.context().newPage()
    await report.setContent(html)
    const text = report.getByRole('article').first()
    await expect(text).toHaveAttribute('lang', language)
    await expect(text).toHaveAttribute('dir', direction)
    const marked = await report.locator('article.text mark.passage').allTextContents()
    expect(marked.toSorted()).toEqual([sentence, word].toSorted())
  })

test('a real article in Arabic keeps its direction and gives back the words that were marked', async ({
  page,
  machine,
}) => {
  const file = path.join(REAL, 'ar-metrics.txt')
  test.skip(!existsSync(file), 'The real articles are not beside this folder.')
  const text = readFileSync(file, 'utf8')
  await page.goto(await machine.start())
  const title = text.split('\n').find((line) => line.trim()) ?? ''
  const desk = await importByPaste(page, text, title.trim())
  await expect(desk.article).toHaveAttribute('dir', 'rtl')
  await expect(desk.article).toHaveAttribute('lang', 'ar')
  for (let step = 0; step < 4; step++) await page.keyboard.press('.')
  const sentence = await selected(page)
  expect(sentence.length).toBeGreaterThan(0)
  await page.keyboard.press('m')
  await expect(page.getByLabel('Wording of the claim')).toBeFocused()
  await page.keyboard.press('Escape')
  await page.getByRole('navigation').getByRole('button', { name: 'Reports' }).click()
  expect(wordsOf(await exported(page, 'Everything', 'JSON'))).toEqual([sentence])
})
