import { partsOf } from './label.ts'

/** What a key event says of itself; a KeyboardEvent of the page is one. */
export interface PressedKey {
  readonly key: string
  readonly code: string
  readonly ctrlKey: boolean
  readonly metaKey: boolean
  readonly altKey: boolean
  readonly shiftKey: boolean
  /** AltGr is held: it is how many keyboards type brackets and other signs. */
  readonly altGraph?: boolean
}

const MODIFIERS = new Set(['Shift', 'Control', 'Alt', 'Meta', 'AltGraph', 'CapsLock', 'NumLock', 'Fn', 'OS'])
const SILENT = new Set(['Dead', 'Process', 'Unidentified', 'Compose'])

const letterOf = (code: string): string | null => /^Key([A-Z])$/.exec(code)?.[1]?.toLowerCase() ?? null

/** The key itself: by what it types where nothing but Shift is held, by its letter or place where a modifier is. */
function keyItself({ key, code }: PressedKey, isHeld: boolean, isShifted: boolean): string {
  if (key === ' ') return 'Space'
  if ([...key].length > 1) return key
  // The letter as it is printed on the key; on keyboards without Latin letters the one at its place.
  const letter = /^[a-z]$/i.test(key) ? key.toLowerCase() : letterOf(code)
  if (letter) return isHeld ? `Key${letter.toUpperCase()}` : isShifted ? letter.toUpperCase() : letter
  if (!isHeld) return key
  return code || key
}

/** The notation of a key that was pressed, as the table of actions writes it; null for a modifier on its own. */
export function notationOf(pressed: PressedKey, mac: boolean): string | null {
  if (MODIFIERS.has(pressed.key) || SILENT.has(pressed.key) || !pressed.key) return null
  // With AltGr, Windows says that Ctrl and Alt are held too: the sign that is typed is meant.
  const typesByAltGraph = pressed.altGraph === true && [...pressed.key].length === 1
  const { shiftKey } = pressed
  const ctrlKey = pressed.ctrlKey && !typesByAltGraph
  const altKey = pressed.altKey && !typesByAltGraph
  const isHeld = ctrlKey || altKey || pressed.metaKey
  const held = [
    (mac ? pressed.metaKey : ctrlKey) ? '$mod' : '',
    mac && ctrlKey ? 'Control' : '',
    !mac && pressed.metaKey ? 'Meta' : '',
    altKey ? 'Alt' : '',
    shiftKey && !typesByAltGraph ? 'Shift' : '',
  ].filter(Boolean)
  return [...held, keyItself(pressed, isHeld, shiftKey)].join('+')
}

const SAME: Readonly<Record<string, string>> = {
  Comma: ',',
  Period: '.',
  Slash: '/',
  Semicolon: ';',
  BracketLeft: '[',
  BracketRight: ']',
  Minus: '-',
  Equal: '=',
}

/** One spelling for every notation of the same keys: `$mod+Shift+KeyZ`, `Shift+$mod+z` are one. */
export function canonicalKeys(keys: string): string {
  const parts = partsOf(keys)
  const key = parts.at(-1) ?? ''
  const itself = (SAME[key] ?? key.replace(/^(Key|Digit)(?=.$)/, '')).toLowerCase()
  return [...parts.slice(0, -1).sort(), itself].join('+')
}
