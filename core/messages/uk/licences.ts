import type { licences as english } from '../en/licences.ts'
import type { Translation } from '../translation.ts'

export const licences: Translation<'uk', typeof english> = {
  'licences.title': 'Ліцензії інших',
  'licences.about': 'Tickmark містить чужі роботи, кожна під власною ліцензією.',
  'licences.read': 'Прочитати ліцензії',
  'licences.failed':
    'Ліцензії не можна показати тут. Вони є також у файлі THIRD-PARTY-NOTICES.txt у теці, де встановлено Tickmark.',
  'licences.reading': 'Читання ліцензій…',
}
