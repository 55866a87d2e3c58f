import type { ArticleState } from '../model/article.ts'
import type { Content } from '../model/content.ts'
import type { ClaimId } from '../model/ids.ts'
import { Look } from '../model/scale.ts'
import type { ArticleTables } from '../model/tables.ts'
import { z } from '../z.ts'
import { coverageOf, type SentenceCoverage } from './coverage.ts'
import { onlyArticle } from './only-article.ts'
import { claimsInOrder } from './placed.ts'
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

/** The progress of the current draft; `coverage` is handed in by whoever has worked it out already. */
export function progressOf(
  state: ArticleTables,
  content: Content,
  coverage: readonly SentenceCoverage[] = coverageOf(state, onlyArticle(state).draft, content),
): Progress {
  const claims = Object.values(state.claims)
  const verdicts = countingVerdicts(state)
  const looks: Partial<Record<Look, number>> = {}
  for (const { id, state: work } of claims) {
    const look = work === 'checked' ? verdicts.get(id)?.rating.look : undefined
    if (look) looks[look] = (looks[look] ?? 0) + 1
  }
  return {
    claims: {
      total: claims.length,
      checked: claims.filter((claim) => claim.state === 'checked').length,
      verifyAgain: claims.filter((claim) => claim.state === 'verify-again').length,
    },
    sentences: { total: coverage.length, looked: coverage.filter(({ kind }) => kind !== 'unseen').length },
    looks,
  }
}

/** The state of an article, derived: the worst of what is left, up to signed off on its current draft. */
export function articleState(state: ArticleTables, { claims, sentences }: Progress): ArticleState {
  if (claims.verifyAgain > 0) return 'verify-again'
  const done = claims.checked === claims.total && sentences.looked === sentences.total
  if (!done) return claims.total === 0 && sentences.looked === 0 ? 'to-check' : 'checking'
  const article = onlyArticle(state)
  return article.signOffs.some(({ draft }) => draft === article.draft) ? 'signed-off' : 'checked'
}

/** One thing still to do: a claim that is not checked, or a sentence nobody has looked at. */
export type Left =
  | { readonly kind: 'claim'; readonly claim: ClaimId; readonly at: number }
  | { readonly kind: 'sentence'; readonly start: number; readonly end: number; readonly at: number }

/** Everything left on the current draft, in reading order; at one place the claim comes before its sentence. */
export function leftToDo(state: ArticleTables, content: Content): Left[] {
  const { draft } = onlyArticle(state)
  const claims = claimsInOrder(state, draft)
    .filter((claim) => claim.state !== 'checked')
    .map(
      (claim): Left => ({
        kind: 'claim',
        claim: claim.id,
        at: Math.min(
          ...(claim.placements[draft] ?? []).flatMap(({ spans }) => spans.map(({ start }) => start)),
          content.text.length,
        ),
      }),
    )
  const sentences = coverageOf(state, draft, content)
    .filter(({ kind }) => kind === 'unseen')
    .map(({ sentence }): Left => ({ kind: 'sentence', start: sentence.start, end: sentence.end, at: sentence.start }))
  return [...claims, ...sentences].sort(
    (a, b) => a.at - b.at || Number(a.kind === 'sentence') - Number(b.kind === 'sentence'),
  )
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
