import { say, sayFacts, sayKey, sayList } from '../messages/message.ts'
import type { Claim } from '../model/claim.ts'
import type { Content } from '../model/content.ts'
import type { ClaimId, DraftId, PersonId } from '../model/ids.ts'
import { findScale } from '../model/presets.ts'
import type { Scale } from '../model/scale.ts'
import type { Instant } from '../model/time.ts'
import type { Verdict } from '../model/verdict.ts'
import { coverageOf } from '../query/coverage.ts'
import { onlyArticle } from '../query/only-article.ts'
import { claimSpans, claimsInOrder } from '../query/placed.ts'
import { articleState, progressOf } from '../query/progress.ts'
import { brief } from '../query/saying.ts'
import { scaleInWords } from '../query/scale-words.ts'
import { chosen, creditsOf, verdictsByClaim } from './build.ts'
import { buildBlocks } from './build-article.ts'
import { buildClaim, personName, standingOf } from './build-claims.ts'
import { inLegendOrder } from './build-summary.ts'
import { askedBy } from './copy-asks.ts'
import { enterCorrections, inOrder } from './copy-changes.ts'
import type { Asked, CopyChange, CopyComment, CopyDocument, CopyKind } from './copy-document.ts'
import { commentParagraphs } from './copy-paragraphs.ts'
import type { Redacted } from './redact.ts'
import { sayDay } from './said-values.ts'

/** What a copy is made of. `content` is that of the article's current draft; `chosen` null for all claims in reading order. */
interface CopyMaterial {
  readonly kind: CopyKind
  readonly redacted: Redacted
  readonly content: Content
  readonly scales: Readonly<Record<string, Scale>>
  readonly chosen: readonly ClaimId[] | null
  readonly exportedAt: Instant
  readonly version: string
}

type AboutLine = CopyDocument['about'][number]

/** Sentences nobody has looked at that are told word by word; of more, how many. */
const UNSEEN_TOLD = 12

/** A claim with all that decides how it is told. */
interface ClaimToTell {
  readonly claim: Claim
  readonly verdicts: readonly Verdict[]
  readonly asked: Asked
}

/** The copy of an article as it stands: the same material gives the same document. */
export function buildCopy(material: CopyMaterial): CopyDocument {
  const { kind, redacted, content, scales, chosen: ids, exportedAt } = material
  const article = onlyArticle(redacted.article)
  const verdicts = verdictsByClaim(Object.values(redacted.article.verdicts))
  const standing = claimsInOrder(redacted.article, article.draft)
  const claims = (ids ? chosen(standing, ids) : standing).map((claim): ClaimToTell => {
    const own = verdicts.get(claim.id) ?? []
    return { claim, verdicts: own, asked: askedBy(claim, own.at(-1), redacted.notes.get(claim.id)?.length ?? 0) }
  })
  const told =
    kind === 'checking' ? claims : claims.filter(({ asked }) => asked !== 'nothing' && asked !== 'not-checked')
  const entered = enterCorrections(
    told.map(({ claim }) => claim),
    article.draft,
    content,
  )
  const comments = told.map(({ claim, verdicts: own, asked }): CopyComment => {
    const said = buildClaim(claim, { redacted, sourceNumbers: new Map(), verdicts: own })
    const last = workedOn(claim, own.at(-1), redacted)
    return {
      claim: claim.number,
      standing: said.standing,
      asked,
      spans: inOrder(claimSpans(claim, article.draft)),
      author: personName(redacted, last.by),
      at: last.at,
      paragraphs: commentParagraphs({ claim, said, asked, entered: entered.get(claim) }, kind),
    }
  })
  const changes = changesOf(entered, comments)
  const scale = findScale(scales, article.scale)
  return {
    kind,
    called: sayKey(`copy.kind.${kind}`),
    title: article.title,
    credits: creditsOf(article),
    about: aboutOf(material, claims, standing.length),
    legend: inLegendOrder(
      comments.map(({ standing: its }) => its),
      scale && scaleInWords(scale),
    ),
    article: {
      language: content.language,
      direction: content.direction,
      blocks: buildBlocks(content, placedClaims(told, article.draft), changes),
    },
    comments: [
      ...comments.filter(({ spans }) => spans.length > 0),
      ...comments.filter(({ spans }) => spans.length === 0),
    ],
    changes,
    madeAt: exportedAt,
  }
}

const placedClaims = (told: readonly ClaimToTell[], draft: DraftId) =>
  told.map(({ claim, verdicts }) => ({
    id: claim.id,
    number: claim.number,
    standing: standingOf(claim, verdicts.at(-1)),
    spans: claimSpans(claim, draft),
  }))

