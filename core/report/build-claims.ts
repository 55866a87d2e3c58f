import { say, sayKey } from '../messages/message.ts'
import type { Claim } from '../model/claim.ts'
import type { PersonId, SourceId } from '../model/ids.ts'
import type { Verdict } from '../model/verdict.ts'
import { isRetiredOn, isUnplaced } from '../query/anchoring.ts'
import { ratingName, scaleName } from '../query/scale-words.ts'
import { isCarriedOver } from '../query/verdict-stands.ts'
import { sameItems } from '../same-items.ts'
import type { OpenCitation, OpenEvidence, Redacted } from './redact.ts'
import { linkFor, referenceOf } from './reference.ts'
import type {
  Field,
  Reference,
  ReportCitation,
  ReportClaim,
  ReportEvidence,
  ReportRetired,
  ReportVerdict,
  Standing,
} from './report-document.ts'
import { sayBytes, sayInstant } from './said-values.ts'

/** What building a claim draws on. `verdicts` are the claim's own, oldest first. */
interface ClaimMaterial {
  readonly redacted: Redacted
  readonly sourceNumbers: ReadonlyMap<SourceId, number>
  readonly verdicts: readonly Verdict[]
}

/** How a claim stands: its rating once it counts as checked, that it must be verified again, or that it has no rating. */
export function standingOf({ state }: Claim, verdict: Verdict | undefined): Standing {
  if (state === 'verify-again') return { mark: 'verify-again', label: say('state.verify-again') }
  if (state === 'checked' && verdict)
    return { mark: verdict.rating.look, label: ratingName(verdict.scale.id, verdict.rating) }
  return { mark: 'unrated', label: say('rating.none') }
}

export const personName = ({ people }: Redacted, person: PersonId): string =>
  people.get(person) ?? say('report.somebody')

export function buildClaim(claim: Claim, { redacted, sourceNumbers, verdicts }: ClaimMaterial): ReportClaim {
  const { draft } = onlyRow(redacted.article.articles)
  const placement = claim.placements[draft] ?? []
  const verdict = verdicts.at(-1)
  let spansBefore = 0
  return {
    number: claim.number,
    standing: standingOf(claim, verdict),
    wording: claim.wording.trim() || placement.map(({ text }) => text).join(' … '),
    fields: fieldsOf(claim, redacted),
    passages: placement.map(({ text, spans, anchorState }) => {
      const firstSpan = spansBefore + 1
      spansBefore += spans.length
      return { words: text, firstSpan, spans: spans.length, isAmbiguous: anchorState === 'ambiguous' }
    }),
    verdict: verdict ? verdictOf(verdict, redacted, claim) : null,
    caution: verdict ? cautionOf(claim, verdict, redacted) : '',
    earlier: verdicts
      .slice(0, -1)
      .reverse()
      .map(({ rating, scale, by, at }) => ({
        mark: rating.look,
        label: ratingName(scale.id, rating),
        by: personName(redacted, by),
        at: sayInstant(at),
      })),
    correction: correctionOf(claim, draft),
    citations: (redacted.citations.get(claim.id) ?? []).map((citation) =>
      citationOf(citation, redacted, sourceNumbers),
    ),
    notes: (redacted.notes.get(claim.id) ?? []).map(({ text, by, at }) => ({
      text,
      by: personName(redacted, by),
      at: sayInstant(at),
    })),
    steps: [],
  }
}

const onlyRow = <R>(rows: Readonly<Record<string, R>>): R => Object.values(rows)[0] as R

const fieldsOf = ({ kind, claimant, madeOn, state, updates }: Claim, { article }: Redacted): Field[] => {
  const number = updates && article.claims[updates]?.number
  return [
    { label: say('report.claim.kind'), value: sayKey(`kind.${kind}`) },
    {
      label: say('report.claim.claimant'),
      value: claimant.kind === 'author' ? say('claimant.author') : claimant.name,
    },
    { label: say('report.claim.made-on'), value: madeOn.trim() },
    { label: say('report.claim.state'), value: sayKey(`state.${state}`) },
    { label: say('report.claim.updates'), value: number ? say('report.claim', { number }) : '' },
  ].filter(({ value }) => value)
}

