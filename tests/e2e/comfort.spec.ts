import type { Page } from '@playwright/test'
import { DeskPage } from './support/desk-page.ts'
import { go, importByPaste } from './support/library-page.ts'
import { BRIDGE } from './support/stories.ts'
import { expect, expectAccessible, test } from './support/test.ts'

/** A report long enough that most of it has never been on the screen. */
const LONG = {
  title: 'The ferry inquiry, day by day',
  text: [
    'The ferry inquiry, day by day',
    ...Array.from(
      { length: 240 },
      (_, day) =>
        `On day ${day + 1} the inquiry heard ${day + 3} witnesses about the ferry. ${'The harbour master said again that the gangway had been checked in the morning. '.repeat((day % 4) + 1)}`,
    ),
  ].join('\n\n'),
}

const openAgain = async (page: Page, title: string) => {
  await go(page, 'Library')
  await page.getByRole('row').filter({ hasText: title }).getByRole('button').first().click()
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible()
}

/** When the machine has taken in what is asked for with these words; called before the act, as the answer may come at once. */
const answered = (page: Page, words: RegExp) =>
  page.waitForResponse((response) => words.test(response.request().postData() ?? ''))

const shown = (page: Page, property: string) =>
  page.getByRole('article').evaluate((article, name) => getComputedStyle(article).getPropertyValue(name), property)

const lookPopover = async (page: Page) => {
  await page.getByRole('button', { name: 'How the text is set' }).click()
  return page.getByRole('dialog', { name: 'How the text is set' })
}

test('the text is set as the reader likes it, at once, by key too, and so it is after a restart', async ({
  page,
  machine,
}) => {
  await page.goto(await machine.start())
  await importByPaste(page, BRIDGE.text, BRIDGE.title)
  const popover = await lookPopover(page)
  await expectAccessible(page, 'the look of the text')
  const size = popover.getByRole('slider', { name: 'Text size' })
  await size.focus()
  await page.keyboard.press('ArrowRight')
  await expect(size).toHaveAttribute('aria-valuetext', '20 pixels')
  expect(await shown(page, 'font-size')).toBe('20px')
  await popover.getByRole('radio', { name: 'Sans' }).click()
  expect(await shown(page, 'font-family')).toContain('Inter')
  await popover.getByRole('slider', { name: 'Longest line' }).fill('48')
  await popover.getByRole('slider', { name: 'Line spacing' }).fill('2')
  expect(await shown(page, 'line-height')).toBe('40px')
  await page.keyboard.press('Escape')
  const larger = answered(page, /"size":22/)
  await page.keyboard.press('Control+Shift+Period')
  expect(await shown(page, 'font-size')).toBe('22px')
  await larger
  const smaller = answered(page, /"size":20/)
  await page.keyboard.press('Control+Shift+Comma')
  await expect.poll(() => shown(page, 'font-size')).toBe('20px')
  await smaller

  await machine.kill()
  await page.goto(await machine.start())
  await openAgain(page, BRIDGE.title)
  expect(await shown(page, 'font-size')).toBe('20px')
  expect(await shown(page, 'line-height')).toBe('40px')
  const again = await lookPopover(page)
  await again.getByRole('button', { name: 'As it was at first' }).click()
  expect(await shown(page, 'font-size')).toBe('19px')
})

