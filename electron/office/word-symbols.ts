// The letters and signs of the Symbol font, from 0x20 (Adobe's Symbol encoding); a full stop where there is no sign of Unicode.
const SYMBOL =
  ' !∀#∃%&∋()∗+,−./0123456789:;<=>?≅ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ[∴]⊥_‾αβχδεφγηιϕκλμνοπθρστυϖωξψζ{|}∼.' +
  '................................€ϒ′≤⁄∞ƒ♣♦♥♠↔←↑→↓°±″≥×∝∂•÷≠≡≈…⏐⎯↵ℵℑℜ℘⊗⊕∅∩∪⊃⊇⊄⊂⊆∈∉∠∇®©™∏√⋅¬∧∨⇔⇐⇑⇒⇓◊〈®©™∑⎛⎜⎝⎡⎢⎣⎧⎨⎩⎪'

/** The signs of Wingdings that stand in running text and lists. */
const WINGDINGS: Readonly<Record<number, string>> = {
  74: '☺',
  108: '●',
  110: '■',
  111: '□',
  113: '❑',
  118: '❖',
  167: '▪',
  168: '◻',
  216: '➢',
  223: '←',
  224: '→',
  225: '↑',
  226: '↓',
  232: '➔',
  251: '✗',
  252: '✓',
  253: '☒',
  254: '☑',
}

const REPLACEMENT = '\uFFFD'

/** The character of a `w:sym`: its font says what its code (hexadecimal) means. U+FFFD where only the font knows. */
export function symbolOf(font: string | undefined, code: string | undefined): string {
  if (code === undefined || !/^[\da-f]{1,6}$/i.test(code)) return REPLACEMENT
  const point = Number.parseInt(code, 16)
  const isPrivate = point >= 0xf000 && point <= 0xf0ff
  const index = isPrivate ? point - 0xf000 : point
  if (/^symbol$/i.test(font ?? '') && index < 0x100) {
    const sign = SYMBOL[index - 0x20]
    return sign === undefined || (sign === '.' && index !== 0x2e) ? REPLACEMENT : sign
  }
  if (/^wingdings$/i.test(font ?? '') && index < 0x100) return WINGDINGS[index] ?? REPLACEMENT
  if (isPrivate || point === 0 || point > 0x10ffff || (point >= 0xd800 && point <= 0xdfff)) return REPLACEMENT
  return String.fromCodePoint(point)
}
