import type { ratings as english } from '../en/ratings.ts'
import type { Translation } from '../translation.ts'

export const ratings: Translation<'es', typeof english> = {
  'scale.truth': 'Escala de veracidad',
  'rating.truth.true': 'Verdadero',
  'rating.truth.true.about': 'Exacto, sin omitir nada importante.',
  'rating.truth.mostly-true': 'Mayormente verdadero',
  'rating.truth.mostly-true.about': 'Exacto, pero necesita una aclaración o más contexto.',
  'rating.truth.half-true': 'Verdad a medias',
  'rating.truth.half-true.about': 'Exacto en parte, con detalles importantes omitidos o fuera de contexto.',
  'rating.truth.mostly-false': 'Mayormente falso',
  'rating.truth.mostly-false.about': 'Tiene algo de verdad, pero da una impresión equivocada.',
  'rating.truth.false': 'Falso',
  'rating.truth.false.about': 'No es exacto.',
  'rating.truth.cant-confirm': 'No se puede confirmar',
  'rating.truth.cant-confirm.about': 'Las pruebas que se han encontrado no lo resuelven.',
  'scale.magazine': 'Marcas de redacción',
  'scale.magazine.publisher': 'Práctica de redacción',
  'rating.magazine.ok': 'Bien',
  'rating.magazine.ok.about': 'Queda como está escrito.',
  'rating.magazine.fix': 'Corregir',
  'rating.magazine.fix.about': 'Erróneo; se da la corrección.',
  'rating.magazine.query': 'Consulta',
  'rating.magazine.query.about': 'Una pregunta para quien escribe o edita.',
  'rating.magazine.cant-confirm': 'No se puede confirmar',
  'rating.magazine.cant-confirm.about': 'No se encontró ninguna fuente que lo resuelva.',
}
