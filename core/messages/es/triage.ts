import type { triage as english } from '../en/triage.ts'
import type { Translation } from '../translation.ts'

export const triage: Translation<'es', typeof english> = {
  'triage.name': 'Repaso',
  'triage.at-unseen': 'Frase {place} de {total}, sin revisar',
  'triage.at-nothing': 'Frase {place} de {total}, nada que verificar',
  'triage.at-marked': 'Frase {place} de {total}, tiene una afirmación',
  'triage.at-to-check': 'Afirmación {number}, por verificar',
  'triage.at-checking': 'Afirmación {number}, en verificación',
  'triage.at-checked': 'Afirmación {number}, verificada',
  'triage.at-verify-again': 'Afirmación {number}, por verificar de nuevo',
  'triage.read-only': 'Aquí este artículo solo se puede leer.',

  'triage.mark': 'Marcar como afirmación',
  'triage.nothing': 'Nada que verificar',
  'triage.look-again': 'Revisarla de nuevo',
  'triage.narrow': 'Elegir las palabras',
  'triage.rate': 'Calificar',
  'triage.later': 'Después',
  'triage.next': 'Siguiente',
  'triage.back': 'Atrás',
  'triage.end': 'Terminar',

  'triage.progress': '{done} de {total} hechos',
  'triage.said': '{what}: {words}',
  'triage.said-passage': 'En el artículo: {words}',
  'triage.said-heading': 'Bajo el título «{heading}».',
  'triage.ended': 'Repaso terminado.',

  'triage.all-done': 'Todo está revisado y verificado.',
  'triage.some-left': {
    one: 'Repaso completo. Quedó 1 elemento para después.',
    many: 'Repaso completo. Quedaron {count} de elementos para después.',
    other: 'Repaso completo. Quedaron {count} elementos para después.',
  },
  'triage.done-sentences': {
    one: '1 frase revisada',
    many: '{count} de frases revisadas',
    other: '{count} frases revisadas',
  },
  'triage.done-claims': {
    one: '1 afirmación verificada',
    many: '{count} de afirmaciones verificadas',
    other: '{count} afirmaciones verificadas',
  },
  'triage.again': {
    one: 'Volver a ese elemento',
    many: 'Recorrer esos elementos de nuevo',
    other: 'Recorrer esos elementos de nuevo',
  },
  'triage.report': 'Ir al informe',
  'triage.close': 'Volver a la mesa',
}
