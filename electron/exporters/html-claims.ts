import { say, sayKey } from '../../core/messages/message.ts'
import type {
  Reference,
  ReportCitation,
  ReportClaim,
  ReportDocument,
  ReportEvidence,
  ReportRetired,
  ReportSource,
  ReportVerdict,
} from '../../core/report/report-document.ts'
import { stepsOf } from './html-lesson.ts'
import { markClass, standing } from './html-marks.ts'
import { joined, type Markup, markup, NOTHING, when } from './markup.ts'

/** The claims in reading order, each with everything that carries its verdict. */
export const claimsSection = ({ claims }: ReportDocument): Markup => markup`
<section id="claims" aria-labelledby="claims-title" tabindex="-1">
<h2 id="claims-title">${say('report.section.claims')}</h2>
${claims.length === 0 ? markup`<p>${say('report.summary.no-claims')}</p>` : joined(claims.map(claimMarkup), '\n')}
</section>`

const claimMarkup = (
  claim: ReportClaim,
): Markup => markup`<article class="claim ${markClass(claim.standing.mark)}" id="claim-${claim.number}" aria-labelledby="claim-${claim.number}-title">
<header><h3 id="claim-${claim.number}-title"><span class="claim-line"><span class="number"><span class="unseen">${say('report.claim', { number: claim.number })}</span><span aria-hidden="true">${claim.number}</span></span> ${standing(claim.standing)} </span><span class="wording" dir="auto">${claim.wording}</span></h3></header>
<dl class="fields">${joined(claim.fields.map(({ label, value }) => markup`<div><dt>${label}</dt><dd dir="auto">${value}</dd></div>`))}</dl>
<div class="claim-body">
${passagesOf(claim)}${stepsOf(claim.steps)}
${verdictOf(claim)}
${when(claim.correction, correctionOf)}
<h4>${say('report.claim.evidence')}</h4>
${claim.citations.length === 0 ? markup`<p class="none">${say('report.claim.no-citations')}</p>` : markup`<ul class="citations">${joined(claim.citations.map(citationOf))}</ul>`}
${when(claim.notes.length && claim.notes, (notes) => markup`<h4>${say('report.claim.notes')}</h4>${joined(notes.map(noteOf))}`)}
</div>
</article>`

const noteOf = ({ text, by, at }: ReportClaim['notes'][number]): Markup =>
  markup`<div class="note"><p class="prose" dir="auto">${text}</p><p class="by">${say('report.claim.note-by', { name: by, at })}</p></div>`

function passagesOf({ number, passages }: ReportClaim): Markup {
  if (passages.length === 0) return NOTHING
  const several = passages.length > 1
  return markup`<h4 class="unseen">${say('report.claim.passages')}</h4><ul class="passages">${joined(
    passages.map(({ words, firstSpan, spans, isAmbiguous }, index) =>
      spans === 0
        ? markup`<li dir="auto">${say(isAmbiguous ? 'report.claim.several-places' : 'report.claim.nowhere', { words })}</li>`
        : markup`<li><q dir="auto">${words}</q> <a class="back" href="#passage-${number}-${firstSpan}">${
            several ? say('report.claim.in-text-nth', { nth: index + 1 }) : say('report.claim.in-text')
          } <span aria-hidden="true">↑</span></a></li>`,
    ),
  )}</ul>`
}

function verdictOf({ verdict, caution, earlier }: ReportClaim): Markup {
  // The rating that counts stands at the head of the claim already.
  const counts = !caution
  if (!verdict)
    return markup`<h4>${say('report.claim.verdict')}</h4><p class="none">${say('report.claim.no-verdict')}</p>`
  return markup`<h4>${counts ? say('report.claim.why') : say('report.claim.verdict')}</h4>
${when(caution, (words) => markup`<p class="caution">${words}</p>`)}
${counts ? NOTHING : markup`<p class="verdict">${standing(verdict)}</p>`}
<p class="prose rationale" dir="auto">${verdict.rationale || say('report.claim.no-rationale')}</p>
<p class="by">${judgedBy(verdict)}</p>${when(verdict.carried, (words) => markup`<p class="by">${words}</p>`)}
${when(verdict.words, (words) => markup`<p class="by" dir="auto">${say('report.claim.judged-words', { words })}</p>`)}
${when(earlier.length && earlier, (all) => markup`<p class="by">${say('report.claim.earlier')}</p><ul class="earlier">${joined(all.map(({ label, by, at }) => markup`<li dir="auto">${say('report.claim.earlier-one', { label, name: by, at })}</li>`))}</ul>`)}`
}

const judgedBy = ({ by, at, draft, scale }: ReportVerdict): string =>
  say('report.claim.judged', { name: by, at, draft, scale })

