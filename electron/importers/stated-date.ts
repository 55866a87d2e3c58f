const MONTH =
  '(?:Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|Mar(?:ch|\\.)?|Apr(?:il|\\.)?|May|June?|July?|Aug(?:ust|\\.)?|Sept?(?:ember|\\.)?|Oct(?:ober|\\.)?|Nov(?:ember|\\.)?|Dec(?:ember|\\.)?)'
const DATE = `(?:\\d{4}-\\d\\d-\\d\\d|\\d{1,2}[/.]\\d{1,2}[/.]\\d{2,4}|\\d{1,2}(?:st|nd|rd|th)?\\s+${MONTH},?\\s+\\d{4}|${MONTH}\\s+\\d{1,2}(?:st|nd|rd|th)?,?\\s+\\d{4})`
const TIME =
  '(?:[T,\\s]\\s*(?:at\\s+)?\\d{1,2}[:.]\\d\\d(?::\\d\\d(?:\\.\\d+)?)?(?:\\s*[ap]\\.?m\\.?)?(?:\\s*(?:Z|[+-]\\d\\d:?\\d\\d|[A-Z]{2,4}\\b))?)?'

const PUBLISHED = new RegExp(
  `^(?:(?:first\\s+)?(?:published|posted)(?:\\s+on)?:?\\s*)?(?:\\w+day,?\\s+)?(${DATE}${TIME})\\.?$`,
  'i',
)
const UPDATED = new RegExp(
  `^(?:last\\s+)?(?:updated?|modified)(?:\\s+on)?:?\\s*(?:\\w+day,?\\s+)?(${DATE}${TIME})`,
  'i',
)

/** The date a line gives as that of publication, in its own words; empty when it gives none. */
export const publishedIn = (line: string): string => PUBLISHED.exec(line.trim())?.[1] ?? ''

/** The date of an "Update ..." line, in its own words; empty when it gives none. */
export const updatedIn = (line: string): string => UPDATED.exec(line.trim())?.[1] ?? ''
