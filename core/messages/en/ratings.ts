/**
 * Tickmark's own scales, as core/model/presets.ts names them; the ratings that other publishers call by name are not
 * here, because they are not translated.
 */
export const ratings = {
  'scale.truth': 'Truth scale',
  'rating.truth.true': 'True',
  'rating.truth.true.about': 'Accurate, with nothing important left out.',
  'rating.truth.mostly-true': 'Mostly true',
  'rating.truth.mostly-true.about': 'Accurate, but needs a clarification or more context.',
  'rating.truth.half-true': 'Half true',
  'rating.truth.half-true.about': 'Partly accurate, with important details left out or out of context.',
  'rating.truth.mostly-false': 'Mostly false',
  'rating.truth.mostly-false.about': 'Has an element of truth, but gives a wrong impression.',
  'rating.truth.false': 'False',
  'rating.truth.false.about': 'Not accurate.',
  'rating.truth.cant-confirm': 'Can’t confirm',
  'rating.truth.cant-confirm.about': 'The evidence that could be found does not settle it.',
  'scale.magazine': 'Magazine marks',
  'scale.magazine.publisher': 'Desk practice',
  'rating.magazine.ok': 'OK',
  'rating.magazine.ok.about': 'Stands as written.',
  'rating.magazine.fix': 'Fix',
  'rating.magazine.fix.about': 'Wrong; the correction is given.',
  'rating.magazine.query': 'Query',
  'rating.magazine.query.about': 'A question for the writer or editor.',
  'rating.magazine.cant-confirm': 'Can’t confirm',
  'rating.magazine.cant-confirm.about': 'No source that settles it was found.',
} as const
