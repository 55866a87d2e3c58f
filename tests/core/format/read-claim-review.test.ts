import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { serialiseClaimReviews } from '../../../core/format/claim-review.ts'
import type { FactCheck } from '../../../core/format/fact-check.ts'
import { parseClaimReviews } from '../../../core/format/read-claim-review.ts'
import { sayRefusal } from '../../../core/messages/message.ts'
import { isShared, sharedData } from '../../electron/importers/reading.ts'

// The examples are not part of this repository: skipped, said here, where they are not beside it.
describe.skipIf(!isShared('claimreview'))('published examples (skipped where the shared data is absent)', () => {
  const shared = (name: string) => readFileSync(sharedData(`claimreview/${name}`), 'utf8')

  it('come in as typed values', () => {
    expect(parseClaimReviews(shared('google_doc_example.json'))).toMatchObject({
      ok: true,
      value: [
        {
          url: 'https://example.com/news/science/worldisflat.html',
          claimReviewed: 'The world is flat',
          publisher: { kind: 'organization', name: 'Example.com science watch' },
          rating: { name: 'False', numbers: { value: 1, best: 5, worst: 1 } },
          claimant: {
            kind: 'organization',
            name: 'Square World Society',
            sameAs: ['https://example.flatworlders.com/we-know-that-the-world-is-flat'],
          },
          madeOn: '2024-06-20',
          appearances: [{ url: 'https://example.com/news/a122121', author: { kind: 'person', name: 'T. Tellar' } }],
        },
      ],
    })
    expect(parseClaimReviews(shared('schemaorg_politifact.json'))).toMatchObject({
      ok: true,
      value: [
        {
          reviewedOn: '2014-07-23',
          publisher: { kind: 'organization', name: '', url: 'http://www.politifact.com/' },
          rating: { name: '', numbers: { value: 1, best: 6, worst: 1 } },
          claimant: {
            kind: 'person',
            name: 'Rich Perry',
            sameAs: ['https://en.wikipedia.org/wiki/Rick_Perry', 'https://rickperry.org/'],
          },
          madeOn: '2014-07-17',
        },
      ],
    })
  })
})

const REVIEW = {
  '@context': 'https://schema.org',
  '@type': 'ClaimReview',
  url: 'https://desk.example/1',
  claimReviewed: 'The bridge is closed.',
  reviewRating: { '@type': 'Rating', ratingValue: '4', bestRating: '5', alternateName: 'Mostly true' },
}

describe('published ClaimReview', () => {
  const why = (value: unknown) => {
    const read = parseClaimReviews(typeof value === 'string' ? value : JSON.stringify(value))
    return read.ok ? read.value : sayRefusal(read.refusal)
  }

  it('is found in an object, a list and a graph, among other things', () => {
    const { '@context': context, ...bare } = REVIEW
    expect(why(REVIEW)).toHaveLength(1)
    expect(why([{ '@context': context, '@type': 'NewsArticle' }, REVIEW, REVIEW])).toHaveLength(2)
    expect(why({ '@context': ['https://schema.org/'], '@graph': [{ '@type': 'Person' }, bare] })).toHaveLength(1)
  })

  it('takes numbers written as words of digits', () => {
    expect(why(REVIEW)).toMatchObject([{ rating: { numbers: { value: 4, best: 5, worst: 1 } } }])
  })

  it.each([
    ['no JSON', '{', 'This is not JSON.'],
    ['another vocabulary', { ...REVIEW, '@context': 'https://example.org' }, 'There is no ClaimReview in it.'],
    ['another thing', { ...REVIEW, '@type': 'Review' }, 'There is no ClaimReview in it.'],
    ['nothing', null, 'There is no ClaimReview in it.'],
    ['no claim', { ...REVIEW, claimReviewed: ' ' }, 'ClaimReview 1 lacks its claimReviewed.'],
    ['no address', { ...REVIEW, url: 'javascript:alert(1)' }, 'ClaimReview 1 lacks its url.'],
    ['no rating', { ...REVIEW, reviewRating: 'False' }, 'ClaimReview 1 lacks its reviewRating.'],
    [
      'a rating without words or numbers',
      { ...REVIEW, reviewRating: {} },
      'ClaimReview 1 lacks its reviewRating.alternateName.',
    ],
    [
      'numbers upside down',
      { ...REVIEW, reviewRating: { ratingValue: 1, bestRating: 1, worstRating: 5 } },
      'The numbers of ClaimReview 1 are in no order: the worst must be at least 1, the best above it, and the rating between them.',
    ],
    [
      'a number that is none',
      { ...REVIEW, reviewRating: { ratingValue: 'four', bestRating: 5 } },
      'The numbers of ClaimReview 1 are in no order: the worst must be at least 1, the best above it, and the rating between them.',
    ],
  ])('with %s is refused with the reason', (_what, value, sentence) => {
    expect(why(value)).toBe(sentence)
  })

  it('comes back as it was handed over', () => {
    const words = fc.string({ minLength: 1, maxLength: 40 }).map((text) => `w${text.trim()}`)
    const party = fc.record({
      kind: fc.constantFrom('person' as const, 'organization' as const, null),
      name: words,
      url: fc.constantFrom('', 'https://who.example/'),
      sameAs: fc.constantFrom([], ['https://a.example/'], ['https://a.example/', 'https://b.example/']),
    })
    const day = fc.constantFrom('', '2024', '2024-06', '2024-06-20')
    const check: fc.Arbitrary<FactCheck> = fc.record({
      url: fc.constant('https://desk.example/1'),
      claimReviewed: words,
      reviewedOn: day,
      publisher: fc.option(party),
      rating: fc.record({
        name: words,
        numbers: fc.option(fc.constant({ value: 2, best: 6, worst: 1 })),
        explanation: fc.oneof(fc.constant(''), words),
      }),
      claimant: fc.option(party),
      madeOn: day,
      appearances: fc.array(
        fc.record({
          url: fc.constant('https://x.example/1'),
          headline: words,
          author: fc.option(party),
          publisher: fc.option(party),
          publishedOn: day,
        }),
        { maxLength: 2 },
      ),
      firstAppearance: fc.constantFrom('', 'https://x.example/1'),
    })
    fc.assert(
      fc.property(fc.array(check, { minLength: 1, maxLength: 4 }), (checks) => {
        expect(parseClaimReviews(JSON.stringify(serialiseClaimReviews(checks)))).toEqual({ ok: true, value: checks })
      }),
    )
  })
})