/** Who says what a comment says: the giver of the verdict, else whoever did something about the claim last. */
function workedOn(claim: Claim, verdict: Verdict | undefined, redacted: Redacted): { by: PersonId; at: Instant } {
  if (verdict) return { by: verdict.by, at: verdict.at }
  const done = [
    { by: claim.createdBy, at: claim.createdAt },
    ...(redacted.notes.get(claim.id) ?? []),
    ...(redacted.citations.get(claim.id) ?? []).flatMap((citation) =>
      citation.names === 'source' ? [{ by: citation.addedBy, at: citation.addedAt }] : [],
    ),
  ]
  return done.reduce((last, next) => (next.at > last.at ? next : last))
}

/** By place in the text. */
function changesOf(entered: ReturnType<typeof enterCorrections>, comments: readonly CopyComment[]): CopyChange[] {
  const authors = new Map(comments.map((comment) => [comment.claim, comment]))
  return [...entered]
    .flatMap(([{ number }, how]): CopyChange[] => {
      const comment = authors.get(number)
      if (how.as !== 'edit' || !comment) return []
      return [{ claim: number, ...how.edit, author: comment.author, at: comment.at }]
    })
    .sort((a, b) => (a.spans[0]?.start ?? 0) - (b.spans[0]?.start ?? 0))
}

/** What stands before everything: what this copy is, how far the check has come, and what is not in it. */
function aboutOf(material: CopyMaterial, claims: readonly ClaimToTell[], standing: number): AboutLine[] {
  const { kind, redacted, content, chosen: ids, exportedAt, version } = material
  const tables = redacted.article
  const { draft } = onlyArticle(tables)
  const progress = progressOf(tables, content)
  return [
    said(say(`copy.about.${kind}`, { draft: tables.drafts[draft]?.number ?? 1 })),
    said(ids ? say('copy.chosen', { count: standing, told: claims.length }) : ''),
    said(kind === 'checked' ? countsOf(claims) : ''),
    said(sayKey(`report.state.${articleState(tables, progress)}`)),
    said(
      kind === 'checking'
        ? sayFacts([
            say('report.summary.claims', { count: progress.claims.total, checked: progress.claims.checked }),
            say('report.summary.sentences', { count: progress.sentences.total, looked: progress.sentences.looked }),
          ])
        : notChecked(claims),
    ),
    ...unseen(kind, coverageOf(tables, draft, content), content),
    said(kind === 'checking' && redacted.withheld > 0 ? say('copy.withheld', { count: redacted.withheld }) : ''),
    said(say('copy.made', { at: sayDay(exportedAt), version })),
  ].filter(({ words }) => words)
}

const said = (words: string, quoted: readonly string[] = []): AboutLine => ({ words, quoted })

function countsOf(claims: readonly ClaimToTell[]): string {
  const count = (asked: Asked) => claims.filter((claim) => claim.asked === asked).length
  const counts = (['correction', 'query', 'clarification'] as const)
    .filter((asked) => count(asked) > 0)
    .map((asked) => sayKey(`copy.count.${asked}`, { count: count(asked) }))
  return counts.length > 0 ? say('copy.counts', { counts: sayList(counts, 'and') }) : say('copy.nothing')
}

/** The claims that leave no comment though nobody has checked them: without this line their silence would look like soundness. */
function notChecked(claims: readonly ClaimToTell[]): string {
  const numbers = claims.filter(({ asked }) => asked === 'not-checked').map(({ claim }) => claim.number)
  return numbers.length > 0
    ? say('copy.not-checked', { count: numbers.length, claims: sayList(numbers.map(String)) })
    : ''
}

/** How many sentences nobody has looked at; in a checking copy also which, as far as they are few. */
function unseen(kind: CopyKind, coverage: ReturnType<typeof coverageOf>, { text }: Content): AboutLine[] {
  const sentences = coverage.filter((sentence) => sentence.kind === 'unseen').map(({ sentence }) => sentence)
  if (sentences.length === 0) return []
  const told = kind === 'checking' ? sentences.slice(0, UNSEEN_TOLD) : []
  const left = kind === 'checking' ? sentences.length - told.length : 0
  return [
    said(
      say(told.length > 0 ? 'copy.unseen-told' : 'copy.unseen', { count: sentences.length, total: coverage.length }),
      told.map(({ start, end }) => brief(text.slice(start, end))),
    ),
    said(left > 0 ? say('copy.unseen-more', { count: left }) : ''),
  ]
}
