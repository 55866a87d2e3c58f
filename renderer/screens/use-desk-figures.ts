import { useMemo, useRef } from 'react'
import { say } from '../../core/messages/message.ts'
import type { Content } from '../../core/model/content.ts'
import type { ClaimId } from '../../core/model/ids.ts'
import type { ArticleTables } from '../../core/model/tables.ts'
import { type ArticleFigures, ArticleIndex, type Turn } from '../../core/query/article-index.ts'
import { type CardFacts, type CardSource, cardFacts, cardSource } from '../features/claims/card-facts.ts'
import { type ClaimMark, claimMark } from '../features/reading/claim-marks.ts'
import { type Strip, type StripBar, stripOf } from '../features/reading/strip-bars.ts'
import { useArticle } from '../state/use-app.ts'

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

const now = () => new Date().toISOString()

/** What the desk shows of an article, kept from one state to the next: whatever a change left alone keeps its identity. */
class DeskBook {
  private readonly index = new ArticleIndex()
  private sources = new Map<ClaimId, CardSource>()
  private marks = new WeakMap<CardSource, ClaimMark>()
  private strip: Strip | undefined
  private told: DeskFigures | null = null

  at(tables: ArticleTables, content: Content, turn: Turn | null): DeskFigures {
    const figures = this.index.at(tables, content, turn)
    if (this.told?.version === figures.version && this.told.draft === figures.draft) return this.told
    const before = this.told?.draft === figures.draft ? this.told : null
    if (!before) this.forget()
    const lists = this.turned(figures, before) ?? this.anew(figures)
    this.strip = stripOf(figures.coverage, (id) => this.sources.get(id)?.facts.look ?? 'unrated', this.strip)
    this.told = { ...figures, ...lists, bars: this.strip.bars }
    return this.told
  }

  /** The lists with the few claims in place that changed; null when more than that happened since. */
  private turned(figures: ArticleFigures, before: DeskFigures | null): Pick<DeskFigures, 'cards' | 'marks'> | null {
    const { turned, claims, version } = figures
    if (!before || !turned || version !== before.version + 1) return null
    const cards = before.cards.slice()
    const marks = before.marks.slice()
    for (const id of turned) {
      const at = claims.findIndex((claim) => claim.id === id)
      const claim = claims[at]
      if (!claim) continue
      const source = cardSource(figures, claim, this.sources.get(id), now)
      this.sources.set(id, source)
      cards[at] = source.facts
      marks[at] = this.markOf(source, figures)
    }
    return { cards, marks }
  }

  private anew(figures: ArticleFigures): Pick<DeskFigures, 'cards' | 'marks'> {
    this.sources = cardFacts(figures, this.sources, now)
    const sources = [...this.sources.values()]
    return { cards: sources.map(({ facts }) => facts), marks: sources.map((source) => this.markOf(source, figures)) }
  }

  private forget(): void {
    this.sources = new Map()
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
  const turn = useArticle((article) => article.turn)
  return useMemo(() => held.at(tables, content, turn), [held, tables, content, turn])
}
