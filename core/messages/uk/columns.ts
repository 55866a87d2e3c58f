import type { columns as english } from '../en/columns.ts'
import type { Translation } from '../translation.ts'

export const columns: Translation<'uk', typeof english> = {
  'columns.title': 'Стовпці тверджень',
  'columns.all': {
    one: 'Усі {count} стовпець.',
    few: 'Усі {count} стовпці.',
    many: 'Усі {count} стовпців.',
    other: 'Усі {count} стовпця.',
  },
  'columns.some': 'Стовпців: {chosen} із {count}, у вашому порядку.',
  'columns.choose': 'Вибрати й упорядкувати стовпці',
  'columns.reset': 'Усі стовпці',
  'columns.about':
    'Таблиця тверджень має позначені стовпці в цьому порядку. Щонайменше один лишається. Запам’ятовується на цьому комп’ютері для всіх статей.',
  'columns.up': '«{name}» вище',
  'columns.down': '«{name}» нижче',
  'columns.moved': '«{name}»: тепер {place} з {count}.',
  'columns.go': {
    one: 'Узяти {count} стовпець',
    few: 'Узяти {count} стовпці',
    many: 'Узяти {count} стовпців',
    other: 'Узяти {count} стовпця',
  },
}
