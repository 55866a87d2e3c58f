import type { importQuestions as english } from '../en/import-questions.ts'
import type { Translation } from '../translation.ts'

export const importQuestions: Translation<'uk', typeof english> = {
  'asking.tracked.title': {
    one: 'У цьому файлі {count} відстежена зміна',
    few: 'У цьому файлі {count} відстежені зміни',
    many: 'У цьому файлі {count} відстежених змін',
    other: 'У цьому файлі {count} відстеженої зміни',
  },
  'asking.tracked.about':
    '«{name}» написано з відстеженням змін. Перевіряти можна текст, у якому їх усі прийнято, або той, що був до них.',
  'asking.tracked.list': 'Відстежені зміни',
  'asking.tracked.accepted': 'З прийнятими змінами',
  'asking.tracked.original': 'Яким він був до них',
  'asking.tracked.inserted': 'Вставлено',
  'asking.tracked.deleted': 'Вилучено',
  'asking.tracked.nobody': 'Автора не названо',
  'asking.tracked.more': {
    one: 'і ще {count} зміна',
    few: 'і ще {count} зміни',
    many: 'і ще {count} змін',
    other: 'і ще {count} зміни',
  },
  'asking.existing.title': 'Ця стаття вже є в бібліотеці',
  'asking.existing.about':
    'У «{name}» — «{title}», якою її експортовано {when}. Обидві можуть лишитися поруч, або та, що з файла, стане на місце тієї, що тут.',
  'asking.existing.redacted': 'У файлі немає ні історії, ні того, що було приховано.',
  'asking.existing.backup':
    'Перш ніж щось замінити, статтю, що тут, буде збережено цілою як резервну копію в теці «backups» бібліотеки. Скасування далі за неї не сягає.',
  'asking.existing.copy': 'Імпортувати як копію',
  'asking.existing.replace': 'Замінити після резервної копії',
  'asking.leave': 'Не імпортувати',
  'asking.leave-draft': 'Не додавати',
  'asking.left': {
    one: 'Далі те саме запитає ще {count} файл.',
    few: 'Далі те саме запитають ще {count} файли.',
    many: 'Далі те саме запитають ще {count} файлів.',
    other: 'Далі те саме запитає ще {count} файла.',
  },
  'asking.replaced': '«{title}» замінено. Попередню збережено як «{backup}» у теці «backups» бібліотеки.',
  'asking.progress': 'Читається «{name}»: {done} з {of}',
  'cli.tracked': '--tracked приймає «accepted» або «original».',
  'cli.existing': '--existing приймає «copy» або «replace».',
  'cli.tracked-accepted': {
    one: 'Прийнято {count} відстежену зміну; --tracked original читає текст до неї.',
    few: 'Прийнято {count} відстежені зміни; --tracked original читає текст до них.',
    many: 'Прийнято {count} відстежених змін; --tracked original читає текст до них.',
    other: 'Прийнято {count} відстеженої зміни; --tracked original читає текст до них.',
  },
  'cli.tracked-original': {
    one: 'Прочитано текст, яким він був до {count} відстеженої зміни.',
    few: 'Прочитано текст, яким він був до {count} відстежених змін.',
    many: 'Прочитано текст, яким він був до {count} відстежених змін.',
    other: 'Прочитано текст, яким він був до {count} відстеженої зміни.',
  },
  'cli.replaced': 'Вона замінила ту, що була в бібліотеці; ту збережено як backups/{backup}.',
}
