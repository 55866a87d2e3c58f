import type { MessageValues, Refusal } from '../result.ts'
import { en } from './en.ts'

/** A message of the table: a sentence, or one for each plural category of its `count`. */
export type Message = string | { readonly one: string; readonly other: string }

export type MessageKey = keyof typeof en

type NamesIn<Text> = Text extends `${string}{${infer Name}}${infer Rest}` ? Name | NamesIn<Rest> : never
type NamesOf<K extends MessageKey> = (typeof en)[K] extends string
  ? NamesIn<(typeof en)[K]>
  : NamesIn<(typeof en)[K][keyof (typeof en)[K]]> | 'count'
/** The values a message wants, by name. A message without any takes none. */
export type ValuesFor<K extends MessageKey> = [NamesOf<K>] extends [never]
  ? []
  : [values: Readonly<Record<NamesOf<K>, string | number>>]

const plural = new Intl.PluralRules('en')

const fill = (text: string, values: MessageValues): string =>
  text.replace(/\{(\w+)\}/g, (whole, name: string) => {
    const value = values[name]
    if (value === undefined) return whole
    return typeof value === 'number' ? value.toLocaleString('en') : value
  })

function sentence(key: string, values: MessageValues): string {
  const message: Message | undefined = Object.hasOwn(en, key) ? en[key as MessageKey] : undefined
  if (message === undefined) return key
  if (typeof message === 'string') return fill(message, values)
  return fill(plural.select(Number(values.count ?? 0)) === 'one' ? message.one : message.other, values)
}

/** The sentence for a key, with its values in place. */
export const say = <K extends MessageKey>(key: K, ...[values]: ValuesFor<K>): string => sentence(key, values ?? {})

/** The sentence for a key that came as data (a refusal, a journal label): an unknown key comes back as it is. */
export const sayKey = (key: string, values: MessageValues = {}): string => sentence(key, values)

export const sayRefusal = ({ key, values }: Refusal): string => sentence(key, values)
