import { sayKey } from '../messages/message.ts'
import type { Claim } from '../model/claim.ts'
import type { Content } from '../model/content.ts'
import type { PersonId, Sha256 } from '../model/ids.ts'
import { meaningOf } from '../model/look-parts.ts'
import type { Instant } from '../model/time.ts'
import type { Verdict } from '../model/verdict.ts'
import { onlyArticle } from '../query/only-article.ts'
import { claimsInOrder, claimsRetired } from '../query/placed.ts'
import { ratingName, scaleName } from '../query/scale-words.ts'
import { countingVerdicts } from '../query/verdicts.ts'
import type { OpenCitation, Redacted } from '../report/redact.ts'
import { referenceOf, webAddress } from '../report/reference.ts'
import { filled } from './filled.ts'
import { annotationTargets, type TargetsOf } from './w3c-target.ts'

const CONTEXT = 'http://www.w3.org/ns/anno.jsonld'

/** What an annotation collection is made of; `contents` are those of the article's drafts. */
interface AnnotationMaterial {
  readonly redacted: Redacted
  readonly contents: ReadonlyMap<Sha256, Content>
  readonly exportedAt: Instant
  readonly version: string
}

interface Making {
  readonly redacted: Redacted
  readonly targets: TargetsOf
  /** The verdict that counts, by claim. */
  readonly counting: ReadonlyMap<Claim['id'], Verdict>
}

/**
 * The whole check as a W3C annotation collection with its one page inside: a mark for each claim, and what was said to it.
 * Verdicts are assessing, citations linking, notes commenting, corrections editing, and a claim that is not settled
 * questioning. Each annotation stands by itself, with its own context. Positions are in code points of the draft it names.
 */
export function serialiseAnnotations({ redacted, contents, exportedAt, version }: AnnotationMaterial): object {
  const article = onlyArticle(redacted.article)
  const making: Making = {
    redacted,
    targets: annotationTargets(redacted.article, contents),
    counting: countingVerdicts(redacted.article),
  }
  const claims = [...claimsInOrder(redacted.article, article.draft), ...claimsRetired(redacted.article, article.draft)]
  const verdicts = verdictsByClaim(redacted)
  const items = claims.flatMap((claim) => annotationsOf(claim, verdicts.get(claim.id) ?? [], making))
  return {
    '@context': CONTEXT,
    id: derivedUrn(article.id),
    type: 'AnnotationCollection',
    label: article.title,
    total: items.length,
    generator: { type: 'Software', name: 'Tickmark', 'schema:softwareVersion': version },
    generated: exportedAt,
    ...(items.length > 0
      ? { first: { id: derivedUrn(article.draft), type: 'AnnotationPage', startIndex: 0, items } }
      : {}),
  }
}

const urn = (id: string): string => `urn:uuid:${id}`

/**
 * The id of something that has none of its own, made from that of what it belongs to: the same UUID in another version (8,
 * for such uses; RFC 9562), so that it is the same in every export.
 */
const derivedUrn = (id: string): string => urn(`${id.slice(0, 14)}${id[14] === '8' ? '4' : '8'}${id.slice(15)}`)

function verdictsByClaim({ article }: Redacted): Map<Claim['id'], Verdict[]> {
  const byClaim = new Map<Claim['id'], Verdict[]>()
  for (const verdict of Object.values(article.verdicts)) {
    const own = byClaim.get(verdict.claim)
    if (own) own.push(verdict)
    else byClaim.set(verdict.claim, [verdict])
  }
  for (const own of byClaim.values()) own.sort((a, b) => (a.at < b.at || (a.at === b.at && a.id < b.id) ? -1 : 1))
  return byClaim
}

function annotationsOf(claim: Claim, verdicts: readonly Verdict[], making: Making): object[] {
  const { redacted } = making
  return [
    markOf(claim, making),
    ...verdicts.map((verdict) => assessmentOf(claim, verdict, making)),
    ...(redacted.citations.get(claim.id) ?? []).map((citation) => linkOf(claim, citation, making)),
    ...(redacted.notes.get(claim.id) ?? []).map((note) =>
      annotation({
        id: urn(note.id),
        motivation: 'commenting',
        creator: creatorOf(redacted, note.by),
        created: note.at,
        body: textual(note.text, 'commenting'),
        target: making.targets.ofClaim(claim),
      }),
    ),
    ...correctionOf(claim, making),
    ...questionOf(claim, making),
  ]
}

