import { directionOf } from '../../core/messages/language.ts'
import { say, spoken } from '../../core/messages/message.ts'
import { type ArticlePart, articleParts, rowsOf } from '../../core/report/article-parts.ts'
import type { ReportBlock, ReportDocument, Run, RunClaim } from '../../core/report/report-document.ts'
import { glyph, markClass, standing } from './html-marks.ts'
import { joined, type Markup, markup, NOTHING } from './markup.ts'

/** Lines below this one share its place: more than four claims on one word cannot be told apart by line alone. */
const LANES = 4

/** The article with its numbered passages, and beside each part the claims that begin in it. */
export const articleSection = ({ article, legend }: ReportDocument): Markup => markup`
<section id="article" aria-labelledby="article-title">
<h2 id="article-title">${say('report.section.article')}</h2>
<p class="aside">${say('report.article.note')}</p>
${legendOf(legend)}
${articleText(article, claimsList)}
</section>`

/** The words of the article, and beside each part what `margin` says about the claims that begin in it. */
export const articleText = (
  { language, direction, blocks }: ReportDocument['article'],
  margin: (begun: readonly RunClaim[]) => Markup,
): Markup => markup`<article class="text" ${language ? markup`lang="${language}" ` : NOTHING}dir="${direction}">
${joined(
  articleParts(blocks).map((part) => partMarkup(part, margin)),
  '\n',
)}
</article>`

export const legendOf = (legend: ReportDocument['legend']): Markup =>
  legend.length === 0
    ? NOTHING
    : markup`<ul class="legend" aria-label="${say('report.legend')}">${joined(
        legend.map(
          (entry) =>
            markup`<li>${glyph(entry.mark)}<span class="passage ${markClass(entry.mark)}" dir="auto">${entry.label}</span></li>`,
        ),
      )}</ul>`

function partMarkup(part: ArticlePart, margin: (begun: readonly RunClaim[]) => Markup): Markup {
  const begun = part.flatMap(({ runs }) => runs.flatMap(({ opens }) => opens))
  const claims = [...new Map(begun.map((claim) => [claim.claim, claim])).values()]
  return markup`<div class="part">${bodyOf(part)}${
    claims.length === 0
      ? NOTHING
      : markup`<div class="margin" lang="${spoken()}" dir="${directionOf(spoken())}">${margin(claims)}</div>`
  }</div>`
}

const claimsList = (claims: readonly RunClaim[]): Markup =>
  markup`<ul aria-label="${say('report.article.margin')}">${joined(claims.map(marginClaim))}</ul>`

const marginClaim = ({ claim, standing: its }: RunClaim): Markup =>
  markup`<li><a href="#claim-${claim}"><span class="number">${claim}</span>${standing(its)}</a></li>`

function bodyOf(part: ArticlePart): Markup {
  const [first] = part
  if (!first) return NOTHING
  if (first.list) return listOf(part, first.list.ordered)
  if (first.table) return tableOf(part)
  return blockOf(first)
}

function blockOf({ kind, level, runs }: ReportBlock): Markup {
  const words = joined(runs.map(runMarkup))
  switch (kind) {
    case 'kicker':
      return markup`<p class="kicker">${words}</p>`
    case 'headline':
      return markup`<h3 class="headline">${words}</h3>`
    case 'standfirst':
      return markup`<p class="standfirst">${words}</p>`
    case 'byline':
      return markup`<p class="byline">${words}</p>`
    case 'heading':
      return level <= 2 ? markup`<h4>${words}</h4>` : markup`<h5>${words}</h5>`
    case 'quote':
      return markup`<blockquote><p>${words}</p></blockquote>`
    case 'caption':
      return markup`<p class="caption">${words}</p>`
    case 'figure':
      return markup`<p class="caption figure"><span class="label" lang="${spoken()}">${say('report.article.figure')}</span>${words}</p>`
    case 'footnote':
      return markup`<p class="footnote">${words}</p>`
    case 'preformatted':
      return markup`<pre>${words}</pre>`
    case 'paragraph':
    case 'list-item':
    case 'table-cell':
      return markup`<p>${words}</p>`
    default:
      return kind satisfies never
  }
}

function listOf(items: ArticlePart, ordered: boolean): Markup {
  const entries = joined(
    items.map(
      ({ level, list, runs }) =>
        markup`<li class="level-${Math.min(level, 6)}"${ordered && list ? markup` value="${list.number}"` : NOTHING}>${joined(runs.map(runMarkup))}</li>`,
    ),
  )
  return ordered ? markup`<ol>${entries}</ol>` : markup`<ul>${entries}</ul>`
}

const tableOf = (cells: ArticlePart): Markup =>
  markup`<div class="scroll"><table>${joined(
    rowsOf(cells).map((row) => markup`<tr>${joined(row.map(cellMarkup))}</tr>`),
  )}</table></div>`

function cellMarkup({ table, runs }: ReportBlock): Markup {
  const words = joined(runs.map(runMarkup))
  return table?.header ? markup`<th scope="col">${words}</th>` : markup`<td>${words}</td>`
}

function runMarkup(run: Run): Markup {
  const closing = new Set(run.closes)
  const going = run.claims.filter((claim) => !closing.has(claim))
  return markup`${within(run.claims, formatted(run), new Set(run.opens))}${joined(
    run.closes.map((claim) => within(going, reference(claim), new Set())),
  )}`
}

function formatted({ text, bold, italic, href, change }: Run): Markup {
  let words = markup`${text}`
  if (italic) words = markup`<em>${words}</em>`
  if (bold) words = markup`<strong>${words}</strong>`
  if (href) words = markup`<a class="out" href="${href}" rel="noreferrer">${words}</a>`
  return change ? changed(words, change.put) : words
}

const changed = (words: Markup, put: string | null): Markup =>
  markup`<del>${aside(say('copy.taken-out'))}${words}</del>${put ? markup`<ins>${aside(say('copy.put-in'))}${put}</ins>` : NOTHING}`

/** Said to those who cannot see the line through the words, or under them. */
const aside = (words: string): Markup => markup`<span class="unseen" lang="${spoken()}">${words} </span>`

/** Words inside the marks of their claims, the lowest lane outermost. Where a span opens, its mark is what links lead to. */
const within = (claims: readonly RunClaim[], words: Markup, opening: ReadonlySet<RunClaim>): Markup =>
  claims.reduceRight(
    (inner, claim) =>
      markup`<mark class="passage ${markClass(claim.standing.mark)} lane-${Math.min(claim.lane, LANES - 1)}"${
        opening.has(claim) ? markup` id="passage-${claim.claim}-${claim.nth}"` : NOTHING
      }>${inner}</mark>`,
    words,
  )

const reference = ({ claim, standing: { mark, label } }: RunClaim): Markup => {
  const words = say('report.claim.mark', { number: claim, label })
  return markup`<sup class="${markClass(mark)}" dir="ltr"><a href="#claim-${claim}" title="${words}" aria-label="${words}">${claim}${glyph(mark)}</a></sup>`
}
