import { partsOf } from './label.ts'

/** What a key event says of itself. */
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

interface KeyEvent extends Omit<PressedKey, 'altGraph'> {
  getModifierState(modifier: 'AltGraph'): boolean
}

/** What a key event of the page says of itself. */
export const pressedKey = (event: KeyEvent): PressedKey => {
  const { key, code, ctrlKey, metaKey, altKey, shiftKey } = event
  return { key, code, ctrlKey, metaKey, altKey, shiftKey, altGraph: event.getModifierState('AltGraph') }
}

const MODIFIERS = new Set(['Shift', 'Control', 'Alt', 'Meta', 'AltGraph', 'CapsLock', 'NumLock', 'Fn', 'OS'])
const SILENT = new Set(['Dead', 'Process', 'Unidentified', 'Compose'])

/** The signs of a keyboard with Latin letters, by place, and what Shift makes of them. */
const SIGNS_AT: Readonly<Record<string, readonly [plain: string, shifted: string]>> = {
  Comma: [',', '<'],
  Period: ['.', '>'],
  Slash: ['/', '?'],
  Semicolon: [';', ':'],
  BracketLeft: ['[', '{'],
  BracketRight: [']', '}'],
  Minus: ['-', '_'],
  Equal: ['=', '+'],
}

const PLAIN_SIGNS = new Set(Object.values(SIGNS_AT).map(([plain]) => plain))

const isLatin = (key: string): boolean => /^[a-z]$/i.test(key)

/** Enter, F3 and the like; a key may type two letters at once, as Arabic keyboards do. */
const isNamed = (key: string): boolean => [...key].length > 1 && /^[\x20-\x7e]+$/.test(key)

/** What no keyboard with Latin letters types: a letter, a digit or a sign of another script. */
export const isOfOtherScript = (key: string): boolean =>
  !isNamed(key) && /[\p{L}\p{M}\p{Nd}؟،؛]/u.test(key) && !/[\p{ASCII}\p{Script=Latin}]/u.test(key)

const letterAt = (code: string): string | null => /^Key([A-Z])$/.exec(code)?.[1]?.toLowerCase() ?? null
const digitAt = (code: string): string | null => /^Digit(\d)$/.exec(code)?.[1] ?? null

/**
 * The letter of a key, as it is printed; on keyboards without Latin letters the one at its place. Those type signs there
 * too: Hebrew ' for W, Arabic ' for Shift+M. Comma, full stop, semicolon and question mark are meant as such: on AZERTY
 * and Dvorak they stand where others have a letter.
 */
export function letterOf({ key, code, altKey }: Pick<PressedKey, 'key' | 'code' | 'altKey'>): string | null {
  if (isLatin(key)) return key.toLowerCase()
  // Alt types other letters on macOS.
  const isMeant = isNamed(key) || /^[,.;?\d]$/.test(key) || (/^\p{Script=Latin}$/u.test(key) && !altKey)
  return isMeant ? null : letterAt(code)
}

/** The sign of a key; on keyboards without Latin letters the one at its place. */
function signOf({ key, code, shiftKey }: PressedKey): string {
  const signs = SIGNS_AT[code]
  // Arabic keyboards have < and > where others have the curly brackets.
  const isElsewhere = isOfOtherScript(key) || (/^[<>]$/.test(key) && /^Bracket/.test(code))
  return (signs && isElsewhere && signs[shiftKey ? 1 : 0]) || key
}

/**
 * What Ctrl and Shift mean by a sign: the one at its place. AZERTY types the full stop and the slash with Shift, at the
 * places of others, and has its comma, with Shift a question mark, where others have M.
 */
function signWithShift({ key, code }: PressedKey): string {
  if (key === '.') return 'Period'
  if (key === '/') return 'Slash'
  return key === '?' && code === 'KeyM' ? 'Comma' : code || key
}

