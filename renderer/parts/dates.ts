import { localeOf } from '../../core/messages/language.ts'
import { spoken } from '../../core/messages/message.ts'
import type { Language } from '../../core/model/preferences.ts'

// Instants are ours and shown in the reader's own time zone; a stated date is somebody's words and is shown as it is.
const DAY = { day: 'numeric', month: 'short', year: 'numeric' } as const
const MINUTE = { hour: '2-digit', minute: '2-digit' } as const
const CLOCK = { ...MINUTE, second: '2-digit', hour12: false } as const

/** English dates are written as the reader's own country does; the interface's English is British. */
function localeNow(language: Language): string {
  if (language !== 'en') return localeOf(language)
  return typeof navigator !== 'undefined' && navigator.language.startsWith('en-') ? navigator.language : 'en-GB'
}

function inLanguage(options: Intl.DateTimeFormatOptions): (instant: string) => string {
  const made = new Map<Language, Intl.DateTimeFormat>()
  return (instant) => {
    const language = spoken()
    const format = made.get(language) ?? new Intl.DateTimeFormat(localeNow(language), options)
    made.set(language, format)
    return format.format(new Date(instant))
  }
}

/** "31 Aug 2023" */
export const sayDay = inLanguage(DAY)
/** "31 Aug 2023, 18:00" */
export const sayInstant = inLanguage({ ...DAY, ...MINUTE })
/** "18:42:07" */
export const sayClock = inLanguage(CLOCK)
