import type { Language } from '../model/languages.ts'
import { once } from '../once.ts'
import type { MessageValues, Refusal } from '../result.ts'
import { en } from './en.ts'
import { directionOf, localeOf } from './language.ts'

/** A message of a table: a sentence, or one for each plural category of its `count`. */
export type Message = string | ({ readonly [C in Intl.LDMLPluralRule]?: string } & { readonly other: string })

/** The sentences of one language by key; what is not there is said in English. */
export type MessageTable = Readonly<Record<string, Message>>

export type MessageKey = keyof typeof en

type NamesIn<Text> = Text extends `${string}{${infer Name}}${infer Rest}` ? Name | NamesIn<Rest> : never
type NamesOf<K extends MessageKey> = (typeof en)[K] extends string
  ? NamesIn<(typeof en)[K]>
  : NamesIn<(typeof en)[K][keyof (typeof en)[K]]> | 'count'
/** The values a message wants, by name. A message without any takes none. */
export type ValuesFor<K extends MessageKey> = [NamesOf<K>] extends [never]
  ? []
  : [values: Readonly<Record<NamesOf<K>, string | number>>]

/** A language, and how it counts and writes numbers. */
interface Speech {
  readonly language: Language
  readonly table: MessageTable
  readonly plural: () => Intl.PluralRules
  readonly number: () => Intl.NumberFormat
}

const speechIn = (language: Language, table: MessageTable): Speech => ({
  language,
  table,
  plural: once(() => new Intl.PluralRules(localeOf(language))),
  number: once(() => new Intl.NumberFormat(localeOf(language))),
})

/** English is always there; the others are fetched when somebody speaks them. */
export const TABLES: Readonly<Record<Language, () => Promise<MessageTable>>> = {
  en: async () => en,
  uk: async () => (await import('./uk.ts')).uk,
  es: async () => (await import('./es.ts')).es,
  de: async () => (await import('./de.ts')).de,
  ar: async () => (await import('./ar.ts')).ar,
}

const english = speechIn('en', en)
let speech = english
let wanted: Language = 'en'

/**
 * Says every sentence in this language from now on, in this window or process. Of several wishes the last counts,
 * whichever table is there first.
 */
export async function speak(language: Language): Promise<void> {
  wanted = language
  const table = await TABLES[language]()
  if (wanted === language && speech.language !== language) speech = speechIn(language, table)
}

/** The language that is spoken now. */
export const spoken = (): Language => speech.language

const own = (table: MessageTable, key: string): Message | undefined =>
  Object.hasOwn(table, key) ? table[key] : undefined

const LEFT_TO_RIGHT = /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]/u
const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}]/u

/** Words of the other direction, set apart by marks nobody sees, so that the words around them keep their order. */
const isolated = (words: string, language: Language): string =>
  (directionOf(language) === 'rtl' ? LEFT_TO_RIGHT : RIGHT_TO_LEFT).test(words) ? `\u2068${words}\u2069` : words

const fill = (text: string, values: MessageValues, { number, language }: Speech): string =>
  text.replace(/\{(\w+)\}/g, (whole, name: string) => {
    const value = values[name]
    if (value === undefined) return whole
    if (typeof value === 'number') return number().format(value)
    return directionOf(language) === 'rtl' ? isolated(value, language) : value
  })

function sentence(key: string, values: MessageValues): string {
  const translated = own(speech.table, key)
  const voice = translated === undefined ? english : speech
  const message = translated ?? own(en, key)
  if (message === undefined) return key
  if (typeof message === 'string') return fill(message, values, voice)
  return fill(message[voice.plural().select(Number(values.count ?? 0))] ?? message.other, values, voice)
}

/** The sentence for a key, with its values in place. */
export const say = <K extends MessageKey>(key: K, ...[values]: ValuesFor<K>): string => sentence(key, values ?? {})

/** The sentence for a key that came as data (a refusal, a journal label): an unknown key comes back as it is. */
export const sayKey = (key: string, values: MessageValues = {}): string => sentence(key, values)

export const sayRefusal = ({ key, values }: Refusal): string => sentence(key, values)

/** Whether there is a sentence for a key that came as data. */
export const isKnown = (key: string): boolean => Object.hasOwn(en, key)

/** A number as the language that is spoken writes it. */
export const sayNumber = (value: number, options?: Intl.NumberFormatOptions): string =>
  options ? value.toLocaleString(localeOf(speech.language), options) : speech.number().format(value)

/** Names or short sentences, told as the language that is spoken tells them: "a, b, c"; with 'and', "a, b and c". */
export const sayList = (items: readonly string[], kind: 'plain' | 'and' = 'plain'): string =>
  kind === 'and'
    ? new Intl.ListFormat(localeOf(speech.language), { type: 'conjunction' }).format(items)
    : items.join(speech.language === 'ar' ? '، ' : ', ')

/** Facts beside one another, each in its own direction. */
export const sayFacts = (facts: readonly string[]): string =>
  facts
    .filter(Boolean)
    .map((fact) => isolated(fact, speech.language))
    .join(' · ')
