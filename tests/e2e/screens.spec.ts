import type { Page } from '@playwright/test'
import { DeskPage } from './support/desk-page.ts'
import { go, importByPaste } from './support/library-page.ts'
import { BRIDGE } from './support/stories.ts'
import { expect, expectAccessible, THEMES, test } from './support/test.ts'

async function useTheme(page: Page, theme: (typeof THEMES)[number]) {
  await go(page, 'Settings')
  await page.getByRole('radiogroup', { name: 'Theme' }).getByText(theme, { exact: false }).click()
  await expect(page.locator('html')).toHaveAttribute('data-theme', theme)
}

/** A desk with claims in every state that a screen shows differently. */
async function fillDesk(page: Page) {
  const desk = await importByPaste(page, BRIDGE.text, BRIDGE.title)
  await desk.mark('14 months of repairs')
  await desk.addSource({
    text: 'https://example.org/record/12',
    title: 'City record no. 12',
    quote: 'Closed since 3 March.',
  })
  await desk.rate('1', 'The closing order.')
  await desk.mark(
    'Kessel bridge in the old town of Varnholm reopened to traffic on Monday, 14 months after inspectors found cracks',
  )
  await desk.rate('5', 'It reopened on Sunday.')
  await desk.mark('reopened to traffic')
  await desk.select('The opposition disputes the figure.')
  await page.keyboard.press('0')
  return desk
}

for (const theme of THEMES)
  test(`every screen is accessible and keeps the content policy in the ${theme} theme`, async ({
    page,
    machine,
    complaints,
  }) => {
    test.slow()
    await page.goto(await machine.start())
    await expectAccessible(page, `${theme}: empty library`)
    await useTheme(page, theme)
    await expectAccessible(page, `${theme}: settings`)
    await page.getByRole('button', { name: /“Library”, now/ }).click()
    await expectAccessible(page, `${theme}: new keys are asked for`)
    await page.keyboard.press('m')
    await expect(page.getByRole('alert')).toBeVisible()
    await expectAccessible(page, `${theme}: keys that another action has`)
    await page.keyboard.press('Escape')
    await expect(page.getByRole('alert')).toBeHidden()
    for (const [screen, words] of [
      ['Sources', 'empty sources'],
      ['Reports', 'reports without an article'],
      ['Desk', 'desk without an article'],
    ] as const) {
      await go(page, screen)
      await expectAccessible(page, `${theme}: ${words}`)
    }
    await go(page, 'Library')
    await page.getByRole('button', { name: /^Paste text/ }).click()
    await expectAccessible(page, `${theme}: import dialog`)
    await page.keyboard.press('Escape')

    const desk = await fillDesk(page)
    await expectAccessible(page, `${theme}: desk with a claim chosen`)
    for (const [key, role, words] of [
      ['f', 'dialog', 'filters'],
      ['r', 'listbox', 'ratings to find'],
      ['Control+k', 'listbox', 'palette'],
    ] as const) {
      await page.keyboard.press(key)
      await expect(page.getByRole(role)).toBeVisible()
      await expectAccessible(page, `${theme}: ${words}`)
      await page.keyboard.press('Escape')
      await expect(page.getByRole(role)).toBeHidden()
      await expect(desk.article).toBeFocused()
    }
    await page.keyboard.press('Control+k')
    await page.keyboard.type('zzzz')
    await expect(page.getByText('Nothing fits')).toBeVisible()
    await expectAccessible(page, `${theme}: a palette that finds nothing`)
    await page.keyboard.press('Escape')
    await expect(desk.article).toBeFocused()
    // The words go over two lines: the middle of both lies on neither.
    const place = await desk.article.getByText('reopened to traffic', { exact: true }).evaluate((words) => {
      const { left, top, width, height } = words.getClientRects()[0] ?? words.getBoundingClientRect()
      return { x: left + width / 2, y: top + height / 2 }
    })
    await page.mouse.click(place.x, place.y)
    await expect(page.getByRole('listbox')).toBeVisible()
    await expectAccessible(page, `${theme}: claims over one another`)
    await page.keyboard.press('Escape')
    await page.keyboard.press('s')
    await expect(page.getByRole('listbox')).toBeVisible()
    await expectAccessible(page, `${theme}: sources to choose from`)
    await page.keyboard.press('Escape')
    await expect(page.getByRole('listbox')).toBeHidden()
    await expectAccessible(page, `${theme}: adding a source`)
    await desk.page.getByRole('form', { name: 'Add a source' }).getByRole('button', { name: 'Cancel' }).click()
    await page.keyboard.press('Shift+?')
    await expect(page.getByRole('dialog', { name: 'Shortcuts' })).toBeVisible()
    await expectAccessible(page, `${theme}: shortcuts`)
    await page.keyboard.press('Escape')

    await go(page, 'Library')
    await expectAccessible(page, `${theme}: library`)
    await go(page, 'Sources')
    await page.getByText('City record no. 12').first().click()
    await expectAccessible(page, `${theme}: a source`)
    await go(page, 'Reports')
    await expect(page.frameLocator('iframe').getByRole('heading', { level: 1 })).toBeVisible()
    await expectAccessible(page, `${theme}: report`)
    expect(complaints).toEqual([])
  })

for (const width of [1280, 1000, 700])
  test(`nothing is wider than a window of ${width} pixels`, async ({ page, machine }) => {
    await page.setViewportSize({ width, height: 800 })
    await page.goto(await machine.start())
    await importByPaste(page, BRIDGE.text, BRIDGE.title)
    await new DeskPage(page).mark('14 months of repairs')
    for (const screen of ['Desk', 'Library', 'Sources', 'Reports', 'Settings'] as const) {
      await go(page, screen)
      await expect(page.getByRole('main')).toBeVisible()
      expect(await page.evaluate(() => document.documentElement.scrollWidth), screen).toBeLessThanOrEqual(width)
    }
  })

test('a claim in the text is announced with its wording, rating and state, and leads to its card and back', async ({
  page,
  machine,
}) => {
  await page.goto(await machine.start())
  const desk = await importByPaste(page, BRIDGE.text, BRIDGE.title)
  await desk.mark('built in 1887')
  await desk.rate('5', 'Built in 1888.')
  const inText = page.getByRole('article').getByRole('button', { name: 'Claim 1, False, Checked: built in 1887' })
  await expect(inText).toBeVisible()
  await inText.focus()
  await page.keyboard.press('Enter')
  await expect(page.getByLabel('Wording of the claim')).toHaveValue('built in 1887')
})
