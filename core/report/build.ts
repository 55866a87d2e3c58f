import { say, sayKey, sayList, sayNumber } from '../messages/message.ts'
import type { Content } from '../model/content.ts'
import type { ClaimId, Sha256, SourceId } from '../model/ids.ts'
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
import { addressField, buildClaim, buildRetired, evidenceOf, personName, standingOf } from './build-claims.ts'
import { coverageShares, inLegendOrder, verdictShares } from './build-summary.ts'
import type { Redacted } from './redact.ts'
import { referenceOf } from './reference.ts'
import type { Field, ReportDocument, ReportSource } from './report-document.ts'
import { sayBytes, sayDay, sayInstant, sayNames } from './said-values.ts'

/**
 * What a report is made of. `content` is that of the article's current draft, `contents` that of every draft; `scales` the
 * library's own.
 */
interface ReportMaterial {
  readonly redacted: Redacted
  readonly content: Content
  readonly contents: ReadonlyMap<Sha256, Content>
  readonly scales: Readonly<Record<string, Scale>>
  readonly exportedAt: Instant
  readonly version: string
}

/** The report of an article as it stands: the same material gives the same document. */
export function buildReport({
  redacted,
  content,
  contents,
  scales,
  exportedAt,
  version,
}: ReportMaterial): ReportDocument {
  const tables = redacted.article
  const article = onlyArticle(tables)
  const verdicts = verdictsByClaim(Object.values(tables.verdicts))
  const claims = claimsInOrder(tables, article.draft)
  const standings = new Map(claims.map((claim) => [claim.id, standingOf(claim, verdicts.get(claim.id)?.at(-1))]))
  const sources = buildSources(redacted, claims)
  const progress = progressOf(tables, content)
  const found = findScale(scales, article.scale)
  const scale = found && scaleInWords(found)
  return {
    title: article.title,
    credits: creditsOf(article),
    address: addressField(say('report.address'), article.url),
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
      coverage: coverageShares(coverageOf(tables, article.draft, content)),
      claims: say('report.summary.claims', { count: progress.claims.total, checked: progress.claims.checked }),
      sentences: say('report.summary.sentences', {
        count: progress.sentences.total,
        looked: progress.sentences.looked,
      }),
    },
    legend: inLegendOrder([...standings.values()], scale),
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
    claims: claims.map((claim) =>
      buildClaim(claim, {
        redacted,
        sourceNumbers: new Map(sources.map(({ id, number }) => [id, number])),
        verdicts: verdicts.get(claim.id) ?? [],
      }),
    ),
    changes: buildChanges(redacted, contents),
    retired: buildRetired(redacted),
    sources: sources.map(({ id: _id, ...source }) => source),
    method: methodOf(redacted, scale),
    record: recordOf(redacted, { exportedAt, version }),
  }
}

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

/** Whoever gave a verdict; before there is any, whoever marked a claim. */
function checkersOf(redacted: Redacted): string {
  const { verdicts, claims } = redacted.article
  const judges = Object.values(verdicts).map(({ by }) => by)
  const people = judges.length > 0 ? judges : Object.values(claims).map(({ createdBy }) => createdBy)
  return sayNames([...new Set(people)].map((person) => personName(redacted, person)))
}

/** Sources in the order a reader meets them. */
function buildSources(
  redacted: Redacted,
  claims: readonly { readonly id: ClaimId; readonly number: number }[],
): (ReportSource & { readonly id: SourceId })[] {
  const citing = new Map<SourceId, Set<number>>()
  for (const { id, number } of claims)
    for (const citation of redacted.citations.get(id) ?? []) {
      if (citation.names !== 'source') continue
      citing.set(citation.source, (citing.get(citation.source) ?? new Set()).add(number))
    }
  return [...citing].flatMap(([id, numbers], index) => {
    const source = redacted.sources.get(id)
    if (!source) return []
    return [
      {
        id,
        number: index + 1,
        kind: sayKey(`source-kind.${source.kind}`),
        reference: referenceOf(source),
        claims: [...numbers],
        evidence: (redacted.evidence.get(id) ?? []).map(evidenceOf),
      },
    ]
  })
}

function methodOf({ withheld }: Redacted, scale: Scale | undefined): string[] {
  const ratings = scale?.ratings
    .filter(({ retired }) => !retired)
    .map(({ name, definition }) =>
      definition ? say('report.method.rating', { name, definition: definition.replace(/\.$/, '') }) : name,
    )
  return [
    say('report.method.steps'),
    scale && ratings ? say('report.method.scale', { scale: scale.name, ratings: ratings.join('; ') }) : '',
    say('report.method.draft'),
    withheld > 0 ? say('report.method.withheld', { count: withheld }) : '',
  ].filter(Boolean)
}

function recordOf(redacted: Redacted, { exportedAt, version }: { exportedAt: Instant; version: string }): Field[] {
  const article = onlyArticle(redacted.article)
  const draft = redacted.article.drafts[article.draft]
  const made = {
    label: say('report.record.made'),
    value: say('report.record.made-value', { at: sayInstant(exportedAt), version }),
  }
  if (!draft) return [made]
  const { number, name, receivedAt, original, content, words } = draft
  const at = sayInstant(receivedAt)
  return [
    {
      label: say('report.record.draft'),
      value: name.trim()
        ? say('report.record.draft-named', { number, name, at })
        : say('report.record.draft-value', { number, at }),
    },
    { label: say('report.record.words'), value: sayNumber(words) },
    { label: say('report.record.content'), value: content },
    {
      label: say('report.record.file'),
      value: say('report.record.file-value', { name: original.name, size: sayBytes(original.bytes) }),
    },
    { label: say('report.record.original'), value: original.sha256 },
    { label: say('report.record.checkers'), value: checkersOf(redacted) || say('report.record.nobody') },
    made,
  ]
}
