import { serialiseClaimReviews } from '../../core/format/claim-review.ts'
import type { FactCheck } from '../../core/format/fact-check.ts'
import { say, sayFacts } from '../../core/messages/message.ts'
import type { Article } from '../../core/model/article.ts'
import { sayDay } from '../../core/report/said-values.ts'
import { jsonText } from './json-text.ts'
import { joined, type Markup, markup, verbatim, when } from './markup.ts'
import { plainPage } from './preview-page.ts'

/** A page that carries ClaimReview for machines, and the same findings as a list for people. */
export const claimReviewPage = ({ title }: Pick<Article, 'title'>, checks: readonly FactCheck[]): Uint8Array =>
  plainPage({
    title: say('claim-review.file.page', { title }),
    head: dataBlock(serialiseClaimReviews(checks)),
    isNarrow: true,
    main: markup`<p class="eyebrow">${say('claim-review.page.kicker')}</p>
<h1 dir="auto">${title}</h1>
${when(publishedBy(checks), (line) => markup`<p class="aside">${line}</p>`)}
<section>
${joined(checks.map(finding), '\n')}
</section>
${linksOf(checks)}`,
  })

// What breaks out of a script element begins with "<"; the line separators end a line in old JavaScript.
const DATA_ESCAPES: Readonly<Record<string, string>> = {
  '<': '\\u003c',
  '>': '\\u003e',
  '&': '\\u0026',
  '\u2028': '\\u2028',
  '\u2029': '\\u2029',
}

/** JSON inside a page as data: no browser runs it, and nothing in it can end the element. */
const dataBlock = (value: object): Markup =>
  verbatim(
    `<script type="application/ld+json">\n${jsonText(value).replace(/[<>&\u2028\u2029]/g, (character) => DATA_ESCAPES[character] ?? '')}\n</script>\n`,
  )

function finding({ claimReviewed, rating, claimant, madeOn, reviewedOn }: FactCheck): Markup {
  const said = claimant?.name
    ? madeOn
      ? say('claim-review.page.said-on', { name: claimant.name, date: dayInWords(madeOn) })
      : say('claim-review.page.said', { name: claimant.name })
    : ''
  const facts = [said, say('claim-review.page.reviewed', { date: sayDay(reviewedOn) })]
  return markup`<article class="finding">
<h2 dir="auto">${claimReviewed}</h2>
<p class="rating" dir="auto">${rating.name}</p>
${when(rating.explanation, (words) => markup`<p dir="auto">${words}</p>`)}
<p class="facts" dir="auto">${sayFacts(facts)}</p>
</article>`
}

/** A whole day as people say it; a month or a year as it stands. */
const dayInWords = (date: string): string => (date.length === 10 ? sayDay(date) : date)

const publishedBy = ([first]: readonly FactCheck[]): string =>
  first?.publisher?.name ? say('claim-review.page.by', { name: first.publisher.name }) : ''

function linksOf([first]: readonly FactCheck[]): Markup {
  const links: (readonly [label: string, href: string])[] = [
    [say('claim-review.page.full'), first?.url ?? ''],
    [say('claim-review.page.article'), first?.appearances[0]?.url ?? ''],
  ]
  return joined(
    links
      .filter(([, href]) => href)
      .map(([label, href]) => markup`<p class="aside"><a href="${href}" rel="noreferrer">${label}</a></p>`),
    '\n',
  )
}
