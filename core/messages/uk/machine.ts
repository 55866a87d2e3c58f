import type { machine as english } from '../en/machine.ts'
import type { Translation } from '../translation.ts'

export const machine: Translation<'uk', typeof english> = {
  'machine.ticket.unknown': 'Цього файлу вже немає під рукою. Виберіть його знову.',
  'machine.file.missing': 'Файлу «{name}» там уже немає. Виберіть файл знову.',
  'machine.file.denied': 'Немає дозволу читати «{name}». Перевірте права доступу й спробуйте знову.',
  'machine.file.not-a-file': '«{name}» — не файл. Виберіть файл.',
  'machine.file.too-big': 'Файл «{name}» більший за {limit} МБ, тож його не прочитано. Нічого не змінено.',
  'machine.file.unreadable':
    'Файл «{name}» не вдалося прочитати. Нічого не змінено; спробуйте знову або виберіть іншу копію.',

  'machine.save.no-folder':
    'Файл «{name}» не вдалося записати: теки, у якій він має бути, не існує. Спершу створіть її.',
  'machine.save.folder-there': 'Там, де має бути файл «{name}», є тека з такою назвою. Виберіть іншу назву.',
  'machine.save.denied': 'Файл «{name}» не вдалося записати: тека цього не дозволяє. Виберіть іншу теку.',
  'machine.save.full': 'Диск заповнено, тож файл «{name}» не записано. Звільніть місце й спробуйте знову.',
  'machine.save.failed':
    'Файл «{name}» не вдалося записати (помилка диска {code}). Виберіть інше місце й спробуйте знову.',

  'machine.link.refused': 'Відкриваються лише адреси, що починаються з http, https або mailto.',
  'machine.link.failed': 'Система не змогла відкрити цю адресу. Скопіюйте її у браузер.',

  'dialog.choose.article': 'Виберіть статті для імпорту',
  'dialog.choose.evidence': 'Виберіть файли, щоб зберегти їх як докази',
  'dialog.choose.folder': 'Виберіть теку для бібліотеки',
  'dialog.choose.articles-filter': 'Статті',
  'dialog.choose.all-filter': 'Усі файли',
  'dialog.choose.import': 'Імпортувати',
  'dialog.choose.keep': 'Зберегти',
  'dialog.choose.use-folder': 'Вибрати цю теку',
  'dialog.save-all.title': 'Виберіть теку для документів',
  'dialog.save-all.here': 'Зберегти тут',
  'dialog.save.title': 'Зберегти «{name}»',

  'menu.window': 'Вікно',
  'menu.show-saved': 'Показати збережений файл у його теці',
  'menu.undo.step': 'Скасувати: {step}',
  'menu.redo.step': 'Повторити: {step}',
  'menu.learn-spelling': 'Додати до словника',

  'start.in-browser': 'Electron тут не працює ({why}), тож Tickmark відкривається у вашому браузері за цією адресою:',
  'start.because.no-display': 'немає дисплея',
  'start.because.no-program': 'не вдалося отримати його програму',
  'start.because.ended': 'він завершився одразу після запуску',
  'start.fetching': 'Отримуємо програму Electron, лише цього разу (близько 120 МБ)…',
  'start.as-root':
    'Пісочниця Electron не працює для root, тож її вимкнено: для щоденної роботи запускайте Tickmark від іншого користувача.',

  'machine.start.failed': 'Tickmark не вдалося запустити',
  'machine.start.failed-detail':
    'У вашій бібліотеці нічого не зачеплено. Запустіть Tickmark знову; якщо це повториться, перевстановіть його. Що сталося: {reason}',
  'machine.window.gone-for-good':
    'Вікно кілька разів переставало працювати. Усе підтверджене збережено на диску: закрийте Tickmark і запустіть його знову.',
}
