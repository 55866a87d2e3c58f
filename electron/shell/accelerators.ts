import type { MenuItemConstructorOptions } from 'electron'
import { keysLabel, partsOf } from '../../core/keys/label.ts'

const NAMES: Readonly<Record<string, string>> = {
  $mod: 'CommandOrControl',
  Escape: 'Esc',
  Comma: ',',
  Period: '.',
  Slash: '/',
  Semicolon: ';',
  Quote: "'",
  BracketLeft: '[',
  BracketRight: ']',
  Backslash: '\\',
  Backquote: '`',
  Minus: '-',
  Equal: '=',
  '+': 'Plus',
  ArrowUp: 'Up',
  ArrowDown: 'Down',
  ArrowLeft: 'Left',
  ArrowRight: 'Right',
}

// These edit the text of a field too: only the page knows whether somebody is typing in one.
const EDITING = /\+(KeyZ|Backspace|Delete|Enter)$/

/** A key in the notation of the action table as Electron writes it: `$mod+Shift+KeyZ` is `CommandOrControl+Shift+Z`. */
export const acceleratorOf = (keys: string): string =>
  // A character that needs Shift ("Shift+?") is a key of its own there.
  partsOf(/^Shift\+[^A-Za-z]$/.test(keys) ? keys.slice('Shift+'.length) : keys)
    .map(
      (key) => NAMES[key] ?? key.replace(/^(Key|Digit)(?=.$)/, '').replace(/^[a-z]$/, (letter) => letter.toUpperCase()),
    )
    .join('+')

/**
 * How a menu item shows its key. The page hears every key first; the menu is asked only for what the page left alone.
 * A key that types or edits is shown without being registered, so that it never fires while somebody writes. macOS
 * registers every key that it shows, so there such a key stands in the badge; Undo and Redo are registered all the
 * same, because its fields have no undo of their own.
 */
export function keyInMenu(keys: string | null, mac: boolean): MenuItemConstructorOptions {
  if (!keys) return {}
  const types = !keys.startsWith('$mod+')
  if (!mac) return { accelerator: acceleratorOf(keys), registerAccelerator: !types && !EDITING.test(keys) }
  const registers = !types && (!EDITING.test(keys) || keys.endsWith('KeyZ'))
  return registers ? { accelerator: acceleratorOf(keys) } : { badge: { type: 'none', content: keysLabel(keys, true) } }
}
