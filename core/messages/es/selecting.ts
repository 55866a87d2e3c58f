import type { selecting as english } from '../en/selecting.ts'
import type { Translation } from '../translation.ts'

export const selecting: Translation<'es', typeof english> = {
  'select.tools': 'Palabras seleccionadas',
  'select.mark': 'Marcar',
  'select.nothing': 'Nada que verificar',
  'select.add': 'Añadir a la afirmación {number}',
  'select.hold': 'Retener',
  'select.dismiss': 'Ocultar estos botones',

  'select.held': {
    one: '{count} pasaje retenido',
    many: '{count} de pasajes retenidos',
    other: '{count} pasajes retenidos',
  },
  'select.held-hint': 'Seleccione más palabras y márquelas todas como una sola afirmación.',
  'select.identical': {
    one: 'Marca {count} lugar como una sola afirmación',
    many: 'Marca {count} de lugares como una sola afirmación',
    other: 'Marca {count} lugares como una sola afirmación',
  },
  'select.identical-hint': 'Estas palabras dicen lo mismo en todos los lugares que se muestran.',
  'select.mark-held': 'Marcar como una afirmación',
  'select.let-go': 'Soltar',
  'select.let-go-done': 'Los pasajes se soltaron.',
  'select.none-held': 'Ya no hay pasajes retenidos.',
  'select.only-here': 'Estas palabras aparecen una sola vez en el artículo.',
  'select.too-many': {
    one: 'Estas palabras aparecen en {count} lugar.',
    many: 'Estas palabras aparecen en {count} de lugares: demasiados para una sola afirmación. Seleccione más palabras.',
    other: 'Estas palabras aparecen en {count} lugares: demasiados para una sola afirmación. Seleccione más palabras.',
  },

  'select.snap': 'Selección con el ratón',
  'select.snap.about':
    'Hasta dónde se amplía una selección al soltar el botón. Con Alt pulsada se selecciona exactamente lo trazado.',
  'select.snap.words': 'Palabras completas',
  'select.snap.sentences': 'Frases completas',
  'select.snap.none': 'Exactamente lo trazado',
}
