import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import type { UpdateState } from '../../../../core/contract-values.ts'
import { speak } from '../../../../core/messages/message.ts'
import { ok, type Result, refuse } from '../../../../core/result.ts'
import { UpdatesPart } from '../../../../renderer/features/settings/updates-part.tsx'
import { FakeLibrary, START } from '../../support/fake-library.ts'
import { renderScreen } from '../../support/render.tsx'

const ADDRESS = 'https://api.example.org/repos/desk/releases/latest'
const RELEASES = 'https://example.org/desk/releases/latest'
const KNOWN: UpdateState = {
  release: { address: ADDRESS, page: RELEASES },
  lookedAt: null,
  newer: null,
  isPutAway: false,
}
const LOOKED: UpdateState = { ...KNOWN, lookedAt: '2026-03-01T09:30:00.000Z' }

/** The part on a machine that knows something, and answers a look in one way. */
function show(known: UpdateState, look: Result<UpdateState> = ok(LOOKED), start = START) {
  const fake = new FakeLibrary({
    start,
    answers: { 'updates.read': () => ok(known), 'updates.look': () => look, 'link.open': () => ok({}) },
  })
  renderScreen(<UpdatesPart />, fake.client, { screen: 'settings' })
  const looks = () => fake.asked.filter(({ method }) => method === 'updates.look').length
  return { fake, looks }
}

const daily = page.getByRole('switch', { name: /Look for a new version once a day/ })
const lookNow = page.getByRole('button', { name: 'Look now' })

beforeEach(() => page.viewport(900, 700))
afterEach(() => speak('en'))

describe('looking for new versions', () => {
  test('is off at first, names the address, and asks nobody by being shown', async () => {
    const { looks } = show(KNOWN)
    await expect.element(daily).not.toBeChecked()
    await expect.element(page.getByText(ADDRESS)).toBeVisible()
    await expect.element(page.getByText('Not looked yet')).toBeVisible()
    expect(looks()).toBe(0)
  })

  test('turned on it looks at once, and once; turned off it looks no more', async () => {
    const { fake, looks } = show(KNOWN)
    await userEvent.click(page.getByText('Look for a new version once a day'))
    await expect.poll(looks).toBe(1)
    expect(fake.asked).toContainEqual({ method: 'app.prefer', input: { looksForUpdates: true } })
    await expect.element(page.getByText('There is no newer version than 0.1.0, which you have.')).toBeVisible()
    await userEvent.click(page.getByText('Look for a new version once a day'))
    await expect.poll(() => fake.asked.at(-1)).toEqual({ method: 'app.prefer', input: { looksForUpdates: false } })
    expect(looks()).toBe(1)
  })

  test('looks now because somebody asks, by keyboard too, and leaves the switch alone', async () => {
    const { looks } = show(KNOWN)
    await expect.element(lookNow).toBeVisible()
    lookNow.element().focus()
    await userEvent.keyboard('{Enter}')
    await expect.poll(looks).toBe(1)
    await expect.element(page.getByText(/^Last looked: .*2026/)).toBeVisible()
    await expect.element(daily).not.toBeChecked()
    expect(document.activeElement).toBe(lookNow.element())
  })

  test('says which version is out, and leads to its page in another browser', async () => {
    show(KNOWN, ok({ ...LOOKED, newer: '0.2.0' }))
    await userEvent.click(lookNow)
    await expect.element(page.getByText('Version 0.2.0 is out')).toBeVisible()
    const link = page.getByRole('link', { name: 'Open its page' })
    await expect.element(link).toHaveAttribute('href', RELEASES)
    await expect.element(link).toHaveAttribute('rel', 'noopener noreferrer')
    await expect.element(link).toHaveAttribute('target', '_blank')
  })

  test('on the desktop the page is opened by the system', async () => {
    const { fake } = show({ ...LOOKED, newer: '0.2.0' }, ok(LOOKED), { ...START, host: 'desktop' })
    await userEvent.click(page.getByRole('link', { name: 'Open its page' }))
    expect(fake.asked.at(-1)).toEqual({ method: 'link.open', input: { url: RELEASES } })
  })

  test('a look that came to nothing is one sentence, gone with the next one that does', async () => {
    const answers: Result<UpdateState>[] = [refuse('updates.refused.unreachable'), ok(LOOKED)]
    const fake = new FakeLibrary({
      answers: { 'updates.read': () => ok(KNOWN), 'updates.look': () => answers.shift() ?? ok(LOOKED) },
    })
    renderScreen(<UpdatesPart />, fake.client, { screen: 'settings' })
    await userEvent.click(lookNow)
    const sentence = page.getByText('Nobody answered. Look again when this computer has a network.')
    await expect.element(sentence).toBeVisible()
    await userEvent.click(lookNow)
    await expect.element(page.getByText(/There is no newer version/)).toBeVisible()
    await expect.element(sentence).not.toBeInTheDocument()
  })

  test('a build that knows no address says so, and offers nothing', async () => {
    show({ ...KNOWN, release: null })
    await expect.element(page.getByText(/does not know where new versions are told of/)).toBeVisible()
    await expect.element(daily).not.toBeInTheDocument()
    await expect.element(lookNow).not.toBeInTheDocument()
  })

  test('the address reads from left to right in Arabic too, and keeps to a narrow window', async () => {
    await page.viewport(480, 700)
    show(KNOWN, ok(LOOKED), { ...START, preferences: { ...START.preferences, language: 'ar' } })
    const address = page.getByText(ADDRESS)
    await expect.element(address).toBeVisible()
    expect(getComputedStyle(address.element()).direction).toBe('ltr')
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(480)
  })
})
