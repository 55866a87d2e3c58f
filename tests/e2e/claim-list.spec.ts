import { AxeBuilder } from '@axe-core/playwright'
import { importByPaste } from './support/library-page.ts'
import { BRIDGE } from './support/stories.ts'
import { expect, THEMES, test } from './support/test.ts'

test('the claims are filtered and gone through by keys alone, and all come back', async ({ page, machine }) => {
  test.slow()
  await page.goto(await machine.start())
  const desk = await importByPaste(page, BRIDGE.text, BRIDGE.title)
  await desk.mark('built in 1887')
  await desk.rate('1', 'The plate says so.')
  await desk.mark('reopened to traffic')
  await desk.mark('18 percent')
  await desk.rate('5', 'It was 8.')
  await page.keyboard.press('Escape')

  await page.keyboard.press('f')
  const choices = page.getByRole('dialog', { name: 'Filter and sort' })
  await expect(choices.getByRole('checkbox', { name: /^False/ })).toBeFocused()
  await page.keyboard.press('Space')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Space')
  await page.keyboard.press('Escape')
  await expect(choices).toBeHidden()
  const rail = page.getByRole('navigation', { name: 'Claims' })
  await expect(rail.getByText('2 of 3 claims')).toBeVisible()
  await expect(rail.locator('[data-claim-card]')).toHaveCount(2)

  await page.keyboard.press('j')
  const first = await desk.inspector.getAttribute('aria-label')
  await page.keyboard.press('j')
  await expect(desk.inspector).not.toHaveAttribute('aria-label', first ?? '')
  await page.keyboard.press('j')
  await expect(desk.inspector).toHaveAttribute('aria-label', first ?? '')

  await page.keyboard.press('f')
  await choices.getByRole('button', { name: 'Show all claims' }).press('Enter')
  await page.keyboard.press('Escape')
  await expect(rail.locator('[data-claim-card]')).toHaveCount(3)
})

for (const theme of THEMES)
  test(`filters and order are accessible in the ${theme} theme`, async ({ page, machine, complaints }) => {
    await page.goto(await machine.start())
    const desk = await importByPaste(page, BRIDGE.text, BRIDGE.title)
    await desk.mark('built in 1887')
    await page.keyboard.press('Escape')
    await page.evaluate((name) => {
      document.documentElement.dataset.theme = name
    }, theme)
    await page.keyboard.press('f')
    const choices = page.getByRole('dialog', { name: 'Filter and sort' })
    await page.keyboard.press('Space')
    await expect(choices.getByText('1 of 1 claim')).toBeVisible()
    const { violations } = await new AxeBuilder({ page }).setLegacyMode().include('[role=dialog]').analyze()
    expect(
      violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`),
    ).toEqual([])
    await page.keyboard.press('Escape')
    const listed = await new AxeBuilder({ page }).setLegacyMode().include('nav[aria-label=Claims]').analyze()
    expect(listed.violations.map(({ id }) => id)).toEqual([])
    expect(complaints).toEqual([])
  })