/** The key itself: by what it types where nothing but Shift is held, by its letter, digit or place where a modifier is. */
function keyItself(pressed: PressedKey, isHeld: boolean): string {
  const { key, code, shiftKey } = pressed
  if (key === ' ') return 'Space'
  if (isNamed(key)) return key
  const letter = letterOf(pressed)
  if (letter) return isHeld ? `Key${letter.toUpperCase()}` : shiftKey ? letter.toUpperCase() : letter
  const digit = digitAt(code)
  // AZERTY types its digits with Shift: without it, they go by place.
  if (digit && (isHeld || !shiftKey)) return isHeld ? code : digit
  if (!isHeld) return signOf(pressed)
  if (shiftKey) return signWithShift(pressed)
  return PLAIN_SIGNS.has(key) ? key : code || key
}

interface Held {
  readonly held: readonly string[]
  readonly isHeld: boolean
  /** With AltGr, Windows says that Ctrl and Alt are held too: the sign that is typed is meant. */
  readonly typesByAltGraph: boolean
}

function heldWith(pressed: PressedKey, mac: boolean): Held {
  const { key, metaKey, shiftKey } = pressed
  const typesByAltGraph = pressed.altGraph === true && !isNamed(key) && key !== ' '
  const ctrlKey = pressed.ctrlKey && !typesByAltGraph
  const altKey = pressed.altKey && !typesByAltGraph
  const held = [
    (mac ? metaKey : ctrlKey) ? '$mod' : '',
    mac && ctrlKey ? 'Control' : '',
    !mac && metaKey ? 'Meta' : '',
    altKey ? 'Alt' : '',
    shiftKey && !typesByAltGraph ? 'Shift' : '',
  ].filter(Boolean)
  return { held, isHeld: ctrlKey || altKey || metaKey, typesByAltGraph }
}

const saysNothing = ({ key }: PressedKey): boolean => MODIFIERS.has(key) || SILENT.has(key) || !key

/** The notation of a key that was pressed, as the table of actions writes it; null for a modifier on its own. */
export function notationOf(pressed: PressedKey, mac: boolean): string | null {
  if (saysNothing(pressed)) return null
  const { held, isHeld, typesByAltGraph } = heldWith(pressed, mac)
  return [...held, typesByAltGraph ? pressed.key : keyItself(pressed, isHeld)].join('+')
}

/**
 * The keys that a pressed key may be meant as, each in its one spelling: what is printed on it first, then what stands at
 * its place. Empty for a modifier on its own.
 */
export function meantKeys(pressed: PressedKey, mac: boolean): readonly string[] {
  const keys = notationOf(pressed, mac)
  if (keys === null) return []
  const { held, isHeld } = heldWith(pressed, mac)
  // With Ctrl and Shift, a sign is the one that stands there without Shift.
  const isByPlace = pressed.key === ' ' || (isHeld && pressed.shiftKey)
  const printed = isByPlace ? keys : [...held, pressed.key].join('+')
  return [...new Set([canonicalKeys(printed), canonicalKeys(keys)])]
}

/** The digit that a key stands for, with nothing held that would make it mean something else; null for any other key. */
export function digitOf(pressed: PressedKey): number | null {
  const keys = notationOf(pressed, false)
  const bare = keys === null ? '' : bareKeys(keys)
  return /^\d$/.test(bare) ? Number(bare) : null
}

/** The keys without a Shift that only helps to type a sign: which signs need it differs from keyboard to keyboard. */
export const bareKeys = (keys: string): string => keys.replace(/^Shift\+(?=[^\p{L}]$)/u, '')

/** One spelling for every notation of the same keys: `$mod+Shift+KeyZ`, `Shift+$mod+z` are one. */
export function canonicalKeys(keys: string): string {
  const parts = partsOf(bareKeys(keys))
  const key = parts.at(-1) ?? ''
  const itself = (SIGNS_AT[key]?.[0] ?? key.replace(/^(Key|Digit)(?=.$)/, '')).toLowerCase()
  return [...parts.slice(0, -1).sort(), itself].join('+')
}
