import { type Look, LookGlyph, LookLine } from '../model/look.ts'
import { lookOf, meaningOf, partsOf } from '../model/look-parts.ts'
import type { Rating, Scale } from '../model/scale.ts'
import { type Refusal, refuse } from '../result.ts'

/** Whether two looks differ in nothing but colour. */
const isOneShape = (a: Look, b: Look): boolean => {
  const [one, other] = [partsOf(a), partsOf(b)]
  return one.line === other.line && one.glyph === other.glyph
}

const folded = (name: string): string => name.trim().normalize('NFC').toLowerCase()

type Shown = Pick<Rating, 'id' | 'name' | 'look' | 'retired'>

/** Another rating on offer that only colour would tell from this one. */
export const clashOf = <R extends Shown>(rating: Shown, ratings: readonly R[]): R | undefined =>
  ratings.find((other) => other.id !== rating.id && !other.retired && isOneShape(other.look, rating.look))

/**
 * Why a rating cannot stand among the others as it is, in a sentence: another on offer has its line and its glyph, so that
 * colour alone would tell them apart, or has its name. Those that are retired stand in nobody's way.
 */
export function whyIllegible(rating: Shown, ratings: readonly Shown[]): Refusal | null {
  if (rating.retired) return null
  const clash = clashOf(rating, ratings)
  if (clash) return refuse('refused.scale.clash', { first: rating.name, second: clash.name }).refusal
  const isNamesake = ({ id, name, retired }: Shown) =>
    id !== rating.id && !retired && folded(name) === folded(rating.name)
  return ratings.some(isNamesake) ? refuse('refused.scale.namesake', { rating: rating.name }).refusal : null
}

/** The first thing that keeps a whole scale from being legible; null when nothing does. */
export function flawOf({ ratings }: Pick<Scale, 'ratings'>): Refusal | null {
  for (const rating of ratings) {
    const why = whyIllegible(rating, ratings)
    if (why) return why
  }
  return null
}

/**
 * A look as near to the wanted one as can be that no other has: with another line if that is enough, so that its colour and
 * what its glyph means stay; else with a glyph that means nothing. There are more of them than a scale has ratings.
 */
export function freeLook(wanted: Look, taken: readonly Look[]): Look {
  const { colour, line, glyph } = partsOf(wanted)
  const lines = [line, ...LookLine.options.filter((other) => other !== line)]
  const meansNothing = (other: LookGlyph) => meaningOf(`grey.solid.${other}`) === null
  const glyphs = [glyph, ...LookGlyph.options.filter(meansNothing), ...LookGlyph.options]
  const looks = glyphs.flatMap((other) => lines.map((way) => lookOf({ colour, line: way, glyph: other })))
  return looks.find((look) => !taken.some((other) => isOneShape(other, look))) ?? wanted
}

/** The same ratings with looks that can be told apart: a published scale may use one for several of its ratings. */
export function toldApart<R extends { readonly look: Look }>(ratings: readonly R[]): R[] {
  const looks: Look[] = []
  for (const { look } of ratings) looks.push(freeLook(look, looks))
  return ratings.map((rating, at) => ({ ...rating, look: looks[at] ?? rating.look }))
}
