import { type MessageKey, sayKey } from '../messages/message.ts'
import type { ClaimId } from '../model/ids.ts'
import { findScale } from '../model/presets.ts'
import type { Verdict } from '../model/verdict.ts'
import { onlyArticle } from '../query/only-article.ts'
import { ratingName } from '../query/scale-words.ts'
import { truthNumbers } from '../query/truth-numbers.ts'
import { type FactCheckMaterial, type ToldClaim, toldClaims } from '../report/build-fact-checks.ts'
import { webAddress } from '../report/reference.ts'
import type { MessageValues } from '../result.ts'
import { realDate } from '../text/real-date.ts'

/**
 * One thing that keeps a ClaimReview from being taken (`required`) or makes it worth less (`recommended`); `claim` null for
 * what concerns the article as a whole.
 */
export interface ReadinessItem {
  readonly claim: ClaimId | null
  readonly level: 'required' | 'recommended'
  readonly key: MessageKey
  readonly values: MessageValues
}

/** Google's advice for claimReviewed (structured data for fact checks). Code points. */
export const CLAIM_REVIEWED_MAX = 75

/** What is missing, too long or out of order before an article's ClaimReview is complete; what matters to all comes first. */
export function claimReviewReadiness(material: FactCheckMaterial): ReadinessItem[] {
  const told = toldClaims(material)
  return [...aboutTheWhole(material, told), ...told.flatMap((one) => aboutOne(one, material))]
}

function aboutTheWhole({ redacted, look, report }: FactCheckMaterial, told: readonly ToldClaim[]): ReadinessItem[] {
  const about = (level: ReadinessItem['level'], key: MessageKey): ReadinessItem => ({
    claim: null,
    level,
    key,
    values: {},
  })
  const article = onlyArticle(redacted.article)
  const items: (ReadinessItem | false)[] = [
    told.every(({ factCheck }) => !factCheck) && about('required', 'claim-review.ready.no-verdicts'),
    !report.url.trim() && about('required', 'claim-review.ready.no-url'),
    report.url.trim() !== '' && !webAddress(report.url) && about('required', 'claim-review.ready.bad-url'),
    !look.publisher.trim() && about('recommended', 'claim-review.ready.no-publisher'),
    look.publisherUrl.trim() !== '' &&
      !webAddress(look.publisherUrl) &&
      about('recommended', 'claim-review.ready.bad-publisher-url'),
    !webAddress(article.url) && about('recommended', 'claim-review.ready.no-article-url'),
  ]
  return items.filter((item) => item !== false)
}

/** A claim that is left out says only that: the rest is for when it has a verdict. */
function aboutOne({ claim, verdict, factCheck }: ToldClaim, material: FactCheckMaterial): ReadinessItem[] {
  const about = (level: ReadinessItem['level'], key: MessageKey, values: MessageValues = {}): ReadinessItem => ({
    claim: claim.id,
    level,
    key,
    values: { number: claim.number, ...values },
  })
  if (!verdict || !factCheck) return [about('required', 'claim-review.ready.no-verdict')]
  const wording = factCheck.claimReviewed
  const length = [...wording].length
  const word = ratingWordIn(wording, verdict, material)
  const numbers = truthNumbers(verdict, findScale(material.scales, verdict.scale.id))
  const items: (ReadinessItem | false)[] = [
    !wording && about('required', 'claim-review.ready.no-wording'),
    length > CLAIM_REVIEWED_MAX &&
      about('recommended', 'claim-review.ready.too-long', { count: length, limit: CLAIM_REVIEWED_MAX }),
    word !== null && about('recommended', 'claim-review.ready.rating-word', { word }),
    numbers === 'outside' && about('recommended', 'claim-review.ready.no-numbers'),
    numbers === 'disordered' && about('recommended', 'claim-review.ready.numbers-disordered'),
    !factCheck.claimant && about('recommended', 'claim-review.ready.no-claimant'),
    claim.claimant.kind === 'named' &&
      factCheck.claimant?.kind === null &&
      about('recommended', 'claim-review.ready.claimant-kind', {
        name: claim.claimant.name,
        kind: sayKey('source-kind.person'),
      }),
    !claim.madeOn.trim() && about('recommended', 'claim-review.ready.no-date'),
    claim.madeOn.trim() !== '' &&
      !realDate(claim.madeOn) &&
      about('recommended', 'claim-review.ready.unclear-date', { date: claim.madeOn.trim() }),
  ]
  return items.filter((item) => item !== false)
}

/** The rating, of those on the verdict's scale, that the wording gives away; the longest where one holds another. */
function ratingWordIn(wording: string, { scale, rating }: Verdict, { scales }: FactCheckMaterial): string | null {
  const ratings = [rating, ...(findScale(scales, scale.id)?.ratings ?? [])]
  const names = [...new Set(ratings.flatMap((one) => [one.name, ratingName(scale.id, one)]))]
  const found = names.filter((name) => holdsWords(wording, name)).sort((a, b) => b.length - a.length)
  return found[0] ?? null
}

const isWordPart = (character: string | undefined): boolean =>
  character !== undefined && /[\p{L}\p{N}]/u.test(character)

/** Whole words only, in any case: "untrue" holds no "true". */
function holdsWords(text: string, words: string): boolean {
  const [inText, sought] = [text.toLowerCase(), words.trim().toLowerCase()]
  if (!sought) return false
  for (let at = inText.indexOf(sought); at >= 0; at = inText.indexOf(sought, at + 1))
    if (!isWordPart(inText[at - 1]) && !isWordPart(inText[at + sought.length])) return true
  return false
}
