import type { Claim } from '../model/claim.ts'
import type { Content, Span } from '../model/content.ts'
import type { DraftId, SkipId } from '../model/ids.ts'
import type { Placements } from '../model/placement.ts'
import type { Skip } from '../model/skip.ts'
import type { ArticleTables } from '../model/tables.ts'
import { byPlace, type StandingClaim } from './ordered-claims.ts'
import { claimsStanding, standing } from './placed.ts'

/** What is known about one sentence: it has claims, somebody saw that there is nothing to check, or nobody has looked. */
export type SentenceCoverage =
  | { readonly kind: 'claim'; readonly sentence: Span; readonly claims: readonly Claim[] }
  | { readonly kind: 'nothing'; readonly sentence: Span; readonly skip: SkipId }
  | { readonly kind: 'unseen'; readonly sentence: Span }

/** The index of the first sentence that ends after an offset; the number of sentences when none does. O(log n). */
function firstEndingAfter(sentences: readonly Span[], offset: number): number {
  let low = 0
  let high = sentences.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sentences[middle]?.end ?? 0) > offset) high = middle
    else low = middle + 1
  }
  return low
}

/** Visits the sentences that something placed on a draft meets, by index; one that two spans meet may come twice. */
export function visitSentencesMet(
  sentences: readonly Span[],
  placements: Placements,
  draft: DraftId,
  visit: (index: number) => void,
): void {
  for (const { spans } of placements[draft] ?? [])
    for (const { start, end } of spans)
      for (let at = firstEndingAfter(sentences, start); (sentences[at]?.start ?? end) < end; at++) visit(at)
}

/** Who meets each sentence, and so what is known about it: filled and changed one claim, one skip at a time. */
export class CoverageBook {
  private readonly claims: (StandingClaim[] | undefined)[] = []
  private readonly skips: (SkipId[] | undefined)[] = []

  constructor(
    private readonly sentences: readonly Span[],
    private readonly draft: DraftId,
  ) {}

  /** Puts a claim in place of what it was (null: neither), and visits the sentences whose coverage is not what it was. */
  turnClaim(was: Claim | null, is: Claim | null, visit: (index: number) => void = () => undefined): void {
    if (was)
      visitSentencesMet(this.sentences, was.placements, this.draft, (at) => {
        this.claims[at] = this.claims[at]?.filter(({ claim }) => claim.id !== was.id)
        visit(at)
      })
    if (!is) return
    const stands = standing(is, this.draft)
    visitSentencesMet(this.sentences, is.placements, this.draft, (at) => {
      const held = this.claims[at]
      if (!held) this.claims[at] = [stands]
      else if (held.at(-1) !== stands) held.push(stands)
      visit(at)
    })
  }

  turnSkip(was: Skip | null, is: Skip | null, visit: (index: number) => void = () => undefined): void {
    if (was)
      visitSentencesMet(this.sentences, was.placements, this.draft, (at) => {
        this.skips[at] = this.skips[at]?.filter((id) => id !== was.id)
        visit(at)
      })
    if (is)
      visitSentencesMet(this.sentences, is.placements, this.draft, (at) => {
        this.skips[at] = [...(this.skips[at] ?? []), is.id]
        visit(at)
      })
  }

  /** The coverage of one sentence, by its index. A claim outweighs "nothing to check". */
  at(index: number): SentenceCoverage {
    const sentence = this.sentences[index] as Span
    const claims = this.claims[index]
    if (claims && claims.length > 0) {
      const inOrder = claims.length > 1 ? [...claims].sort(byPlace) : claims
      return { kind: 'claim', sentence, claims: inOrder.map(({ claim }) => claim) }
    }
    const skip = this.skips[index]?.[0]
    return skip ? { kind: 'nothing', sentence, skip } : { kind: 'unseen', sentence }
  }
}

/** The coverage of every sentence of a draft, in order; the claims of one sentence in reading order, without retired ones. */
export function coverageOf(state: ArticleTables, draft: DraftId, content: Content): SentenceCoverage[] {
  const book = new CoverageBook(content.sentences, draft)
  for (const claim of claimsStanding(state, draft)) book.turnClaim(null, claim)
  for (const skip of Object.values(state.skips)) book.turnSkip(null, skip)
  return content.sentences.map((_, index) => book.at(index))
}
