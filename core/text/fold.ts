/** How two texts are compared: 'folded' takes upper and lower case for the same, 'exact' does not. */
export type Fold = 'folded' | 'exact'

/**
 * A text made comparable, with the way back. `text` is what is compared; unit `i` of it was written in the original at
 * [`from[i]`, `to[i]`). Null stands for "unit for unit", which most Latin text is.
 */
export interface FoldedText {
  readonly text: string
  readonly from: Uint32Array | null
  readonly to: Uint32Array | null
}

const PLAIN = /^(?:[\x21-\x7e]| (?! ))*$/
const FIRST_MARK = 0x300

const QUOTES = /[“”„‟«»″〝〞＂]/u
const APOSTROPHES = /[‘’‚‛‹›ʼʹ′`´＇]/u
const HYPHENS = /[\u2010-\u2015\u2212\ufe58\ufe63\uff0d]/u
// Written for the eye or the line, and never typed into a search: soft hyphen, joiners, tatweel, vowel signs.
const UNTYPED = /[\u00ad\u200b-\u200f\u2060\ufeff\u0640]|[\u0591-\u05c7\u064b-\u065f\u0670\u06d6-\u06ed]/u
const MARK = /^\p{M}/u

const lettersOf = new Map<string, string>()
const exactLettersOf = new Map<string, string>()

/**
 * One character with the marks on it, made comparable. Case is folded through capitals, so that ß meets SS and ς meets
 * Σ; the dot that only Turkish İ keeps when it is made small is left out, so that it meets i.
 */
function foldCharacter(written: string, fold: Fold): string {
  const known = fold === 'folded' ? lettersOf : exactLettersOf
  const held = known.get(written)
  if (held !== undefined) return held
  let plain = ''
  for (const sign of written.normalize('NFKD')) {
    if (UNTYPED.test(sign)) continue
    if (QUOTES.test(sign)) plain += '"'
    else if (APOSTROPHES.test(sign)) plain += "'"
    else if (HYPHENS.test(sign)) plain += '-'
    else plain += sign
  }
  if (fold === 'folded') {
    plain = plain.toUpperCase().toLowerCase().normalize('NFKD')
    if (/^i\u0307/.test(plain)) plain = `i${plain.slice(2)}`
  }
  known.set(written, plain)
  return plain
}

const isSpace = (character: string): boolean => /\s/u.test(character)

/** The end of the character at an offset: its surrogate pair, and the marks that stand on it. */
function characterEnd(text: string, at: number): number {
  let end = at + (/[\uD800-\uDBFF]/.test(text.charAt(at)) && /[\uDC00-\uDFFF]/.test(text.charAt(at + 1)) ? 2 : 1)
  while (end < text.length && text.charCodeAt(end) >= FIRST_MARK && MARK.test(text.slice(end, end + 2)))
    end += text.codePointAt(end) === text.charCodeAt(end) ? 1 : 2
  return end
}

/**
 * A text made comparable: white space is one space, line feeds too; curly and straight quotation marks, the several
 * hyphens, composed and decomposed letters, full-width and half-width ones are the same. Linear in its length.
 */
export function foldText(text: string, fold: Fold): FoldedText {
  if (PLAIN.test(text) && !text.includes('`'))
    return { text: fold === 'folded' ? text.toLowerCase() : text, from: null, to: null }
  const parts: string[] = []
  const from: number[] = []
  const to: number[] = []
  for (let at = 0; at < text.length; ) {
    const code = text.charCodeAt(at)
    let end = at + 1
    let plain: string
    if (code > 0x20 && code < 0x7f && code !== 0x60 && !(text.charCodeAt(end) >= FIRST_MARK)) {
      plain = fold === 'folded' && code >= 0x41 && code <= 0x5a ? String.fromCharCode(code + 32) : text.charAt(at)
    } else if (isSpace(text.charAt(at))) {
      while (end < text.length && isSpace(text.charAt(end))) end++
      plain = ' '
    } else {
      end = characterEnd(text, at)
      plain = foldCharacter(text.slice(at, end), fold)
    }
    for (let unit = 0; unit < plain.length; unit++) {
      from.push(at)
      to.push(end)
    }
    parts.push(plain)
    at = end
  }
  return { text: parts.join(''), from: Uint32Array.from(from), to: Uint32Array.from(to) }
}

/** The stretch of the original that was written for units [start, end); null when it cuts a written character in two. */
export function writtenSpan(
  { text, from, to }: FoldedText,
  start: number,
  end: number,
): { readonly start: number; readonly end: number } | null {
  if (!from || !to) return { start, end }
  if (start > 0 && from[start] === from[start - 1]) return null
  if (end < text.length && from[end] === from[end - 1]) return null
  return { start: from[start] ?? 0, end: to[end - 1] ?? 0 }
}
