import type { Content } from '../model/content.ts'
import { LINE_MAX } from '../model/line-max.ts'
import { canonical } from './canonical.ts'
import { wordSpans } from './words.ts'

type Words = Pick<Content, 'text' | 'blocks' | 'sentences'>

/** A longer first sentence is cut after so many words. */
const TITLE_WORDS = 12

/** Some text as one line of at most so many UTF-16 units, none of a pair left alone. */
export const oneLine = (text: string, most: number = LINE_MAX): string => {
  const line = canonical(text).replace(/\s+/gu, ' ').trim()
  return line.length <= most ? line : line.slice(0, most).replace(/[\uD800-\uDBFF]$/, '')
}

/** The headline of a text on one line; empty where it has none. */
export function headlineIn({ text, blocks }: Pick<Content, 'text' | 'blocks'>): string {
  const headline = blocks.find(({ kind }) => kind === 'headline')
  return headline ? oneLine(text.slice(headline.start, headline.end)) : ''
}

/** The first words of a text, for when it has no headline; empty where it has no words either. */
export function firstWordsIn({ text, sentences: [first] }: Pick<Content, 'text' | 'sentences'>): string {
  const sentence = first ? text.slice(first.start, first.end) : ''
  const words = wordSpans(sentence.slice(0, LINE_MAX))
  const last = words[TITLE_WORDS - 1]
  return oneLine(last && words.length > TITLE_WORDS ? `${sentence.slice(0, last.end)} …` : sentence)
}

/** What a text calls itself: its headline, or else its first words. */
export const titleIn = (content: Words): string => headlineIn(content) || firstWordsIn(content)
