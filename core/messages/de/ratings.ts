import type { ratings as english } from '../en/ratings.ts'
import type { Translation } from '../translation.ts'

export const ratings: Translation<'de', typeof english> = {
  'scale.truth': 'Wahrheitsskala',
  'rating.truth.true': 'Wahr',
  'rating.truth.true.about': 'Zutreffend; nichts Wichtiges fehlt.',
  'rating.truth.mostly-true': 'Überwiegend wahr',
  'rating.truth.mostly-true.about': 'Zutreffend, braucht aber eine Klarstellung oder mehr Zusammenhang.',
  'rating.truth.half-true': 'Halb wahr',
  'rating.truth.half-true.about': 'Teilweise zutreffend; Wichtiges fehlt oder ist aus dem Zusammenhang gerissen.',
  'rating.truth.mostly-false': 'Überwiegend falsch',
  'rating.truth.mostly-false.about': 'Hat einen wahren Kern, vermittelt aber einen falschen Eindruck.',
  'rating.truth.false': 'Falsch',
  'rating.truth.false.about': 'Nicht zutreffend.',
  'rating.truth.cant-confirm': 'Nicht zu bestätigen',
  'rating.truth.cant-confirm.about': 'Die auffindbaren Belege klären es nicht.',
  'scale.magazine': 'Redaktionszeichen',
  'scale.magazine.publisher': 'Redaktionspraxis',
  'rating.magazine.ok': 'In Ordnung',
  'rating.magazine.ok.about': 'Bleibt, wie es dasteht.',
  'rating.magazine.fix': 'Korrigieren',
  'rating.magazine.fix.about': 'Falsch; die Korrektur ist angegeben.',
  'rating.magazine.query': 'Rückfrage',
  'rating.magazine.query.about': 'Eine Frage an Text oder Redaktion.',
  'rating.magazine.cant-confirm': 'Nicht zu bestätigen',
  'rating.magazine.cant-confirm.about': 'Es fand sich keine Quelle, die es klärt.',
}
