import {
  AFTER_A_TIME,
  BEFORE_A_NAME,
  BEFORE_A_NUMBER,
  CALENDAR_SHORT,
  END_BEFORE_CAPITAL,
  EXCLAIMED_NAMES,
  GERMAN_AFTER_ORDINAL,
  MAY_END,
  NEVER_END,
  STARTERS,
} from './abbreviations.ts'
import { isListMarker } from './list-markers.ts'

/** A place where a sentence may end, and as much of the text around it as is needed to tell. */
export interface PossibleEnd {
  /** The sentence so far, trimmed; its beginning is cut off when it is long. */
  readonly before: string
  /** Whether `before` is the whole sentence so far. */
  readonly whole: boolean
  /** What follows, without white space before it. */
  readonly after: string
  /** Whether white space stands between the two. */
  readonly spaced: boolean
}

const CLOSERS = /["'”’»›)\]}」』】》）]+$/u
const OPENERS = /^["'“‘«‹„‚([{「『《（¿¡—–-]+\s*/u
const NO_SPACES =
  /^["'“‘«‹([（「『《]?[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Lao}]/u
const CITATION = /^\([^()]{1,100}\)\s*[.,;]/u
// Three dots, set apart or not; a fourth is the stop.
const PAUSE = /(?:…|(?:^|[^.\s]\s*)(?:\.\s?){3})$/u
const SAID_IN_JAPANESE = /^(?:と|って|など|の|は|が|を|に|も|という)/u
const SAID_IN_CHINESE = /^[^，。！？\s]{0,6}(?:说|說|道|问|問|表示|称|稱|写道|寫道)[，。：！？]/u
const SHORT_LEAD = /^(?:at|by|on|from|around|about|before|after|until|since|in)\b/i
const SHORT_LEAD_WORDS = 6

/** Whether a sentence really ends here: English rules, and such of other languages as do not disturb them. */
export function endsSentence(end: PossibleEnd): boolean {
  const { before, after, whole, spaced } = end
  if (!spaced && !NO_SPACES.test(after)) return false
  if (whole && isListMarker(before)) return false
  if (CITATION.test(after)) return false
  const unclosed = before.replace(CLOSERS, '')
  const quoted = unclosed.length < before.length
  const mark = unclosed.at(-1) ?? ''
  if (PAUSE.test(unclosed) && /^I\b/.test(after)) return false
  if (quoted && '。！？'.includes(mark)) return !SAID_IN_JAPANESE.test(after) && !SAID_IN_CHINESE.test(after)
  const next = after.replace(OPENERS, '')
  if (mark === '!' || mark === '?' || mark === '…') return !/^\p{Ll}/u.test(next) && !isExclaimedName(unclosed, next)
  return mark === '.' ? stopEndsSentence({ ...end, before: unclosed, after: next, opened: next !== after }) : true
}

const isExclaimedName = (before: string, next: string): boolean =>
  EXCLAIMED_NAMES.has(lastToken(before).toLowerCase()) && !startsSentence(next)

const lastToken = (text: string): string => (/\S+$/u.exec(text)?.[0] ?? '').replace(OPENERS, '')

const firstWord = (text: string): string => (/^[\p{L}\p{M}\p{N}]+/u.exec(text)?.[0] ?? '').toLowerCase()

/** Whether the next words look like the beginning of a sentence rather than the rest of a name. */
const startsSentence = (next: string): boolean => STARTERS.has(firstWord(next)) && !/^\p{L}\./u.test(next)

interface PossibleStop extends PossibleEnd {
  /** Whether `after` stood behind an opening quotation mark or bracket, now taken off. */
  readonly opened: boolean
}

function stopEndsSentence({ before, after, whole, opened }: PossibleStop): boolean {
  const token = lastToken(before)
  const word = token.replace(/\.$/, '')
  const lower = word.toLowerCase()
  const previous = lastToken(before.slice(0, before.length - token.length).trimEnd())
  const starts = startsSentence(after)
  if (/\.$/.test(word) || word === '') return true
  if (NEVER_END.has(lower)) return false
  if (BEFORE_A_NUMBER.has(lower) && /^(?:[\p{N}#]|(?:[IVXLC]{2,}|[VX])\b)/u.test(after)) return false
  if (/^\d{1,2}$/.test(word) && GERMAN_AFTER_ORDINAL.has(firstWord(after))) return false
  if (isTimeOfDay(lower, previous)) return timeEndsSentence({ before, after, whole, starts })
  if (/^\p{L}$/u.test(word) && /^\p{L}\.(?:\s|$)/u.test(after)) return false
  if (lower === 'г' || lower === 'гг') return /\d$/.test(previous)
  if (/^\p{Lu}$/u.test(word)) return starts
  if (END_BEFORE_CAPITAL.has(lower)) return true
  if (BEFORE_A_NAME.has(lower)) return /^\p{Ll}/u.test(word) && starts
  const acronym = /^(?:\p{L}\.)+\p{L}$/u.test(word)
  const calendar = CALENDAR_SHORT.has(lower) && /^\p{Lu}/u.test(word)
  if (lower === 'al' && previous.toLowerCase() !== 'et') return true
  if (acronym || calendar || MAY_END.has(lower)) return starts || (opened && /^\p{Lu}/u.test(after))
  return true
}

const isTimeOfDay = (lower: string, previous: string): boolean =>
  /^\d{1,2}(?:[:.]\d\d)?(?:[ap]m|[ap]\.m)$/.test(lower) || (/^[ap]\.?m$/.test(lower) && /\d$/.test(previous))

function timeEndsSentence(stop: { before: string; after: string; whole: boolean; starts: boolean }): boolean {
  if (AFTER_A_TIME.has(firstWord(stop.after))) return false
  // "At 5 a.m. Mr. Smith ...": so far only the time was said.
  const onlyTheTime = stop.whole && SHORT_LEAD.test(stop.before) && stop.before.split(/\s+/).length < SHORT_LEAD_WORDS
  return stop.starts && !onlyTheTime
}
