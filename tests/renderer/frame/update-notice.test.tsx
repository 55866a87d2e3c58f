import { beforeEach, describe, expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import type { UpdateState } from '../../../core/contract-values.ts'
import { ok } from '../../../core/result.ts'
import type { Screen } from '../../../renderer/state/view.ts'
import { FakeLibrary, START } from '../support/fake-library.ts'
import { renderScreen } from '../support/render.tsx'

const KNOWN: UpdateState = {
  release: { address: 'https://api.example.org/latest', page: 'https://example.org/desk/releases' },
  lookedAt: '2026-03-01T09:30:00.000Z',
  newer: '0.2.0',
  isPutAway: false,
}

function show(known: UpdateState, looksForUpdates = true, screen: Screen = 'library') {
  const fake = new FakeLibrary({
    start: { ...START, preferences: { ...START.preferences, looksForUpdates } },
    answers: {
      'updates.read': () => ok(known),
      'updates.putAway': () => ok({ ...known, isPutAway: true }),
    },
  })
  renderScreen(<main tabIndex={-1}>Here</main>, fake.client, { screen })
  return fake
}

const notice = page.getByText('Version 0.2.0 is out')

beforeEach(() => page.viewport(1280, 800))

describe('that a newer version is out', () => {
  test('is told over the screen, with a way to its page', async () => {
    show(KNOWN)
    await expect.element(notice).toBeVisible()
    await expect.element(page.getByText(/You have 0\.1\.0\./)).toBeVisible()
    await expect
      .element(page.getByRole('link', { name: 'Open its page' }))
      .toHaveAttribute('href', 'https://example.org/desk/releases')
  })

  test('is told when the machine has looked by itself', async () => {
    const fake = show({ ...KNOWN, newer: null })
    await expect.element(page.getByText('Here')).toBeVisible()
    fake.tell({ type: 'updates.changed', ...KNOWN })
    await expect.element(notice).toBeVisible()
  })

  test('is put away for good', async () => {
    const fake = show(KNOWN)
    const dismiss = page.getByRole('button', { name: 'Put this away' })
    await expect.element(dismiss).toBeVisible()
    dismiss.element().focus()
    await userEvent.keyboard('{Enter}')
    await expect.element(notice).not.toBeInTheDocument()
    expect(fake.asked.at(-1)).toEqual({ method: 'updates.putAway', input: {} })
    expect(document.activeElement).not.toBe(document.body)
  })

  test('is left to the settings while they are shown', async () => {
    show(KNOWN, true, 'settings')
    await expect.element(page.getByText('Here')).toBeVisible()
    await expect.element(notice).not.toBeInTheDocument()
  })

  test('is not told again, nor to whoever does not want to be told', async () => {
    show({ ...KNOWN, isPutAway: true })
    await expect.element(page.getByText('Here')).toBeVisible()
    await expect.element(notice).not.toBeInTheDocument()
  })

  test('is not even asked for while it is off', async () => {
    const fake = show(KNOWN, false)
    await expect.element(page.getByText('Here')).toBeVisible()
    await expect.element(notice).not.toBeInTheDocument()
    expect(fake.asked.map(({ method }) => method).filter((method) => method.startsWith('updates.'))).toEqual([])
  })
})
