import type { services as english } from '../en/services.ts'
import type { Translation } from '../translation.ts'

export const services: Translation<'uk', typeof english> = {
  'refused.call.unknown': 'Вікно попросило те, чого ця версія не знає. Перезавантажте вікно.',
  'refused.call.malformed': 'Цього не вдалося зробити, бо щось у ньому не так. Нічого не змінено.',
  'refused.call.surprise':
    'Сталося щось неочікуване. Усе підтверджене раніше збережено; спробуйте знову або перезапустіть Tickmark.',
  'refused.machine.unreachable':
    'Друга половина Tickmark не відповідає. Усе підтверджене збережено; щоб продовжити, запустіть Tickmark знову.',
  'refused.file.unreadable': 'Файл «{name}» не вдалося прочитати. Він там, де був, незмінний.',
  'refused.transfer.file-differs':
    '«{name}» у цьому файлі — не те, за що себе видає, тож статтю не прийнято. Попросіть файл ще раз.',
  'refused.transfer.text-differs':
    'Текст у цьому файлі — не те, за що себе видає, тож статтю не прийнято. Попросіть файл ще раз.',
  'refused.import.nothing': 'Спершу виберіть файл або вставте текст.',
  'refused.library.not-open': 'Бібліотеку ще не відкрито.',
  'refused.library.fixed': 'Теку бібліотеки задано в командному рядку. Щоб вибрати іншу, запустіть без неї.',
  'refused.library.not-a-folder': 'Це файл, а не тека. Виберіть теку для бібліотеки.',
  'refused.library.other-files':
    'У цій теці є інші файли. Виберіть порожню теку або ту, що вже є бібліотекою Tickmark.',
  'refused.library.folder-path': 'Вкажіть повний шлях до теки, від самого початку («~» означає вашу домашню теку).',
  'refused.link.not-web': 'Відкриваються лише адреси вебсторінок і пошти.',
}
