import type { MenuItemConstructorOptions } from 'electron'
import { ACTION_IDS, ACTIONS, type ActionId, type ActionMenu } from '../../core/actions.ts'
import type { Label } from '../../core/change/history.ts'
import type { Steps } from '../../core/contract-values.ts'
import { type ChangedKeys, keysOfAction } from '../../core/keys/effective.ts'
import { type MessageKey, say, sayKey } from '../../core/messages/message.ts'
import type { Language, Theme } from '../../core/model/preferences.ts'
import { keyInMenu } from './accelerators.ts'

/** What the menu shows at one moment. */
export interface MenuState {
  /** What undo and redo would do where the window is. */
  readonly steps: Steps
  /** The actions that can be chosen now; null until the window has said so. */
  readonly actions: ReadonlySet<string> | null
  readonly theme: Theme
  /** The shortcuts that were changed. */
  readonly keys: ChangedKeys
  /** What its words are said in. */
  readonly language: Language
  /** The file that was saved last; null when none was. */
  readonly saved: string | null
}

export interface MenuParts {
  readonly mac: boolean
  readonly hasDeveloperTools: boolean
  /** `byKey`: its key was pressed and the page had left it alone. */
  readonly choose: (action: ActionId, byKey: boolean) => void
  readonly showSaved: (path: string) => void
}

type Item = MenuItemConstructorOptions

const MENU_LABELS = {
  file: 'menu.file',
  edit: 'menu.edit',
  view: 'menu.view',
  go: 'menu.go',
  claim: 'menu.claim',
  help: 'menu.help',
} as const satisfies Record<ActionMenu, MessageKey>

const STEP_CHARACTERS_MAX = 80
const LINE: Item = { type: 'separator' }

const shorten = (text: string): string => {
  const characters = [...text]
  return characters.length <= STEP_CHARACTERS_MAX ? text : `${characters.slice(0, STEP_CHARACTERS_MAX - 1).join('')}…`
}

// An ampersand marks the letter to press in a menu; a title may hold one.
const literal = (text: string): string => text.replaceAll('&', '&&')

const stepWords = ({ key, values }: Label): string => shorten(sayKey(`step.${key}`, values))

function labelOf(id: ActionId, { steps: { undo, redo } }: MenuState): string {
  if (id === 'edit.undo' && undo) return literal(say('menu.undo.step', { step: stepWords(undo) }))
  if (id === 'edit.redo' && redo) return literal(say('menu.redo.step', { step: stepWords(redo) }))
  return literal(sayKey(ACTIONS[id].label))
}

/** The application's menu: every action of the table under its menu, with the standard items of the system around them. */
export function menuTemplate(state: MenuState, { mac, hasDeveloperTools, choose, showSaved }: MenuParts): Item[] {
  const item = (id: ActionId): Item => {
    const theme = id.startsWith('view.theme-') ? id.slice('view.theme-'.length) : null
    return {
      id,
      label: labelOf(id, state),
      // On macOS these two are also how a field undoes its typing.
      enabled: state.actions === null || state.actions.has(id) || (mac && (id === 'edit.undo' || id === 'edit.redo')),
      ...(theme ? { type: 'radio', checked: theme === state.theme } : {}),
      ...keyInMenu(keysOfAction(id, state.keys), mac),
      click: (_item, _window, event) => choose(id, event?.triggeredByAccelerator ?? false),
    }
  }
  const items = (menu: ActionMenu, besides: readonly ActionId[] = []): Item[] =>
    ACTION_IDS.filter((id) => ACTIONS[id].menu === menu && !besides.includes(id)).map(item)
  const menu = (name: ActionMenu, submenu: Item[]): Item => ({ id: name, label: say(MENU_LABELS[name]), submenu })

  const { saved } = state
  const showSavedItem: Item = {
    id: 'show-saved',
    label: say('menu.show-saved'),
    enabled: saved !== null,
    click: () => saved !== null && showSaved(saved),
  }
  const developer: Item[] = hasDeveloperTools ? [LINE, { role: 'reload' }, { role: 'toggleDevTools' }] : []

  return [
    ...(mac ? [appMenu(item('go.settings'))] : []),
    menu('file', [...items('file'), LINE, showSavedItem, LINE, mac ? { role: 'close' } : { role: 'quit' }]),
    menu('edit', [
      item('edit.undo'),
      item('edit.redo'),
      LINE,
      { role: 'cut' },
      { role: 'copy' },
      { role: 'paste' },
      { role: 'selectAll' },
      LINE,
      ...items('edit', ['edit.undo', 'edit.redo']),
    ]),
    menu('view', [
      ...items('view'),
      LINE,
      { role: 'resetZoom' },
      { role: 'zoomIn' },
      { role: 'zoomOut' },
      LINE,
      { role: 'togglefullscreen' },
      ...developer,
    ]),
    menu('go', items('go', mac ? ['go.settings'] : [])),
    menu('claim', items('claim')),
    mac ? { role: 'windowMenu' } : { label: say('menu.window'), submenu: [{ role: 'minimize' }, { role: 'close' }] },
    {
      ...menu('help', [...items('help'), ...(mac ? [] : [LINE, { role: 'about' } as Item])]),
      ...(mac ? { role: 'help' } : {}),
    },
  ]
}

const appMenu = (settings: Item): Item => ({
  id: 'app',
  label: say('app.name'),
  submenu: [
    { role: 'about' },
    LINE,
    settings,
    LINE,
    { role: 'services' },
    LINE,
    { role: 'hide' },
    { role: 'hideOthers' },
    { role: 'unhide' },
    LINE,
    { role: 'quit' },
  ],
})
