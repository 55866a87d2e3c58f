import { Menu } from 'electron'
import { spoken } from '../../core/messages/message.ts'
import { type MenuParts, type MenuState, menuTemplate } from './menu-template.ts'

export interface AppMenu {
  /** Shows some things anew; what is not named stays as it is. */
  update(part: Partial<MenuState>): void
}

/** The application's menu, built anew when what it shows has changed (Electron cannot rename an item). */
export function createAppMenu(parts: MenuParts): AppMenu {
  let state: MenuState = {
    steps: { undo: null, redo: null },
    actions: null,
    theme: 'system',
    language: spoken(),
    keys: {},
    saved: null,
  }
  let shown = ''

  const show = () => {
    const now = JSON.stringify({ ...state, actions: state.actions && [...state.actions].sort() })
    if (now === shown) return
    shown = now
    Menu.setApplicationMenu(Menu.buildFromTemplate(menuTemplate(state, parts)))
  }

  show()
  return {
    update(part) {
      state = { ...state, ...part }
      show()
    },
  }
}
