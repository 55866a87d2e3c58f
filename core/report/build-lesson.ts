import { say, sayList } from '../messages/message.ts'
import type { Claim } from '../model/claim.ts'
import { findScale } from '../model/presets.ts'
import type { Scale } from '../model/scale.ts'
import type { Verdict } from '../model/verdict.ts'
import { scaleInWords } from '../query/scale-words.ts'
import { questionsOf } from './build-questions.ts'
import type { OpenCitation, Redacted } from './redact.ts'
import type {
  CoverageKind,
  ReportChange,
  ReportClaim,
  ReportLesson,
  ReportRating,
  ReportTerm,
  Standing,
} from './report-document.ts'

interface LessonMaterial {
  readonly claims: readonly ReportClaim[]
  readonly changes: readonly ReportChange[]
  readonly coverage: readonly { readonly kind: CoverageKind }[]
  /** Every standing that is told of, in order. */
  readonly legend: readonly Standing[]
  /** The article's own, in words. */
  readonly scale: Scale | undefined
}

/** What a class needs beside the record: the words of the trade, the ratings, and questions that the record itself raises. */
export const buildLesson = ({ claims, changes, coverage, legend, scale }: LessonMaterial): ReportLesson => ({
  terms: terms(),
  ratings: ratingsOf(legend, scale),
  questions: questionsOf(claims, changes, coverage.filter(({ kind }) => kind === 'unseen').length),
})

const TERMS = ['claim', 'source', 'stance', 'grade', 'verdict', 'correction'] as const

const terms = (): ReportTerm[] =>
  TERMS.map((term) => ({ term: say(`report.term.${term}`), meaning: say(`report.term.${term}.about`) }))

/** The whole scale, and after it what else a claim of this report stands as. */
function ratingsOf(legend: readonly Standing[], scale: Scale | undefined): ReportRating[] {
  const used = new Set(legend.map(({ label, mark }) => `${mark} ${label}`))
  const own = (scale?.ratings ?? [])
    .filter(({ retired, look, name }) => !retired || used.has(`${look} ${name}`))
    .map(({ look, name, definition }) => ({
      mark: look,
      label: name,
      meaning: definition.trim() || say('report.term.no-definition'),
    }))
  const known = new Set(own.map(({ label, mark }) => `${mark} ${label}`))
  const others = legend.filter(({ label, mark }) => !known.has(`${mark} ${label}`))
  return [...own, ...others.map((standing) => ({ ...standing, meaning: meaningOf(standing) }))]
}

function meaningOf({ mark }: Standing): string {
  if (mark === 'unrated') return say('report.term.unrated')
  if (mark === 'verify-again') return say('report.term.verify-again')
  return say('report.term.no-definition')
}

interface StepMaterial {
  readonly redacted: Redacted
  readonly scales: Readonly<Record<string, Scale>>
  readonly verdicts: readonly Verdict[] | undefined
}

/** How a claim came by its rating: who says it, what it was compared with, how near that stands to the fact, what came out. */
export function stepsOf(
  report: ReportClaim,
  { id, claimant }: Claim,
  { redacted, scales, verdicts }: StepMaterial,
): string[] {
  const citations = redacted.citations.get(id) ?? []
  return [
    claimant.kind === 'author' ? say('report.step.author') : say('report.step.named', { name: claimant.name }),
    comparison(citations),
    nearness(citations),
    outcome(report, verdicts?.at(-1), scales),
    report.caution,
  ].filter(Boolean)
}

function comparison(citations: readonly OpenCitation[]): string {
  if (citations.length === 0) return say('report.step.no-sources')
  const parts = (['supports', 'refutes', 'context'] as const).flatMap((stance) => {
    const count = citations.filter((citation) => citation.stance === stance).length
    return count > 0 ? [say(`report.step.${stance}`, { count })] : []
  })
  return say('report.step.compared', { parts: sayList(parts, 'and') })
}

function nearness(citations: readonly OpenCitation[]): string {
  const count = citations.filter(({ grade }) => grade === 'primary').length
  if (count > 0) return say('report.step.primary', { count })
  const isGraded = citations.length > 0 && citations.every(({ grade }) => grade !== 'ungraded')
  return isGraded ? say('report.step.no-primary') : ''
}

function outcome(
  { verdict }: ReportClaim,
  given: Verdict | undefined,
  scales: Readonly<Record<string, Scale>>,
): string {
  if (!verdict || !given) return say('report.claim.no-verdict')
  const scale = findScale(scales, given.scale.id)
  const rating = scale && scaleInWords(scale).ratings.find(({ id }) => id === given.rating.id)
  const definition = rating?.definition.trim().replace(/\.$/, '')
  return definition
    ? say('report.step.rated-meaning', { label: verdict.label, definition })
    : say('report.step.rated', { label: verdict.label })
}
