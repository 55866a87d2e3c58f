import type { TruthNumbers } from '../query/truth-numbers.ts'
import { linkFor } from '../report/reference.ts'
import { ok, type Result, refuse } from '../result.ts'
import { z } from '../z.ts'
import { type Appearance, type FactCheck, type Party, party } from './fact-check.ts'

const Node = z.record(z.string(), z.unknown())
type Node = z.infer<typeof Node>

// Far more than any page carries; a list beyond it is no page's.
const REVIEWS_MAX = 10_000

/**
 * The fact checks in published ClaimReview JSON-LD: one object, a list, or a graph; other things among them are passed over.
 * The first that lacks what makes it one, or whose numbers are in no order, is refused with the reason.
 */
export function parseClaimReviews(json: string): Result<FactCheck[]> {
  const found = reviewsIn(json)
  if (!found.ok) return found
  const checks: FactCheck[] = []
  for (const [index, node] of found.value.entries()) {
    const check = factCheckOf(node, index + 1)
    if (!check.ok) return check
    checks.push(check.value)
  }
  return ok(checks)
}

function reviewsIn(json: string): Result<Node[]> {
  let root: unknown
  try {
    root = JSON.parse(json)
  } catch {
    return refuse('claim-review.refused.no-json')
  }
  const reviews = listOf(root)
    .flatMap((node) => (saysSchemaOrg(node['@context']) ? [node, ...listOf(node['@graph'])] : []))
    .filter((node) => [node['@type']].flat().includes('ClaimReview'))
  if (reviews.length === 0 || reviews.length > REVIEWS_MAX) return refuse('claim-review.refused.none')
  return ok(reviews)
}

const listOf = (value: unknown): Node[] =>
  [value].flat().flatMap((item: unknown) => {
    const node = Node.safeParse(item)
    return node.success ? [node.data] : []
  })

const saysSchemaOrg = (context: unknown): boolean =>
  [context].flat().some((part) => {
    const vocabulary = typeof part === 'string' ? part : Node.safeParse(part).data?.['@vocab']
    return typeof vocabulary === 'string' && /^https?:\/\/(?:www\.)?schema\.org\/?$/.test(vocabulary)
  })

function factCheckOf(node: Node, number: number): Result<FactCheck> {
  const lacks = (field: string) => refuse('claim-review.refused.lacks', { number, field })
  const claimReviewed = textOf(node.claimReviewed)
  const [rating] = listOf(node.reviewRating)
  const url = addressOf(node.url)
  if (!claimReviewed) return lacks('claimReviewed')
  if (!rating) return lacks('reviewRating')
  if (!url) return lacks('url')
  const numbers = numbersOf(rating)
  if (numbers === 'bad') return refuse('claim-review.refused.numbers', { number })
  const name = textOf(rating.alternateName) || textOf(rating.name)
  if (!name && !numbers) return lacks('reviewRating.alternateName')
  const [item = {}] = listOf(node.itemReviewed)
  return ok({
    url,
    claimReviewed,
    reviewedOn: textOf(node.datePublished),
    publisher: partyOf(node.author),
    rating: { name, numbers, explanation: textOf(rating.ratingExplanation) },
    claimant: partyOf(item.author),
    madeOn: textOf(item.datePublished),
    appearances: [item.appearance].flat().flatMap(appearanceOf),
    firstAppearance: addressOf(item.firstAppearance) || addressOf(listOf(item.firstAppearance)[0]?.url),
  })
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value.trim() : '')

const addressOf = (value: unknown): string => {
  const text = textOf(value)
  return /^https?:/i.test(text) && linkFor(text) ? text : ''
}

/** Best is 5 and worst is 1 where they are not stated (schema.org Rating). */
function numbersOf({ ratingValue, bestRating, worstRating }: Node): TruthNumbers | null | 'bad' {
  if (ratingValue === undefined || ratingValue === null) return null
  const [value, best, worst] = [numberOf(ratingValue), numberOf(bestRating ?? 5), numberOf(worstRating ?? 1)]
  const isOrdered = worst >= 1 && best > worst && value >= worst && value <= best
  return isOrdered && Number.isFinite(best) ? { value, best, worst } : 'bad'
}

const numberOf = (value: unknown): number =>
  typeof value === 'number' ? value : /^\s*-?\d+(?:\.\d+)?\s*$/.test(String(value)) ? Number(value) : Number.NaN

function partyOf(value: unknown): Party | null {
  const [node] = listOf(value)
  if (!node) return party(textOf(value))
  const types = [node['@type']].flat()
  const kind = types.includes('Person')
    ? 'person'
    : types.some((type) => typeof type === 'string' && /Organization$/.test(type))
      ? 'organization'
      : null
  const sameAs = [node.sameAs].flat().map(addressOf).filter(Boolean)
  return party(textOf(node.name), { kind, url: addressOf(node.url), sameAs })
}

/** An address, or a work with what is known of it. */
function appearanceOf(value: unknown): Appearance[] {
  const [node] = listOf(value)
  const url = addressOf(node ? node.url : value)
  const headline = textOf(node?.headline) || textOf(node?.name)
  if (!url && !headline) return []
  return [
    {
      url,
      headline,
      author: partyOf(node?.author),
      publisher: partyOf(node?.publisher),
      publishedOn: textOf(node?.datePublished),
    },
  ]
}
