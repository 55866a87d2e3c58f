import type { reportsScreen as english } from '../en/reports-screen.ts'
import type { Translation } from '../translation.ts'

export const reportsScreen: Translation<'uk', typeof english> = {
  'reports-screen.title': 'Звіт',
  'reports-screen.preview': 'Звіт, яким він буде',
  'reports-screen.preparing': 'Готуємо звіт…',
  'reports-screen.export-html': 'Експортувати як HTML',
  'reports-screen.export-json': 'Експортувати як JSON',
  'reports-screen.html.about':
    'Один файл для читачів і редакторів: відкривається в будь-якому браузері, друкується й не потребує мережі. Нічого прихованого в ньому немає.',
  'reports-screen.json.about':
    'Уся стаття з версіями, твердженнями, джерелами й історією — для іншого Tickmark або на зберігання. У ньому є все, і приховане також.',
  'reports-screen.withheld': {
    one: 'У цей звіт не ввійшов {count} прихований запис.',
    few: 'У цей звіт не ввійшли {count} приховані записи.',
    many: 'У цей звіт не ввійшло {count} прихованих записів.',
    other: 'У цей звіт не ввійшло {count} прихованого запису.',
  },
  'reports-screen.withheld.about':
    'Джерела, посилання на них і нотатки з позначкою «Приховано» лишаються в бібліотеці. В експорті JSON вони є: передавайте його лише тим, кому можна їх знати.',
  'reports-screen.again': 'Завантажити знову',
  'reports-screen.none.title': 'На столі немає статті',
  'reports-screen.none.words': 'Спершу відкрийте статтю; тоді тут буде її звіт, таким, як його передадуть.',
  'reports-screen.none.go': 'До бібліотеки',
  'reports-screen.retry': 'Спробувати знову',
}