/** One annotation; fields that say nothing are left out. */
const annotation = (fields: {
  readonly id: string
  readonly motivation: string
  readonly creator?: object | null
  readonly created?: Instant
  readonly body: unknown
  readonly target: unknown
}): object => filled({ '@context': CONTEXT, type: 'Annotation', ...fields })

const textual = (value: string, purpose: string): object => ({
  type: 'TextualBody',
  value,
  format: 'text/plain',
  purpose,
})

function creatorOf({ people }: Redacted, person: PersonId): object | null {
  const name = people.get(person)
  return name === undefined ? null : { id: urn(person), type: 'Person', name }
}

/** The claim's own mark: its wording describes the words, its tags tag them. */
function markOf(claim: Claim, { redacted, targets }: Making): object {
  const bodies = [
    ...(claim.wording.trim() ? [textual(claim.wording, 'describing')] : []),
    ...claim.tags.map((tag) => textual(tag, 'tagging')),
  ]
  return annotation({
    id: urn(claim.id),
    motivation: 'highlighting',
    creator: creatorOf(redacted, claim.createdBy),
    created: claim.createdAt,
    body: bodies.length > 0 ? bodies : null,
    target: targets.ofClaim(claim),
  })
}

/** On the words and the draft the verdict was given for. */
function assessmentOf(claim: Claim, { id, scale, rating, rationale, by, at, draft }: Verdict, making: Making): object {
  return annotation({
    id: urn(id),
    motivation: 'assessing',
    creator: creatorOf(making.redacted, by),
    created: at,
    body: [
      textual(ratingName(scale.id, rating), 'classifying'),
      textual(scaleName(scale), 'identifying'),
      ...(rationale.trim() ? [textual(rationale, 'assessing')] : []),
    ],
    target: making.targets.ofClaim(claim, draft),
  })
}

function linkOf(claim: Claim, citation: OpenCitation, { redacted, targets }: Making): object {
  return annotation({
    id: urn(citation.id),
    motivation: 'linking',
    creator: citation.names === 'source' ? creatorOf(redacted, citation.addedBy) : null,
    created: citation.addedAt,
    body: citationBodies(citation, redacted),
    target: targets.ofClaim(claim),
  })
}

function citationBodies(citation: OpenCitation, { sources }: Redacted): object[] {
  const stance = textual(sayKey(`stance.${citation.stance}`), 'classifying')
  const source = citation.names === 'source' ? sources.get(citation.source) : undefined
  if (citation.names !== 'source' || !source)
    return [
      textual(sayKey(`report.citation.${citation.names === 'withheld' ? 'withheld' : 'missing'}`), 'linking'),
      stance,
    ]
  const { title, rest } = referenceOf(source)
  const quote = citation.quote.trim()
  return [
    filled({
      type: 'SpecificResource',
      source: webAddress(source.url) || urn(source.id),
      purpose: 'linking',
      selector: quote ? { type: 'TextQuoteSelector', exact: quote } : null,
    }),
    textual([title, rest, citation.locator.trim()].filter(Boolean).join('. '), 'describing'),
    stance,
    ...(citation.note.trim() ? [textual(citation.note, 'commenting')] : []),
  ]
}

function correctionOf(claim: Claim, { targets }: Making): object[] {
  if (!claim.correction) return []
  const { passage, replacement } = claim.correction
  return [
    annotation({
      id: derivedUrn(passage),
      motivation: 'editing',
      body: textual(replacement, 'editing'),
      target: targets.ofPassage(claim, passage),
    }),
  ]
}

/** A claim that is not checked, or whose verdict is that it cannot be settled, is still a question. */
function questionOf(claim: Claim, { targets, counting, redacted }: Making): object[] {
  const verdict = counting.get(claim.id)
  const isOpen = claim.state !== 'checked' || (verdict && meaningOf(verdict.rating.look) === 'unconfirmed')
  if (claim.retired || !isOpen) return []
  return [
    annotation({
      id: derivedUrn(claim.id),
      motivation: 'questioning',
      creator: claim.state === 'checked' && verdict ? creatorOf(redacted, verdict.by) : null,
      body: textual(
        claim.state === 'checked' && verdict
          ? ratingName(verdict.scale.id, verdict.rating)
          : sayKey(`state.${claim.state}`),
        'questioning',
      ),
      target: targets.ofClaim(claim),
    }),
  ]
}
