import type { languages as english } from '../en/languages.ts'
import type { Translation } from '../translation.ts'

export const languages: Translation<'uk', typeof english> = {
  'language.label': 'Мова',
  'language.system': 'Як у системі',
  'settings.language': 'Мова',
  'settings.language.about':
    'Мова, якою говорить Tickmark: меню, повідомлення та звіти. Статті й те, що пишете ви, лишаються своєю мовою.',
}
