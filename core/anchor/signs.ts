const UNKNOWN = 0
export const SPACE = 1
export const WORD = 2
/** A sign of a script without spaces between words. */
export const SINGLE = 3
export const SIGN = 4
/** A mark, joiner or variation selector: it belongs to the sign before it. */
export const EXTENDING = 5
export const REGIONAL = 6
/** What one sign of a text is to alignment. */
export type SignClass = typeof SPACE | typeof WORD | typeof SINGLE | typeof SIGN | typeof EXTENDING | typeof REGIONAL

const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u
// Marks, variation selectors, joiners, skin tones, keycaps and tags.
const EXTENDS = /\p{M}|\u200c|\u200d|\u00ad|[\u{1F3FB}-\u{1F3FF}]|[\u{E0020}-\u{E007F}]/u

function classOf(sign: string): SignClass {
  if (/\s/u.test(sign)) return SPACE
  if (EXTENDS.test(sign)) return EXTENDING
  if (UNSPACED.test(sign)) return SINGLE
  if (/[\p{L}\p{N}]/u.test(sign)) return WORD
  return /[\u{1F1E6}-\u{1F1FF}]/u.test(sign) ? REGIONAL : SIGN
}

function foldedUnit(unit: number): number {
  const sign = String.fromCharCode(unit)
  if (/[‘’‚‛ʼ′`´]/u.test(sign)) return 0x27
  if (/[“”„‟«»″]/u.test(sign)) return 0x22
  if (/[‐‑‒–—−]/u.test(sign)) return 0x2d
  const lower = sign.toLowerCase()
  return lower.length === 1 ? lower.charCodeAt(0) : unit
}

const UNITS = 0x10000
const SURROGATES = 0xd800
const LOW_SURROGATES = 0xdc00
const AFTER_SURROGATES = 0xe000
const ASCII = 0x80

// What a UTF-16 unit is, found out once: a look-up for each character of a text is what tokenising costs.
const classes = new Uint8Array(UNITS)
/** For each unit one that stands for it whatever its case; kinds of quotation marks and dashes are one. 0 for a unit never met. */
export const folded = new Uint16Array(UNITS)
const pairClasses = new Map<number, SignClass>()

function learn(unit: number): SignClass {
  const found = classOf(String.fromCharCode(unit))
  classes[unit] = found
  folded[unit] = foldedUnit(unit)
  return found
}

for (let unit = SURROGATES; unit < AFTER_SURROGATES; unit++) {
  classes[unit] = SIGN
  folded[unit] = unit
}
// Most of most texts: known from the start, without asking a regular expression.
for (let unit = 0; unit < ASCII; unit++) {
  const isCapital = unit >= 0x41 && unit <= 0x5a
  const isWord = isCapital || (unit >= 0x61 && unit <= 0x7a) || (unit >= 0x30 && unit <= 0x39)
  const isSpace = unit === 0x20 || (unit >= 0x09 && unit <= 0x0d)
  classes[unit] = isWord ? WORD : isSpace ? SPACE : SIGN
  folded[unit] = isCapital ? unit + 0x20 : unit === 0x60 ? 0x27 : unit
}

const isPair = (text: string, at: number, unit: number): boolean => {
  if (unit < SURROGATES || unit >= LOW_SURROGATES) return false
  const low = text.charCodeAt(at + 1)
  return low >= LOW_SURROGATES && low < AFTER_SURROGATES
}

function classOfPair(text: string, at: number): SignClass {
  const point = text.codePointAt(at) as number
  const known = pairClasses.get(point)
  if (known !== undefined) return known
  const found = classOf(String.fromCodePoint(point))
  pairClasses.set(point, found)
  return found
}

/** The class of the sign that begins at an offset (UTF-16). */
export function classAt(text: string, at: number): SignClass {
  const unit = text.charCodeAt(at)
  if (isPair(text, at, unit)) return classOfPair(text, at)
  const known = classes[unit] as SignClass | typeof UNKNOWN
  return known === UNKNOWN ? learn(unit) : known
}

/** How many UTF-16 units the sign at an offset takes. */
export const widthAt = (text: string, at: number): number => (isPair(text, at, text.charCodeAt(at)) ? 2 : 1)