test('an article is opened where it was left, with the words that were selected and the claim that was chosen', async ({
  page,
  machine,
}) => {
  await page.goto(await machine.start())
  const desk = await importByPaste(page, LONG.text, LONG.title)
  await desk.mark('On day 2 the inquiry heard 4 witnesses')
  const scroller = page.getByRole('article').locator('xpath=../../..')
  await scroller.evaluate((pane) => {
    pane.scrollTop = pane.scrollHeight * 0.55
  })
  // Until every part has its words, what stands above the screen takes its true height, and the place with it.
  await expect(page.locator('article [data-bare]')).toHaveCount(0)
  const topLine = () =>
    page.evaluate(() => {
      const pane = document.querySelector('article')?.closest('[style]')?.getBoundingClientRect()
      const at = pane && document.caretPositionFromPoint(pane.left + 120, pane.top + 60)
      return at ? `${at.offsetNode.textContent?.slice(0, 30)} ${at.offset}` : ''
    })
  // The claim that was marked stands near the beginning; these words stand where offsets have four figures and more.
  const remembered = answered(page, /"selection":\{"start":\d{4}/)
  await desk.select('On day 150 the inquiry heard 152 witnesses')
  await remembered
  const before = await topLine()
  expect(before).not.toBe('')

  await go(page, 'Settings')
  await go(page, 'Desk')
  await expect.poll(topLine).toBe(before)

  await machine.kill()
  await page.goto(await machine.start())
  await openAgain(page, LONG.title)
  await expect.poll(topLine).toBe(before)
  await expect(page.getByRole('region', { name: /^Claim 1/ })).toBeVisible()
  await expect
    .poll(() => page.evaluate(() => getSelection()?.toString()))
    .toBe('On day 150 the inquiry heard 152 witnesses')
})

test('the inspector keeps the width it was given, and two clicks on its edge put it back', async ({
  page,
  machine,
}) => {
  await page.goto(await machine.start())
  await importByPaste(page, BRIDGE.text, BRIDGE.title)
  const edge = page.getByRole('separator', { name: 'Width of the panes' })
  const first = await edge.getAttribute('aria-valuetext')
  await edge.focus()
  const kept = answered(page, /inspectorWidth/)
  await page.keyboard.press('ArrowLeft')
  await expect(edge).not.toHaveAttribute('aria-valuetext', first ?? '')
  const wider = (await edge.getAttribute('aria-valuetext')) ?? ''
  await kept
  await machine.kill()
  await page.goto(await machine.start())
  await openAgain(page, BRIDGE.title)
  await expect(edge).toHaveAttribute('aria-valuetext', wider)
  const window = page.viewportSize() ?? { width: 1280, height: 800 }
  await page.setViewportSize({ ...window, width: 1000 })
  await page.setViewportSize(window)
  await expect(edge).toHaveAttribute('aria-valuetext', wider)
  // So narrow that the inspector lies over the text: beside it again, it is as wide as before.
  await page.setViewportSize({ ...window, width: 700 })
  await expect(edge).toBeHidden()
  await page.setViewportSize(window)
  await expect(edge).toHaveAttribute('aria-valuetext', wider)
  await edge.dblclick({ position: { x: 0, y: 200 } })
  await expect(edge).toHaveAttribute('aria-valuetext', first ?? '')
})

test('words half written when the machine dies are here again, say so, and can be dropped', async ({
  page,
  machine,
}) => {
  await page.goto(await machine.start())
  const desk = await importByPaste(page, BRIDGE.text, BRIDGE.title)
  await desk.mark('14 months of repairs')
  const kept = answered(page, /I called the off/)
  await page.getByRole('textbox', { name: 'Add a note' }).pressSequentially('I called the off')
  await kept
  await machine.kill()
  await page.goto(await machine.start())
  await openAgain(page, BRIDGE.title)
  await page.getByRole('article').focus()
  await page.keyboard.press('j')
  const note = new DeskPage(page).inspector.getByRole('textbox', { name: 'Add a note' })
  await expect(note).toHaveValue('I called the off')
  await page.getByRole('button', { name: 'Drop them' }).click()
  await expect(note).toHaveValue('')
})

test('words half written in the record of a source are here again when the machine has died', async ({
  page,
  machine,
}) => {
  await page.goto(await machine.start())
  await importByPaste(page, BRIDGE.text, BRIDGE.title)
  const screens = page.getByRole('navigation', { name: 'Screens' })
  await screens.getByRole('button', { name: 'Sources' }).click()
  await page.getByRole('button', { name: 'New source' }).click()
  const kept = answered(page, /Port log/)
  await page.getByRole('textbox', { name: 'Publisher' }).pressSequentially('Port log')
  await kept
  await machine.kill()
  await page.goto(await machine.start())
  await screens.getByRole('button', { name: 'Sources' }).click()
  await page.getByRole('list', { name: 'All sources' }).getByRole('button').first().click()
  await expect(page.getByRole('textbox', { name: 'Publisher' })).toHaveValue('Port log')
  await expect(page.getByText('Words you had not finished are here again.').first()).toBeVisible()
})

test('the focus line lights the sentence that is read, and L turns it off again', async ({ page, machine }) => {
  await page.goto(await machine.start())
  await importByPaste(page, BRIDGE.text, BRIDGE.title)
  await page.getByRole('article').focus()
  await page.keyboard.press('l')
  const lit = () => page.evaluate(() => [...(CSS.highlights.get('read') ?? [])].length)
  await expect.poll(lit).toBe(1)
  await page.keyboard.press('l')
  await expect.poll(lit).toBe(0)
})
