import type { languages as english } from '../en/languages.ts'
import type { Translation } from '../translation.ts'

export const languages: Translation<'de', typeof english> = {
  'language.label': 'Sprache',
  'language.system': 'Wie das System',
  'settings.language': 'Sprache',
  'settings.language.about':
    'Was Tickmark Ihnen sagt: Menüs, Meldungen und Berichte. Artikel und was Sie schreiben, bleiben in ihrer eigenen Sprache.',
}
