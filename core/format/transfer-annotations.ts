import { quoteAt } from '../anchor/quote-at.ts'
import { say } from '../messages/message.ts'
import type { Claim } from '../model/claim.ts'
import type { Content } from '../model/content.ts'
import type { ArticleTables } from '../model/tables.ts'
import { isUnplaced } from '../query/anchoring.ts'
import { onlyArticle } from '../query/only-article.ts'
import { claimsInOrder } from '../query/placed.ts'
import { ratingName } from '../query/scale-words.ts'
import { countingVerdicts } from '../query/verdicts.ts'
import { type Redacted, redact } from '../report/redact.ts'
import { asBody, asLine, asLines } from './annotation-words.ts'
import type { ForeignAnnotation } from './foreign-annotation.ts'
import type { Transfer } from './transfer.ts'

/** Annotations, and the text whose offsets their spans count. */
export interface MadeAnnotations {
  readonly annotations: readonly ForeignAnnotation[]
  readonly madeOn: Content | null
}

/**
 * The claims of a whole article from another Tickmark as annotations on the text of its draft under check: wording, verdict
 * and why, with the addresses it cites; its notes are replies by their own authors. Nothing withheld is among them.
 */
export function transferAnnotations(transfer: Transfer): MadeAnnotations {
  const { article, sources, evidence, people } = transfer
  const byId = <R extends { readonly id: string }>(rows: readonly R[]) =>
    Object.fromEntries(rows.map((row) => [row.id, row]))
  const open = redact(article, { sources: byId(sources), evidence: byId(evidence), people: byId(people) })
  const { draft } = onlyArticle(article)
  const hash = article.drafts[draft]?.content
  const madeOn = (hash && transfer.contents[hash]) ?? null
  const verdicts = countingVerdicts(article)
  return {
    madeOn,
    annotations: claimsInOrder(article, draft).flatMap((claim) => [
      claimAnnotation(article, open, claim, verdicts.get(claim.id), madeOn),
      ...noteAnnotations(open, claim),
    ]),
  }
}

function claimAnnotation(
  article: ArticleTables,
  { people, citations, sources }: Redacted,
  claim: Claim,
  verdict: ArticleTables['verdicts'][string] | undefined,
  madeOn: Content | null,
): ForeignAnnotation {
  const placement = claim.placements[onlyArticle(article).draft] ?? []
  const placed = placement.find((passage) => !isUnplaced(passage) && passage.spans.length > 0)
  const [passage] = placed ? [placed] : placement
  const { spans } = placed ?? { spans: null }
  const rating = verdict ? ratingName(verdict.scale.id, verdict.rating) : ''
  const rationale = verdict?.rationale.trim() ?? ''
  const judged = rationale ? say('annotations.verdict', { rating, rationale }) : rating
  const wording = claim.wording === passage?.text ? '' : claim.wording
  const links = (citations.get(claim.id) ?? []).flatMap((citation) =>
    citation.names === 'source' ? (sources.get(citation.source)?.url ?? []) : [],
  )
  return {
    id: claim.id,
    author: asLine(people.get(verdict?.by ?? claim.createdBy) ?? ''),
    at: verdict?.at ?? claim.createdAt,
    body: asBody([wording, judged]),
    links: asLines(links),
    tags: asLines(claim.tags),
    replyTo: null,
    quote: passage ? { ...around(madeOn, spans), exact: passage.text } : null,
    spans,
  }
}

function around(madeOn: Content | null, spans: ForeignAnnotation['spans']): { prefix: string; suffix: string } {
  const [first] = spans ?? []
  const last = spans?.at(-1)
  if (!madeOn || !first || !last) return { prefix: '', suffix: '' }
  return quoteAt(madeOn.text, { start: first.start, end: last.end })
}

const noteAnnotations = ({ notes, people }: Redacted, claim: Claim): ForeignAnnotation[] =>
  (notes.get(claim.id) ?? []).map(({ id, text, by, at }) => ({
    id,
    author: asLine(people.get(by) ?? ''),
    at,
    body: asBody([text]),
    links: [],
    tags: [],
    replyTo: claim.id,
    quote: null,
    spans: null,
  }))
