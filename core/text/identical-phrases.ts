import type { Content, Span } from '../model/content.ts'
import { allWords } from './find.ts'
import { foldText } from './fold.ts'
import { sentenceAt } from './words.ts'

type Sentenced = Pick<Content, 'text' | 'blocks' | 'sentences'>

const startsSentence = (content: Sentenced, offset: number): boolean => {
  const sentence = sentenceAt(content, offset)
  return sentence !== null && !/[\p{L}\p{N}]/u.test(content.text.slice(sentence.start, offset))
}

/** A phrase as it is compared: a capital that only stands there because a sentence begins is no difference. */
function compared(content: Sentenced, { start, end }: Span): string {
  const { text } = foldText(content.text.slice(start, end), 'exact')
  const first = String.fromCodePoint(text.codePointAt(0) ?? 0x20)
  return startsSentence(content, start) ? first.toLowerCase() + text.slice(first.length) : text
}

/**
 * Every place of an article that says the same as a span, the span among them, in order: the same whole words in the
 * same case, save where a sentence begins; white space, quotation marks and hyphens as in a search.
 */
export function identicalPhrases(content: Sentenced, span: Span): Span[] {
  const words = content.text.slice(span.start, span.end)
  const sought = compared(content, span)
  const places = allWords(content, { words, matchCase: false, wholeWord: true }).filter(
    (place) => compared(content, place) === sought && (place.end <= span.start || place.start >= span.end),
  )
  return [...places, span].sort((a, b) => a.start - b.start)
}
