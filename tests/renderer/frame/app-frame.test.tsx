import { beforeEach, describe, expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { ACTIONS, type ActionId } from '../../../core/actions.ts'
import { keysOfAction } from '../../../core/keys/effective.ts'
import { sayKey } from '../../../core/messages/message.ts'
import { useDialogs } from '../../../renderer/frame/dialogs.ts'
import { FakeLibrary, START } from '../support/fake-library.ts'
import { renderScreen } from '../support/render.tsx'

const show = (fake: FakeLibrary = new FakeLibrary()) => renderScreen(<main>A screen</main>, fake.client)

beforeEach(async () => {
  await page.viewport(1280, 900)
  useDialogs.setState({ dialog: null })
})

describe('the frame', () => {
  test('names its screens and says which one is shown', async () => {
    const app = show()
    const screens = page.getByRole('navigation', { name: 'Screens' })
    await expect.element(screens.getByRole('button', { name: 'Library' })).toHaveAttribute('aria-current', 'page')
    await userEvent.click(screens.getByRole('button', { name: 'Sources' }))
    expect(app.view.getState().screen).toBe('sources')
    await expect.element(screens.getByRole('button', { name: 'Sources' })).toHaveAttribute('aria-current', 'page')
    await expect.element(screens.getByRole('button', { name: 'Library' })).not.toHaveAttribute('aria-current')
  })

  test('goes to a screen by its key', async () => {
    const app = show()
    await expect.element(page.getByText('A screen')).toBeVisible()
    await userEvent.click(page.getByText('A screen'))
    await userEvent.keyboard('{Control>}4{/Control}')
    await expect.poll(() => app.view.getState().screen).toBe('sources')
  })

  test('lists every action that has a key, from the one table', async () => {
    show()
    await expect.element(page.getByText('A screen')).toBeVisible()
    await userEvent.click(page.getByText('A screen'))
    await userEvent.keyboard('{Shift>}?{/Shift}')
    const sheet = page.getByRole('dialog', { name: 'Shortcuts' })
    await expect.element(sheet).toBeVisible()
    const text = sheet.element().textContent
    const missing = (Object.keys(ACTIONS) as ActionId[])
      .filter((id) => keysOfAction(id, {}) !== null)
      .filter((id) => !text?.includes(sayKey(ACTIONS[id].label)))
    expect(missing).toEqual([])
  })

  test('shows the keys of the desk only while an article is on it', async () => {
    const app = show()
    const keys = page.getByRole('list', { name: 'Keys' })
    await expect.element(keys.getByText('import')).toBeVisible()
    app.view.getState().open('desk')
    await expect.element(keys.getByText('shortcuts')).toBeVisible()
    await expect.element(keys.getByText('mark', { exact: true })).not.toBeInTheDocument()
  })

  test('shows no keys of changes while nothing can be changed', async () => {
    const library = { ...START.library, readOnly: { key: 'storage.newer.read-only', values: { version: 4 } } }
    show(new FakeLibrary({ start: { ...START, library } }))
    const keys = page.getByRole('list', { name: 'Keys' })
    await expect.element(keys.getByText('shortcuts')).toBeVisible()
    await expect.element(keys.getByText('import')).not.toBeInTheDocument()
  })

  test('shows the key of undo among the sources only while there is something to undo', async () => {
    const fake = new FakeLibrary()
    const app = show(fake)
    const keys = page.getByRole('list', { name: 'Keys' })
    app.view.getState().open('sources')
    await expect.element(keys.getByText('shortcuts')).toBeVisible()
    await expect.element(keys.getByText('undo')).not.toBeInTheDocument()
    await app.library.getState().execute({ type: 'settings.edit', defaultScale: 'magazine' as never })
    await expect.element(keys.getByText('undo')).toBeVisible()
    await app.library.getState().undo()
    await expect.element(keys.getByText('undo')).not.toBeInTheDocument()
  })

  test('says when the work was saved, and where', async () => {
    const fake = new FakeLibrary()
    const app = show(fake)
    await expect.element(page.getByRole('contentinfo')).toHaveTextContent('Everything is saved')
    await app.library.getState().execute({ type: 'settings.edit', defaultScale: 'magazine' as never })
    await expect
      .element(page.getByRole('contentinfo'))
      .toHaveTextContent(/Saved \d\d:\d\d:\d\d · on this computer only/)
  })

  test('says for as long as the machine does not answer that nothing is saved', async () => {
    const fake = new FakeLibrary()
    show(fake)
    await expect.element(page.getByRole('contentinfo')).toHaveTextContent('Everything is saved')
    fake.reach(false)
    await expect.element(page.getByRole('alert')).toHaveTextContent('Tickmark’s other half does not answer')
    await expect.element(page.getByRole('contentinfo')).toHaveTextContent('Nothing is saved now')
    await expect.element(page.getByRole('button', { name: 'Put this away' })).not.toBeInTheDocument()
    fake.reach(true)
    await expect.element(page.getByRole('alert')).not.toBeInTheDocument()
    await expect.element(page.getByRole('contentinfo')).toHaveTextContent('Everything is saved')
  })

  test('undoes and redoes the library’s last step by key, and says which', async () => {
    const fake = new FakeLibrary()
    const id = fake.addSource({ title: 'Bulletin' })
    show(fake)
    await expect.element(page.getByText('A screen')).toBeVisible()
    await userEvent.click(page.getByText('A screen'))
    await userEvent.keyboard('{Control>}z{/Control}')
    await expect.poll(() => fake.tables.sources[id]).toBeUndefined()
    await expect.element(page.getByText('Undone: add the source “Bulletin”')).toBeInTheDocument()
    await userEvent.keyboard('{Control>}{Shift>}z{/Shift}{/Control}')
    await expect.poll(() => fake.tables.sources[id]?.title).toBe('Bulletin')
  })

  test('shows a refusal over the screen until it is put away', async () => {
    const app = show()
    app.view.getState().notify({ key: 'refused.evidence.unknown', values: {} })
    await expect.element(page.getByText('This file is not in the library any more.')).toBeVisible()
    await userEvent.click(page.getByRole('button', { name: 'Put this away' }))
    await expect.element(page.getByText('This file is not in the library any more.')).not.toBeInTheDocument()
  })
})
