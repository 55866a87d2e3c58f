import { say } from '../../core/messages/message.ts'
import type { ReportChange, ReportDocument } from '../../core/report/report-document.ts'
import { joined, type Markup, markup, NOTHING } from './markup.ts'

/** What the article did to facts that had been checked; nothing where it did nothing to them. */
export const changesSection = ({ changes }: ReportDocument): Markup =>
  changes.length === 0
    ? NOTHING
    : markup`
<section id="changes" aria-labelledby="changes-title">
<h2 id="changes-title">${say('report.section.changes')}</h2>
<p>${say('report.changes.note')}</p>
<ul class="changes">${joined(changes.map(changeMarkup), '\n')}</ul>
</section>
`

const changeMarkup = ({ number, wording, what, owned, isSilent }: ReportChange): Markup => markup`<li class="change">
<p><a href="#claim-${number}">${say('report.claim', { number })}</a>${isSilent ? markup` <strong class="unannounced">${say('report.change.unannounced')}</strong>` : NOTHING} <span class="wording" dir="auto">${wording}</span></p>
<p dir="auto">${what} ${owned}</p>
</li>`
