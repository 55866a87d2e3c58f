import type { people as english } from '../en/people.ts'
import type { Translation } from '../translation.ts'

export const people: Translation<'de', typeof english> = {
  'settings.parts': 'Teile der Einstellungen',
}
