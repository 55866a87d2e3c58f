import { say, sayKey, sayList } from '../messages/message.ts'
import type { Claim } from '../model/claim.ts'
import type { Content } from '../model/content.ts'
import type { ArticleReport, ReportLook } from '../model/hand-over.ts'
import { FIRST_ARTICLE_REPORT, FIRST_REPORT_LOOK } from '../model/hand-over-choice.ts'
import type { ClaimId, Sha256 } from '../model/ids.ts'
import { findScale } from '../model/presets.ts'
import type { Scale } from '../model/scale.ts'
import type { Instant } from '../model/time.ts'
import type { Verdict } from '../model/verdict.ts'
import { coverageOf } from '../query/coverage.ts'
import { onlyArticle } from '../query/only-article.ts'
import { claimSpans, claimsInOrder } from '../query/placed.ts'
import { articleState, progressOf } from '../query/progress.ts'
import { scaleInWords } from '../query/scale-words.ts'
import { sayStatedDate } from '../text/stated-date.ts'
import { buildBlocks } from './build-article.ts'
import { buildChanges } from './build-changes.ts'
import { addressField, buildClaim, buildRetired, personName, standingOf } from './build-claims.ts'
import { buildLesson, stepsOf } from './build-lesson.ts'
import { checkersOf, methodOf, recordOf } from './build-method.ts'
import { buildSources } from './build-sources.ts'
import { coverageShares, inLegendOrder, verdictShares } from './build-summary.ts'
import type { Redacted } from './redact.ts'
import type { ReportDocument, ReportRetired } from './report-document.ts'
import { sayDay, sayInstant } from './said-values.ts'

/**
 * What a report is made of. `content` is that of the article's current draft, `contents` that of every draft; `scales` the
 * library's own. `look` and `told` say who publishes it, how it looks and which claims it tells of.
 */
interface ReportMaterial {
  readonly redacted: Redacted
  readonly content: Content
  readonly contents: ReadonlyMap<Sha256, Content>
  readonly scales: Readonly<Record<string, Scale>>
  readonly exportedAt: Instant
  readonly version: string
  readonly look?: ReportLook
  readonly told?: ArticleReport
}

/** The report of an article as it stands: the same material gives the same document. */
export function buildReport(material: ReportMaterial): ReportDocument {
  const { redacted, content, contents, scales, exportedAt, version } = material
  const { look = FIRST_REPORT_LOOK, told = FIRST_ARTICLE_REPORT } = material
  const tables = redacted.article
  const article = onlyArticle(tables)
  const verdicts = verdictsByClaim(Object.values(tables.verdicts))
  const all = claimsInOrder(tables, article.draft)
  const claims = told.claims ? chosen(all, told.claims) : all
  const isPart = claims.length < all.length
  const standings = new Map(claims.map((claim) => [claim.id, standingOf(claim, verdicts.get(claim.id)?.at(-1))]))
  const sources = buildSources(redacted, claims)
  const sourceNumbers = new Map(sources.map(({ id, number }) => [id, number]))
  const progress = progressOf(tables, content)
  const found = findScale(scales, article.scale)
  const scale = found && scaleInWords(found)
  const isLesson = look.template === 'classroom'
  const built = claims.map((claim) => {
    const its = buildClaim(claim, { redacted, sourceNumbers, verdicts: verdicts.get(claim.id) ?? [] })
    return isLesson
      ? { ...its, steps: stepsOf(its, claim, { redacted, scales, verdicts: verdicts.get(claim.id) }) }
      : its
  })
  const retired = toldRetired(buildRetired(redacted), tables.claims, told.claims)
  const numbers = new Set([...built, ...retired].map(({ number }) => number))
  const changes = buildChanges(redacted, contents).filter(({ number }) => numbers.has(number))
  const coverage = isPart ? [] : coverageOf(tables, article.draft, content)
  const legend = inLegendOrder([...standings.values()], scale)
  return {
    template: look.template,
    publisher: { name: look.publisher.trim(), address: addressField(say('report.address'), look.publisherUrl) },
    opening: paragraphsOf(look.opening),
    closing: paragraphsOf(look.closing),
    title: article.title,
    credits: creditsOf(article),
    address: addressField(say('report.address'), article.url),
    page: addressField(say('report.page'), told.url),
    choice: isPart ? say('report.choice', { told: claims.length, count: all.length }) : '',
    checkedBy: checkersOf(redacted),
    signOffs: article.signOffs.map(({ by, at, draft }) => {
      const said = { name: personName(redacted, by), at: sayInstant(at) }
      return draft === article.draft
        ? say('report.signed-off', said)
        : say('report.signed-off-earlier', { ...said, draft: tables.drafts[draft]?.number ?? 1 })
    }),
    madeOn: say('report.made', { at: sayDay(exportedAt), version }),
    state: sayKey(`report.state.${articleState(tables, progress)}`),
    summary: {
      verdicts: verdictShares([...standings.values()], scale),
      coverage: coverageShares(coverage),
      claims: say('report.summary.claims', {
        count: claims.length,
        checked: claims.filter(({ state }) => state === 'checked').length,
      }),
      sentences: isPart
        ? ''
        : say('report.summary.sentences', { count: progress.sentences.total, looked: progress.sentences.looked }),
    },
    legend,
    article: {
      language: content.language,
      direction: content.direction,
      blocks: buildBlocks(
        content,
        claims.map((claim) => ({
          id: claim.id,
          number: claim.number,
          standing: standings.get(claim.id) ?? standingOf(claim, undefined),
          spans: claimSpans(claim, article.draft),
        })),
      ),
    },
    claims: built,
    changes,
    retired,
    sources: sources.map(({ id: _id, ...source }) => source),
    lesson: isLesson ? buildLesson({ claims: built, changes, coverage, legend, scale }) : null,
    method: methodOf(redacted, scale),
    record: recordOf(redacted, { exportedAt, version }),
  }
}