function verdictOf(verdict: Verdict, redacted: Redacted, claim: Claim): ReportVerdict {
  const { rating, scale, rationale, by, at, draft, words } = verdict
  const current = onlyRow(redacted.article.articles).draft
  const number = redacted.article.drafts[draft]?.number ?? 1
  const same = sameItems(
    words,
    (claim.placements[current] ?? []).map(({ text }) => text),
  )
  return {
    mark: rating.look,
    label: ratingName(scale.id, rating),
    scale: scaleName(scale),
    rationale: rationale.trim(),
    by: personName(redacted, by),
    at: sayInstant(at),
    draft: number,
    carried: isCarriedOver(claim, verdict, current) ? say('report.claim.carried', { draft: number }) : '',
    words: same ? null : words.join(' … '),
  }
}

function cautionOf(claim: Claim, verdict: Verdict, redacted: Redacted): string {
  const { state } = claim
  switch (state) {
    case 'checked':
      return ''
    case 'verify-again':
      return reopenedBy(claim, verdict, redacted)
    case 'to-check':
    case 'checking':
      return say('report.claim.not-final', { state: sayKey(`state.${state}`) })
    default:
      return state satisfies never
  }
}

/** Why a claim must be verified again. */
function reopenedBy({ placements }: Claim, { draft, words }: Verdict, { article }: Redacted): string {
  const current = onlyRow(article.articles).draft
  const placement = placements[current] ?? []
  if (placement.some(isUnplaced)) return say('report.claim.unplaced')
  if (draft === current) return say('report.claim.reopened')
  const number = article.drafts[draft]?.number ?? 1
  const same = sameItems(
    words,
    placement.map(({ text }) => text),
  )
  return say(same ? 'report.claim.given-for-around' : 'report.claim.given-for', { draft: number })
}

/** The claims the article does not make any more, by number. */
export function buildRetired(redacted: Redacted): ReportRetired[] {
  const { claims, drafts, articles } = redacted.article
  const { draft: current } = onlyRow(articles)
  const all = Object.values(claims)
  return all
    .filter((claim) => isRetiredOn(redacted.article, claim, current))
    .sort((a, b) => a.number - b.number)
    .flatMap(({ id, number, wording, placements, retired }) => {
      if (!retired) return []
      const words = Object.values(placements).at(-1) ?? []
      return [
        {
          number,
          wording: wording.trim() || words.map(({ text }) => text).join(' … '),
          why: retired.why.trim(),
          by: say('report.retired.by', {
            name: personName(redacted, retired.by),
            at: sayInstant(retired.at),
            draft: drafts[retired.draft]?.number ?? 1,
          }),
          supersededBy: all.find(({ updates }) => updates === id)?.number ?? null,
        },
      ]
    })
}

/** The words now on the draft and what is proposed for them; a passage that lies on an older draft gives its words there. */
function correctionOf({ correction, placements }: Claim, draft: string): ReportClaim['correction'] {
  if (!correction) return null
  const everywhere = [...(placements[draft as keyof typeof placements] ?? []), ...Object.values(placements).flat()]
  const passage = everywhere.find(({ id }) => id === correction.passage)
  return { from: passage?.text ?? '', to: correction.replacement }
}

function citationOf(
  citation: OpenCitation,
  { sources, evidence }: Redacted,
  sourceNumbers: ReadonlyMap<SourceId, number>,
): ReportCitation {
  const grade = citation.grade === 'ungraded' ? '' : sayKey(`grade.${citation.grade}`)
  if (citation.names !== 'source')
    return {
      stance: citation.stance,
      grade,
      source: null,
      reference: unnamed(citation.names),
      quote: '',
      details: [],
      note: '',
      evidence: [],
    }
  const source = sources.get(citation.source)
  return {
    stance: citation.stance,
    grade,
    source: sourceNumbers.get(citation.source) ?? null,
    reference: source ? referenceOf(source) : unnamed('missing'),
    quote: citation.quote.trim(),
    details: [
      citation.locator.trim(),
      citation.accessedOn.trim() && say('report.citation.accessed', { date: citation.accessedOn }),
    ].filter(Boolean),
    note: citation.note.trim(),
    evidence: (evidence.get(citation.source) ?? []).map(evidenceOf),
  }
}

const unnamed = (why: 'withheld' | 'missing'): Reference => ({
  title: say(`report.citation.${why}`),
  rest: '',
  url: '',
  href: null,
})

export const evidenceOf = ({ name, bytes, sha256, capturedAt }: OpenEvidence): ReportEvidence => ({
  name,
  size: sayBytes(bytes),
  sha256,
  at: sayInstant(capturedAt),
})

/** An address as a field, a link only where it may be one. */
export function addressField(label: string, value: string): Field | null {
  if (!value.trim()) return null
  const href = linkFor(value)
  return href ? { label, value, href } : { label, value }
}
