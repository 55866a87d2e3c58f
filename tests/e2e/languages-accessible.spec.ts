import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type { Page } from '@playwright/test'
import { Language } from '../../core/model/preferences.ts'
import { BRIDGE } from './support/stories.ts'
import { expect, expectAccessible, THEMES, test } from './support/test.ts'
import { expectSoundTree } from './support/tree.ts'

async function expectSound(page: Page, words: string): Promise<void> {
  await expectAccessible(page, words)
  await expectSoundTree(page, words)
}

const SCREENS = [
  ['library', 'Control+Digit1'],
  ['sources', 'Control+Digit4'],
  ['report', 'Control+Digit5'],
  ['settings', 'Control+Comma'],
] as const

// Each language in one theme, in turn: every theme is walked through in English.
Language.options.forEach((language, turn) => {
  const theme = THEMES[turn % THEMES.length] ?? 'paper'
  test(`every screen is accessible in ${language}, by keys alone, in the ${theme} theme`, async ({ page, machine }) => {
    test.slow()
    const home = path.join(machine.folder, 'home')
    mkdirSync(home, { recursive: true })
    writeFileSync(path.join(home, 'preferences.json'), JSON.stringify({ language, theme }))
    await page.goto(await machine.start())
    const html = page.locator('html')
    await expect(html).toHaveAttribute('lang', language)
    await expect(html).toHaveAttribute('dir', language === 'ar' ? 'rtl' : 'ltr')
    await expect(html).toHaveAttribute('data-theme', theme)
    await expectSound(page, 'empty library')
    await page.keyboard.press('Control+Shift+KeyV')
    const dialog = page.getByRole('dialog')
    await expect(dialog).toBeVisible()
    await expectSound(page, 'import dialog')
    await dialog.getByRole('textbox').fill(BRIDGE.text)
    await dialog.getByRole('button').last().click()
    await expect(page.getByRole('heading', { level: 1, name: BRIDGE.title })).toBeVisible()

    await page.getByRole('article').focus()
    for (const key of ['Control+Home', '.', '.', '.', 'm']) await page.keyboard.press(key)
    await expect(page.locator('article mark')).not.toHaveCount(0)
    await page.keyboard.press('Escape')
    await page.keyboard.press('5')
    await page.keyboard.press('Escape')
    await expectSound(page, 'desk with a claim chosen')
    await page.keyboard.press('Shift+?')
    await expect(page.getByRole('dialog')).toBeVisible()
    await expectSound(page, 'shortcuts')
    await page.keyboard.press('Escape')
    await expect(page.getByRole('dialog')).toBeHidden()
    for (const [screen, keys] of SCREENS) {
      await page.keyboard.press(keys)
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
      await expectSound(page, screen)
    }
  })
})
