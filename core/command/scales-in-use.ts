import type { Change } from '../change/change.ts'
import type { ScaleId } from '../model/ids.ts'
import { type Rating, Scale } from '../model/scale.ts'
import type { ScaleUse } from '../query/scale-use.ts'
import { type Refusal, refuse } from '../result.ts'

/** What a rating says of a claim. Its definition and its look are only how that is explained and drawn from now on. */
const meansTheSame = (a: Rating, b: Rating): boolean => a.name === b.name && a.number === b.number

/**
 * Why a scale must stay as it is: an article is on it, or a rating that was given would go away, or would be called or
 * counted otherwise than it was when it was given. Null when nothing in use changes.
 */
export function whyKept(before: Scale, after: Scale | null, use: ScaleUse): Refusal | null {
  const unknown = refuse('refused.scale.use-unknown').refusal
  if (!after) {
    if (!use.isKnown) return unknown
    return use.articles === 0 ? null : refuse('refused.scale.in-use', { scale: before.name }).refusal
  }
  for (const rating of before.ratings) {
    const now = after.ratings.find(({ id }) => id === rating.id)
    if (now && meansTheSame(rating, now)) continue
    if (!use.isKnown) return unknown
    if (!use.ratings.has(rating.id)) continue
    return refuse(now ? 'refused.rating.in-use.change' : 'refused.rating.in-use.remove', { rating: rating.name })
      .refusal
  }
  return null
}

/**
 * Why a change of the library's rows cannot be made again or taken back: it would rewrite what has come into use since. What
 * undo does is decided by nobody else.
 */
export function whyNotAgain(change: Change, scaleUse: (scale: ScaleId) => ScaleUse): Refusal | null {
  for (const { table, before, after } of change) {
    if (table !== 'scales' || before === null) continue
    const scale = Scale.parse(before)
    const why = whyKept(scale, after === null ? null : Scale.parse(after), scaleUse(scale.id))
    if (why) return why
  }
  return null
}
