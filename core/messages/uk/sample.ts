import type { sample as english } from '../en/sample.ts'
import type { Translation } from '../translation.ts'

export const sample: Translation<'uk', typeof english> = {
  'sample.label': 'Зразок',
  'sample.words':
    'Вигадана історія, перевірена наполовину: жодної справжньої особи, місця чи події в ній немає. Щойно надійшла її друга версія.',
  'sample.take': 'Прийняти другу версію',
  'sample.waiting.title': 'Чекає друга версія',
  'sample.waiting.words':
    'Автор надіслав оновлення зразка. Прийміть його й подивіться, що станеться з кожним твердженням: які вердикти досі чинні, а що треба перевірити знову.',
}
