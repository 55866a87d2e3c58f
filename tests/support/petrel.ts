import type { ReceivedDraft } from '../../core/command/articles.ts'
import type { ArticleDetails } from '../../core/model/article.ts'
import type { Content } from '../../core/model/content.ts'
import { ArticleId, SourceId } from '../../core/model/ids.ts'
import { type SampleParts, sampleSteps } from '../../core/sample/build.ts'
import { SAMPLE_SOURCES } from '../../core/sample/sources.ts'
import { FIRST_DRAFT, SECOND_DRAFT } from '../../core/sample/story.ts'
import { buildContent } from '../../core/text/build-content.ts'
import { readPlainText } from '../../electron/importers/text.ts'
import { Desk, receivedDraft } from './desk.ts'
import { granted } from './services.ts'

const contentOf = (text: string): Content => {
  const read = readPlainText(text)
  return buildContent(read.blocks, read)
}

export const FIRST: Content = contentOf(FIRST_DRAFT)
export const SECOND: Content = contentOf(SECOND_DRAFT)

const DETAILS: ArticleDetails = {
  title: 'Hallin ferry sails again after £14m repair',
  byline: 'Ada Quillon',
  publication: '',
  publishedOn: '18 September 2025, 07:30',
  updatedOn: '18 September 2025, 11:15',
  url: '',
  deadline: '',
}

/** A desk in memory on which the app's own sample stands; `content` in place of its first draft where one is given. */
export class PetrelDesk extends Desk {
  constructor(content: Content = FIRST) {
    super()
    const draft: ReceivedDraft = receivedDraft(this.keep(content))
    const sources = Object.fromEntries(
      Object.keys(SAMPLE_SOURCES).map((name) => [name, SourceId.parse(this.newId())]),
    ) as SampleParts['sources']
    const article = ArticleId.parse(this.newId())
    this.adopt(granted(sampleSteps({ article, details: DETAILS, draft, content, sources }, this.given)))
  }
}
