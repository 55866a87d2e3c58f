import type { Page } from '@playwright/test'
import type { UpdateState } from '../../core/contract-values.ts'
import { go } from './support/library-page.ts'
import { expect, expectAccessibleInBoth, test } from './support/test.ts'

const KNOWN: UpdateState = {
  release: {
    address: 'https://api.releases.example/repos/desk/tickmark/releases/latest',
    page: 'https://releases.example/desk/tickmark/releases/latest',
  },
  lookedAt: null,
  newer: null,
  isPutAway: false,
}
const NEWER: UpdateState = { ...KNOWN, lookedAt: '2026-03-01T09:30:00.000Z', newer: '9.0.0' }

/** The builds of the tests know no address: the machine's answers about versions are those of one that does. */
async function knowsAddress(page: Page): Promise<string[]> {
  const asked: string[] = []
  let known = KNOWN
  await page.route('**/call', async (route) => {
    const { method } = route.request().postDataJSON()
    if (!method.startsWith('updates.')) return route.continue()
    asked.push(method)
    if (method === 'updates.look') known = NEWER
    await route.fulfill({ json: { ok: true, value: known } })
  })
  return asked
}

test('a build that knows no address says so, and asks nobody', async ({ page, machine }) => {
  const beyond: string[] = []
  page.on('request', (request) => {
    if (new URL(request.url()).hostname !== '127.0.0.1') beyond.push(request.url())
  })
  await page.goto(await machine.start())
  await go(page, 'Settings')
  await expect(page.getByText(/does not know where new versions are told of/)).toBeVisible()
  await expect(page.getByRole('button', { name: 'Look now' })).toBeHidden()
  expect(beyond).toEqual([])
})

test('turned on by keyboard, it tells of a new version there and over every screen, accessibly', async ({
  page,
  machine,
  complaints,
}) => {
  test.slow()
  const asked = await knowsAddress(page)
  await page.goto(await machine.start())
  await go(page, 'Settings')
  const daily = page.getByRole('switch', { name: /Look for a new version once a day/ })
  await expect(daily).not.toBeChecked()
  await expectAccessibleInBoth(page, 'settings: not looked yet')
  expect(asked).not.toContain('updates.look')

  await daily.focus()
  await page.keyboard.press('Space')
  await expect(daily).toBeChecked()
  await expect(page.getByText('Version 9.0.0 is out').first()).toBeVisible()
  expect(asked.filter((method) => method === 'updates.look')).toHaveLength(1)
  await expectAccessibleInBoth(page, 'settings: a new version')

  await go(page, 'Library')
  await expect(page.getByText('Version 9.0.0 is out')).toBeVisible()
  await expect(page.getByRole('link', { name: 'Open its page' })).toHaveAttribute('href', NEWER.release?.page ?? '')
  await expectAccessibleInBoth(page, 'library: a new version')

  await page.setViewportSize({ width: 480, height: 800 })
  await expectAccessibleInBoth(page, 'library: a new version in a narrow window')
  await go(page, 'Settings')
  await expectAccessibleInBoth(page, 'settings: a new version in a narrow window')
  expect(complaints).toEqual([])
})
