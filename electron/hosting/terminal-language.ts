import { chooseLanguage } from '../../core/messages/language.ts'
import type { Language } from '../../core/model/preferences.ts'

type Environment = Readonly<Record<string, string | undefined>>

// Of all that Intl has, the rules of plurals are what is made fastest: dates take the runtime 17 ms, and numbers 12.
const systemLocale = () => new Intl.PluralRules().resolvedOptions().locale

/** What a terminal is spoken to in: its locale (POSIX: LC_ALL before LC_MESSAGES before LANG), else the system's. */
export function terminalLanguage(env: Environment, system: string = systemLocale()): Language {
  return chooseLanguage('system', [env.LC_ALL || env.LC_MESSAGES || env.LANG || system])
}
