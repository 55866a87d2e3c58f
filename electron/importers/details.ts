import { say } from '../../core/messages/message.ts'
import type { ArticleDetails } from '../../core/model/article.ts'
import type { Content } from '../../core/model/content.ts'
import { firstWordsIn, headlineIn, oneLine } from '../../core/text/title.ts'

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

const DATE_MAX = 200

/** The details as an article keeps them: each on one line, none too long, and with a title whatever was read. */
export function articleDetails(read: ReadDetails, content: Content, fileName: string | null): ArticleDetails {
  return {
    title: oneLine(read.title) || titleFor(content, fileName),
    byline: withoutBy(oneLine(read.byline)),
    publication: oneLine(read.publication),
    publishedOn: oneLine(read.publishedOn, DATE_MAX),
    updatedOn: oneLine(read.updatedOn, DATE_MAX),
    url: oneLine(read.url),
    deadline: '',
  }
}

/** "By Jane Doe" names Jane Doe. */
export const withoutBy = (byline: string): string =>
  byline.replace(/^(?:by|von|par|por|от|بقلم)[\s:]+(?=\S)/iu, '').trim()

function titleFor(content: Content, fileName: string | null): string {
  const name = fileName === null ? '' : oneLine(fileName.replace(/\.[^.]*$/, ''))
  return headlineIn(content) || name || firstWordsIn(content) || say('import.untitled')
}
