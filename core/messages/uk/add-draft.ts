import type { addDraft as english } from '../en/add-draft.ts'
import type { Translation } from '../translation.ts'

export const addDraft: Translation<'uk', typeof english> = {
  'add-draft.title': 'Додати версію {number}',
  'add-draft.file': 'Файл нової версії',
  'add-draft.file.words':
    'Перетягніть сюди нову версію: Word, PDF, EPUB, OpenDocument, RTF, збережену вебсторінку, Markdown або текст.',
  'add-draft.choose': 'Вибрати файл…',
  'add-draft.another': 'Інший файл…',
  'add-draft.paste-instead': 'Натомість вставити текст',
  'add-draft.one-file': 'З одного файла виходить одна версія. Виберіть той, у якому новий текст.',
  'add-draft.paste': 'Або вставте її текст',
  'add-draft.paste.about': 'Увесь текст, а не лише зміни. Усі твердження буде перенесено до нього.',
  'add-draft.name': 'Назва',
  'add-draft.name.hint': 'як опубліковано, оновлення 18:00',
  'add-draft.stated.hint': 'з тексту',
  'add-draft.go': 'Додати версію',
  'add-draft.stopped': 'Читання зупинено. Версію не додано; усе, що ви ввели, залишилося тут.',
  'add-draft.unknown': 'На цьому комп’ютері невідомо, де лежить файл версії {number}. Виберіть його тут.',
  'add-draft.missing': '«{name}» немає там, де він був. Виберіть файл тут або вставте його текст.',
  'add-draft.same': 'Від версії {number} файл не змінився.',
  'add-draft.added': {
    one: 'Версію {number} додано: {count} твердження чекає рішення.',
    few: 'Версію {number} додано: {count} твердження чекають рішення.',
    many: 'Версію {number} додано: {count} тверджень чекають рішення.',
    other: 'Версію {number} додано: {count} твердження чекають рішення.',
  },
  'add-draft.added-none': 'Версію {number} додано: жодне твердження не чекає рішення.',
  'add-draft.drop-here': 'Відпустіть, щоб додати як нову версію',
}
