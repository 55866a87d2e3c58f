import { once } from '../../once.ts'
import { ARABIC } from './ar.ts'
import { GERMAN } from './de.ts'
import { ENGLISH } from './en.ts'
import { SPANISH } from './es.ts'
import { FRENCH } from './fr.ts'
import { Lexicon } from './lexicon.ts'
import { RUSSIAN } from './ru.ts'
import { UKRAINIAN } from './uk.ts'

const lexicons = once(
  (): ReadonlyMap<string, Lexicon> =>
    new Map([
      ['en', new Lexicon(ENGLISH)],
      ['de', new Lexicon(GERMAN)],
      ['es', new Lexicon(SPANISH)],
      ['fr', new Lexicon(FRENCH)],
      ['uk', new Lexicon(UKRAINIAN)],
      ['ru', new Lexicon(RUSSIAN)],
      ['ar', new Lexicon(ARABIC)],
    ]),
)

/** "de" of "de-CH"; empty when no language is stated. */
export const languageOfTag = (tag: string): string => /^[a-z]*/i.exec(tag)?.[0].toLowerCase() ?? ''

/** The lists to ask, likeliest first: those of the language, then the others, in case it is stated wrongly. */
export function lexiconsFor(language: string): readonly Lexicon[] {
  const own = lexicons().get(languageOfTag(language))
  return own ? [own, ...[...lexicons().values()].filter((lexicon) => lexicon !== own)] : [...lexicons().values()]
}

/** The lists of exactly this language; undefined when there are none. */
export const lexiconOf = (language: string): Lexicon | undefined => lexicons().get(languageOfTag(language))

/** Whether a claim may turn on the word, in whatever language. */
export const isListed = (plain: string): boolean =>
  [...lexicons().values()].some((lexicon) => lexicon.kindOf(plain) !== null || lexicon.beforeFigure.has(plain))
