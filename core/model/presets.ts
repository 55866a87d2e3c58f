import { RatingId, ScaleId } from './ids.ts'
import type { Look } from './look.ts'
import type { Rating, Scale } from './scale.ts'

const idOf = (name: string): RatingId =>
  RatingId.parse(
    name
      .toLowerCase()
      .replace(/[’']/g, '')
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-|-$/g, ''),
  )

const rating = (name: string, look: Look, number: number | null = null, retired = false, definition = ''): Rating => ({
  id: idOf(name),
  name,
  definition,
  number,
  look,
  retired,
})

const scale = (id: string, name: string, publisher: string, ratings: Rating[]): Scale => ({
  id: ScaleId.parse(id),
  name,
  publisher,
  ratings,
})

/**
 * Published rating scales, as data and read-only. Names and order are the publishers' own; the looks are ours, chosen
 * by meaning. Sources and the date they were read: docs/decisions/rating-scales.md.
 */
export const PRESET_SCALES: readonly Scale[] = [
  scale('truth', 'Truth scale', 'Tickmark', [
    rating('True', 'true', 5, false, 'Accurate, with nothing important left out.'),
    rating('Mostly true', 'mostly-true', 4, false, 'Accurate, but needs a clarification or more context.'),
    rating('Half true', 'half', 3, false, 'Partly accurate, with important details left out or out of context.'),
    rating('Mostly false', 'mostly-false', 2, false, 'Has an element of truth, but gives a wrong impression.'),
    rating('False', 'false', 1, false, 'Not accurate.'),
    rating('Can’t confirm', 'unconfirmed', null, false, 'The evidence that could be found does not settle it.'),
  ]),
  scale('magazine', 'Magazine marks', 'Desk practice', [
    rating('OK', 'true', null, false, 'Stands as written.'),
    rating('Fix', 'false', null, false, 'Wrong; the correction is given.'),
    rating('Query', 'half', null, false, 'A question for the writer or editor.'),
    rating('Can’t confirm', 'unconfirmed', null, false, 'No source that settles it was found.'),
  ]),
  scale('politifact', 'Truth-O-Meter', 'PolitiFact', [
    rating('True', 'true', 6),
    rating('Mostly True', 'mostly-true', 5),
    rating('Half True', 'half', 4),
    rating('Mostly False', 'mostly-false', 3),
    rating('False', 'false', 2),
    rating('Pants on Fire', 'false', 1),
  ]),
  scale('snopes', 'Snopes ratings', 'Snopes', [
    rating('True', 'true', 5),
    rating('Mostly True', 'mostly-true', 4),
    rating('Mixture', 'half', 3),
    rating('Mostly False', 'mostly-false', 2),
    rating('False', 'false', 1),
    rating('Unproven', 'unconfirmed', null, true),
    rating('Unfounded', 'unconfirmed', null, true),
    rating('Outdated', 'half'),
    rating('Miscaptioned', 'mostly-false'),
    rating('Correct Attribution', 'true'),
    rating('Misattributed', 'false'),
    rating('Scam', 'false'),
    rating('Legend', 'unconfirmed', null, true),
    rating('Labeled Satire', 'half'),
    rating('Originated as Satire', 'mostly-false'),
    rating('Fake', 'false'),
    rating('Recall', 'mostly-true'),
    rating('Research In Progress', 'unconfirmed', null, true),
  ]),
  scale('washington-post', 'Pinocchios', 'The Washington Post', [
    rating('Geppetto Checkmark', 'true', 5),
    rating('One Pinocchio', 'mostly-true', 4),
    rating('Two Pinocchios', 'half', 3),
    rating('Three Pinocchios', 'mostly-false', 2),
    rating('Four Pinocchios', 'false', 1),
    rating('Upside-Down Pinocchio', 'half'),
    rating('Verdict Pending', 'unconfirmed'),
    rating('Bottomless Pinocchio', 'false'),
  ]),
  scale('africa-check', 'Africa Check ratings', 'Africa Check', [
    rating('Correct', 'true'),
    rating('Mostly correct', 'mostly-true'),
    rating('Unproven', 'unconfirmed'),
    rating('Misleading', 'mostly-false'),
    rating('Exaggerated', 'half'),
    rating('Understated', 'half'),
    rating('Incorrect', 'false'),
    rating('Checked', 'true'),
  ]),
  scale('aletheiafact', 'AletheiaFact ratings', 'AletheiaFact', [
    rating('trustworthy', 'true'),
    rating('trustworthy, but', 'mostly-true'),
    rating('arguable', 'half'),
    rating('exaggerated', 'half'),
    rating('unverifiable', 'unconfirmed'),
    rating('unsustainable', 'mostly-false'),
    rating('misleading', 'mostly-false'),
    rating('false', 'false'),
    rating('not fact', 'unconfirmed'),
  ]),
  scale('claimreview', 'ClaimReview numeric', 'schema.org', [
    rating('True', 'true', 5),
    rating('Mostly true', 'mostly-true', 4),
    rating('Half true', 'half', 3),
    rating('Mostly false', 'mostly-false', 2),
    rating('False', 'false', 1),
  ]),
]

export const DEFAULT_SCALE = ScaleId.parse('truth')

/** A scale by id: a preset, or one of the library's own. */
export const findScale = (own: Readonly<Record<string, Scale>>, id: ScaleId): Scale | undefined =>
  PRESET_SCALES.find((preset) => preset.id === id) ?? (Object.hasOwn(own, id) ? own[id] : undefined)
