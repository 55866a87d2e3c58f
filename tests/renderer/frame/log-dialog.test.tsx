import { beforeEach, describe, expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { ok } from '../../../core/result.ts'
import { useDialogs } from '../../../renderer/frame/dialogs.ts'
import { FakeLibrary, START } from '../support/fake-library.ts'
import { renderScreen } from '../support/render.tsx'

const TEXT = Array.from({ length: 200 }, (_, index) => `2026-03-18T12:00:00.000Z entry ${index}`).join('\n')

const show = ({ text = TEXT, host = 'browser' }: { text?: string; host?: 'browser' | 'desktop' } = {}) => {
  const fake = new FakeLibrary({
    start: { ...START, host },
    answers: {
      'log.read': () => ok({ text, place: '~/.config/tickmark/logs' }),
      'log.save': () => ok({ outcome: 'saved', name: 'tickmark-log.txt', bytes: 2_048, place: '/tmp', ticket: null }),
      'log.show': () => ok({}),
    },
  })
  const app = renderScreen(<main>A screen</main>, fake.client)
  return { fake, app }
}

const open = async (options: Parameters<typeof show>[0] = {}) => {
  const shown = show(options)
  await expect.element(page.getByText('A screen')).toBeVisible()
  expect(shown.app.actions.getState().perform('help.log')).toBe(true)
  await expect.element(page.getByRole('dialog', { name: 'The log' })).toBeVisible()
  return shown
}

const field = () => page.getByRole('textbox', { name: 'The text of the log, the newest at its end' })

beforeEach(async () => {
  await page.viewport(1280, 900)
  useDialogs.setState({ dialog: null })
})

describe('the log', () => {
  test('is shown at its end, to be read and not to be changed', async () => {
    await open()
    await expect.element(field()).toHaveValue(TEXT)
    await expect.element(field()).toHaveAttribute('readonly')
    const { scrollTop, scrollHeight, clientHeight } = field().element()
    expect(scrollTop).toBeGreaterThan(0)
    expect(scrollTop).toBe(scrollHeight - clientHeight)
  })

  test('says what it holds, what it never holds, where it stands, and that nothing is sent', async () => {
    await open()
    const dialog = page.getByRole('dialog')
    await expect.element(dialog.getByText(/^It never holds words of an article, titles/)).toBeVisible()
    await expect.element(dialog.getByText(/^Nothing is sent by itself/)).toBeVisible()
    await expect.element(dialog.getByText('It stands in ~/.config/tickmark/logs.')).toBeVisible()
  })

  test('is copied whole', async () => {
    await open()
    await userEvent.click(page.getByRole('button', { name: 'Copy', exact: true }))
    await expect.element(page.getByRole('dialog').getByText(/^The log (was copied|could not be copied)/)).toBeVisible()
    const copied = field().element()
    if (!(copied instanceof HTMLTextAreaElement)) throw new Error('It is no field.')
    expect(copied.selectionEnd - copied.selectionStart).toBe(TEXT.length)
  })

  test('is saved where somebody wants it, and says where that is', async () => {
    await open()
    await userEvent.click(page.getByRole('button', { name: 'Save a copy…' }))
    await expect.element(page.getByRole('dialog').getByText('tickmark-log.txt (2 KB) was saved in /tmp.')).toBeVisible()
  })

  test('is shown in its folder on the desktop, and only there', async () => {
    const { fake } = await open({ host: 'desktop' })
    await userEvent.click(page.getByRole('button', { name: 'Show in folder' }))
    expect(fake.asked.map(({ method }) => method)).toContain('log.show')
  })

  test('has no folder to show in a browser', async () => {
    await open()
    await expect.element(field()).toBeVisible()
    await expect.element(page.getByRole('button', { name: 'Show in folder' })).not.toBeInTheDocument()
  })

  test('says that it is empty when nothing went wrong yet, and offers nothing to copy', async () => {
    await open({ text: '' })
    await expect.element(page.getByText('The log is empty: nothing has gone wrong on this computer yet.')).toBeVisible()
    await expect.element(page.getByRole('button', { name: 'Copy', exact: true })).not.toBeInTheDocument()
  })
})
