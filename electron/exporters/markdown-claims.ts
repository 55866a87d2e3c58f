import { say, sayFacts, sayKey } from '../../core/messages/message.ts'
import type {
  Reference,
  ReportCitation,
  ReportClaim,
  ReportDocument,
  ReportEvidence,
  ReportSource,
} from '../../core/report/report-document.ts'
import {
  address,
  blocksOf,
  bullets,
  item,
  linesOf,
  type Markdown,
  md,
  prose,
  quoted,
  strong,
} from './markdown-words.ts'

const NOTHING = md``

/** The claims, each with everything that carries its verdict; in a minimal report with its verdict and sources only. */
export const claimBlocks = ({ claims, template }: ReportDocument): Markdown[] =>
  claims.length === 0
    ? [md`${say('report.summary.no-claims')}`]
    : claims.map(template === 'minimal' ? briefClaim : wholeClaim)

const headOf = ({ number, standing: { label }, wording }: ReportClaim): Markdown =>
  blocksOf([md`### ${say('report.claim.mark', { number, label })}`, strong(wording)])

const heading = (words: string): Markdown => md`#### ${words}`

const paragraph = (words: string): Markdown => md`${words}`

const noCitations = (): Markdown => paragraph(say('report.claim.no-citations'))

function briefClaim(claim: ReportClaim): Markdown {
  const { caution, verdict, citations } = claim
  return blocksOf([
    headOf(claim),
    paragraph(caution),
    verdict ? prose(verdict.rationale) : NOTHING,
    citations.length === 0
      ? noCitations()
      : bullets(
          citations.map(
            ({ stance, reference }) => md`${strong(sayKey(`stance.${stance}`))}: ${referenceOf(reference)}`,
          ),
        ),
  ])
}

function wholeClaim(claim: ReportClaim): Markdown {
  const { fields, steps, citations, notes, correction } = claim
  return blocksOf([
    headOf(claim),
    bullets(fields.map(({ label, value }) => md`${label}: ${value}`)),
    ...passagesOf(claim),
    ...(steps.length > 0
      ? [heading(say('report.claim.steps')), linesOf(steps.map((step, index) => item(`${index + 1}.`, md`${step}`)))]
      : []),
    ...verdictOf(claim),
    ...(correction
      ? [
          heading(say('report.claim.correction')),
          bullets([
            md`${say('report.claim.correction-from')} ${correction.from}`,
            correction.to.trim()
              ? md`${say('report.claim.correction-to')} ${strong(correction.to)}`
              : md`${say('report.claim.correction-to')} ${say('report.claim.correction-remove')}`,
          ]),
        ]
      : []),
    heading(say('report.claim.evidence')),
    citations.length === 0 ? noCitations() : bullets(citations.map(citationOf)),
    ...(notes.length > 0
      ? [
          heading(say('report.claim.notes')),
          ...notes.flatMap(({ text, by, at }) => [
            prose(text),
            paragraph(say('report.claim.note-by', { name: by, at })),
          ]),
        ]
      : []),
  ])
}

function passagesOf({ passages }: ReportClaim): Markdown[] {
  if (passages.length === 0) return []
  const list = passages.map(({ words, spans, isAmbiguous }) =>
    spans === 0
      ? md`${say(isAmbiguous ? 'report.claim.several-places' : 'report.claim.nowhere', { words })}`
      : md`“${words}”`,
  )
  return [md`${say('report.claim.passages')}:`, bullets(list)]
}

function verdictOf({ verdict, caution, earlier }: ReportClaim): Markdown[] {
  if (!verdict) return [heading(say('report.claim.verdict')), paragraph(say('report.claim.no-verdict'))]
  const { label, rationale, by, at, draft, scale, carried, words } = verdict
  return [
    heading(say(caution ? 'report.claim.verdict' : 'report.claim.why')),
    paragraph(caution),
    caution ? strong(label) : NOTHING,
    prose(rationale || say('report.claim.no-rationale')),
    paragraph(say('report.claim.judged', { name: by, at, draft, scale })),
    paragraph(carried),
    words ? paragraph(say('report.claim.judged-words', { words })) : NOTHING,
    ...(earlier.length > 0
      ? [
          md`${say('report.claim.earlier')}:`,
          bullets(
            earlier.map(
              (one) => md`${say('report.claim.earlier-one', { label: one.label, name: one.by, at: one.at })}`,
            ),
          ),
        ]
      : []),
  ]
}

const citationOf = ({ stance, grade, source, reference, quote, details, note, evidence }: ReportCitation): Markdown =>
  blocksOf([
    md`${strong(sayKey(`stance.${stance}`))}${grade ? md` (${grade})` : NOTHING}: ${referenceOf(reference)}${
      source === null ? NOTHING : md` – ${say('report.source.number', { number: source })}`
    }`,
    quote ? quoted(prose(quote)) : NOTHING,
    paragraph(sayFacts(details)),
    note ? prose(say('report.citation.note', { note })) : NOTHING,
    ...evidence.map(evidenceOf),
  ])

const referenceOf = ({ title, rest, url, href }: Reference): Markdown => {
  const place = href ? md`, ${address(href)}` : url.trim() ? md`, ${url}` : NOTHING
  return md`${title}${rest ? md`, ${rest}` : NOTHING}${place}`
}

const evidenceOf = ({ name, size, at, sha256 }: ReportEvidence): Markdown =>
  md`${say('report.citation.file', { name, size, at })}, ${say('report.citation.sha256', { hash: sha256 })}`

/** Every source once, under the number that the claims call it by. */
export const sourceBlocks = ({ sources }: ReportDocument): Markdown[] =>
  sources.length === 0
    ? [paragraph(say('report.source.none'))]
    : [linesOf(sources.map((source) => item(`${source.number}.`, sourceOf(source))))]

const sourceOf = ({ kind, reference, claims, evidence }: ReportSource): Markdown =>
  blocksOf([
    referenceOf(reference),
    md`${sayFacts([kind, `${say('report.source.cited')} ${claims.map((number) => say('report.claim', { number })).join(', ')}`])}`,
    ...evidence.map(evidenceOf),
  ])
