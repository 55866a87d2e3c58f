import type { updates as english } from '../en/updates.ts'
import type { Translation } from '../translation.ts'

export const updates: Translation<'uk', typeof english> = {
  'updates.title': 'Нові версії',
  'updates.about':
    'Tickmark шукає нову версію лише тоді, коли ви про це просите. Він читає номер версії і ніколи нічого не завантажує й не встановлює.',
  'updates.nowhere': 'Ця збірка Tickmark не знає, де повідомляють про нові версії, тож шукати не може.',
  'updates.daily': 'Шукати нову версію раз на день',
  'updates.daily.about':
    'Один запит, без файлів cookie і без жодного слова про вас, цей комп’ютер чи вашу роботу, на адресу:',
  'updates.look': 'Шукати зараз',
  'updates.looked': 'Останній пошук: {time}',
  'updates.never': 'Ще не шукали',
  'updates.newest': 'Новішої версії, ніж ваша {version}, немає.',
  'updates.newer': 'Вийшла версія {version}',
  'updates.newer.about': 'У вас {version}.',
  'updates.open': 'Відкрити її сторінку',
  'updates.refused.no-address': 'Ця збірка Tickmark не знає, де шукати.',
  'updates.refused.unreachable': 'Ніхто не відповів. Пошукайте ще раз, коли цей комп’ютер матиме мережу.',
  'updates.refused.answer': 'У відповіді не було версії. Пошукайте ще раз іншого дня.',
}
