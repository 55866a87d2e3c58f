import { expect, type Page } from '@playwright/test'
import { DeskPage } from './desk-page.ts'

/** Pastes an article and waits until it stands on the desk. */
export async function importByPaste(page: Page, text: string, title: string): Promise<DeskPage> {
  await page.getByRole('button', { name: /^Paste text/ }).click()
  const dialog = page.getByRole('dialog', { name: 'Import articles' })
  await dialog.getByRole('textbox').fill(text)
  await dialog.getByRole('button', { name: 'Import the text' }).click()
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible()
  // The title comes before the words: until they stand, keys of the desk have nobody to do them.
  await expect(page.getByRole('article')).toBeVisible()
  return new DeskPage(page)
}

export const go = (page: Page, screen: 'Library' | 'Desk' | 'Drafts' | 'Sources' | 'Reports' | 'Settings') =>
  page.getByRole('navigation').getByRole('button', { name: screen }).click()
