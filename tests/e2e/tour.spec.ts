import { DeskPage } from './support/desk-page.ts'
import { importByPaste } from './support/library-page.ts'
import { BRIDGE } from './support/stories.ts'
import { expect, expectAccessible, THEMES, test } from './support/test.ts'
import { expectSoundTree } from './support/tree.ts'

test('a newcomer takes the tour by doing, with keys alone, and meets it never again unasked', async ({
  page,
  machine,
}) => {
  await page.goto(await machine.start())
  const desk = await importByPaste(page, BRIDGE.text, BRIDGE.title)
  const tour = page.getByRole('region', { name: 'Tour', exact: true })
  const keys = page.keyboard
  await tour.getByRole('button', { name: 'Take the tour' }).focus()
  await keys.press('Enter')
  await expect(tour).toContainText('Step 1 of 5')
  await expect(desk.article).toBeFocused()

  await keys.press('.')
  await keys.press('m')
  await expect(tour).toContainText('Step 2 of 5')
  await expect(page.getByLabel('Wording of the claim')).toBeFocused()
  await keys.press('ControlOrMeta+a')
  await keys.insertText('The bridge is open again.')
  await keys.press('Escape')
  await expect(tour.getByText('Put the claim in one sentence')).toContainText('done')
  await desk.addSource({ text: 'https://bridge.example/opening', title: 'The town’s notice', quote: 'It opens.' })
  await expect(tour).toContainText('Step 3 of 5')
  await page.keyboard.press('Escape')
  await keys.press('1')
  await expect(desk.why).toBeFocused()
  await keys.insertText('The notice says so.')
  await keys.press('Escape')
  await expect(tour).toContainText('Step 4 of 5')
  await keys.press('n')
  await expect(tour).toContainText('Step 5 of 5')
  await keys.press('ControlOrMeta+k')
  await expect(page.getByRole('dialog')).toBeVisible()
  await keys.press('Escape')
  await expect(tour.getByText('Find anything by typing')).toContainText('done')
  await keys.press('ControlOrMeta+5')
  await expect(page.getByText('The tour is over.').first()).toBeVisible()

  await page.reload()
  await page.getByRole('navigation').getByRole('button', { name: 'Library' }).click()
  await page.getByRole('button', { name: BRIDGE.title }).first().click()
  await expect(desk.article).toBeFocused()
  await expect(tour).toBeHidden()
})

test('the tour is found again in the palette and in the settings, and opens the sample when the desk is empty', async ({
  page,
  machine,
}) => {
  await page.goto(await machine.start())
  const tour = page.getByRole('region', { name: 'Tour', exact: true })
  await page.getByRole('navigation').getByRole('button', { name: 'Settings' }).click()
  await page.getByRole('button', { name: 'Take the tour', exact: true }).click()
  await expect(page.getByRole('heading', { level: 1, name: /^Hallin ferry sails again/ })).toBeVisible()
  await expect(tour).toContainText('Step 1 of 5')
  await tour.getByRole('button', { name: 'Skip the tour' }).click()
  await expect(tour).toBeHidden()

  await page.keyboard.press('ControlOrMeta+k')
  await page.keyboard.insertText('tour')
  await expect(page.getByRole('option', { name: /Take the tour/ })).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(tour).toContainText('Step 1 of 5')
  await page.keyboard.press('Escape')
  await expect(tour).toBeHidden()
})

test('the tour is taken over the sample too, whose claims are half checked already', async ({ page, machine }) => {
  await page.goto(await machine.start())
  await page.getByRole('button', { name: 'Open the sample' }).click()
  const desk = new DeskPage(page)
  const tour = page.getByRole('region', { name: 'Tour', exact: true })
  await tour.getByRole('button', { name: 'Take the tour' }).click()
  await expect(tour).toContainText('Step 1 of 5')
  await desk.mark('“This is a promise kept,” said Odile Brannock', 'Odile Brannock said it.')
  await expect(tour).toContainText('Step 2 of 5')
  await desk.citeKnown('The Petrel returns on 22 September')
  await expect(tour).toContainText('Step 3 of 5')
  await desk.rate('1', 'The page quotes her.')
  await expect(tour).toContainText('Step 4 of 5')
  await desk.checkedOf(9, 15)
  await page.keyboard.press('n')
  await expect(tour).toContainText('Step 5 of 5')
})

for (const theme of THEMES)
  for (const [name, width, height] of [
    ['beside the text', 1280, 800],
    ['in a small window', 640, 400],
  ] as const)
    test(`each step is accessible in the ${theme} theme, ${name}`, async ({ page, machine }) => {
      await page.setViewportSize({ width, height })
      await page.goto(await machine.start())
      const desk = await importByPaste(page, BRIDGE.text, BRIDGE.title)
      await page.evaluate((chosen) => {
        document.documentElement.dataset.theme = chosen
      }, theme)
      const tour = page.getByRole('region', { name: 'Tour', exact: true })
      await expectAccessible(page, 'the offer')
      await tour.getByRole('button', { name: 'Take the tour' }).click()
      await expect(desk.article).toBeFocused()
      await page.keyboard.press('.')
      for (const step of [1, 2, 3, 4, 5]) {
        await expect(tour).toContainText(`Step ${step} of 5`)
        await expectAccessible(page, `step ${step}`)
        await expectSoundTree(page, `step ${step}`)
        if (step < 5) await tour.getByRole('button', { name: 'Next' }).click()
      }
      await tour.getByRole('button', { name: 'Done' }).click()
      await expect(desk.article).toBeFocused()
    })
