import { Article, ArticleState } from '../model/article.ts'
import { Stance } from '../model/citation.ts'
import type { Content } from '../model/content.ts'
import { SourceFormat } from '../model/draft.ts'
import { ArticleId, ClaimId, SourceId } from '../model/ids.ts'
import type { ArticleTables } from '../model/tables.ts'
import { Instant, StatedDate } from '../model/time.ts'
import { z } from '../z.ts'
import { onlyArticle } from './only-article.ts'
import { articleState, Progress, progressOf } from './progress.ts'
import { UsedScales, usedScales } from './scale-use.ts'

/** One place where a source is cited, for the back-links of the source. */
export const SourceUse = z.strictObject({
  source: SourceId,
  article: ArticleId,
  title: z.string(),
  claim: ClaimId,
  number: z.number().int().positive(),
  wording: z.string(),
  stance: Stance,
})
export type SourceUse = z.infer<typeof SourceUse>

/** What the list of articles shows of one; derived, cached, rebuilt at will. */
export const ArticleSummary = z.strictObject({
  id: ArticleId,
  title: z.string(),
  byline: z.string(),
  publication: z.string(),
  publishedOn: StatedDate,
  deadline: StatedDate,
  state: ArticleState,
  progress: Progress,
  drafts: z.number().int().positive(),
  words: z.number().int().nonnegative(),
  format: SourceFormat,
  createdAt: Instant,
  binned: z.boolean(),
  sample: Article.shape.sample,
  uses: z.array(SourceUse),
  scales: UsedScales,
})
export type ArticleSummary = z.infer<typeof ArticleSummary>

export function summaryOf(state: ArticleTables, content: Content): ArticleSummary {
  const article = onlyArticle(state)
  const progress = progressOf(state, content)
  const draft = state.drafts[article.draft]
  return {
    id: article.id,
    title: article.title,
    byline: article.byline,
    publication: article.publication,
    publishedOn: article.publishedOn,
    deadline: article.deadline,
    state: articleState(state, progress),
    progress,
    drafts: Object.keys(state.drafts).length,
    words: draft?.words ?? 0,
    format: draft?.original.format ?? 'text',
    createdAt: article.createdAt,
    binned: article.binnedAt !== null,
    ...(article.sample ? { sample: true } : {}),
    uses: Object.values(state.citations).flatMap((citation): SourceUse[] => {
      const claim = state.claims[citation.claim]
      if (!claim) return []
      const { id, number, wording } = claim
      return [
        {
          source: citation.source,
          article: article.id,
          title: article.title,
          claim: id,
          number,
          wording,
          stance: citation.stance,
        },
      ]
    }),
    scales: usedScales(state),
  }
}
