import { RatingId, ScaleId } from '../model/ids.ts'
import type { ArticleTables } from '../model/tables.ts'
import { z } from '../z.ts'
import { onlyArticle } from './only-article.ts'

/** What an article uses of scales: the one it is on, and every rating that was ever given in it, by scale. */
export const UsedScales = z.record(ScaleId, z.array(RatingId))
export type UsedScales = z.infer<typeof UsedScales>

export function usedScales(state: ArticleTables): UsedScales {
  const used = new Map<ScaleId, Set<RatingId>>([[onlyArticle(state).scale, new Set()]])
  for (const { scale, rating } of Object.values(state.verdicts)) {
    const ratings = used.get(scale.id) ?? new Set()
    used.set(scale.id, ratings.add(rating.id))
  }
  return Object.fromEntries([...used].map(([scale, ratings]) => [scale, [...ratings].sort()]))
}

/** What a library's articles use of one scale. */
export interface ScaleUse {
  /** How many are on it, or have a verdict that was given on it. */
  readonly articles: number
  readonly ratings: ReadonlySet<RatingId>
  /** False while some article cannot be read and nothing remembers what it used. */
  readonly isKnown: boolean
}

export function scaleUseOf(scale: ScaleId, articles: readonly UsedScales[], isKnown = true): ScaleUse {
  const using = articles.filter((used) => Object.hasOwn(used, scale))
  return { articles: using.length, ratings: new Set(using.flatMap((used) => used[scale] ?? [])), isKnown }
}
