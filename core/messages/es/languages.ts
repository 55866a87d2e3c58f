import type { languages as english } from '../en/languages.ts'
import type { Translation } from '../translation.ts'

export const languages: Translation<'es', typeof english> = {
  'language.label': 'Idioma',
  'language.system': 'Como el sistema',
  'settings.language': 'Idioma',
  'settings.language.about':
    'Lo que Tickmark le dice: menús, mensajes e informes. Los artículos y lo que usted escribe conservan su idioma.',
}
