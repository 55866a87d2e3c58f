import type { FactCheck } from './fact-check.ts'
import { filled } from './filled.ts'

/**
 * Fact checks in the shape of a ClaimReviewMarkupPage of the Fact Check Tools API (v1alpha1): one page with a markup for
 * each. Its numbers are whole ones; a rating between them goes without.
 */
export function serialiseFactCheckTools(checks: readonly FactCheck[]): object {
  const [first] = checks
  return filled({
    pageUrl: first?.url,
    publishDate: checks
      .map(({ reviewedOn }) => reviewedOn)
      .sort()
      .at(-1),
    claimReviewAuthor: first?.publisher?.name ? { name: first.publisher.name } : null,
    claimReviewMarkups: checks.map(markupOf),
  })
}

function markupOf({ url, claimReviewed, rating, claimant, madeOn, appearances, firstAppearance }: FactCheck): object {
  const { numbers } = rating
  const whole = numbers && [numbers.value, numbers.best, numbers.worst].every(Number.isInteger) ? numbers : null
  const links = appearances.map((appearance) => appearance.url).filter(Boolean)
  return filled({
    url,
    claimReviewed,
    claimDate: madeOn,
    claimFirstAppearance: firstAppearance,
    claimAppearances: links.length > 0 ? links : null,
    claimAuthor: claimant && filled({ name: claimant.name, sameAs: claimant.sameAs[0] }),
    rating: filled({
      ratingValue: whole?.value,
      worstRating: whole?.worst,
      bestRating: whole?.best,
      textualRating: rating.name,
      ratingExplanation: rating.explanation,
    }),
  })
}
