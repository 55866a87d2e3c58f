import type { Change } from '../change/change.ts'
import type { Citation } from '../model/citation.ts'
import type { Claim } from '../model/claim.ts'
import type { Content } from '../model/content.ts'
import { EMPTY_ARTICLE } from '../model/empty-tables.ts'
import type { ClaimId, DraftId } from '../model/ids.ts'
import type { HouseRules } from '../model/settings.ts'
import type { ArticleTables } from '../model/tables.ts'
import type { Verdict } from '../model/verdict.ts'
import { done, inSteps, type Steps } from '../steps.ts'
import { isRetiredOn } from './anchoring.ts'
import { type ChangedRow, changedRows, rowsIn } from './changed-rows.ts'
import { CoverageBook, type SentenceCoverage, visitSentencesMet } from './coverage.ts'
import { type Lack, lacksOf, stateByRules, supportOf } from './house-rules.ts'
import { onlyArticle } from './only-article.ts'
import { byPlace, replaceInOrder, type StandingClaim } from './ordered-claims.ts'
import { standing } from './placed.ts'
import type { Progress } from './progress.ts'
import { ProgressTally } from './progress-tally.ts'
import { newestVerdict } from './verdicts.ts'

/** What is derived from an article's tables and the content of its current draft. */
export interface ArticleFigures {
  readonly draft: DraftId
  /** In reading order, without those that are retired. */
  readonly claims: readonly Claim[]
  /** The verdict that counts, and the number of citations, by claim: the index's own, true until it is next asked. */
  readonly verdicts: ReadonlyMap<ClaimId, Verdict>
  readonly citations: ReadonlyMap<ClaimId, number>
  /** What claims lack by the house rules; those that lack nothing are not among them. */
  readonly lacks: ReadonlyMap<ClaimId, readonly Lack[]>
  /** What is known of each sentence, in order; a sentence that nothing touched keeps its object. */
  readonly coverage: readonly SentenceCoverage[]
  readonly progress: Progress
  /** Counts the figures an index has told. */
  readonly version: number
  /**
   * The claims whose row, verdict or citations are not what they were in the version before, those that came and went among
   * them. Null when these are the first figures.
   */
  readonly turned: readonly ClaimId[] | null
}

interface Touched {
  readonly sentences: Set<number>
  readonly claims: Set<ClaimId>
}

type Rows<Row> = Readonly<Record<string, Row>>

/** How a state of the tables came about: by a change of another. */
export interface Turn {
  readonly before: ArticleTables
  readonly change: Change
}

/**
 * The figures of an article, kept from one state of its tables to the next: only what the rows that differ touch is
 * worked out again. It compares with the state it was last asked about, so any state may follow any other.
 */
export class ArticleIndex {
  private tables: ArticleTables = EMPTY_ARTICLE
  private content: Content | null = null
  private draft: DraftId | null = null
  private order: StandingClaim[] = []
  private given = new Map<ClaimId, readonly Verdict[]>()
  private verdicts = new Map<ClaimId, Verdict>()
  private citations = new Map<ClaimId, number>()
  private cited = new Map<ClaimId, readonly Citation[]>()
  private lacks = new Map<ClaimId, readonly Lack[]>()
  private book: CoverageBook | null = null
  private tally = new ProgressTally()
  private figures: ArticleFigures | null = null

  /** Without rules every claim counts as it is recorded. */
  constructor(readonly rules: HouseRules | null = null) {}

  /** `turn` says how the tables came about, where that is known: then no table is compared row by row. */
  at(tables: ArticleTables, content: Content, turn: Turn | null = null): ArticleFigures {
    return done(this.steps(tables, content, turn))
  }

  /** The same in steps. An index that was left between two of them must not be asked again. */
  *steps(tables: ArticleTables, content: Content, turn: Turn | null = null): Steps<ArticleFigures> {
    const { draft } = onlyArticle(tables)
    if (content !== this.content || draft !== this.draft) this.begin(content, draft)
    if (this.figures && tables === this.tables) return this.figures
    const touched = yield* this.turn(tables, content, draft, turn?.before === this.tables ? turn.change : null)
    this.tables = tables
    this.figures = yield* this.tell(tables, content, draft, touched)
    return this.figures
  }

  private begin(content: Content, draft: DraftId): void {
    this.tables = EMPTY_ARTICLE
    this.content = content
    this.draft = draft
    this.order = []
    this.given = new Map()
    this.verdicts = new Map()
    this.citations = new Map()
    this.cited = new Map()
    this.lacks = new Map()
    this.book = new CoverageBook(content.sentences, draft)
    this.tally = new ProgressTally()
    this.figures = null
  }

