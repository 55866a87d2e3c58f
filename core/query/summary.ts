import { Article, ArticleState } from '../model/article.ts'
import { Stance } from '../model/citation.ts'
import type { Content } from '../model/content.ts'
import { SourceFormat } from '../model/draft.ts'
import { ArticleId, ClaimId, PersonId, SourceId } from '../model/ids.ts'
import { Look } from '../model/look.ts'
import { type HouseRules, SOURCES_WANTED_MAX } from '../model/settings.ts'
import type { ArticleTables } from '../model/tables.ts'
import { Instant, StatedDate } from '../model/time.ts'
import { z } from '../z.ts'
import { citationsByClaim, lacksOf, supportOf } from './house-rules.ts'
import { onlyArticle } from './only-article.ts'
import { claimsStanding } from './placed.ts'
import { isSignedOff, Progress, progressOf, stateOf } from './progress.ts'
import { UsedScales, usedScales } from './scale-use.ts'
import { countingVerdicts } from './verdicts.ts'

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
  /** Who is to check it. */
  assignee: PersonId.nullable(),
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

/** Claims that were judged and are alike to the house rules and in a bar of progress, counted. */
const JudgedClaims = z.strictObject({
  look: Look.nullable(),
  hasRationale: z.boolean(),
  /** No rule asks for more than so many. */
  sources: z.number().int().min(0).max(SOURCES_WANTED_MAX),
  hasPrimary: z.boolean(),
  count: z.number().int().positive(),
})
type JudgedClaims = z.infer<typeof JudgedClaims>

/**
 * What is kept of an article for the list: it says how the article stands by any house rules, so that no article is
 * read anew when they change.
 */
export const KeptSummary = z.strictObject({
  ...ArticleSummary.omit({ state: true, progress: true }).shape,
  /** By what is recorded alone. */
  progress: Progress,
  judged: z.array(JudgedClaims),
  isSignedOff: z.boolean(),
})
export type KeptSummary = z.infer<typeof KeptSummary>

export function keptSummary(state: ArticleTables, content: Content): KeptSummary {
  const article = onlyArticle(state)
  const draft = state.drafts[article.draft]
  return {
    id: article.id,
    title: article.title,
    byline: article.byline,
    publication: article.publication,
    publishedOn: article.publishedOn,
    deadline: article.deadline,
    assignee: article.assignee ?? null,
    progress: progressOf(state, content),
    judged: judgedClaims(state),
    isSignedOff: isSignedOff(state),
    drafts: Object.keys(state.drafts).length,
    words: draft?.words ?? 0,
    format: draft?.original.format ?? 'text',
    createdAt: article.createdAt,
    binned: article.binnedAt !== null,
    ...(article.sample ? { sample: true } : {}),
    uses: usesIn(state),
    scales: usedScales(state),
  }
}

function judgedClaims(state: ArticleTables): JudgedClaims[] {
  const verdicts = countingVerdicts(state)
  const cited = citationsByClaim(state)
  const groups = new Map<string, JudgedClaims>()
  for (const { id, state: recorded } of claimsStanding(state, onlyArticle(state).draft)) {
    if (recorded !== 'checked') continue
    const verdict = verdicts.get(id)
    const { hasRationale, sources, hasPrimary } = supportOf(verdict, cited.get(id) ?? [])
    const alike = {
      look: verdict?.rating.look ?? null,
      hasRationale,
      sources: Math.min(sources, SOURCES_WANTED_MAX),
      hasPrimary,
    }
    const key = JSON.stringify(alike)
    groups.set(key, { ...alike, count: (groups.get(key)?.count ?? 0) + 1 })
  }
  return [...groups.values()]
}

function usesIn(state: ArticleTables): SourceUse[] {
  const { id: article, title } = onlyArticle(state)
  return Object.values(state.citations).flatMap((citation): SourceUse[] => {
    const claim = state.claims[citation.claim]
    if (!claim) return []
    const { id, number, wording } = claim
    return [{ source: citation.source, article, title, claim: id, number, wording, stance: citation.stance }]
  })
}

/** How an article stands in the list by the house rules. */
export function summaryByRules(
  { judged, isSignedOff, progress, ...kept }: KeptSummary,
  rules: HouseRules,
): ArticleSummary {
  const done = judged.filter((group) => lacksOf({ ...group, hasVerdict: group.look !== null }, rules).length === 0)
  const looks: Partial<Record<Look, number>> = {}
  for (const { look, count } of done) if (look) looks[look] = (looks[look] ?? 0) + count
  const checked = done.reduce((sum, { count }) => sum + count, 0)
  const byRules: Progress = { ...progress, claims: { ...progress.claims, checked }, looks }
  return { ...kept, progress: byRules, state: stateOf(byRules, isSignedOff) }
}
