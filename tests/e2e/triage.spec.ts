import { importByPaste } from './support/library-page.ts'
import { BATHS } from './support/long-article.ts'
import { expect, expectAccessible, test } from './support/test.ts'

test('an article of 40 claims is cleared without touching the mouse', async ({ page, machine }) => {
  test.setTimeout(180_000)
  await page.goto(await machine.start())
  await importByPaste(page, BATHS.text, BATHS.title)
  const keys = page.keyboard
  const bar = page.getByRole('region', { name: 'Triage' })
  const article = page.getByRole('article')
  await expect(article).toBeFocused()
  await page.evaluate(() => {
    for (const kind of ['pointerdown', 'mousedown', 'click'] as const)
      window.addEventListener(kind, () => document.body.setAttribute('data-pointed', ''), true)
  })

  await keys.press('t')
  await expect(bar).toContainText('Sentence 1 of 41, not looked at')
  await expect(bar).toContainText('0 of 41 done')
  await keys.press('0')
  for (const [index, sentence] of BATHS.sentences.entries()) {
    await expect(bar).toContainText(`Sentence ${index + 2} of 41, not looked at`)
    await keys.press('m')
    await expect(page.getByLabel('Wording of the claim')).toHaveValue(sentence)
    await expect(page.getByLabel('Wording of the claim')).toBeFocused()
    await keys.press('Escape')
    await expect(article).toBeFocused()
    await keys.press(String((index % 6) + 1))
    await expect(page.getByRole('textbox', { name: 'Why' })).toBeFocused()
    await keys.insertText('The county’s own figures say so.')
    await keys.press('ControlOrMeta+Enter')
  }
  const end = page.getByRole('region', { name: 'Everything has been looked at and checked.' })
  await expect(end).toBeFocused()
  await expect(end).toContainText('41 sentences looked at')
  await expect(end).toContainText('40 claims checked')
  await expect(page.getByRole('main').getByText('40 of 40 claims checked')).toBeVisible()
  await expect(page.locator('[data-pointed]')).toHaveCount(0)
  await expectAccessible(page, 'the end of triage')
})

for (const theme of ['paper', 'light', 'dark'] as const)
  test(`triage breaks no accessibility rule in the ${theme} theme`, async ({ page, machine }) => {
    await page.goto(await machine.start())
    const desk = await importByPaste(page, BATHS.text, BATHS.title)
    await page.evaluate((name) => {
      document.documentElement.dataset.theme = name
    }, theme)
    await desk.mark('cost 310,000 crowns to mend'.replace('310,000', '310000'))
    await page.keyboard.press('t')
    await expect(page.getByRole('region', { name: 'Triage' })).toContainText('Claim 1, to check')
    await expectAccessible(page, 'a claim at hand')
    await page.keyboard.press('n')
    await expectAccessible(page, 'a sentence at hand')
  })
