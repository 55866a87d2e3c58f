import { cleanWord, plainWord } from '../letters.ts'

/** The several ways to write one unit after a figure: only those that nothing else is written like. */
const WRITTEN_ALIKE: Readonly<Record<string, string>> = {
  '%': 'percent pct prozent процент процента проценты процентов відсоток відсотки відсотків відсотка بالمئة بالمائة',
  km: 'kilometre kilometres kilometer kilometers kilometern kilómetro kilómetros kilomètre kilomètres км километр километра километров кілометр кілометра кілометри кілометрів كم كيلومتر كيلومترا كيلومترات',
  kg: 'kilogram kilograms kilogramm kilogramo kilogramos kilogramme kilogrammes кг килограмм килограмма килограммов кілограм кілограма кілограмів كغ',
  cm: 'centimetre centimetres centimeter centimeters zentimeter zentimetern centímetro centímetros centimètre centimètres см',
  mm: 'millimetre millimetres millimeter millimeters milímetros millimètres мм',
}

/** The same in two words. */
const WRITTEN_IN_TWO: Readonly<Record<string, string>> = {
  'per cent': '%',
  'por ciento': '%',
  'pour cent': '%',
  'في المئة': '%',
  'في المائة': '%',
}

/** English months in short, which stand beside the day. */
const MONTHS: Readonly<Record<string, string>> = {
  jan: 'january',
  feb: 'february',
  apr: 'april',
  aug: 'august',
  sep: 'september',
  sept: 'september',
  oct: 'october',
  nov: 'november',
  dec: 'december',
}

/** English ordinal numbers as words. */
const ORDINALS: ReadonlyMap<string, number> = new Map(
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth'
    .split(' ')
    .map((word, index) => [word, index + 1]),
)

const folded = (word: string): string => plainWord(cleanWord(word))

const UNITS: ReadonlyMap<string, string> = new Map(
  Object.entries(WRITTEN_ALIKE).flatMap(([unit, words]) =>
    words.split(' ').map((word): [string, string] => [folded(word), unit]),
  ),
)
const UNITS_IN_TWO: ReadonlyMap<string, string> = new Map(
  Object.entries(WRITTEN_IN_TWO).map(([words, unit]) => [words.split(' ').map(folded).join(' '), unit]),
)

/** The unit a word after a figure names, in plain letters; undefined when it names none, or not surely. */
export const unitOfWord = (plain: string): string | undefined => UNITS.get(plain)

/** The unit two words after a figure name. */
export const unitOfTwoWords = (first: string, second: string): string | undefined =>
  UNITS_IN_TWO.get(`${first} ${second}`)

/** The month that a word in short beside a day names. */
export const monthInFull = (plain: string): string | undefined => MONTHS[plain]

/** Which one an English ordinal number is: 1 of "first". */
export const ordinalOfWord = (plain: string): number | undefined => ORDINALS.get(plain)
