import { beforeEach, describe, expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { SettingsScreen } from '../../../../renderer/features/settings/settings-screen.tsx'
import { FakeLibrary } from '../../support/fake-library.ts'
import { renderScreen } from '../../support/render.tsx'

const show = () => renderScreen(<SettingsScreen />, new FakeLibrary().client, { screen: 'settings' })
const row = (name: RegExp) => page.getByRole('button', { name })

/** Asks for new keys as somebody without a mouse does. */
async function change(name: RegExp, keys: string) {
  await expect.element(row(name)).toBeVisible()
  ;(row(name).element() as HTMLElement).focus()
  await userEvent.keyboard('{Enter}')
  await expect.element(page.getByText('Press the new keys', { exact: true })).toBeVisible()
  await userEvent.keyboard(keys)
}

beforeEach(async () => {
  await page.viewport(1280, 900)
})

describe('shortcuts in the settings', () => {
  test('are changed by pressing the new keys, which then count', async () => {
    const app = show()
    await change(/“Sources”, now Ctrl\+4/, '{Control>}{Shift>}g{/Shift}{/Control}')
    await expect.poll(() => app.start.getState().start?.preferences.keys).toEqual({ 'go.sources': '$mod+Shift+KeyG' })
    await expect.element(row(/“Sources”, now Ctrl\+Shift\+G/)).toHaveFocus()
    await userEvent.keyboard('{Control>}4{/Control}')
    expect(app.view.getState().screen).toBe('settings')
    await userEvent.keyboard('{Control>}{Shift>}g{/Shift}{/Control}')
    await expect.poll(() => app.view.getState().screen).toBe('sources')
  })

  test('say which action has the keys already, and take them over', async () => {
    const app = show()
    await change(/“Delete the claim”, now/, 'm')
    await expect.element(page.getByRole('alert')).toHaveTextContent('M is the key of “Mark the selected words')
    expect(app.start.getState().start?.preferences.keys).toEqual({})
    await userEvent.keyboard('{Enter}')
    await expect
      .poll(() => app.start.getState().start?.preferences.keys)
      .toEqual({ 'claim.delete': 'm', 'claim.mark': null })
    await expect.element(row(/“Mark the selected words as a claim”, now no key/)).toBeVisible()
  })

  test('refuse keys that are not free, and leave everything as it was at Escape', async () => {
    const app = show()
    await change(/“Delete the claim”, now/, '{ArrowDown}')
    await expect.element(page.getByRole('alert')).toHaveTextContent('↓ moves the caret in the article')
    await userEvent.keyboard('5')
    await expect.element(page.getByRole('alert')).toHaveTextContent('5 gives a rating')
    await userEvent.keyboard('{Escape}')
    await expect.element(page.getByText('Press the new keys', { exact: true })).not.toBeInTheDocument()
    await expect.element(page.getByRole('alert')).not.toBeInTheDocument()
    await expect.element(row(/“Delete the claim”, now/)).toHaveFocus()
    expect(app.start.getState().start?.preferences.keys).toEqual({})
  })

  test('are left as they were when a conflict is put away by Escape, which leads nowhere else', async () => {
    const app = show()
    await change(/“Delete the claim”, now/, 'm')
    await expect.element(page.getByRole('button', { name: 'Take it over' })).toHaveFocus()
    await userEvent.keyboard('{Escape}')
    await expect.element(page.getByRole('alert')).not.toBeInTheDocument()
    await expect.element(row(/“Delete the claim”, now/)).toHaveFocus()
    expect(app.view.getState().screen).toBe('settings')
    expect(app.start.getState().start?.preferences.keys).toEqual({})
  })

  test('leave the focus where it is when a conflict is put away from elsewhere', async () => {
    show()
    await change(/“Delete the claim”, now/, 'm')
    const name = page.getByRole('textbox', { name: 'Your name' })
    ;(name.element() as HTMLElement).focus()
    await userEvent.keyboard('{Escape}')
    await expect.element(page.getByRole('alert')).not.toBeInTheDocument()
    await expect.element(name).toHaveFocus()
  })

  test('go back to what they were at first, one by one and all at once', async () => {
    const app = show()
    await change(/“Sources”, now/, 'i')
    await change(/“Library”, now/, 'q')
    await userEvent.click(page.getByRole('button', { name: 'Give “Sources” its first keys again' }))
    await expect.poll(() => app.start.getState().start?.preferences.keys).toEqual({ 'go.library': 'q' })
    await userEvent.click(page.getByRole('button', { name: 'All as they were at first' }))
    await expect.poll(() => app.start.getState().start?.preferences.keys).toEqual({})
  })

  test('leave the focus beside the button that gave all of them back, which has nothing more to do', async () => {
    show()
    await change(/“Sources”, now/, 'i')
    const reset = page.getByRole('button', { name: 'All as they were at first' })
    await expect.element(reset).toBeEnabled()
    reset.element().focus()
    await userEvent.keyboard('{Enter}')
    await expect.element(reset).toBeDisabled()
    const rows = page.getByRole('button', { name: /^Change the keys of/ })
    await expect.element(rows.last()).toHaveFocus()
  })
})
