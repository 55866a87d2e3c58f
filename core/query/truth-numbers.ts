import type { Look, NamedLook } from '../model/look.ts'
import { meaningOf } from '../model/look-parts.ts'
import type { Scale } from '../model/scale.ts'
import type { Verdict } from '../model/verdict.ts'

/** A rating as a number among others: `worst` is at least 1, `best` is above it, and nearer to `best` is truer. */
export interface TruthNumbers {
  readonly value: number
  readonly best: number
  readonly worst: number
}

/** Why a rating has no number: it stands outside its scale's order, or the scale's numbers do not go from false to true. */
export type NoNumbers = 'outside' | 'disordered'

const TRUTH: Readonly<Record<NamedLook, number | null>> = {
  true: 5,
  'mostly-true': 4,
  half: 3,
  'mostly-false': 2,
  false: 1,
  unconfirmed: null,
}

/**
 * The place of a verdict on its scale's numbers, moved up as a whole where the lowest is under 1. The scale is as it is now,
 * the rating as it was given: what does not fit together any more has no numbers.
 */
export function truthNumbers(
  { rating }: Pick<Verdict, 'rating'>,
  scale: Pick<Scale, 'ratings'> | undefined,
): TruthNumbers | NoNumbers {
  const numbered = (scale?.ratings ?? []).flatMap(({ number, look }) => (number === null ? [] : [{ number, look }]))
  const numbers = numbered.map(({ number }) => number)
  const [best, worst] = [Math.max(...numbers), Math.min(...numbers)]
  if (rating.number === null || numbers.length < 2 || best === worst) return 'outside'
  if (rating.number < worst || rating.number > best || !risesWithTruth(numbered)) return 'disordered'
  const up = worst < 1 ? 1 - worst : 0
  return { value: rating.number + up, best: best + up, worst: worst + up }
}

/** Nothing that looks truer has a lower number than something that looks less true. */
function risesWithTruth(ratings: readonly { readonly number: number; readonly look: Look }[]): boolean {
  const looks = [...ratings]
    .sort((a, b) => a.number - b.number)
    .flatMap(({ number, look }) => {
      const meaning = meaningOf(look)
      const truth = meaning && TRUTH[meaning]
      return truth === null ? [] : [{ number, truth }]
    })
  return looks.every(({ number, truth }, index) => {
    const before = looks[index - 1]
    return !before || before.number === number || before.truth <= truth
  })
}
