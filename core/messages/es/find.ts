import type { find as english } from '../en/find.ts'
import type { Translation } from '../translation.ts'

export const find: Translation<'es', typeof english> = {
  'find.title': 'Buscar en el artículo',
  'find.hint': 'Palabras que buscar',
  'find.hint-pattern': 'Expresión regular que buscar',
  'find.place': '{place} de {total}',
  'find.heard': '{place} de {total}: {sentence}',
  'find.none': 'No se encontró',
  'find.searching': 'Buscando…',
  'find.match-case': 'Distinguir mayúsculas',
  'find.whole-word': 'Palabras completas',
  'find.pattern': 'Expresión regular',
  'find.next': 'Siguiente',
  'find.previous': 'Anterior',
  'find.close': 'Cerrar',
  'find.late': 'Esta expresión tarda demasiado en este artículo y se detuvo. Pruebe con una más precisa.',
  'find.fault.group': 'Un grupo que empieza con «(» no está cerrado.',
  'find.fault.parenthesis': 'Hay un «)» sin un «(» antes.',
  'find.fault.class': 'Un «[» o un corchete no está cerrado.',
  'find.fault.range': 'Un intervalo entre «[» y «]» va al revés.',
  'find.fault.repeat': 'No hay nada que repetir antes de «*», «+» o «?», o una llave no está cerrada.',
  'find.fault.repeat-order': 'Los números entre llaves están en orden inverso.',
  'find.fault.escape': 'Lo que sigue a «\\» no significa nada aquí.',
  'find.fault.name': 'El nombre de un grupo falta, no es válido o está repetido.',
  'find.fault.other': 'Esto no es una expresión regular.',
}
