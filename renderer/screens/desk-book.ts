import { say } from '../../core/messages/message.ts'
import type { Claim } from '../../core/model/claim.ts'
import type { Content, Span } from '../../core/model/content.ts'
import type { ClaimId, DraftId } from '../../core/model/ids.ts'
import type { HouseRules } from '../../core/model/settings.ts'
import type { ArticleTables } from '../../core/model/tables.ts'
import { type ArticleFigures, ArticleIndex, type Turn } from '../../core/query/article-index.ts'
import { FIRST_HOUSE_RULES } from '../../core/query/house-rules.ts'
import { onlyArticle } from '../../core/query/only-article.ts'
import { claimSpans } from '../../core/query/placed.ts'
import { sameEnds } from '../../core/same-items.ts'
import { done, inSteps, type Steps } from '../../core/steps.ts'
import { type CardFacts, type CardSource, cardSource } from '../features/claims/card-facts.ts'
import { type ClaimMark, claimMark } from '../features/reading/claim-marks.ts'
import { type Strip, type StripBar, stripOf } from '../features/reading/strip-bars.ts'

export interface DeskFigures extends ArticleFigures {
  /** In reading order, like the claims. */
  readonly cards: readonly CardFacts[]
  readonly marks: readonly ClaimMark[]
  readonly bars: readonly StripBar[]
}

const labelOf = ({ claim, verdict, facts: { number, standing, state } }: CardSource): string => {
  const wording = claim.wording || say('desk.no-wording')
  return verdict && claim.state !== 'verify-again'
    ? say('desk.claim-label-state', { number, standing, state: say(`state.${state}`).toLowerCase(), wording })
    : say('desk.claim-label', { number, standing, wording })
}

const now = () => new Date().toISOString()

const meets = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end

/** The tables with no other claims than those that meet a stretch of the current draft, and no other verdicts than theirs. */
function tablesNear(tables: ArticleTables, stretch: Span): ArticleTables {
  const { draft } = onlyArticle(tables)
  const claims: Record<string, ArticleTables['claims'][string]> = {}
  const rowsOf = <Row extends { readonly claim: ClaimId }>(table: Readonly<Record<string, Row>>) =>
    Object.fromEntries(Object.entries(table).filter(([, { claim }]) => claim in claims))
  for (const [id, claim] of Object.entries(tables.claims))
    if (claimSpans(claim, draft).some((span) => meets(span, stretch))) claims[id] = claim
  return { ...tables, claims, verdicts: rowsOf(tables.verdicts), citations: rowsOf(tables.citations) }
}

/** What the desk shows of an article, kept from one state to the next: whatever a change left alone keeps its identity. */
export class DeskBook {
  private index: ArticleIndex
  private sources = new Map<ClaimId, CardSource>()
  private marks = new WeakMap<CardSource, ClaimMark>()
  private strip: Strip | undefined
  private told: DeskFigures | null = null
  private draft: DraftId | null = null
  private isBetweenSteps = false

  constructor(readonly rules: HouseRules = FIRST_HOUSE_RULES) {
    this.index = new ArticleIndex(rules)
  }

  at(tables: ArticleTables, content: Content, turn: Turn | null): DeskFigures {
    // Whatever was left half done is of no use to another state.
    if (this.isBetweenSteps) this.index = new ArticleIndex(this.rules)
    this.isBetweenSteps = false
    return done(this.steps(tables, content, turn))
  }

  /** The same in steps. Whoever asks `at` meanwhile gets everything at once, and these steps are not gone on with. */
  *inSteps(tables: ArticleTables, content: Content): Steps<DeskFigures> {
    this.isBetweenSteps = true
    const figures = yield* this.steps(tables, content, null)
    this.isBetweenSteps = false
    return figures
  }

  /** What stands in a stretch of the text, alone: enough to draw it, before the whole is known. */
  near(tables: ArticleTables, content: Content, stretch: Span): DeskFigures {
    const sentences = content.sentences.filter((sentence) => meets(sentence, stretch))
    const figures = new ArticleIndex(this.rules).at(tablesNear(tables, stretch), { ...content, sentences })
    this.beginDraft(figures.draft)
    return { ...figures, ...done(this.anew(figures)), bars: [] }
  }

  private *steps(tables: ArticleTables, content: Content, turn: Turn | null): Steps<DeskFigures> {
    const figures = yield* this.index.steps(tables, content, turn)
    if (this.told?.version === figures.version && this.told.draft === figures.draft) return this.told
    const before = this.told?.draft === figures.draft ? this.told : null
    this.beginDraft(figures.draft)
    const lists = this.turned(figures, before) ?? (yield* this.anew(figures))
    this.strip = stripOf(figures.coverage, (id) => this.sources.get(id)?.facts.look ?? 'unrated', this.strip)
    this.told = { ...figures, ...lists, bars: this.strip.bars }
    return this.told
  }

  /** The lists with the few claims in place that changed, came or went; null when more than one change lies between. */
  private turned(figures: ArticleFigures, before: DeskFigures | null): Pick<DeskFigures, 'cards' | 'marks'> | null {
    const { turned, claims, version } = figures
    if (!before || !turned || version !== before.version + 1) return null
    const { head, tail } = sameEnds(before.claims, claims)
    const between = claims.slice(head, claims.length - tail).map((claim) => this.sourceOf(claim, figures))
    const since = before.claims.length - tail
    const cards = [...before.cards.slice(0, head), ...between.map(({ facts }) => facts), ...before.cards.slice(since)]
    const marks = [
      ...before.marks.slice(0, head),
      ...between.map((source) => this.markOf(source, figures)),
      ...before.marks.slice(since),
    ]
    for (const id of turned) {
      const at = claims.findIndex((claim) => claim.id === id)
      const claim = claims[at]
      if (claim) {
        const source = this.sourceOf(claim, figures)
        cards[at] = source.facts
        marks[at] = this.markOf(source, figures)
      } else this.sources.delete(id)
    }
    return { cards, marks }
  }

  private sourceOf(claim: Claim, figures: ArticleFigures): CardSource {
    const source = cardSource(figures, claim, this.sources.get(claim.id), now)
    this.sources.set(claim.id, source)
    return source
  }

  private *anew(figures: ArticleFigures): Steps<Pick<DeskFigures, 'cards' | 'marks'>> {
    const before = this.sources
    const sources = new Map<ClaimId, CardSource>()
    const cards: CardFacts[] = []
    const marks: ClaimMark[] = []
    yield* inSteps(figures.claims, (claim) => {
      const source = cardSource(figures, claim, before.get(claim.id), now)
      sources.set(claim.id, source)
      cards.push(source.facts)
      marks.push(this.markOf(source, figures))
    })
    this.sources = sources
    return { cards, marks }
  }

  private beginDraft(draft: DraftId): void {
    if (draft === this.draft) return
    this.draft = draft
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
