import { go } from './support/library-page.ts'
import { expect, expectAccessibleInBoth, test } from './support/test.ts'

test('what the app holds of others can be read in it, each with its licence', async ({ page, machine, complaints }) => {
  await page.goto(await machine.start())
  await go(page, 'Settings')
  await page.getByRole('button', { name: 'Read the licences' }).press('Enter')
  const dialog = page.getByRole('dialog', { name: 'Licences of others' })
  await expect(dialog).toContainText(/react-aria-components [\d.]+ \(Apache-2\.0\)/)
  await expect(dialog).toContainText('SIL OPEN FONT LICENSE')
  await expectAccessibleInBoth(page, 'the licences')
  await page.keyboard.press('Escape')
  await expect(page.getByRole('button', { name: 'Read the licences' })).toBeFocused()
  expect(complaints).toEqual([])
})
