import { say } from '../../core/messages/message.ts'
import type { ArticleDetails } from '../../core/model/article.ts'
import type { Content } from '../../core/model/content.ts'
import { canonical } from '../../core/text/canonical.ts'
import { wordSpans } from '../../core/text/words.ts'

/** What an importer read about an article; empty where nothing is stated. */
export type ReadDetails = Omit<ArticleDetails, 'deadline'>

export const NO_DETAILS: ReadDetails = {
  title: '',
  byline: '',
  publication: '',
  publishedOn: '',
  updatedOn: '',
  url: '',
}

const LONGEST_LINE = 2_000
const LONGEST_DATE = 200
const TITLE_WORDS = 12

const clip = (text: string, most: number): string => {
  const line = canonical(text).replace(/\s+/gu, ' ').trim()
  return line.length <= most ? line : line.slice(0, most).replace(/[\uD800-\uDBFF]$/, '')
}

/** The details as an article keeps them: each on one line, none too long, and with a title whatever was read. */
export function articleDetails(read: ReadDetails, content: Content, fileName: string | null): ArticleDetails {
  return {
    title: clip(read.title, LONGEST_LINE) || titleFor(content, fileName),
    byline: withoutBy(clip(read.byline, LONGEST_LINE)),
    publication: clip(read.publication, LONGEST_LINE),
    publishedOn: clip(read.publishedOn, LONGEST_DATE),
    updatedOn: clip(read.updatedOn, LONGEST_DATE),
    url: clip(read.url, LONGEST_LINE),
    deadline: '',
  }
}

/** "By Jane Doe" names Jane Doe. */
export const withoutBy = (byline: string): string =>
  byline.replace(/^(?:by|von|par|por|от|بقلم)[\s:]+(?=\S)/iu, '').trim()

function titleFor(content: Content, fileName: string | null): string {
  const headline = content.blocks.find(({ kind }) => kind === 'headline')
  if (headline) return clip(content.text.slice(headline.start, headline.end), LONGEST_LINE)
  const name = fileName === null ? '' : clip(fileName.replace(/\.[^.]*$/, ''), LONGEST_LINE)
  return name || firstWords(content) || say('import.untitled')
}

function firstWords(content: Content): string {
  const first = content.sentences[0]
  const sentence = first ? content.text.slice(first.start, first.end) : ''
  const words = wordSpans(sentence.slice(0, LONGEST_LINE))
  const last = words[TITLE_WORDS - 1]
  return clip(last && words.length > TITLE_WORDS ? `${sentence.slice(0, last.end)} …` : sentence, LONGEST_LINE)
}
