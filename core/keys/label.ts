import { type MessageKey, say } from '../messages/message.ts'

const SIGNS: Readonly<Record<string, string>> = {
  ArrowUp: '↑',
  ArrowDown: '↓',
  ArrowLeft: '←',
  ArrowRight: '→',
  Comma: ',',
  Period: '.',
  Slash: '/',
  Semicolon: ';',
  Quote: '’',
  BracketLeft: '[',
  BracketRight: ']',
  Backslash: '\\',
  Backquote: '`',
  Minus: '-',
  Equal: '=',
}

const MAC_SIGNS: Readonly<Record<string, string>> = {
  $mod: '⌘',
  Meta: '⌘',
  Control: '⌃',
  Shift: '⇧',
  Alt: '⌥',
  Enter: '⏎',
  Backspace: '⌫',
  Delete: '⌦',
  Escape: 'esc',
  Tab: '⇥',
}

const NAMED = {
  $mod: 'key.ctrl',
  Control: 'key.ctrl',
  Shift: 'key.shift',
  Alt: 'key.alt',
  Enter: 'key.enter',
  Escape: 'key.escape',
  Backspace: 'key.backspace',
  Delete: 'key.delete',
  Tab: 'key.tab',
  Space: 'key.space',
  Home: 'key.home',
  End: 'key.end',
  PageUp: 'key.page-up',
  PageDown: 'key.page-down',
} as const satisfies Record<string, MessageKey>

const isNamed = (key: string): key is keyof typeof NAMED => Object.hasOwn(NAMED, key)

function keyName(key: string, mac: boolean): string {
  const sign = SIGNS[key] ?? (mac ? MAC_SIGNS[key] : undefined)
  if (sign) return sign
  if (isNamed(key)) return say(NAMED[key])
  const letter = key.replace(/^(Key|Digit)(?=.$)/, '')
  return letter.length === 1 ? letter.toUpperCase() : key
}

/** The keys of a notation, pressed together: the last one is the key itself, those before it are held. */
export const partsOf = (keys: string): string[] => keys.split(/\b\+/)

/** A shortcut as it stands on a key: "⌘⏎" on macOS, "Ctrl+Enter" elsewhere. A character that needs Shift is shown alone. */
export function keysLabel(keys: string, mac: boolean): string {
  const parts = partsOf(keys)
  const [held, key = ''] = parts
  const isTyped = parts.length === 2 && held === 'Shift' && key.length === 1 && !/\p{L}/u.test(key)
  return (isTyped ? [key] : parts).map((part) => keyName(part, mac)).join(mac ? '' : '+')
}

const ARIA: Readonly<Record<string, string>> = {
  ...SIGNS,
  ArrowUp: 'ArrowUp',
  ArrowDown: 'ArrowDown',
  ArrowLeft: 'ArrowLeft',
  ArrowRight: 'ArrowRight',
  Quote: "'",
  '+': 'Plus',
}

/** A shortcut as `aria-keyshortcuts` wants it: "Control+Shift+Z". */
export const keysForAria = (keys: string, mac: boolean): string =>
  partsOf(keys)
    .map((key) => {
      if (key === '$mod') return mac ? 'Meta' : 'Control'
      const letter = (ARIA[key] ?? key).replace(/^(Key|Digit)(?=.$)/, '')
      return letter.length === 1 ? letter.toUpperCase() : letter
    })
    .join('+')
