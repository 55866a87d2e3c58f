import { beforeEach, describe, expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { ok } from '../../../../core/result.ts'
import { SettingsScreen } from '../../../../renderer/features/settings/settings-screen.tsx'
import { useLibraryCheckStore } from '../../../../renderer/frame/library-check.ts'
import { FakeLibrary, ME } from '../../support/fake-library.ts'
import { renderScreen } from '../../support/render.tsx'

const show = (fake: FakeLibrary) => renderScreen(<SettingsScreen />, fake.client, { screen: 'settings' })

beforeEach(async () => {
  await page.viewport(1280, 900)
  useLibraryCheckStore.setState({ isRunning: false, report: null, refusal: null })
})

describe('the settings', () => {
  test('change the name that stands beside every change', async () => {
    const fake = new FakeLibrary()
    show(fake)
    await userEvent.fill(page.getByRole('textbox', { name: 'Your name' }), 'N. Haldane')
    await userEvent.tab()
    await expect.poll(() => fake.tables.people[ME]?.name).toBe('N. Haldane')
  })

  test('change the theme', async () => {
    const fake = new FakeLibrary()
    const app = show(fake)
    await userEvent.click(page.getByText('Dark', { exact: true }))
    await expect.poll(() => app.start.getState().start?.preferences.theme).toBe('dark')
    await expect.element(page.getByRole('radio', { name: 'Dark' })).toBeChecked()
  })

  test('offer every preset scale, and show the ratings of the chosen one with their meaning', async () => {
    const fake = new FakeLibrary()
    show(fake)
    await expect.element(page.getByText('Accurate, with nothing important left out.')).toBeVisible()
    await userEvent.click(page.getByText('Snopes ratings'))
    await expect.poll(() => fake.tables.settings.settings?.defaultScale).toBe('snopes')
    const ratings = page.getByRole('heading', { name: 'The ratings of “Snopes ratings”' })
    await expect.element(ratings).toBeVisible()
    await expect.element(page.getByText(/retired: read on old verdicts/).first()).toBeVisible()
  })

  test('check the library and say that all is well', async () => {
    const answers = { 'library.check': () => ok({ articles: 41, files: 120, lines: 5000, problems: [] }) }
    show(new FakeLibrary({ answers }))
    await userEvent.click(page.getByRole('button', { name: 'Check the library', exact: true }))
    await expect.element(page.getByText('Everything is as it was written.')).toBeVisible()
    await expect
      .element(page.getByText('41 articles, 120 files and 5,000 lines of the journals were read.'))
      .toBeVisible()
  })

  test('check the library and name each problem with its place', async () => {
    const problems = [
      { place: 'articles/a1/journal.jsonl', problem: { key: 'refused.draft.unknown', values: {} } },
      { place: 'evidence/b2', problem: { key: 'refused.evidence.unknown', values: {} } },
    ]
    const answers = { 'library.check': () => ok({ articles: 2, files: 3, lines: 4, problems }) }
    show(new FakeLibrary({ answers }))
    await userEvent.click(page.getByRole('button', { name: 'Check the library', exact: true }))
    await expect.element(page.getByRole('alert')).toHaveTextContent(/2 problems were found.*articles\/a1.*evidence\/b2/)
  })
})

describe('the list of the parts of the settings', () => {
  const list = () => page.getByRole('navigation', { name: 'Parts of the settings' })
  const part = (name: string) => list().getByRole('link', { name, exact: true })

  test('names every part of the page, in its order', async () => {
    show(new FakeLibrary())
    await expect.element(list()).toBeVisible()
    const names = [...list().element().querySelectorAll('a')].map(({ textContent }) => textContent)
    const headings = [...document.querySelectorAll('main h2')].map(({ textContent }) => textContent)
    expect(names.length).toBeGreaterThan(5)
    expect(names).toEqual(headings)
  })

  test('leads to a part by key: its heading has the focus and stands in sight, and it alone is lit', async () => {
    show(new FakeLibrary())
    await expect.element(part('You')).toHaveAttribute('aria-current', 'location')
    part('Library').element().focus()
    await userEvent.keyboard('{Enter}')
    const heading = page.getByRole('heading', { name: 'Library', exact: true })
    await expect.element(heading).toHaveFocus()
    await expect.element(heading).toBeInViewport()
    await expect.element(part('Library')).toHaveAttribute('aria-current', 'location')
    await expect.element(part('Library')).toBeInViewport()
    expect(list().element().querySelectorAll('[aria-current]')).toHaveLength(1)
  })

  test('lights the last part though it is too short to reach the top of the page', async () => {
    show(new FakeLibrary())
    await userEvent.click(part('About and privacy'))
    await expect.element(part('About and privacy')).toHaveAttribute('aria-current', 'location')
  })

  test('follows the page as it scrolls', async () => {
    show(new FakeLibrary())
    await expect.element(part('You')).toHaveAttribute('aria-current', 'location')
    const main = page.getByRole('main').element()
    main.scrollTo(0, main.scrollHeight)
    await expect.element(part('About and privacy')).toHaveAttribute('aria-current', 'location')
    main.scrollTo(0, 0)
    await expect.element(part('You')).toHaveAttribute('aria-current', 'location')
  })
})
