import { useMemo, useRef } from 'react'
import { say } from '../../core/messages/message.ts'
import type { Claim } from '../../core/model/claim.ts'
import type { Content } from '../../core/model/content.ts'
import type { ClaimId, DraftId } from '../../core/model/ids.ts'
import type { ArticleTables } from '../../core/model/tables.ts'
import { coverageOf, type SentenceCoverage } from '../../core/query/coverage.ts'
import { onlyArticle } from '../../core/query/only-article.ts'
import { claimsInOrder } from '../../core/query/placed.ts'
import { type Progress, progressOf } from '../../core/query/progress.ts'
import { type CardFacts, type CardSource, cardFacts } from '../features/claims/card-facts.ts'
import { type ClaimMark, claimMark } from '../features/reading/claim-marks.ts'
import { type StripBar, stripBars } from '../features/reading/strip-bars.ts'

export interface DeskFigures {
  readonly draft: DraftId
  /** In reading order. */
  readonly claims: readonly Claim[]
  readonly cards: readonly CardFacts[]
  readonly marks: readonly ClaimMark[]
  readonly coverage: readonly SentenceCoverage[]
  readonly bars: readonly StripBar[]
  readonly progress: Progress
}

const labelOf = ({ claim, verdict, facts: { number, standing } }: CardSource): string => {
  const wording = claim.wording || say('desk.no-wording')
  return verdict && claim.state !== 'verify-again'
    ? say('desk.claim-label-state', { number, standing, state: say(`state.${claim.state}`).toLowerCase(), wording })
    : say('desk.claim-label', { number, standing, wording })
}

/** Everything the desk shows that is derived from the article. What a change left alone keeps its identity. */
export function useDeskFigures(tables: ArticleTables, content: Content): DeskFigures {
  const heldCards = useRef<ReadonlyMap<ClaimId, CardSource>>(new Map())
  const heldMarks = useRef(new WeakMap<CardSource, { draft: DraftId; mark: ClaimMark }>())
  return useMemo(() => {
    const { draft } = onlyArticle(tables)
    const claims = claimsInOrder(tables, draft)
    const sources = cardFacts(tables, claims, draft, heldCards.current)
    heldCards.current = sources
    const marks = [...sources.values()].map((source) => {
      const held = heldMarks.current.get(source)
      if (held?.draft === draft) return held.mark
      const mark = claimMark(source.claim, draft, source.facts.look, labelOf(source))
      heldMarks.current.set(source, { draft, mark })
      return mark
    })
    const coverage = coverageOf(tables, draft, content)
    return {
      draft,
      claims,
      cards: [...sources.values()].map(({ facts }) => facts),
      marks,
      coverage,
      bars: stripBars(coverage, (id) => sources.get(id)?.facts.look ?? 'unrated'),
      progress: progressOf(tables, content, coverage),
    }
  }, [tables, content])
}
