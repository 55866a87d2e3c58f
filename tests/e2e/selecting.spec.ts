import type { Page } from '@playwright/test'
import { importByPaste } from './support/library-page.ts'
import { BRIDGE } from './support/stories.ts'
import { expect, expectAccessible, test } from './support/test.ts'

const held = (page: Page, name: RegExp) => page.getByRole('region', { name })
const wording = (page: Page) => page.getByLabel('Wording of the claim')

test('several passages become one claim by mouse: Ctrl and drag holds them, M marks them', async ({
  page,
  machine,
  complaints,
}) => {
  await page.goto(await machine.start())
  const desk = await importByPaste(page, BRIDGE.text, BRIDGE.title)
  await desk.select('ost €3.2 mil')
  const tools = page.getByRole('toolbar', { name: 'Selected words' })
  await expect(tools.getByRole('button', { name: 'Hold' })).toBeVisible()
  await page.keyboard.down('Control')
  await desk.select('planned for €4 million.')
  await desk.select('built in 1887')
  await page.keyboard.up('Control')
  await expect(held(page, /^3 passages held$/)).toBeVisible()
  await expectAccessible(page, 'passages held')
  await page.keyboard.press('m')
  await expect(wording(page)).toHaveValue('cost €3.2 million … planned for €4 million … built in 1887')
  await expect(held(page, /held$/)).toBeHidden()
  await page.keyboard.press('Escape')
  await page.keyboard.press('Control+z')
  await expect(page.getByText('of 0 claims checked')).toBeVisible()
  expect(complaints).toEqual([])
})

test('every identical phrase is marked as one claim once its places were counted', async ({ page, machine }) => {
  await page.goto(await machine.start())
  const desk = await importByPaste(page, BRIDGE.text, BRIDGE.title)
  await desk.select('The bridge')
  await page.keyboard.press('Shift+M')
  await expect(held(page, /^Marks 3 places as one claim$/)).toBeVisible()
  await page.keyboard.press('m')
  await expect(wording(page)).toHaveValue('the bridge')
  await expect(page.getByRole('article').locator('mark', { hasText: /^the bridge$/i })).toHaveCount(3)
})

test('clicks select words, sentences and paragraphs; dragging goes on by as much', async ({ page, machine }) => {
  await page.goto(await machine.start())
  const desk = await importByPaste(page, BRIDGE.text, BRIDGE.title)
  const selected = () => page.evaluate(() => getSelection()?.toString())
  const point = (words: string) =>
    desk.article.evaluate((article, sought) => {
      const walker = document.createTreeWalker(article, NodeFilter.SHOW_TEXT)
      for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
        const at = node.data.indexOf(sought)
        if (at < 0) continue
        const range = document.createRange()
        range.setStart(node, at)
        range.setEnd(node, at + sought.length)
        const { left, top, width, height } = range.getBoundingClientRect()
        return { x: left + width / 2, y: top + height / 2 }
      }
      throw new Error(`The article does not say “${sought}”.`)
    }, words)
  const figure = await point('€3.2')
  const within = await point('according')
  const later = await point('finished')
  await page.mouse.dblclick(figure.x, figure.y)
  expect(await selected()).toBe('€3.2')
  await page.mouse.click(within.x, within.y, { clickCount: 3 })
  expect(await selected()).toBe(
    'The repairs cost €3.2 million, according to the building office, which had planned for €4 million.',
  )
  await page.mouse.click(within.x, within.y, { clickCount: 4 })
  expect(await selected()).toMatch(/^The repairs cost .* The opposition disputes the figure\.$/)

  await page.mouse.move(within.x, within.y)
  for (const clickCount of [1, 2, 3]) {
    await page.mouse.down({ clickCount })
    if (clickCount < 3) await page.mouse.up({ clickCount })
  }
  await page.mouse.move(later.x, later.y, { steps: 3 })
  await page.mouse.up({ clickCount: 3 })
  expect(await selected()).toMatch(/^The repairs cost .* who heads the office\.$/)
})

test('what a selection is widened to is chosen in the settings, and Alt draws exactly', async ({ page, machine }) => {
  await page.goto(await machine.start())
  const desk = await importByPaste(page, BRIDGE.text, BRIDGE.title)
  const selected = () => page.evaluate(() => getSelection()?.toString())
  await desk.select('ost €3.2 mil')
  expect(await selected()).toBe('cost €3.2 million')
  // On words that are selected the mouse would drag them away.
  await page.keyboard.press('ArrowLeft')
  await page.keyboard.down('Alt')
  await desk.select('ost €3.2 mil')
  await page.keyboard.up('Alt')
  expect(await selected()).toBe('ost €3.2 mil')
  await page.getByRole('navigation').getByRole('button', { name: 'Settings' }).click()
  await page.getByRole('radio', { name: 'Whole sentences' }).click()
  await page.getByRole('navigation').getByRole('button', { name: 'Desk' }).click()
  // One comes back to the words that were selected; a click elsewhere lets go of them.
  await expect.poll(selected).toBe('ost €3.2 mil')
  await desk.article.getByText('The opposition disputes').click()
  await expect.poll(selected).toBe('')
  await desk.select('ost €3.2 mil')
  expect(await selected()).toBe('City says the work cost €3.2 million, a fifth less than planned')
})
