import { expect } from '@playwright/test'
import type { Locator, Page } from 'playwright'
import { ACTIONS, type ActionId } from '../../core/actions.ts'
import { type MessageKey, sayKey } from '../../core/messages/message.ts'
import { DeskPage } from '../../tests/e2e/support/desk-page.ts'

type Screen = 'library' | 'desk' | 'drafts' | 'sources' | 'reports' | 'settings'

/** Whoever works at the window: by the words on it and the keys of the action table, whatever both become. */
export interface Hands {
  readonly page: Page
  button(key: MessageKey, within?: Locator): Locator
  field(key: MessageKey, within?: Locator): Locator
  /** The keys of an action, pressed together. */
  press(action: ActionId): Promise<void>
  /** Goes to a screen by its key; the mouse leaves no trace so. */
  go(screen: Screen): Promise<void>
  /** Chooses an action that has no key in the palette. */
  choose(action: ActionId): Promise<void>
  select(words: string): Promise<void>
  type(words: string): Promise<void>
  /** Waits until a field has the focus, so that what is typed goes there. */
  focused(field: Locator): Promise<void>
  /** Takes the focus from wherever it is. */
  rest(): Promise<void>
  /** Puts away what offers itself to newcomers and would stand in the picture. */
  putAway(...keys: readonly MessageKey[]): Promise<void>
}

const asWritten = (keys: string): string => keys.replace('$mod', 'ControlOrMeta')

export function createHands(page: Page): Hands {
  const press = async (action: ActionId) => {
    const { keys } = ACTIONS[action]
    if (!keys) throw new Error(`${action} has no key.`)
    await page.keyboard.press(asWritten(keys))
  }
  const button: Hands['button'] = (key, within) => (within ?? page).getByRole('button', { name: sayKey(key) }).first()
  return {
    page,
    button,
    field: (key, within) => (within ?? page).getByRole('textbox', { name: sayKey(key) }).first(),
    press,
    go: async (screen) => {
      await press(`go.${screen}`)
      await page
        .getByRole('navigation')
        .locator('[aria-current=page]', { hasText: sayKey(`action.go.${screen}`) })
        .waitFor()
    },
    choose: async (action) => {
      await press('help.palette')
      await page.getByRole('dialog').waitFor()
      await page.keyboard.insertText(sayKey(ACTIONS[action].label))
      await page
        .getByRole('option', { name: sayKey(ACTIONS[action].label) })
        .first()
        .click()
      await page.getByRole('dialog').waitFor({ state: 'hidden' })
    },
    select: (words) => new DeskPage(page).select(words),
    type: (words) => page.keyboard.insertText(words),
    focused: (field) => expect(field).toBeFocused({ timeout: 10_000 }),
    rest: () =>
      page.evaluate(() => {
        if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
      }),
    putAway: async (...keys) => {
      for (const key of keys) {
        const found = button(key)
        if (await found.isVisible()) await found.click()
      }
    },
  }
}
