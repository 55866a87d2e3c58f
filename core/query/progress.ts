import type { ArticleState } from '../model/article.ts'
import type { Claim } from '../model/claim.ts'
import type { Content } from '../model/content.ts'
import type { ClaimId } from '../model/ids.ts'
import { Look } from '../model/look.ts'
import type { HouseRules } from '../model/settings.ts'
import type { ArticleTables } from '../model/tables.ts'
import { z } from '../z.ts'
import { coverageOf, type SentenceCoverage } from './coverage.ts'
import { type Lack, lacksOfClaims, stateByRules } from './house-rules.ts'
import { onlyArticle } from './only-article.ts'
import { claimsInOrder, claimsStanding, standing } from './placed.ts'
import { ProgressTally } from './progress-tally.ts'
import { countingVerdicts } from './verdicts.ts'

const Count = z.number().int().nonnegative()

/** How far the check of an article is. */
export const Progress = z.strictObject({
  claims: z.strictObject({ total: Count, checked: Count, verifyAgain: Count }),
  sentences: z.strictObject({ total: Count, looked: Count }),
  /** Checked claims by the look of their rating, and what is not done, for a bar. */
  looks: z.partialRecord(Look, Count),
})
export type Progress = z.infer<typeof Progress>

/**
 * The progress of the current draft; retired claims do not count. By the house rules where they are given, and else as
 * it is recorded: what is handed over tells of the work done, not of what this desk asks of itself.
 */
export function progressOf(state: ArticleTables, content: Content, rules: HouseRules | null = null): Progress {
  const tally = new ProgressTally()
  const verdicts = countingVerdicts(state)
  const { draft } = onlyArticle(state)
  const lacks = rules && lacksOfClaims(state, verdicts, rules)
  for (const claim of claimsStanding(state, draft)) {
    const counts = stateByRules(claim.state, lacks?.get(claim.id) ?? [])
    tally.turnClaim(claim.id, { state: counts }, verdicts.get(claim.id))
  }
  for (const item of coverageOf(state, draft, content)) tally.turnSentence(null, item)
  return tally.progress(content.sentences.length)
}

/** Whether somebody signed off the draft under check. */
export function isSignedOff(state: ArticleTables): boolean {
  const article = onlyArticle(state)
  return article.signOffs.some(({ draft }) => draft === article.draft)
}

/** The state of an article, derived: the worst of what is left, up to signed off on its current draft. */
export const articleState = (state: ArticleTables, progress: Progress): ArticleState =>
  stateOf(progress, isSignedOff(state))

/** The same from its progress, where it is known whether its draft is signed off. */
export function stateOf({ claims, sentences }: Progress, signedOff: boolean): ArticleState {
  if (claims.verifyAgain > 0) return 'verify-again'
  const done = claims.checked === claims.total && sentences.looked === sentences.total
  if (!done) return claims.total === 0 && sentences.looked === 0 ? 'to-check' : 'checking'
  return signedOff ? 'signed-off' : 'checked'
}

/** One thing still to do: a claim that is not checked, or a sentence nobody has looked at. */
export type Left =
  | { readonly kind: 'claim'; readonly claim: ClaimId; readonly at: number }
  | { readonly kind: 'sentence'; readonly start: number; readonly end: number; readonly at: number }

/**
 * Everything left on the current draft, in reading order; at one place the claim comes before its sentence. `lacks` says
 * what claims lack by the house rules: those are left as well.
 */
export function leftToDo(
  state: ArticleTables,
  content: Content,
  {
    claims: inOrder,
    coverage,
    lacks,
  }: {
    readonly claims: readonly Claim[]
    readonly coverage: readonly SentenceCoverage[]
    readonly lacks?: ReadonlyMap<ClaimId, readonly Lack[]>
  } = {
    claims: claimsInOrder(state, onlyArticle(state).draft),
    coverage: coverageOf(state, onlyArticle(state).draft, content),
  },
): Left[] {
  const { draft } = onlyArticle(state)
  const claims = inOrder
    .filter((claim) => stateByRules(claim.state, lacks?.get(claim.id) ?? []) !== 'checked')
    .map(
      (claim): Left => ({
        kind: 'claim',
        claim: claim.id,
        at: Math.min(standing(claim, draft).start, content.text.length),
      }),
    )
  const sentences = coverage
    .filter(({ kind }) => kind === 'unseen')
    .map(({ sentence }): Left => ({ kind: 'sentence', start: sentence.start, end: sentence.end, at: sentence.start }))
  return [...claims, ...sentences].sort(
    (a, b) => a.at - b.at || Number(a.kind === 'sentence') - Number(b.kind === 'sentence'),
  )
}

/** The same, worked out anew with what the house rules want. */
export function leftByRules(state: ArticleTables, content: Content, rules: HouseRules): Left[] {
  const { draft } = onlyArticle(state)
  return leftToDo(state, content, {
    claims: claimsInOrder(state, draft),
    coverage: coverageOf(state, draft, content),
    lacks: lacksOfClaims(state, countingVerdicts(state), rules),
  })
}

/**
 * The next thing left, going round at the end: after the item the reader stands on, or, when that is not left to do,
 * after a place in the text (`after`, a UTF-16 offset).
 */
export function nextLeft(left: readonly Left[], after: number, current: ClaimId | null): Left | undefined {
  const standing = left.findIndex((item) =>
    item.kind === 'claim' ? item.claim === current : current === null && item.at === after,
  )
  const index = standing >= 0 ? standing + 1 : left.findIndex(({ at }) => at > after)
  return left[index] ?? left[0]
}
