import type { people as english } from '../en/people.ts'
import type { Translation } from '../translation.ts'

export const people: Translation<'es', typeof english> = {
  'settings.parts': 'Partes de los ajustes',
}
