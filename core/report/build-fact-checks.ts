import { type Appearance, type FactCheck, type Party, party } from '../format/fact-check.ts'
import type { Claim } from '../model/claim.ts'
import type { ArticleReport, ReportLook } from '../model/hand-over.ts'
import { findScale } from '../model/presets.ts'
import type { Scale } from '../model/scale.ts'
import type { Verdict } from '../model/verdict.ts'
import { onlyArticle } from '../query/only-article.ts'
import { claimsInOrder } from '../query/placed.ts'
import { ratingName } from '../query/scale-words.ts'
import { truthNumbers } from '../query/truth-numbers.ts'
import { countingVerdicts } from '../query/verdicts.ts'
import { realDate } from '../text/real-date.ts'
import { sentencesOf } from '../text/sentences.ts'
import type { Redacted } from './redact.ts'
import { webAddress } from './reference.ts'

/** What published verdicts are made of: the record, the library's own scales, who publishes them and where. */
export interface FactCheckMaterial {
  readonly redacted: Redacted
  readonly scales: Readonly<Record<string, Scale>>
  readonly look: Pick<ReportLook, 'publisher' | 'publisherUrl'>
  readonly report: ArticleReport
}

/** A claim that is told of; `factCheck` null while it has no verdict that counts. */
export interface ToldClaim {
  readonly claim: Claim
  readonly verdict: Verdict | null
  readonly factCheck: FactCheck | null
}

/** Two sentences at most, and one where two would be a paragraph. UTF-16 units. */
const EXPLANATION_MAX = 320

/** The chosen claims of the current draft in the order chosen; retired ones are told of nowhere. */
export function toldClaims(material: FactCheckMaterial): ToldClaim[] {
  const { redacted, report } = material
  const standing = claimsInOrder(redacted.article, onlyArticle(redacted.article).draft)
  const byId = new Map(standing.map((claim) => [claim.id, claim]))
  const chosen = report.claims?.flatMap((id) => byId.get(id) ?? []) ?? standing
  const verdicts = countingVerdicts(redacted.article)
  const parties = knownParties(redacted)
  return chosen.map((claim) => {
    const verdict = claim.state === 'checked' ? (verdicts.get(claim.id) ?? null) : null
    return { claim, verdict, factCheck: verdict && factCheckOf(claim, verdict, material, parties) }
  })
}

/** Those of the chosen claims whose verdict counts. */
export const buildFactChecks = (material: FactCheckMaterial): FactCheck[] =>
  toldClaims(material).flatMap(({ factCheck }) => factCheck ?? [])

function factCheckOf(
  claim: Claim,
  verdict: Verdict,
  { redacted, scales, look, report }: FactCheckMaterial,
  kindOf: KindOfParty,
): FactCheck {
  const article = onlyArticle(redacted.article)
  const numbers = truthNumbers(verdict, findScale(scales, verdict.scale.id))
  const url = webAddress(article.url)
  const named = (name: string) => party(name, { kind: kindOf(name) })
  return {
    url: webAddress(report.url),
    claimReviewed: wordingOf(claim, article.draft),
    reviewedOn: reviewedOn(verdict, redacted),
    publisher: publisherOf(look, redacted),
    rating: {
      name: ratingName(verdict.scale.id, verdict.rating),
      numbers: typeof numbers === 'string' ? null : numbers,
      explanation: firstSentences(verdict.rationale),
    },
    claimant: named(claim.claimant.kind === 'author' ? article.byline : claim.claimant.name),
    madeOn: realDate(claim.madeOn) ?? '',
    appearances: [appearanceOf(redacted, url, named)],
    // Whoever else says it may have said it elsewhere before.
    firstAppearance: claim.claimant.kind === 'author' ? url : '',
  }
}

/** A claim in its own words, or in those of the article, on one line. */
function wordingOf({ wording, placements }: Claim, draft: keyof Claim['placements']): string {
  const words = wording.trim() || (placements[draft] ?? []).map(({ text }) => text).join(' … ')
  return oneLine(words)
}

const oneLine = (words: string): string => words.replace(/\s+/gu, ' ').trim()

/** When the verdict was given or, where that came later, when its draft was signed off. */
function reviewedOn({ at }: Verdict, { article }: Redacted): string {
  const { signOffs, draft } = onlyArticle(article)
  const later = signOffs.filter((signOff) => signOff.draft === draft && signOff.at > at).map((signOff) => signOff.at)
  return [at, ...later].sort().at(-1)?.slice(0, 10) ?? ''
}

function publisherOf({ publisher, publisherUrl }: FactCheckMaterial['look'], { people }: Redacted): Party | null {
  const isChecker = [...people.values()].includes(publisher.trim())
  return party(publisher, { kind: isChecker ? 'person' : 'organization', url: webAddress(publisherUrl) })
}

function appearanceOf({ article }: Redacted, url: string, named: (name: string) => Party | null): Appearance {
  const { title, byline, publication, publishedOn } = onlyArticle(article)
  return {
    url,
    headline: oneLine(title),
    author: named(byline),
    publisher: party(publication, { kind: 'organization' }),
    publishedOn: realDate(publishedOn) ?? '',
  }
}

type KindOfParty = (name: string) => Party['kind']

/** Names the record itself calls a person (a source that is one) or a body (who publishes the article or a source). */
function knownParties({ article, sources }: Redacted): KindOfParty {
  const key = (name: string) => oneLine(name).toLowerCase()
  const all = [...sources.values()]
  const people = new Set(all.filter(({ kind }) => kind === 'person').map(({ title }) => key(title)))
  const bodies = new Set([onlyArticle(article).publication, ...all.map(({ publisher }) => publisher)].map(key))
  return (name) => (people.has(key(name)) ? 'person' : name.trim() && bodies.has(key(name)) ? 'organization' : null)
}

function firstSentences(rationale: string): string {
  const text = oneLine(rationale)
  const [first, second] = sentencesOf(text, '')
  const end = second && second.end <= EXPLANATION_MAX ? second.end : first?.end
  return text.slice(0, end)
}
