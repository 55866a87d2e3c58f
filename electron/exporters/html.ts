import { say } from '../../core/messages/message.ts'
import type { ExportChoice } from '../../core/model/hand-over.ts'
import type { ReportDocument, ReportLesson } from '../../core/report/report-document.ts'
import { type ReportSection, sectionsOf } from '../../core/report/sections.ts'
import { ok, type Result } from '../../core/result.ts'
import type { ExportedFile, ExportMaterial } from '../services/ports.ts'
import { fileName } from './file-name.ts'
import { articleSection } from './html-article.ts'
import { changesSection } from './html-changes.ts'
import { claimsSection, retiredSection, sourcesSection } from './html-claims.ts'
import { cover, foot, ownWords } from './html-cover.ts'
import { questionsSection, ratingsSection, termsSection } from './html-lesson.ts'
import { briefClaimsSection } from './html-minimal.ts'
import { htmlPage } from './html-page.ts'
import { summarySection } from './html-summary.ts'
import { joined, type Markup, markup, NOTHING } from './markup.ts'
import { readerReport } from './reader-report.ts'
import { accentClasses } from './report-accent.ts'
import { REPORT_CSS } from './report-style.ts'

/** The report for readers as one file that needs nothing else; the same state and time give the same bytes. */
export async function exportHtml(material: ExportMaterial, choice: ExportChoice): Promise<Result<ExportedFile>> {
  const report = readerReport(material, choice)
  if (!report.ok) return report
  return ok({
    name: fileName(say('report.file', { title: report.value.title }), '.html'),
    mediaType: 'text/html; charset=utf-8',
    bytes: new TextEncoder().encode(reportPage(report.value, choice)),
  })
}

/** A report document as an HTML page. */
function reportPage(report: ReportDocument, { look, format }: ExportChoice): string {
  const title = say('report.file', { title: report.title })
  // A PDF has its paper; whoever prints the page has their own.
  const classes = ['page', report.template, format === 'pdf' ? 'on-a4' : '', accentClasses(look.accent)]
  return htmlPage({
    title,
    running: report.title,
    css: REPORT_CSS,
    hasPictures: look.logo !== null,
    classes,
    skip: { to: 'claims', words: say('report.skip-link') },
    body: markup`${cover(report, look)}
<main>
${ownWords('opening', report.opening)}${joined(sectionsOf(report).map((section) => sectionOf(section, report)))}
${ownWords('closing', report.closing)}</main>
${foot(report)}`,
  })
}

function sectionOf(section: ReportSection, report: ReportDocument): Markup {
  switch (section) {
    case 'summary':
      return summarySection(report)
    case 'changes':
      return changesSection(report)
    case 'article':
      return articleSection(report)
    case 'claims':
      return report.template === 'minimal' ? briefClaimsSection(report) : claimsSection(report)
    case 'retired':
      return retiredSection(report)
    case 'sources':
      return sourcesSection(report)
    case 'method':
      return methodSection(report)
    case 'terms':
      return lessonOf(report, termsSection)
    case 'ratings':
      return lessonOf(report, ratingsSection)
    case 'questions':
      return lessonOf(report, questionsSection)
    default:
      return section satisfies never
  }
}

const lessonOf = ({ lesson }: ReportDocument, show: (lesson: ReportLesson) => Markup): Markup =>
  lesson ? show(lesson) : NOTHING

const methodSection = ({ method, record }: ReportDocument): Markup => markup`
<section id="method" class="method" aria-labelledby="method-title">
<h2 id="method-title">${say('report.section.method')}</h2>
${joined(method.map((paragraph) => markup`<p>${paragraph}</p>`))}
<dl class="record">${joined(record.map(({ label, value }) => markup`<div><dt>${label}</dt><dd dir="auto">${value}</dd></div>`))}</dl>
</section>`