const correctionOf = ({
  from,
  to,
}: {
  from: string
  to: string
}): Markup => markup`<h4>${say('report.claim.correction')}</h4>
<dl class="correction"><div><dt>${say('report.claim.correction-from')}</dt><dd><del dir="auto">${from}</del></dd></div><div><dt>${say('report.claim.correction-to')}</dt><dd>${
  to.trim() ? markup`<ins dir="auto">${to}</ins>` : markup`${say('report.claim.correction-remove')}`
}</dd></div></dl>`

const citationOf = (citation: ReportCitation): Markup => markup`<li class="citation">
<p class="cited"><span class="stance s-${citation.stance}"><span aria-hidden="true">${STANCE_GLYPHS[citation.stance]}</span> ${sayKey(`stance.${citation.stance}`)}</span>${when(citation.grade, (grade) => markup` <span class="grade">${grade}</span>`)}</p>
${referenceOf(citation.reference, citation.source)}
${when(citation.quote, (quote) => markup`<blockquote dir="auto"><p class="prose">${quote}</p></blockquote>`)}
${when(citation.details.length && citation.details, (details) => markup`<p class="details" dir="auto">${details.join(' · ')}</p>`)}
${when(citation.note, (note) => markup`<p class="details" dir="auto">${say('report.citation.note', { note })}</p>`)}
${joined(citation.evidence.map(evidenceOf))}
</li>`

const STANCE_GLYPHS = { supports: '▲', refutes: '▼', context: '◆' } as const

const referenceOf = (reference: Reference, number: number | null): Markup =>
  markup`<p class="reference">${
    number === null
      ? markup`<span class="title" dir="auto">${reference.title}</span>`
      : markup`<a class="title" href="#source-${number}" dir="auto">${reference.title}</a>`
  }${when(reference.rest, (rest) => markup` <span class="rest" dir="auto">${rest}</span>`)}${addressOf(reference)}</p>`

export const addressOf = ({ url, href }: Reference): Markup => {
  if (!url.trim()) return NOTHING
  return href
    ? markup` <a class="address" href="${href}" rel="noreferrer" dir="ltr">${url}</a>`
    : markup` <span class="address" dir="ltr">${url}</span>`
}

const evidenceOf = ({ name, size, at, sha256 }: ReportEvidence): Markup =>
  markup`<p class="file"><bdi>${say('report.citation.file', { name, size, at })}</bdi> <code>${say('report.citation.sha256', { hash: sha256 })}</code></p>`

/** What the article does not say any more; nothing where everything stands. */
export const retiredSection = ({ retired }: ReportDocument): Markup =>
  retired.length === 0
    ? NOTHING
    : markup`
<section id="retired" aria-labelledby="retired-title">
<h2 id="retired-title">${say('report.section.retired')}</h2>
<p>${say('report.retired.note')}</p>
${joined(retired.map(retiredMarkup), '\n')}
</section>`

const retiredMarkup = ({
  number,
  wording,
  why,
  by,
  supersededBy,
}: ReportRetired): Markup => markup`<article class="retired" id="claim-${number}" aria-labelledby="claim-${number}-title">
<h3 id="claim-${number}-title"><span>${say('report.claim', { number })}</span> <span class="wording" dir="auto">${wording}</span></h3>
${when(why, (words) => markup`<p class="prose" dir="auto">${words}</p>`)}
${when(supersededBy, (other) => markup`<p>${say('report.retired.superseded')} <a href="#claim-${other}">${say('report.claim', { number: other })}</a></p>`)}
<p class="by">${by}</p>
</article>`

/** Every source once, with the claims that cite it. */
export const sourcesSection = ({ sources }: ReportDocument): Markup => markup`
<section id="sources" aria-labelledby="sources-title">
<h2 id="sources-title">${say('report.section.sources')}</h2>
${sources.length === 0 ? markup`<p class="none">${say('report.source.none')}</p>` : markup`<ol class="sources">${joined(sources.map(sourceMarkup))}</ol>`}
</section>`

const sourceMarkup = ({
  number,
  kind,
  reference,
  claims,
  evidence,
}: ReportSource): Markup => markup`<li id="source-${number}" value="${number}">
<p class="reference"><span class="title" dir="auto">${reference.title}</span>${when(reference.rest, (rest) => markup` <span class="rest" dir="auto">${rest}</span>`)}${addressOf(reference)}</p>
<p class="details">${kind} · ${say('report.source.cited')} ${joined(
  claims.map((claim) => markup`<a href="#claim-${claim}">${say('report.claim', { number: claim })}</a>`),
  ', ',
)}</p>
${joined(evidence.map(evidenceOf))}
</li>`