/** Those of the claims that were chosen, in the order of the choice; what is not among them is passed over. */
export function chosen(claims: readonly Claim[], ids: readonly ClaimId[]): Claim[] {
  const byId = new Map(claims.map((claim) => [claim.id, claim]))
  return [...new Set(ids)].flatMap((id) => byId.get(id) ?? [])
}

/** A choice leaves out the retired claims that are not in it, and what stands in the place of one but is not told of. */
function toldRetired(
  retired: readonly ReportRetired[],
  claims: Readonly<Record<string, Claim>>,
  ids: readonly ClaimId[] | null,
): ReportRetired[] {
  if (!ids) return [...retired]
  const numbers = new Set(ids.flatMap((id) => claims[id]?.number ?? []))
  return retired
    .filter(({ number }) => numbers.has(number))
    .map((one) => (one.supersededBy && !numbers.has(one.supersededBy) ? { ...one, supersededBy: null } : one))
}

const paragraphsOf = (prose: string): string[] =>
  prose
    .split(/\r?\n[^\S\n]*\r?\n/)
    .map((paragraph) => paragraph.trim())
    .filter(Boolean)

/** The verdicts of each claim, oldest first. */
export function verdictsByClaim(verdicts: readonly Verdict[]): Map<ClaimId, Verdict[]> {
  const oldestFirst = [...verdicts].sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : a.id < b.id ? -1 : 1))
  const claims = new Map<ClaimId, Verdict[]>()
  for (const verdict of oldestFirst) claims.set(verdict.claim, [...(claims.get(verdict.claim) ?? []), verdict])
  return claims
}

/** Byline, publication and dates of an article, as far as they are known. */
export function creditsOf(article: {
  byline: string
  publication: string
  publishedOn: string
  updatedOn: string
}): string[] {
  const dates = [
    article.publishedOn && say('report.published', { date: sayStatedDate(article.publishedOn) }),
    article.updatedOn && say('report.updated', { date: sayStatedDate(article.updatedOn) }),
  ]
  return [
    article.byline.trim() && say('report.by', { byline: article.byline }),
    article.publication.trim(),
    sayList(dates.filter(Boolean)),
  ].filter(Boolean)
}
