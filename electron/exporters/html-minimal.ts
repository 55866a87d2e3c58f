import { say, sayKey } from '../../core/messages/message.ts'
import type { ReportCitation, ReportClaim, ReportDocument } from '../../core/report/report-document.ts'
import { addressOf } from './html-claims.ts'
import { markClass, standing } from './html-marks.ts'
import { joined, type Markup, markup, when } from './markup.ts'

/** The claims with their verdicts and sources, and nothing else. */
export const briefClaimsSection = ({ claims }: ReportDocument): Markup => markup`
<section id="claims" aria-labelledby="claims-title" tabindex="-1">
<h2 id="claims-title">${say('report.section.claims')}</h2>
${claims.length === 0 ? markup`<p>${say('report.summary.no-claims')}</p>` : joined(claims.map(briefClaim), '\n')}
</section>`

const briefClaim = ({
  number,
  standing: its,
  wording,
  verdict,
  caution,
  citations,
}: ReportClaim): Markup => markup`<article class="brief ${markClass(its.mark)}" id="claim-${number}" aria-labelledby="claim-${number}-title">
<h3 id="claim-${number}-title"><span class="claim-line"><span class="number"><span class="unseen">${say('report.claim', { number })}</span><span aria-hidden="true">${number}</span></span> ${standing(its)} </span><span class="wording" dir="auto">${wording}</span></h3>
${when(caution, (words) => markup`<p class="caution">${words}</p>`)}${when(verdict?.rationale, (words) => markup`<p class="prose rationale" dir="auto">${words}</p>`)}
${citations.length === 0 ? markup`<p class="none">${say('report.claim.no-citations')}</p>` : markup`<ul class="brief-sources">${joined(citations.map(briefCitation))}</ul>`}
</article>`

const briefCitation = ({ stance, reference }: ReportCitation): Markup =>
  markup`<li><span class="stance s-${stance}">${sayKey(`stance.${stance}`)}</span> <span class="title" dir="auto">${reference.title}</span>${when(reference.rest, (rest) => markup` <span class="rest" dir="auto">${rest}</span>`)}${addressOf(reference)}</li>`
