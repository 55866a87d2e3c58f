import { LANGUAGES, type Language } from '../model/languages.ts'

/** Each language in its own words. */
export const LANGUAGE_NAMES: Readonly<Record<Language, string>> = {
  en: 'English',
  uk: 'Українська',
  es: 'Español',
  de: 'Deutsch',
  ar: 'العربية',
}

// Latin digits in Arabic too: claim numbers, keys and exported records are written with them.
const LOCALES: Readonly<Record<Language, string>> = { en: 'en', uk: 'uk', es: 'es', de: 'de', ar: 'ar-u-nu-latn' }

/** The locale in which a language's numbers, dates and lists are written. */
export const localeOf = (language: Language): string => LOCALES[language]

export const directionOf = (language: Language): 'ltr' | 'rtl' => (language === 'ar' ? 'rtl' : 'ltr')

const isLanguage = (tag: string | undefined): tag is Language => LANGUAGES.some((language) => language === tag)

/**
 * The language to speak: the chosen one, or the first of the system's (BCP 47 tags or POSIX locales, the most wanted
 * first) that Tickmark speaks, or English.
 */
export function chooseLanguage(chosen: Language | 'system', system: readonly string[]): Language {
  if (chosen !== 'system') return chosen
  return system.map((tag) => tag.toLowerCase().split(/[-_.@]/)[0]).find(isLanguage) ?? 'en'
}
