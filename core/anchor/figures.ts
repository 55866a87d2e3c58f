import { languageOfTag, lexiconOf } from './lexicon/languages.ts'

/** Languages that write 1.000,5 for a thousand and a half; in the others the full stop comes before the fraction. */
const COMMA_BEFORE_FRACTION: ReadonlySet<string> = new Set(
  'de es fr uk ru it nl pt pl da sv nb nn no fi cs sk sl hr sr bg ro el tr hu id vi ca gl lt lv et is be'.split(' '),
)
const REGIONS_WITH_POINT = /-(?:MX|US|PR|DO|GT|HN|SV|NI|PA|PE|CH|LI)\b/i

/** Stands before the fraction of a figure that was read. */
const POINT = '·'
const GROUPED = /^(?!0)\d{1,3}(?:([.,'])\d{3})(?:\1\d{3})*$/
const GROUPED_IN_INDIA = /^\d{1,2}(?:,\d{2})+,\d{3}$/

const DIGIT = /\p{Nd}/gu
/** Every block of decimal digits begins at its zero and runs to nine. */
const digitValue = (digit: string): string => {
  const plain = digit.normalize('NFKC')
  let zero = plain.codePointAt(0) ?? 0
  if (zero < 0x80) return plain
  for (let steps = 0; steps < 9; steps++) {
    if (!/\p{Nd}/u.test(String.fromCodePoint(zero - 1))) break
    zero--
  }
  return String((plain.codePointAt(0) ?? 0) - zero)
}

const westernDigits = (figure: string): string =>
  figure.replace(DIGIT, digitValue).replace(/٬/g, "'").replace(/٫/g, POINT).replace(/[’ʼ]/g, "'")

/**
 * A figure as its value is written plainly: "3,000" and "3000" are the same, and so is "3.000" in German. What can be
 * read in two ways keeps its signs, so that it is the same as nothing else.
 */
export function readFigure(written: string, language: string): string {
  const digits = westernDigits(written)
  if (/^\d+$/.test(digits)) return digits
  if (/^[.·]\d+$/.test(digits)) return `0${POINT}${digits.slice(1)}`

  const both = /^(\d{1,3}(?:([.,'])\d{3})+)([.,·])(\d+)$/.exec(digits)
  if (both && both[2] !== both[3] && GROUPED.test(both[1] ?? ''))
    return `${(both[1] ?? '').replace(/\D/g, '')}${POINT}${both[4]}`

  const hasComma = COMMA_BEFORE_FRACTION.has(languageOfTag(language)) && !REGIONS_WITH_POINT.test(language)
  const sign = GROUPED.exec(digits)?.[1]
  if (sign) {
    const isCertain = sign === "'" || digits.split(sign).length > 2
    if (isCertain || (sign === ',' && !hasComma) || (sign === '.' && hasComma)) return digits.replace(/\D/g, '')
  }
  if (GROUPED_IN_INDIA.test(digits)) return digits.replace(/\D/g, '')
  const fraction = hasComma ? /^(\d+)[,·](\d+)$/ : /^(\d+)[.·](\d+)$/
  return digits.replace(fraction, `$1${POINT}$2`)
}

/** The figure with its point so many places further right; null for one that cannot be counted with. */
export function timesTenTo(figure: string, power: number): string | null {
  const parts = /^(\d+)(?:·(\d+))?$/.exec(figure)
  if (!parts) return null
  const fraction = (parts[2] ?? '').padEnd(power, '0')
  const whole = `${parts[1]}${fraction.slice(0, power)}`.replace(/^0+(?=\d)/, '')
  const rest = fraction.slice(power).replace(/0+$/, '')
  return rest ? `${whole}${POINT}${rest}` : whole
}

/** The value of a number word, in plain letters, in exactly this language; undefined when it is not sure. */
export const valueOfWord = (plain: string, language: string): number | undefined =>
  lexiconOf(language)?.values.get(plain)

/** The power of ten that a word multiplies the figure before it by ("million": 6). */
export const powerOfWord = (plain: string, language: string): number | undefined =>
  lexiconOf(language)?.powers.get(plain)

/** Figures that groups of digits with spaces between them make: "12", "500" are 12500. Null when they are no groups. */
export const joinedGroups = (groups: readonly string[]): string | null =>
  /^\d{1,3}(?: \d{3})+$/.test(groups.join(' ')) ? groups.join('') : null
