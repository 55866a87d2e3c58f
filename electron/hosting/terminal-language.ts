import { chooseLanguage } from '../../core/messages/language.ts'
import type { Language } from '../../core/model/preferences.ts'

type Environment = Readonly<Record<string, string | undefined>>

/** What a terminal is spoken to in: its locale (POSIX: LC_ALL before LC_MESSAGES before LANG), else the system's. */
export function terminalLanguage(
  env: Environment,
  system: string = Intl.DateTimeFormat().resolvedOptions().locale,
): Language {
  return chooseLanguage('system', [env.LC_ALL || env.LC_MESSAGES || env.LANG || system])
}
