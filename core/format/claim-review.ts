import type { Appearance, FactCheck, Party } from './fact-check.ts'
import { filled } from './filled.ts'

const TYPES = { person: 'Person', organization: 'Organization' } as const

/**
 * Fact checks as schema.org ClaimReview in JSON-LD: one object for one, a graph for several. What is not known is left out.
 * Read by Fact Check Explorer and others; Google's search results show it no more.
 */
export function serialiseClaimReviews(checks: readonly FactCheck[]): object {
  const [only, ...more] = checks.map(claimReview)
  return more.length === 0
    ? { '@context': 'https://schema.org', ...only }
    : { '@context': 'https://schema.org', '@graph': [only, ...more] }
}

const claimReview = (check: FactCheck): object =>
  filled({
    '@type': 'ClaimReview',
    url: check.url,
    claimReviewed: check.claimReviewed,
    datePublished: check.reviewedOn,
    author: partyNode(check.publisher),
    reviewRating: filled({
      '@type': 'Rating',
      alternateName: check.rating.name,
      ratingValue: check.rating.numbers?.value,
      bestRating: check.rating.numbers?.best,
      worstRating: check.rating.numbers?.worst,
      ratingExplanation: check.rating.explanation,
    }),
    itemReviewed: filled({
      '@type': 'Claim',
      author: partyNode(check.claimant),
      datePublished: check.madeOn,
      appearance: single(check.appearances.map(appearanceNode)),
      firstAppearance: check.firstAppearance,
    }),
  })

const partyNode = (who: Party | null): object | null =>
  who && filled({ '@type': who.kind && TYPES[who.kind], name: who.name, url: who.url, sameAs: single(who.sameAs) })

const appearanceNode = ({ url, headline, author, publisher, publishedOn }: Appearance): object =>
  filled({
    '@type': 'CreativeWork',
    url,
    headline,
    author: partyNode(author),
    publisher: partyNode(publisher),
    datePublished: publishedOn,
  })

const single = <T>(items: readonly T[]): T | readonly T[] | null => (items.length > 1 ? items : (items[0] ?? null))
