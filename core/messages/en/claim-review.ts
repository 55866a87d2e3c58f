/** Sentences about what is handed over to machines: ClaimReview, the Fact Check Tools, W3C annotations. */
export const claimReview = {
  'claim-review.file': '{title} – ClaimReview',
  'claim-review.file.page': '{title} – fact check',
  'claim-review.file.fact-check': '{title} – Fact Check Tools',
  'claim-review.file.annotations': '{title} – W3C annotations',
  'claim-review.page.kicker': 'Fact check',
  'claim-review.page.by': 'Published by {name}',
  'claim-review.page.said': 'Said by {name}',
  'claim-review.page.said-on': 'Said by {name}, {date}',
  'claim-review.page.reviewed': 'Checked {date}',
  'claim-review.page.article': 'The article',
  'claim-review.page.full': 'The full check',
  'claim-review.preview.json': 'The file as it will be',
  'claim-review.preview.cut': 'The file goes on; only its beginning is shown here.',
  'claim-review.ready.title': 'Before it is complete',
  'claim-review.ready.all': 'Nothing is missing.',
  'claim-review.ready.required': 'Needed',
  'claim-review.ready.recommended': 'Better with',
  'claim-review.ready.no-verdicts': 'No claim has a verdict that counts yet.',
  'claim-review.ready.no-url': 'The address of the page that carries the full check is missing.',
  'claim-review.ready.bad-url': 'The address of the page with the full check must begin with http:// or https://.',
  'claim-review.ready.no-publisher': 'It is not said who publishes the check.',
  'claim-review.ready.bad-publisher-url':
    'The publisher’s address must begin with http:// or https://; it is left out.',
  'claim-review.ready.no-article-url': 'The article has no address on the web: where the claims stand cannot be told.',
  'claim-review.ready.no-verdict': 'Claim {number} has no verdict that counts; it is left out.',
  'claim-review.ready.no-wording': 'Claim {number} has no wording.',
  'claim-review.ready.too-long': 'Claim {number} is {count} characters long; up to {limit} are shown whole.',
  'claim-review.ready.rating-word': 'Claim {number} holds the words of a rating: “{word}”.',
  'claim-review.ready.no-numbers':
    'The rating of claim {number} has no place among the numbers of its scale; it goes without numbers.',
  'claim-review.ready.numbers-disordered':
    'The numbers of the scale of claim {number} do not rise from false to true; it goes without numbers.',
  'claim-review.ready.no-claimant': 'It is not said who makes claim {number}: the article has no byline.',
  'claim-review.ready.claimant-kind':
    'Claim {number}: whether “{name}” is a person or a body is not known. It is, once a source of the kind “{kind}” has this name.',
  'claim-review.ready.no-date': 'It is not said when claim {number} was made.',
  'claim-review.ready.unclear-date':
    'Claim {number}: “{date}” names no day, month or year for certain; the date is left out.',
  'claim-review.refused.none-counts':
    'No chosen claim has a verdict that counts yet, so there is nothing to hand over to machines. Give a verdict first.',
  'claim-review.refused.no-json': 'This is not JSON.',
  'claim-review.refused.none': 'There is no ClaimReview in it.',
  'claim-review.refused.lacks': 'ClaimReview {number} lacks its {field}.',
  'claim-review.refused.numbers':
    'The numbers of ClaimReview {number} are in no order: the worst must be at least 1, the best above it, and the rating between them.',
} as const
