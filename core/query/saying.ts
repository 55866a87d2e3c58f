import { type MessageKey, say } from '../messages/message.ts'
import type { SourceId } from '../model/ids.ts'
import type { MessageValues } from '../result.ts'

/** One thing that was done, as a key of the message table and its values. */
export interface Saying {
  readonly key: MessageKey
  readonly values: MessageValues
}

/** What a source is called; undefined for one the library does not hold. */
export type SourceTitle = (source: SourceId) => string | undefined

/** A row before and after, parsed; null where there was none. */
export interface RowTurn<Row> {
  readonly before: Row | null
  readonly after: Row | null
}

const WORDS_MAX = 280

/** Words as a history shows them: on one line, and a long text cut between characters. */
export function brief(words: string): string {
  const line = words.replace(/\s+/gu, ' ').trim()
  const characters = [...line.slice(0, WORDS_MAX * 2 + 2)]
  return characters.length > WORDS_MAX
    ? say('history.cut', { words: characters.slice(0, WORDS_MAX).join('').trimEnd() })
    : line
}

/** The same for a field that may be empty. */
export const briefOrNothing = (words: string): string => brief(words) || say('history.empty')

/** The same in quotation marks, where there is anything to quote. */
export const quotedOrNothing = (words: string): string => {
  const line = brief(words)
  return line ? say('history.quoted', { words: line }) : say('history.empty')
}
