import { useMemo, useRef } from 'react'
import { say } from '../../core/messages/message.ts'
import type { Content } from '../../core/model/content.ts'
import type { ClaimId } from '../../core/model/ids.ts'
import type { ArticleTables } from '../../core/model/tables.ts'
import { type ArticleFigures, ArticleIndex } from '../../core/query/article-index.ts'
import { type CardFacts, type CardSource, cardFacts } from '../features/claims/card-facts.ts'
import { type ClaimMark, claimMark } from '../features/reading/claim-marks.ts'
import { type Strip, type StripBar, stripOf } from '../features/reading/strip-bars.ts'

export interface DeskFigures extends ArticleFigures {
  /** In reading order, like the claims. */
  readonly cards: readonly CardFacts[]
  readonly marks: readonly ClaimMark[]
  readonly bars: readonly StripBar[]
}

const labelOf = ({ claim, verdict, facts: { number, standing } }: CardSource): string => {
  const wording = claim.wording || say('desk.no-wording')
  return verdict && claim.state !== 'verify-again'
    ? say('desk.claim-label-state', { number, standing, state: say(`state.${claim.state}`).toLowerCase(), wording })
    : say('desk.claim-label', { number, standing, wording })
}

/** What the desk shows of an article, kept from one state to the next: whatever a change left alone keeps its identity. */
class DeskBook {
  private readonly index = new ArticleIndex()
  private cards: ReadonlyMap<ClaimId, CardSource> = new Map()
  private marks = new WeakMap<CardSource, ClaimMark>()
  private strip: Strip | undefined
  private told: { readonly of: ArticleFigures; readonly figures: DeskFigures } | null = null

  at(tables: ArticleTables, content: Content): DeskFigures {
    const figures = this.index.at(tables, content)
    if (this.told?.of === figures) return this.told.figures
    if (this.told?.of.draft !== figures.draft) this.forget()
    this.cards = cardFacts(figures, this.cards)
    const sources = [...this.cards.values()]
    this.strip = stripOf(figures.coverage, (id) => this.cards.get(id)?.facts.look ?? 'unrated', this.strip)
    const told = {
      ...figures,
      cards: sources.map(({ facts }) => facts),
      marks: sources.map((source) => this.markOf(source, figures)),
      bars: this.strip.bars,
    }
    this.told = { of: figures, figures: told }
    return told
  }

  private forget(): void {
    this.cards = new Map()
    this.marks = new WeakMap()
    this.strip = undefined
  }

  private markOf(source: CardSource, { draft }: ArticleFigures): ClaimMark {
    const held = this.marks.get(source)
    if (held) return held
    const mark = claimMark(source.claim, draft, source.facts.look, () => labelOf(source))
    this.marks.set(source, mark)
    return mark
  }
}

/** Everything the desk shows that is derived from the article. */
export function useDeskFigures(tables: ArticleTables, content: Content): DeskFigures {
  const book = useRef<DeskBook | null>(null)
  book.current ??= new DeskBook()
  const held = book.current
  return useMemo(() => held.at(tables, content), [held, tables, content])
}
