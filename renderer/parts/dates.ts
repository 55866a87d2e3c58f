// Instants are ours and shown in the reader's own time zone; a stated date is somebody's words and is shown as it is.
const LANGUAGE = typeof navigator !== 'undefined' && navigator.language.startsWith('en-') ? navigator.language : 'en-GB'

const day = new Intl.DateTimeFormat(LANGUAGE, { day: 'numeric', month: 'short', year: 'numeric' })
const dayAndTime = new Intl.DateTimeFormat(LANGUAGE, {
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
})
const clock = new Intl.DateTimeFormat(LANGUAGE, {
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
  hour12: false,
})

/** "31 Aug 2023" */
export const sayDay = (instant: string): string => day.format(new Date(instant))
/** "31 Aug 2023, 18:00" */
export const sayInstant = (instant: string): string => dayAndTime.format(new Date(instant))
/** "18:42:07" */
export const sayClock = (instant: string): string => clock.format(new Date(instant))
