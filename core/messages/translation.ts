import type { Language } from '../model/languages.ts'

/** The plural categories of each language (Unicode CLDR 48, cardinal numbers). */
interface Categories {
  en: 'one' | 'other'
  uk: 'one' | 'few' | 'many' | 'other'
  es: 'one' | 'many' | 'other'
  de: 'one' | 'other'
  ar: 'zero' | 'one' | 'two' | 'few' | 'many' | 'other'
}

type Plural<L extends Language> = { readonly [C in Categories[L]]: string }

/** One sentence in another language. What says a count may be bent by it there, even where English does not. */
type Translated<L extends Language, English> = English extends string
  ? English extends `${string}{count}${string}`
    ? string | Plural<L>
    : string
  : Plural<L>

/** Every sentence of an area: a key too many or too few does not compile. */
type Whole<L extends Language, Area> = { readonly [K in keyof Area]: Translated<L, Area[K]> }

/** An area of the messages in another language: every sentence of it, none too many. */
export type Translation<L extends Language, Area> = Whole<L, Area>
