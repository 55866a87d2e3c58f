import { isKnown, sayKey } from '../messages/message.ts'
import type { RatingId, ScaleId } from '../model/ids.ts'
import type { Rating, Scale } from '../model/scale.ts'

const said = (key: string, own: string): string => (isKnown(key) ? sayKey(key) : own)

/**
 * A rating's name in the interface's language. Only Tickmark's own scales are translated: other publishers' ratings are
 * names, and so are those of a scale that somebody made. Records freeze the name they were given under.
 */
export const ratingName = (scale: ScaleId, rating: { readonly id: RatingId; readonly name: string }): string =>
  said(`rating.${scale}.${rating.id}`, rating.name)

/** What a rating means, in the interface's language; empty where nothing is said. */
export const ratingDefinition = (scale: ScaleId, rating: Pick<Rating, 'id' | 'definition'>): string =>
  said(`rating.${scale}.${rating.id}.about`, rating.definition)

/** A scale's name in the interface's language, or as its publisher or maker calls it. */
export const scaleName = (scale: Pick<Scale, 'id' | 'name'>): string => said(`scale.${scale.id}`, scale.name)
