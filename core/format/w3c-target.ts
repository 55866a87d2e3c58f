import { quoteAt } from '../anchor/quote-at.ts'
import type { Claim } from '../model/claim.ts'
import type { Content, Span } from '../model/content.ts'
import type { DraftId, PassageId, Sha256 } from '../model/ids.ts'
import type { PlacedPassage, Placement } from '../model/placement.ts'
import type { ArticleTables } from '../model/tables.ts'
import { onlyArticle } from '../query/only-article.ts'
import { webAddress } from '../report/reference.ts'
import { toCodePoints } from '../text/code-points.ts'
import { filled } from './filled.ts'

/** The targets of annotations: one for each stretch of words, alone where there is only one. */
export interface TargetsOf {
  /** On the draft that is named; else on the current one, or on the last the claim lay on. */
  ofClaim(claim: Claim, draft?: DraftId): unknown
  ofPassage(claim: Claim, passage: PassageId): unknown
}

/**
 * Quotes and positions on an article's drafts: of words that have no certain place, the quote alone. Positions are code
 * points, end exclusive, as the standard counts; the draft is told by when it was received and by its id as a copy.
 */
export function annotationTargets(article: ArticleTables, contents: ReadonlyMap<Sha256, Content>): TargetsOf {
  const { draft: current, url } = onlyArticle(article)
  const address = webAddress(url)
  const counted = new Map<DraftId, CountPoints>()

  const countOn = (draft: DraftId, text: string): CountPoints => {
    const count = counted.get(draft) ?? codePointsAt(text, spansOn(article, draft))
    counted.set(draft, count)
    return count
  }

  const targetsOn = (draft: DraftId, passages: Placement): unknown => {
    const record = article.drafts[draft]
    const text = record && contents.get(record.content)?.text
    const where = {
      type: 'SpecificResource',
      source: address || urnOf(draft),
      ...(record ? { state: stateOf(record.receivedAt, address ? urnOf(draft) : null) } : {}),
    }
    const targets = passages.flatMap((passage) =>
      text === undefined || passage.spans.length === 0
        ? quoteAlone(passage).map((selector) => ({ ...where, selector }))
        : passage.spans.map((span) => ({ ...where, selector: selectorsOf(span, text, countOn(draft, text)) })),
    )
    return targets.length > 1 ? targets : (targets[0] ?? where)
  }

  return {
    ofClaim: (claim, named) => {
      const draft = named ?? lastDraftOf(claim, current)
      return targetsOn(draft, claim.placements[draft] ?? [])
    },
    ofPassage: (claim, passage) => {
      const draft = lastDraftOf(claim, current, ({ id }) => id === passage)
      return targetsOn(
        draft,
        (claim.placements[draft] ?? []).filter(({ id }) => id === passage),
      )
    },
  }
}

const urnOf = (draft: DraftId): string => `urn:uuid:${draft}`

const stateOf = (sourceDate: string, cached: string | null): object => filled({ type: 'TimeState', sourceDate, cached })

/** The current draft where the claim (or what is sought of it) lies there, else the newest on which it lay. */
function lastDraftOf(
  { placements }: Claim,
  current: DraftId,
  isSought: (passage: PlacedPassage) => boolean = () => true,
): DraftId {
  const drafts = (Object.keys(placements) as DraftId[]).filter((draft) => placements[draft]?.some(isSought))
  return drafts.includes(current) ? current : (drafts.at(-1) ?? current)
}

const spansOn = ({ claims }: ArticleTables, draft: DraftId): Span[] =>
  Object.values(claims).flatMap(({ placements }) => (placements[draft] ?? []).flatMap(({ spans }) => spans))

type CountPoints = (offset: number) => number

/** Every offset of a draft's spans counted in one walk over its text. */
function codePointsAt(text: string, spans: readonly Span[]): CountPoints {
  const offsets = [...new Set(spans.flatMap(({ start, end }) => [start, end]))].sort((a, b) => a - b)
  const points = toCodePoints(text, offsets)
  const known = new Map(offsets.map((offset, index) => [offset, points[index] ?? 0]))
  return (offset) => known.get(offset) ?? 0
}

const quoteAlone = ({ text }: PlacedPassage): object[] => (text ? [{ type: 'TextQuoteSelector', exact: text }] : [])

const selectorsOf = (span: Span, text: string, count: CountPoints): object[] => [
  { type: 'TextQuoteSelector', ...quoteAt(text, span) },
  { type: 'TextPositionSelector', start: count(span.start), end: count(span.end) },
]
