import type { claimReview as english } from '../en/claim-review.ts'
import type { Translation } from '../translation.ts'

/** Sentences about what is handed over to machines: ClaimReview, the Fact Check Tools, W3C annotations. */
export const claimReview: Translation<'es', typeof english> = {
  'claim-review.file': '{title} – ClaimReview',
  'claim-review.file.page': '{title} – verificación',
  'claim-review.file.fact-check': '{title} – Fact Check Tools',
  'claim-review.file.annotations': '{title} – anotaciones W3C',
  'claim-review.page.kicker': 'Verificación',
  'claim-review.page.by': 'Publica: {name}',
  'claim-review.page.said': 'Lo dice {name}',
  'claim-review.page.said-on': 'Lo dice {name}, {date}',
  'claim-review.page.reviewed': 'Verificado: {date}',
  'claim-review.page.article': 'El artículo',
  'claim-review.page.full': 'La verificación completa',
  'claim-review.preview.json': 'El archivo tal como quedará',
  'claim-review.preview.cut': 'El archivo continúa; aquí solo se muestra el comienzo.',
  'claim-review.ready.title': 'Antes de que esté completo',
  'claim-review.ready.all': 'No falta nada.',
  'claim-review.ready.required': 'Necesario',
  'claim-review.ready.recommended': 'Recomendable',
  'claim-review.ready.no-verdicts': 'Ninguna afirmación tiene todavía un veredicto que cuente.',
  'claim-review.ready.no-url': 'Falta la dirección de la página con la verificación completa.',
  'claim-review.ready.bad-url':
    'La dirección de la página con la verificación completa debe empezar por http:// o https://.',
  'claim-review.ready.no-publisher': 'No se dice quién publica la verificación.',
  'claim-review.ready.bad-publisher-url':
    'La dirección de quien publica debe empezar por http:// o https://; se omite.',
  'claim-review.ready.no-article-url':
    'El artículo no tiene dirección en la web: no se puede indicar dónde están las afirmaciones.',
  'claim-review.ready.no-verdict': 'La afirmación {number} no tiene un veredicto que cuente; se omite.',
  'claim-review.ready.no-wording': 'La afirmación {number} no tiene formulación.',
  'claim-review.ready.too-long': 'La afirmación {number} tiene {count} caracteres; enteros se muestran hasta {limit}.',
  'claim-review.ready.rating-word': 'La afirmación {number} contiene las palabras de una calificación: «{word}».',
  'claim-review.ready.no-numbers':
    'La calificación de la afirmación {number} no tiene lugar entre los números de su escala; va sin números.',
  'claim-review.ready.numbers-disordered':
    'Los números de la escala de la afirmación {number} no van de lo falso a lo verdadero; va sin números.',
  'claim-review.ready.no-claimant': 'No se dice quién hace la afirmación {number}: el artículo no tiene firma.',
  'claim-review.ready.claimant-kind':
    'Afirmación {number}: no se sabe si «{name}» es una persona o una entidad. Se sabrá cuando una fuente de tipo «{kind}» lleve ese nombre.',
  'claim-review.ready.no-date': 'No se dice cuándo se hizo la afirmación {number}.',
  'claim-review.ready.unclear-date':
    'Afirmación {number}: «{date}» no indica con certeza un día, mes o año; la fecha se omite.',
  'claim-review.refused.none-counts':
    'Ninguna de las afirmaciones elegidas tiene todavía un veredicto que cuente, así que no hay nada que entregar a las máquinas. Dé primero un veredicto.',
  'claim-review.refused.no-json': 'Esto no es JSON.',
  'claim-review.refused.none': 'No contiene ningún ClaimReview.',
  'claim-review.refused.lacks': 'Al ClaimReview {number} le falta {field}.',
  'claim-review.refused.numbers':
    'Los números del ClaimReview {number} no están en orden: el peor debe ser al menos 1, el mejor mayor, y la calificación debe estar entre ambos.',
}