  /** Takes every row that differs into the books. */
  private *turn(tables: ArticleTables, content: Content, draft: DraftId, change: Change | null): Steps<Touched> {
    const held = this.tables
    const touched: Touched = { sentences: new Set(), claims: new Set() }
    const touch = (at: number) => void touched.sentences.add(at)
    const visit = this.figures ? touch : undefined
    const rowsOf = <Row>(table: keyof ArticleTables, before: Rows<Row>, after: Rows<Row>): ChangedRow<Row>[] =>
      change ? rowsIn(change, table) : changedRows(before, after)
    const stands = (claim: Claim | null) => claim && standing(claim, draft)
    // A retired claim is to the books as one that is gone.
    const counted = (claim: Claim | null) => (claim && !isRetiredOn(tables, claim, draft) ? claim : null)
    const claims = rowsOf('claims', held.claims, tables.claims).map(({ id, was, is }) => ({
      id,
      was: counted(was),
      is: counted(is),
    }))
    if (!this.figures) this.order = claims.flatMap(({ is }) => stands(is) ?? []).sort(byPlace)
    yield
    yield* inSteps(claims, ({ id, was, is }) => {
      touched.claims.add(id as ClaimId)
      if (this.figures) replaceInOrder(this.order, stands(was), stands(is))
      this.book?.turnClaim(was, is, visit)
    })
    for (const { was, is } of rowsOf('skips', held.skips, tables.skips)) this.book?.turnSkip(was, is, visit)
    yield* inSteps(rowsOf('verdicts', held.verdicts, tables.verdicts), ({ was, is }) => {
      const claim = this.turnVerdict(was, is)
      if (!claim) return
      touched.claims.add(claim)
      const row = this.figures && tables.claims[claim]
      // The sentence looks different under another verdict, though the claim's own row may be what it was.
      if (row && counted(row)) visitSentencesMet(content.sentences, row.placements, draft, touch)
    })
    yield* inSteps(rowsOf('citations', held.citations, tables.citations), ({ was, is }) => {
      if (was) this.turnCited(was.claim, was, null)
      if (is) this.turnCited(is.claim, null, is)
      for (const row of [was, is]) if (row) touched.claims.add(row.claim)
    })
    return touched
  }

  private turnVerdict(was: Verdict | null, is: Verdict | null): ClaimId | null {
    const claim = (is ?? was)?.claim
    if (!claim) return null
    const others = (this.given.get(claim) ?? []).filter(({ id }) => id !== (is ?? was)?.id)
    const given = is ? [...others, is] : others
    this.given.set(claim, given)
    const newest = newestVerdict(given)
    if (newest) this.verdicts.set(claim, newest)
    else this.verdicts.delete(claim)
    return claim
  }

  private turnCited(claim: ClaimId, was: Citation | null, is: Citation | null): void {
    const others = (this.cited.get(claim) ?? []).filter(({ id }) => id !== was?.id)
    const cited = is ? [...others, is] : others
    this.cited.set(claim, cited)
    this.citations.set(claim, cited.length)
  }

  private turnLacks(id: ClaimId): readonly Lack[] {
    const support = supportOf(this.verdicts.get(id), this.cited.get(id) ?? [])
    const lacks = this.rules ? lacksOf(support, this.rules) : []
    if (lacks.length > 0) this.lacks.set(id, lacks)
    else this.lacks.delete(id)
    return lacks
  }

  private *tell(tables: ArticleTables, content: Content, draft: DraftId, touched: Touched): Steps<ArticleFigures> {
    const { book, tally, verdicts, citations, lacks, figures: since } = this
    if (!book) throw new Error('The index was asked before it had begun.')
    yield* inSteps(touched.claims, (id) => {
      const claim = tables.claims[id]
      const isCounted = claim && !isRetiredOn(tables, claim, draft)
      const counts = isCounted && { state: stateByRules(claim.state, this.turnLacks(id)) }
      if (!isCounted) this.lacks.delete(id)
      tally.turnClaim(id, counts || null, verdicts.get(id))
    })
    let coverage = since?.coverage
    if (!coverage) {
      const all: SentenceCoverage[] = []
      yield* inSteps(content.sentences, (_, index) => {
        const item = book.at(index)
        all.push(item)
        tally.turnSentence(null, item)
      })
      coverage = all
    } else if (touched.sentences.size > 0) {
      const next = coverage.slice()
      for (const index of touched.sentences) {
        const item = book.at(index)
        tally.turnSentence(next[index] ?? null, item)
        next[index] = item
      }
      coverage = next
    }
    // Which claim stands where is the same; the claims themselves may not be.
    const claims = touched.claims.size > 0 || !since ? this.order.map(({ claim }) => claim) : since.claims
    const turned = since ? [...touched.claims] : null
    const progress = tally.progress(content.sentences.length)
    return { draft, claims, verdicts, citations, lacks, coverage, progress, version: (since?.version ?? 0) + 1, turned }
  }
}
