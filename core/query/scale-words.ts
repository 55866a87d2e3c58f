import { isKnown, sayKey } from '../messages/message.ts'
import type { RatingId, ScaleId } from '../model/ids.ts'
import type { Scale } from '../model/scale.ts'

const said = (key: string, own: string): string => (isKnown(key) ? sayKey(key) : own)

/**
 * A rating's name in the interface's language. Only Tickmark's own scales are translated: other publishers' ratings are
 * names, and so are those of a scale that somebody made. Records freeze the name they were given under.
 */
export const ratingName = (scale: ScaleId, rating: { readonly id: RatingId; readonly name: string }): string =>
  said(`rating.${scale}.${rating.id}`, rating.name)

/** A scale's name in the interface's language, or as its publisher or maker calls it. */
export const scaleName = ({ id, name }: Pick<Scale, 'id' | 'name'>): string => said(`scale.${id}`, name)

/**
 * A scale with its names and definitions, and what stands for its publisher where nobody published it, in the interface's
 * language: to be shown, never to be kept.
 */
export const scaleInWords = (scale: Scale): Scale => ({
  ...scale,
  name: scaleName(scale),
  publisher: said(`scale.${scale.id}.publisher`, scale.publisher),
  ratings: scale.ratings.map((rating) => ({
    ...rating,
    name: ratingName(scale.id, rating),
    definition: said(`rating.${scale.id}.${rating.id}.about`, rating.definition),
  })),
})
