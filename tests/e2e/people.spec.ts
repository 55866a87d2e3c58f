import { go, importByPaste } from './support/library-page.ts'
import { BRIDGE } from './support/stories.ts'
import { expect, expectAccessible, test } from './support/test.ts'

test('a desk of two: a colleague, house rules, an article assigned with a deadline, found in the list', async ({
  page,
  machine,
}) => {
  await page.goto(await machine.start())
  const desk = await importByPaste(page, BRIDGE.text, BRIDGE.title)
  await desk.mark('built in 1887', 'The bridge was built in 1887.')
  await desk.rate('1', 'The plate says so.')
  await desk.checkedOf(1, 1)

  await go(page, 'Settings')
  await page.getByRole('link', { name: 'People at this desk' }).click()
  const adding = page.getByRole('form', { name: 'Add a person' })
  await adding.getByRole('textbox', { name: 'Name' }).fill('Maya Chen')
  await adding.getByRole('combobox', { name: 'Role' }).fill('Research editor')
  await page.keyboard.press('Escape')
  await adding.getByRole('button', { name: 'Add a person' }).click()
  await expect(page.getByRole('button', { name: 'Retire Maya Chen' })).toBeVisible()
  const rules = page.getByRole('region', { name: 'House rules' })
  await rules.getByRole('button', { name: /no rule/ }).click()
  await page.getByRole('option', { name: '1 or more' }).click()
  await expect(rules.getByRole('button', { name: /1 or more/ })).toBeVisible()
  await expectAccessible(page, 'settings with people and rules')

  await go(page, 'Desk')
  await desk.checkedOf(0, 1)
  await expect(page.getByText('Still wanted: 1 more source').first()).toBeVisible()
  await page.getByRole('button', { name: 'All claims' }).click()
  await page.getByRole('button', { name: 'Details' }).click()
  const details = page.getByRole('dialog', { name: 'The article’s details' })
  await details.getByRole('button', { name: /Assigned to/ }).click()
  await page.getByRole('option', { name: /^Maya Chen/ }).click()
  await details.getByRole('textbox', { name: 'Deadline' }).fill('2020-01-01')
  await page.keyboard.press('Tab')
  await expectAccessible(page, 'details with whom it is assigned to')
  await details.getByRole('button', { name: 'Done' }).click()
  await expect(page.getByRole('button', { name: /overdue/ })).toBeVisible()

  await go(page, 'Library')
  const row = page.getByRole('row').filter({ hasText: BRIDGE.title })
  await expect(row).toContainText('Maya Chen')
  await expect(row).toContainText('overdue')
  await expect(row).toContainText('Checking')
  await expectAccessible(page, 'library with assigned articles')
  await expect(page.getByRole('button', { name: /^Mine/ })).toBeHidden()

  await row.getByRole('button', { name: BRIDGE.title, exact: true }).click()
  await page.getByRole('button', { name: /overdue/ }).click()
  await details.getByRole('button', { name: /Assigned to/ }).click()
  await page.getByRole('option', { name: /\(you\)/ }).click()
  await details.getByRole('button', { name: 'Done' }).click()
  await go(page, 'Library')
  await page.getByRole('button', { name: /^Mine/ }).click()
  await expect(row).toBeVisible()
})
