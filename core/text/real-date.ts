const LANGUAGES = ['en', 'uk', 'es', 'de', 'ar'] as const

let months: ReadonlyMap<string, number> | undefined

/** The months by every name the languages of the interface give them: whole, short, and as they stand beside a day. */
function monthNames(): ReadonlyMap<string, number> {
  if (months) return months
  const names = new Map<string, number>()
  for (const language of LANGUAGES)
    for (const month of ['long', 'short'] as const)
      for (const beside of [{}, { day: 'numeric' }] as const) {
        const format = new Intl.DateTimeFormat(language, { month, ...beside, timeZone: 'UTC' })
        for (let index = 0; index < 12; index++) {
          const named = format.formatToParts(Date.UTC(2023, index, 15)).find(({ type }) => type === 'month')?.value
          if (named && /\p{L}/u.test(named)) names.set(nameKey(named), index + 1)
        }
      }
  months = names.set('sept', 9)
  return months
}

const nameKey = (name: string): string => name.toLowerCase().replace(/[\s.\u200e\u200f]/g, '')

const YEAR = /^\d{4}$/
const YEAR_MONTH = /^(\d{4})-(\d\d)$/
const DAY_FOR_MACHINES = /^(\d{4})-(\d\d)-(\d\d)(?=$|[T\s,])/
const DAY_WITH_DOTS = /^(\d{1,2})\.(\d{1,2})\.(\d{4})(?!\d)/
const WEEKDAY = /^\p{L}{2,20}\.?,?\s+(?=\d)/u
const DAY_FIRST = /^(\d{1,2})(?:st|nd|rd|th|\.)?\s+(?:de\s+)?(\p{L}{2,20})\.?,?\s+(?:del?\s+)?(\d{4})(?!\d)/u
const MONTH_FIRST = /^(\p{L}{2,20})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})(?!\d)/u
const MONTH_AND_YEAR = /^(\p{L}{2,20})\.?,?\s+(?:del?\s+)?(\d{4})$/u

/**
 * The day, month or year a stated date names, as ISO 8601 writes it ("2023-08-31", "2023-08", "2023"); null where it names
 * none for certain: no year ("14 March"), no such day, figures that one reads day first and another month first. The time
 * of day and the zone beside it are left out; nothing is converted.
 */
export function realDate(stated: string): string | null {
  const words = stated.trim()
  if (YEAR.test(words)) return words
  const yearMonth = YEAR_MONTH.exec(words)
  if (yearMonth) return dateOf(yearMonth[1], yearMonth[2], null)
  const machine = DAY_FOR_MACHINES.exec(words)
  if (machine) return dateOf(machine[1], machine[2], machine[3])
  const dotted = DAY_WITH_DOTS.exec(words)
  if (dotted) return dateOf(dotted[3], dotted[2], dotted[1])
  const named = words.replace(WEEKDAY, '')
  const dayFirst = DAY_FIRST.exec(named)
  if (dayFirst) return dateOf(dayFirst[3], dayFirst[2], dayFirst[1])
  const monthFirst = MONTH_FIRST.exec(words)
  if (monthFirst) return dateOf(monthFirst[3], monthFirst[1], monthFirst[2])
  const monthOnly = MONTH_AND_YEAR.exec(words)
  return monthOnly ? dateOf(monthOnly[2], monthOnly[1], null) : null
}

function dateOf(year = '', month = '', day: string | null = ''): string | null {
  const ofYear = /^\d+$/.test(month) ? Number(month) : monthNames().get(nameKey(month))
  if (!ofYear || ofYear > 12) return null
  const front = `${year}-${String(ofYear).padStart(2, '0')}`
  if (day === null) return front
  // The last day of a month is the day before the next one's first.
  const last = new Date(Date.UTC(Number(year), ofYear, 0)).getUTCDate()
  return Number(day) >= 1 && Number(day) <= last ? `${front}-${day.padStart(2, '0')}` : null
}
