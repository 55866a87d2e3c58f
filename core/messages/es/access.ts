import type { access as english } from '../en/access.ts'
import type { Translation } from '../translation.ts'

export const access: Translation<'es', typeof english> = {
  'access.strip': 'Revisión del artículo',
  'access.strip-place': 'Frase {place} de {total}, {state}: {words}',
  'access.strip-help': 'Arriba y abajo avanzan por frases; Re Pág y Av Pág, por pantallas. Intro lleva al lugar.',
  'access.strip-nothing': 'nada que verificar aquí',
  'access.strip-unseen': 'sin revisar',
  'access.strip-claim': 'afirmación {number}, {standing}',
  'access.strip-more': {
    one: '1 afirmación más',
    many: '{count} de afirmaciones más',
    other: '{count} afirmaciones más',
  },

  'access.pick': {
    one: 'Aquí hay 1 afirmación',
    many: 'Aquí hay {count} de afirmaciones',
    other: 'Aquí hay {count} afirmaciones',
  },
  'access.pick-option': 'Afirmación {number}, {standing}: {wording}',

  'access.skip-links': 'Ir a',
  'access.skip-main': 'Ir al contenido',
  'access.skip-article': 'Ir al artículo',
  'access.skip-claims': 'Ir a las afirmaciones',
  'access.skip-inspector': 'Ir al inspector',

  'access.printed-claims': 'Afirmaciones',
  'access.printed-claim': '{number} · {standing}',
}
