import type { Claim } from '../model/claim.ts'
import type { Content } from '../model/content.ts'
import type { ClaimId, DraftId } from '../model/ids.ts'
import { type ArticleTables, EMPTY_ARTICLE } from '../model/tables.ts'
import type { Verdict } from '../model/verdict.ts'
import { changedRows } from './changed-rows.ts'
import { CoverageBook, type SentenceCoverage, sentencesMet } from './coverage.ts'
import { onlyArticle } from './only-article.ts'
import { byPlace, replaceInOrder, type StandingClaim } from './ordered-claims.ts'
import { standing } from './placed.ts'
import { type Progress, progressOf } from './progress.ts'
import { newestVerdict } from './verdicts.ts'

/** What is derived from an article's tables and the content of its current draft. */
export interface ArticleFigures {
  readonly draft: DraftId
  /** In reading order. */
  readonly claims: readonly Claim[]
  /** The verdict that counts, and the number of citations, by claim: the index's own, true until it is next asked. */
  readonly verdicts: ReadonlyMap<ClaimId, Verdict>
  readonly citations: ReadonlyMap<ClaimId, number>
  /** What is known of each sentence, in order; a sentence that nothing touched keeps its object. */
  readonly coverage: readonly SentenceCoverage[]
  readonly progress: Progress
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
  private book: CoverageBook | null = null
  private figures: ArticleFigures | null = null

  at(tables: ArticleTables, content: Content): ArticleFigures {
    const { draft } = onlyArticle(tables)
    if (content !== this.content || draft !== this.draft) this.begin(content, draft)
    if (this.figures && tables === this.tables) return this.figures
    const touched = this.turn(tables, content, draft)
    this.tables = tables
    this.figures = this.tell(tables, content, draft, touched)
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
    this.book = new CoverageBook(content.sentences, draft)
    this.figures = null
  }

  /** Takes every row that differs into the books; returns the sentences whose coverage changed. */
  private turn(tables: ArticleTables, content: Content, draft: DraftId): Set<number> {
    const touched = new Set<number>()
    const touch = (sentences: Set<number> | undefined) => {
      for (const at of sentences ?? []) touched.add(at)
    }
    const stands = (claim: Claim | null) => claim && standing(claim, draft)
    const claims = changedRows(this.tables.claims, tables.claims)
    if (this.figures) for (const { was, is } of claims) replaceInOrder(this.order, stands(was), stands(is))
    else this.order = claims.flatMap(({ is }) => stands(is) ?? []).sort(byPlace)
    for (const { was, is } of claims) touch(this.book?.turnClaim(was, is))
    for (const { was, is } of changedRows(this.tables.skips, tables.skips)) touch(this.book?.turnSkip(was, is))
    for (const { was, is } of changedRows(this.tables.verdicts, tables.verdicts)) {
      const claim = this.turnVerdict(was, is)
      const row = this.figures && claim && tables.claims[claim]
      // The sentence looks different under another verdict, though the claim's own row may be what it was.
      if (row) touch(sentencesMet(content.sentences, row.placements, draft))
    }
    for (const { was, is } of changedRows(this.tables.citations, tables.citations)) {
      if (was) this.citations.set(was.claim, (this.citations.get(was.claim) ?? 1) - 1)
      if (is) this.citations.set(is.claim, (this.citations.get(is.claim) ?? 0) + 1)
    }
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

  private tell(tables: ArticleTables, content: Content, draft: DraftId, touched: Set<number>): ArticleFigures {
    const { book, verdicts, citations } = this
    if (!book) throw new Error('The index was asked before it had begun.')
    const held = this.figures?.coverage
    let coverage = held ?? content.sentences.map((_, index) => book.at(index))
    if (held && touched.size > 0) {
      const next = [...held]
      for (const index of touched) next[index] = book.at(index)
      coverage = next
    }
    const claims = this.order.map(({ claim }) => claim)
    return {
      draft,
      claims,
      verdicts,
      citations,
      coverage,
      progress: progressOf(tables, content, { coverage, verdicts }),
    }
  }
}
