import { say, sayFacts, sayList } from '../../core/messages/message.ts'
import type { ReportDocument } from '../../core/report/report-document.ts'
import { type ReportSection, sectionsOf } from '../../core/report/sections.ts'
import { ok } from '../../core/result.ts'
import type { Exporter } from '../services/ports.ts'
import { fileName } from './file-name.ts'
import { articleBlocks } from './markdown-article.ts'
import { claimBlocks, sourceBlocks } from './markdown-claims.ts'
import { address, blocksOf, bullets, item, linesOf, type Markdown, md, prose, strong, table } from './markdown-words.ts'
import { readerReport } from './reader-report.ts'

/** The report for readers as Markdown (CommonMark with GitHub's tables) that reads as plain text too. */
export const exportMarkdown: Exporter = async (material, choice) => {
  const report = readerReport(material, choice)
  if (!report.ok) return report
  return ok({
    name: fileName(say('report.file', { title: report.value.title }), '.md'),
    mediaType: 'text/markdown; charset=utf-8',
    bytes: new TextEncoder().encode(reportText(report.value)),
  })
}

/** The same to be looked at: a browser shows plain text, and would offer Markdown as a download. */
export const previewMarkdown: Exporter = async (material, choice) => {
  const file = await exportMarkdown(material, choice)
  return file.ok ? ok({ ...file.value, mediaType: 'text/plain; charset=utf-8' }) : file
}

const reportText = (report: ReportDocument): string =>
  `${blocksOf([
    ...coverBlocks(report),
    ...report.opening.map(prose),
    ...sectionsOf(report).flatMap((section) => [
      md`## ${say(`report.section.${section}`)}`,
      ...sectionBlocks(section, report),
    ]),
    ...(report.closing.length > 0 ? [md`---`, ...report.closing.map(prose)] : []),
  ])}\n`

function coverBlocks(report: ReportDocument): Markdown[] {
  const { title, publisher, credits, state, choice, signOffs, checkedBy, madeOn } = report
  const line = (label: string, field: { readonly value: string; readonly href?: string } | null) =>
    field ? md`${label}: ${field.href ? address(field.href) : md`${field.value}`}` : md``
  return [
    md`# ${title}`,
    md`${say('report.kicker')}`,
    bullets(
      [
        ...(credits.length > 0 ? [md`${sayList(credits)}`] : []),
        line(say('report.address'), report.address),
        line(say('report.page'), report.page),
        md`${publisher.name ? say('report.published-by', { publisher: publisher.name }) : ''}`,
        publisher.address ? line(publisher.name || say('report.address'), publisher.address) : md``,
        ...signOffs.map((words) => md`${words}`),
        md`${sayFacts([checkedBy && say('report.checked-by', { names: checkedBy }), madeOn])}`,
      ].filter((words) => String(words) !== ''),
    ),
    strong(state),
    strong(choice),
  ]
}

function sectionBlocks(section: ReportSection, report: ReportDocument): Markdown[] {
  switch (section) {
    case 'summary':
      return summaryBlocks(report)
    case 'changes':
      return [
        md`${say('report.changes.note')}`,
        bullets(
          report.changes.map(({ number, wording, what, owned, isSilent }) =>
            blocksOf([
              md`${strong(say('report.claim', { number }))}${isSilent ? md` (${say('report.change.unannounced')})` : md``}: ${wording}`,
              md`${what} ${owned}`,
            ]),
          ),
        ),
      ]
    case 'article':
      return [report.claims.length > 0 ? md`${say('report.article.raised')}` : md``, ...articleBlocks(report)]
    case 'claims':
      return claimBlocks(report)
    case 'retired':
      return retiredBlocks(report)
    case 'sources':
      return sourceBlocks(report)
    case 'method':
      return [
        ...report.method.map((words) => md`${words}`),
        bullets(report.record.map(({ label, value }) => md`${label}: ${value}`)),
      ]
    case 'terms':
      return [
        md`${say('report.lesson.note')}`,
        bullets((report.lesson?.terms ?? []).map(({ term, meaning }) => md`${strong(term)}: ${meaning}`)),
      ]
    case 'ratings':
      return [bullets((report.lesson?.ratings ?? []).map(({ label, meaning }) => md`${strong(label)}: ${meaning}`))]
    case 'questions':
      return questionBlocks(report)
    default:
      return section satisfies never
  }
}

const summaryBlocks = ({ summary }: ReportDocument): Markdown[] => [
  ...(summary.verdicts.length > 0
    ? [
        md`${summary.claims}`,
        table(
          [say('report.claim.verdict'), say('report.table.claims')],
          summary.verdicts.map(({ label, count }) => [label, count]),
        ),
      ]
    : [md`${say('report.summary.no-claims')}`]),
  ...(summary.coverage.length > 0
    ? [
        md`${summary.sentences}`,
        table(
          [say('report.summary.coverage'), say('report.table.sentences')],
          summary.coverage.map(({ label, count }) => [label, count]),
        ),
      ]
    : []),
]

const retiredBlocks = ({ retired }: ReportDocument): Markdown[] => [
  md`${say('report.retired.note')}`,
  bullets(
    retired.map(({ number, wording, why, by, supersededBy }) =>
      blocksOf([
        md`${strong(say('report.claim', { number }))}: ${wording}`,
        prose(why),
        supersededBy ? md`${say('report.retired.superseded')} ${say('report.claim', { number: supersededBy })}` : md``,
        md`${by}`,
      ]),
    ),
  ),
]

const questionBlocks = ({ lesson }: ReportDocument): Markdown[] => [
  md`${say('report.questions.note')}`,
  linesOf(
    (lesson?.questions ?? []).map(({ claim, text }, index) =>
      item(
        `${index + 1}.`,
        blocksOf([claim ? md`${say('report.claim', { number: claim.number })}: ${claim.wording}` : md``, strong(text)]),
      ),
    ),
  ),
]
