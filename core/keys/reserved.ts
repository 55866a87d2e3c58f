import { ACTIONS, type Action, type ActionId } from '../actions.ts'
import { partsOf } from './label.ts'
import { bareKeys, canonicalKeys } from './notation.ts'

/** Why keys cannot be given to an action. */
export type Reserved = 'caret' | 'rating' | 'control' | 'system'

const CARET_KEYS = /^(Arrow(Up|Down|Left|Right)|Home|End|PageUp|PageDown)$/
const CONTROL_KEYS = /^(Tab|Space|Enter|Escape|ContextMenu)$/

// What every browser, or the menu of the system, does by itself and does not give away: clipboard, windows and tabs,
// printing, reloading, the address, zooming.
const SYSTEM_KEYS = new Set(
  [
    ...['c', 'x', 'v', 'w', 't', 'n', 'q', 'r', 'p', 'l', 'j'].map((letter) => `$mod+${letter}`),
    ...['n', 't', 'w', 'q', 'r', 'i', 'j', 'c', 'p'].map((letter) => `$mod+Shift+${letter}`),
    ...['-', '=', '+', '0', 'Tab'].map((key) => `$mod+${key}`),
    '$mod+Shift+Tab',
    'F1',
    'F5',
    'F6',
    'F11',
    'F12',
    'Alt+F4',
  ].map(canonicalKeys),
)
const MAC_SYSTEM_KEYS = new Set(['$mod+h', '$mod+m', '$mod+Alt+h', '$mod+Alt+i', '$mod+Space'].map(canonicalKeys))

/** Why an action cannot have these keys; null when it can. What the table itself gives an action is never refused it. */
export function reserved(id: ActionId, keys: string, mac: boolean): Reserved | null {
  const { keys: own }: Action = ACTIONS[id]
  if (own && canonicalKeys(own) === canonicalKeys(keys)) return null
  const parts = partsOf(bareKeys(keys))
  const key = parts.at(-1) ?? ''
  const held = parts.slice(0, -1)
  if (CARET_KEYS.test(key)) return 'caret'
  if (canonicalKeys(keys) === canonicalKeys('$mod+KeyA')) return 'caret'
  if (held.length === 0 && /^[,.]$/.test(key)) return 'caret'
  if (held.length === 0 && /^[1-9]$/.test(key)) return 'rating'
  if (CONTROL_KEYS.test(key) && !held.some((part) => part !== 'Shift')) return 'control'
  if (/^(Backspace|Delete)$/.test(key) && held.length === 0) return 'control'
  const isSystem = SYSTEM_KEYS.has(canonicalKeys(keys)) || held.includes('Meta')
  return isSystem || (mac && MAC_SYSTEM_KEYS.has(canonicalKeys(keys))) ? 'system' : null
}
