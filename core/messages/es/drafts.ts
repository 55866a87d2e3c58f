import type { drafts as english } from '../en/drafts.ts'
import type { Translation } from '../translation.ts'

export const drafts: Translation<'es', typeof english> = {
  'material.figure': 'una cifra',
  'material.unit': 'una unidad',
  'material.currency': 'una moneda',
  'material.date': 'una fecha u hora',
  'material.negation': 'una negación',
  'material.quantifier': 'la cantidad o el alcance',
  'material.comparison': 'una comparación',
  'material.modal': 'el grado de certeza',
  'material.name': 'un nombre',
  'material.title': 'un título o cargo',
  'material.quotation': 'una cita',
  'material.attribution': 'la atribución',
  'material.claimant': 'quién lo dice',
  'material.words': 'las palabras',
  'material.changed': '{kind}: {before} → {after}',
  'material.added': '{kind}: se añadió {after}',
  'material.removed': '{kind}: se quitó {before}',
  'material.changed-around': 'en su frase: {kind}: {before} → {after}',
  'material.added-around': 'en su frase: {kind}: se añadió {after}',
  'material.removed-around': 'en su frase: {kind}: se quitó {before}',
}
