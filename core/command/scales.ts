import type { Change } from '../change/change.ts'
import { RatingId, ScaleId } from '../model/ids.ts'
import { findScale } from '../model/presets.ts'
import { offeredRatings, RATINGS_MAX, Rating, Scale } from '../model/scale.ts'
import type { LibraryTables } from '../model/tables.ts'
import { flawOf, whyIllegible } from '../query/scale-legibility.ts'
import { ok, type Refusal, type Result, refuse } from '../result.ts'
import { partOf, z } from '../z.ts'
import { added, type Deciders, type Decision, edited, type Given, removed } from './decision.ts'
import { DEFAULT_SETTINGS } from './library.ts'
import { whyKept } from './scales-in-use.ts'

/** What somebody writes of a scale, and of a rating; ids, and what is retired, are decided here. */
const ScaleDetails = Scale.pick({ name: true, publisher: true })
export const RatingDetails = Rating.pick({ name: true, definition: true, number: true, look: true })
export type RatingDetails = z.infer<typeof RatingDetails>

const OfScale = { scale: ScaleId }
const OfRating = { ...OfScale, rating: RatingId }

export const ScaleCommand = z.discriminatedUnion('type', [
  /** An own scale: empty but for its first ratings, or with those of the one it is a copy of. */
  z.strictObject({
    type: z.literal('scale.make'),
    details: ScaleDetails,
    ratings: z
      .array(RatingDetails.extend({ retired: z.exactOptional(z.literal(true)) }))
      .min(1)
      .max(RATINGS_MAX),
  }),
  /** A scale from a file: under its own id while that is free, else under a new one. */
  z.strictObject({ type: z.literal('scale.bringIn'), scale: Scale }),
  z.strictObject({ type: z.literal('scale.edit'), ...OfScale, details: partOf(ScaleDetails) }),
  z.strictObject({ type: z.literal('scale.retire'), ...OfScale }),
  z.strictObject({ type: z.literal('scale.restore'), ...OfScale }),
  z.strictObject({ type: z.literal('scale.remove'), ...OfScale }),
  z.strictObject({ type: z.literal('rating.add'), ...OfScale, details: RatingDetails }),
  z.strictObject({ type: z.literal('rating.edit'), ...OfRating, details: partOf(RatingDetails) }),
  /** `to` is its place in the scale afterwards, from 0; past the end is the end. */
  /** One place up or down; at the end it stays. Not to a place: who moves twice at once means two places. */
  z.strictObject({ type: z.literal('rating.move'), ...OfRating, by: z.literal([-1, 1]) }),
  z.strictObject({ type: z.literal('rating.retire'), ...OfRating }),
  z.strictObject({ type: z.literal('rating.restore'), ...OfRating }),
  z.strictObject({ type: z.literal('rating.remove'), ...OfRating }),
])
export type ScaleCommand = z.infer<typeof ScaleCommand>

const trimmed = <D extends { readonly name?: string }>(details: D): D =>
  details.name === undefined ? details : { ...details, name: details.name.trim() }

/** An own scale by id. The presets are nobody's to change. */
function ownScale(state: LibraryTables, id: ScaleId): Result<Scale> {
  const scale = Object.hasOwn(state.scales, id) ? state.scales[id] : undefined
  if (scale) return ok(scale)
  return findScale({}, id) ? refuse('refused.scale.preset') : refuse('refused.scale.unknown')
}

/** What changes a scale: refused where that would take away or rewrite what is in use. */
function changed(before: Scale, after: Scale | null, key: string, given: Given, rating?: Rating): Result<Decision> {
  const why = whyKept(before, after, given.scaleUse(before.id))
  if (why) return { ok: false, refusal: why }
  const values = { scale: (after ?? before).name, ...(rating && { rating: rating.name }) }
  const change: Change = [after ? edited('scales', before, after) : removed('scales', before)]
  return ok({ label: { key, values }, change, made: rating?.id ?? before.id })
}

const isDefault = (state: LibraryTables, id: ScaleId): boolean =>
  (state.settings.settings ?? DEFAULT_SETTINGS).defaultScale === id

const madeScale = (scale: Scale, key: string): Result<Decision> => {
  const flaw = flawOf(scale) ?? (offeredRatings(scale).length === 0 ? lastRating() : null)
  if (flaw) return { ok: false, refusal: flaw }
  return ok({ label: { key, values: { scale: scale.name } }, change: [added('scales', scale)], made: scale.id })
}

const lastRating = (): Refusal => refuse('refused.scale.last-rating').refusal

interface AtHand {
  readonly scale: Scale
  readonly rating: Rating
}

function ratingAtHand(state: LibraryTables, command: { scale: ScaleId; rating: RatingId }): Result<AtHand> {
  const scale = ownScale(state, command.scale)
  if (!scale.ok) return scale
  const rating = scale.value.ratings.find(({ id }) => id === command.rating)
  return rating ? ok({ scale: scale.value, rating }) : refuse('refused.rating.unknown')
}

