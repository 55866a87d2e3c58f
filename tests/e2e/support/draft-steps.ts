import { expect, type Page } from '@playwright/test'
import type { DeskPage } from './desk-page.ts'

/** Where a draft is added. */
export const dialog = (page: Page) => page.getByRole('dialog', { name: /^Add draft \d+$/ })
export const field = (page: Page) => dialog(page).getByRole('textbox', { name: 'Or paste its text' })

/** Marks sentences of the article by key, counted from 1, and has each of them checked. */
export async function checkSentences(page: Page, desk: DeskPage, sentences: readonly number[]): Promise<void> {
  let at = 0
  for (const sentence of sentences) {
    for (; at < sentence; at++) await page.keyboard.press('.')
    await page.keyboard.press('m')
    await expect(page.getByLabel('Wording of the claim')).toBeFocused()
    await page.keyboard.press('Escape')
    await desk.rate('1', 'The rescue service’s bulletin says so.')
  }
  await desk.checkedOf(sentences.length, sentences.length)
}

/** Opens the dialog by key and puts a text in. */
export async function paste(page: Page, text: string): Promise<void> {
  await page.keyboard.press('d')
  await expect(field(page)).toBeFocused()
  await page.keyboard.insertText(text)
}

/** Goes on by Tab until a button with these words has the focus. */
export async function tabTo(page: Page, name: RegExp): Promise<void> {
  const isThere = () =>
    page.evaluate(
      ([source, flags]) =>
        new RegExp(source ?? '', flags).test(document.activeElement?.closest('button')?.textContent ?? ''),
      [name.source, name.flags],
    )
  for (let steps = 0; steps < 60 && !(await isThere()); steps++) await page.keyboard.press('Tab')
  expect(await isThere()).toBe(true)
}
