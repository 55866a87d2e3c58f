import type { settings as english } from '../en/settings.ts'
import type { Translation } from '../translation.ts'

export const settings: Translation<'uk', typeof english> = {
  'settings.title': 'Налаштування',
  'settings.you': 'Ви',
  'settings.name': 'Ваше ім’я',
  'settings.name.about': 'Стоїть поруч із кожним вашим вердиктом і кожною вашою зміною, і з попередніми також.',
  'settings.look': 'Вигляд',
  'settings.theme': 'Тема',
  'settings.theme.paper': 'Паперова',
  'settings.theme.light': 'Світла',
  'settings.theme.dark': 'Темна',
  'settings.theme.system': 'Як у системі',
  'settings.scale': 'Шкали оцінок',
  'settings.scale.about':
    'Стаття може мати власну шкалу, у відомостях про неї. Уже винесені вердикти лишаються на своїй шкалі.',
  'settings.scale.retired': 'в архіві: є в давніх вердиктах, більше не ставиться',
  'settings.library': 'Бібліотека',
  'settings.library.about':
    'Читабельний JSON в одній теці. Ніщо в ній не зашифровано: якщо робота чутлива, скористайтеся шифруванням диска у вашій системі.',
  'settings.check': 'Перевірити бібліотеку',
  'settings.check.about': 'Читає кожен файл і порівнює його із записаним: знімки, журнали, оригінали й докази.',
  'settings.check.running': 'Перевіряємо кожен файл. Можна працювати далі.',
  'settings.check.fine': 'Усе так, як було записано.',
  'settings.check.found': {
    one: 'Виявлено {count} проблему',
    few: 'Виявлено {count} проблеми',
    many: 'Виявлено {count} проблем',
    other: 'Виявлено {count} проблеми',
  },
  'settings.check.kept': 'Нічого не змінено. Перш ніж щось лагодити, зробіть копію теки.',
  'settings.check.read': 'Прочитано: {articles}, {files} і {lines}.',
  'settings.check.articles': {
    one: '{count} стаття',
    few: '{count} статті',
    many: '{count} статей',
    other: '{count} статті',
  },
  'settings.check.files': {
    one: '{count} файл',
    few: '{count} файли',
    many: '{count} файлів',
    other: '{count} файла',
  },
  'settings.check.lines': {
    one: '{count} рядок журналів',
    few: '{count} рядки журналів',
    many: '{count} рядків журналів',
    other: '{count} рядка журналів',
  },
  'settings.shortcuts': 'Сполучення клавіш',
  'settings.about': 'Про програму й приватність',
  'settings.about.version': 'Tickmark {version}',
  'settings.about.license': 'Відкритий код, ліцензія MIT.',
  'settings.about.private':
    'Ніщо не залишає цей комп’ютер, хіба що ви експортуєте щось, відкриєте посилання або шукатимете нову версію. Немає ні облікового запису, ні телеметрії, і Tickmark працює без мережі.',
  'settings.about.browser': 'Ви користуєтеся Tickmark у браузері. Він спілкується лише з цим комп’ютером.',
}
