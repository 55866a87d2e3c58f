import { directionOf } from '../../core/messages/language.ts'
import { say, spoken } from '../../core/messages/message.ts'
import { onlyArticle } from '../../core/query/only-article.ts'
import { buildReport } from '../../core/report/build.ts'
import { redact } from '../../core/report/redact.ts'
import type { ReportDocument } from '../../core/report/report-document.ts'
import { ok, type Result, refuse } from '../../core/result.ts'
import type { ExportedFile, ExportMaterial } from '../services/ports.ts'
import { fileName } from './file-name.ts'
import { articleSection } from './html-article.ts'
import { changesSection } from './html-changes.ts'
import { claimsSection, retiredSection, sourcesSection } from './html-claims.ts'
import { glyphSheet } from './html-marks.ts'
import { summarySection } from './html-summary.ts'
import { joined, type Markup, markup, NOTHING, verbatim, when } from './markup.ts'
import { REPORT_CSS, REPORT_STYLE_SOURCE } from './report-style.ts'

/** Nothing runs, nothing is fetched, nothing is sent: the one style inside is the only thing let in. */
const POLICY = `default-src 'none'; style-src ${REPORT_STYLE_SOURCE}; base-uri 'none'; form-action 'none'`

/** The report for readers as one file that needs nothing else; the same state and time give the same bytes. */
export async function exportHtml(material: ExportMaterial): Promise<Result<ExportedFile>> {
  const { article, library, contents, exportedAt, version } = material
  const { draft } = onlyArticle(article)
  const hash = article.drafts[draft]?.content
  const content = hash && contents.get(hash)
  if (!content) return refuse('refused.draft.unknown')
  const report = buildReport({
    redacted: redact(article, library),
    content,
    contents,
    scales: library.scales,
    exportedAt,
    version,
  })
  return ok({
    name: fileName(say('report.file', { title: report.title }), '.html'),
    mediaType: 'text/html; charset=utf-8',
    bytes: new TextEncoder().encode(reportPage(report)),
  })
}

/** A report document as an HTML page. */
const reportPage = (report: ReportDocument): string =>
  `${markup`<!doctype html>
<html lang="${spoken()}" dir="${directionOf(spoken())}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${verbatim(POLICY)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<title>${say('report.file', { title: report.title })}</title>
<style>${verbatim(REPORT_CSS)}</style>
</head>
<body>
${glyphSheet()}
<a class="skip" href="#claims">${say('report.skip-link')}</a>
<div class="page" id="top">
${cover(report)}
<main>
${summarySection(report)}
${changesSection(report)}${articleSection(report)}
${claimsSection(report)}${retiredSection(report)}
${sourcesSection(report)}
${methodSection(report)}
</main>
<footer><span>${report.madeOn}</span><a class="to-top" href="#top">${say('report.back-to-top')}</a></footer>
</div>
</body>
</html>
`}`

const SECTIONS = ['summary', 'changes', 'article', 'claims', 'retired', 'sources', 'method'] as const

const cover = ({
  title,
  credits,
  address,
  checkedBy,
  signOffs,
  madeOn,
  state,
  changes,
  retired,
}: ReportDocument): Markup => markup`<header class="cover">
<p class="eyebrow"><svg class="tick" viewBox="0 0 16 16" aria-hidden="true"><path d="M3 8.6l3.200 3.400L13 4.500"/></svg>${say('report.kicker')}</p>
<h1 dir="auto">${title}</h1>
<ul class="credits">${joined(credits.map((credit) => markup`<li dir="auto">${credit}</li>`))}${when(address, ({ value, href }) => markup`<li>${href ? markup`<a class="address" href="${href}" rel="noreferrer" dir="ltr">${value}</a>` : markup`<span class="address" dir="ltr">${value}</span>`}</li>`)}</ul>
<p class="standing-line">${state}</p>
${joined(signOffs.map((line) => markup`<p class="made">${line}</p>`))}
<p class="made">${checkedBy ? markup`<span dir="auto">${say('report.checked-by', { names: checkedBy })}</span> · ` : NOTHING}${madeOn}</p>
<nav class="contents" aria-label="${say('report.contents')}"><ul>${joined(
  SECTIONS.filter(
    (section) => (section !== 'retired' || retired.length > 0) && (section !== 'changes' || changes.length > 0),
  ).map((section) => markup`<li><a href="#${section}">${say(`report.section.${section}`)}</a></li>`),
)}</ul></nav>
</header>`

const methodSection = ({ method, record }: ReportDocument): Markup => markup`
<section id="method" class="method" aria-labelledby="method-title">
<h2 id="method-title">${say('report.section.method')}</h2>
${joined(method.map((paragraph) => markup`<p>${paragraph}</p>`))}
<dl class="record">${joined(record.map(({ label, value }) => markup`<div><dt>${label}</dt><dd dir="auto">${value}</dd></div>`))}</dl>
</section>`