const withRating = (scale: Scale, rating: Rating): Scale => ({
  ...scale,
  ratings: scale.ratings.map((other) => (other.id === rating.id ? rating : other)),
})

/** A rating becomes another: it must be told from the others, unless nothing of how it is told has changed. */
function ratingChanged({ scale, rating }: AtHand, after: Rating, key: string, given: Given): Result<Decision> {
  const isTold = after.look === rating.look && after.name === rating.name && after.retired === rating.retired
  const why = isTold ? null : whyIllegible(after, scale.ratings)
  if (why) return { ok: false, refusal: why }
  const next = withRating(scale, after)
  if (offeredRatings(next).length === 0) return { ok: false, refusal: lastRating() }
  return changed(scale, next, key, given, after)
}

export const SCALE_DECIDERS: Deciders<LibraryTables, ScaleCommand> = {
  'scale.make': (_state, { details, ratings }, given) =>
    madeScale(
      {
        id: ScaleId.parse(given.newId()),
        ...trimmed(details),
        ratings: ratings.map((rating) => ({
          ...trimmed(rating),
          id: RatingId.parse(given.newId()),
          retired: rating.retired ?? false,
        })),
      },
      'scale.make',
    ),

  'scale.bringIn': (state, { scale }, given) =>
    madeScale(
      findScale(state.scales, scale.id) ? { ...scale, id: ScaleId.parse(given.newId()) } : scale,
      'scale.bringIn',
    ),

  'scale.edit': (state, command, given) => {
    const scale = ownScale(state, command.scale)
    if (!scale.ok) return scale
    return changed(scale.value, { ...scale.value, ...trimmed(command.details) }, 'scale.edit', given)
  },

  'scale.retire': (state, command, given) => {
    const scale = ownScale(state, command.scale)
    if (!scale.ok) return scale
    if (isDefault(state, command.scale)) return refuse('refused.scale.default', { scale: scale.value.name })
    return changed(scale.value, { ...scale.value, retired: true }, 'scale.retire', given)
  },

  'scale.restore': (state, command, given) => {
    const scale = ownScale(state, command.scale)
    if (!scale.ok) return scale
    const { retired: _retired, ...after } = scale.value
    return changed(scale.value, after, 'scale.restore', given)
  },

  'scale.remove': (state, command, given) => {
    const scale = ownScale(state, command.scale)
    if (!scale.ok) return scale
    if (isDefault(state, command.scale)) return refuse('refused.scale.default', { scale: scale.value.name })
    return changed(scale.value, null, 'scale.remove', given)
  },

  'rating.add': (state, command, given) => {
    const scale = ownScale(state, command.scale)
    if (!scale.ok) return scale
    const { ratings } = scale.value
    if (ratings.length >= RATINGS_MAX) return refuse('refused.scale.full', { count: RATINGS_MAX })
    const rating: Rating = { ...trimmed(command.details), id: RatingId.parse(given.newId()), retired: false }
    const why = whyIllegible(rating, ratings)
    if (why) return { ok: false, refusal: why }
    return changed(scale.value, { ...scale.value, ratings: [...ratings, rating] }, 'rating.add', given, rating)
  },

  'rating.edit': (state, command, given) => {
    const found = ratingAtHand(state, command)
    if (!found.ok) return found
    return ratingChanged(found.value, { ...found.value.rating, ...trimmed(command.details) }, 'rating.edit', given)
  },

  'rating.move': (state, command, given) => {
    const found = ratingAtHand(state, command)
    if (!found.ok) return found
    const { scale, rating } = found.value
    const to = scale.ratings.findIndex(({ id }) => id === rating.id) + command.by
    const ratings = scale.ratings.filter(({ id }) => id !== rating.id)
    ratings.splice(Math.max(0, to), 0, rating)
    return changed(scale, { ...scale, ratings }, 'rating.move', given, rating)
  },

  'rating.retire': (state, command, given) => {
    const found = ratingAtHand(state, command)
    if (!found.ok) return found
    return ratingChanged(found.value, { ...found.value.rating, retired: true }, 'rating.retire', given)
  },

  'rating.restore': (state, command, given) => {
    const found = ratingAtHand(state, command)
    if (!found.ok) return found
    return ratingChanged(found.value, { ...found.value.rating, retired: false }, 'rating.restore', given)
  },

  'rating.remove': (state, command, given) => {
    const found = ratingAtHand(state, command)
    if (!found.ok) return found
    const { scale, rating } = found.value
    const after = { ...scale, ratings: scale.ratings.filter(({ id }) => id !== rating.id) }
    if (offeredRatings(after).length === 0) return { ok: false, refusal: lastRating() }
    return changed(scale, after, 'rating.remove', given, rating)
  },
}
