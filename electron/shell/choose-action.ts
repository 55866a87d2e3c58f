import type { ActionId } from '../../core/actions.ts'
import type { AppWindow } from './window.ts'

const IS_TYPING = `document.activeElement?.matches('input, textarea, [contenteditable=true]') ?? false`

/**
 * Takes an action of the menu to the window. On macOS the keys of Undo and Redo reach the menu from fields too, which
 * have no undo of their own there: then they undo the typing.
 */
export async function chooseAction(
  window: Pick<AppWindow, 'current' | 'send' | 'show'>,
  action: ActionId,
  byKey: boolean,
): Promise<void> {
  const contents = window.current()?.webContents
  if (!contents) return window.show()
  const step = byKey && action === 'edit.undo' ? 'undo' : byKey && action === 'edit.redo' ? 'redo' : null
  if (step && (await contents.executeJavaScript(IS_TYPING).catch(() => false))) return contents[step]()
  window.send({ type: 'action.chosen', action })
}
