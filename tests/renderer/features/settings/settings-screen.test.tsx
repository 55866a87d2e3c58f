import { beforeEach, describe, expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { ok } from '../../../../core/result.ts'
import { SettingsScreen } from '../../../../renderer/features/settings/settings-screen.tsx'
import { useDialogs } from '../../../../renderer/frame/dialogs.ts'
import { FakeLibrary, ME } from '../../support/fake-library.ts'
import { renderScreen } from '../../support/render.tsx'

const show = (fake: FakeLibrary) => renderScreen(<SettingsScreen />, fake.client, { screen: 'settings' })

beforeEach(async () => {
  useDialogs.getState().close()
  await page.viewport(1280, 900)
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

  test('offer every preset scale, and show the ratings of each with their meaning', async () => {
    const fake = new FakeLibrary()
    show(fake)
    await userEvent.click(page.getByRole('button', { name: /Scale for new articles$/ }))
    await userEvent.click(page.getByRole('option', { name: /^Snopes ratings/ }))
    await expect.poll(() => fake.tables.settings.settings?.defaultScale).toBe('snopes')
    const scales = page.getByRole('list', { name: 'Rating scales' })
    await userEvent.click(scales.getByRole('button', { name: /^Truth scale/ }))
    await expect.element(page.getByText('Accurate, with nothing important left out.')).toBeVisible()
    await userEvent.click(scales.getByRole('button', { name: /^Snopes ratings for new articles/ }))
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

  test('show the way to the log, and what it never holds', async () => {
    show(new FakeLibrary())
    const part = page.getByRole('region', { name: 'If something goes wrong' })
    await expect.element(part.getByText(/It never holds words of an article, titles/)).toBeVisible()
    await userEvent.click(part.getByRole('button', { name: 'Show the log' }))
    await expect.element(page.getByRole('dialog', { name: 'The log' })).toBeVisible()
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
