import { z } from '../z.ts'
import { ARTICLE_STATES } from './article-states.ts'
import { ArticleId, DraftId, PersonId, ScaleId } from './ids.ts'
import { FilledLine, Line } from './text-limits.ts'
import { Instant, StatedDate } from './time.ts'

/** What is known about an article; each field as stated by the article or typed by the checker. */
export const ArticleDetails = z.strictObject({
  title: FilledLine,
  byline: Line,
  publication: Line,
  publishedOn: StatedDate,
  updatedOn: StatedDate,
  url: Line,
  deadline: StatedDate,
})
export type ArticleDetails = z.infer<typeof ArticleDetails>

export const SignOff = z.strictObject({ by: PersonId, at: Instant, draft: DraftId })

export const Article = z.strictObject({
  id: ArticleId,
  ...ArticleDetails.shape,
  scale: ScaleId,
  /** Who checks it; absent until somebody was first chosen. */
  assignee: z.exactOptional(PersonId.nullable()),
  /** The draft under check: the one added last. */
  draft: DraftId,
  /** Claim numbers are permanent; a deleted claim's number is not given again. */
  nextClaimNumber: z.number().int().positive(),
  createdAt: Instant,
  createdBy: PersonId,
  signOffs: z.array(SignOff),
  /** In the bin since then; null while it is in the list. */
  binnedAt: Instant.nullable(),
  /** It is the app's own sample: a second draft of it waits inside the app. */
  sample: z.exactOptional(z.literal(true)),
})
export type Article = z.infer<typeof Article>

/** Derived from claims, coverage and sign-offs, worst first. */
export const ArticleState = z.enum(ARTICLE_STATES)
export type ArticleState = z.infer<typeof ArticleState>
